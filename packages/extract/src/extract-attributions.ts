import type { Attribution } from '@gravamen/document'
import { extract, type Input } from './extract.js'
import type { ExtractOptions } from './options.js'

/** What the attribution tagger finds: every source, cue and content, before claims and demands are made of them. */
export const extractAttributions = (input: Input, options: ExtractOptions = {}): Attribution[] =>
  extract(input, { ...options, kinds: [], attributions: true }).attributions
