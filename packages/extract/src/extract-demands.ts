import type { Demand } from '@gravamen/document'
import { extract, type Input } from './extract.js'
import type { ExtractOptions } from './options.js'

/** The demands of a document, in the order of the text: who wants what of whom, how strongly, under which condition and threat. */
export const extractDemands = (input: Input, options: ExtractOptions = {}): Demand[] => extract(input, options).demands
