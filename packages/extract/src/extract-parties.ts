import type { Party } from '@gravamen/document'
import { extract, type Input } from './extract.js'
import type { ExtractOptions } from './options.js'

/** The persons and organizations that a document names, each once, in the order in which they are first named, with every mention. */
export const extractParties = (input: Input, options: ExtractOptions = {}): Party[] =>
  extract(input, { ...options, kinds: ['parties'] }).parties
