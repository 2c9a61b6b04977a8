import type { Claim } from '@gravamen/document'
import { extract, type Input } from './extract.js'
import type { ExtractOptions } from './options.js'

/** The claims of a document, in the order of the text: who states what, with the cue, the kind of quotation and the stance. */
export const extractClaims = (input: Input, options: ExtractOptions = {}): Claim[] =>
  extract(input, { ...options, kinds: ['claims'] }).claims
