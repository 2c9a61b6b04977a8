import type { Deadline } from '@gravamen/document'
import { extract, type Input } from './extract.js'
import type { ExtractOptions } from './options.js'

/** The deadlines of a text or document, in the order of the text: when, for whom, to do what, or else. */
export const extractDeadlines = (input: Input, options: ExtractOptions = {}): Deadline[] =>
  extract(input, { ...options, kinds: ['deadlines'] }).deadlines
