import type { DateExpression } from '@gravamen/document'
import { readDates } from './dates/index.js'
import { type Input, readingOf } from './extract.js'
import type { ExtractOptions } from './options.js'

/** Every time expression of a text or document, in the order of the text, with its value in EDTF or an ISO 8601 duration. */
export const extractDates = (input: Input, options: ExtractOptions = {}): DateExpression[] =>
  readDates(readingOf(input), options).rows
