import type { Money } from '@gravamen/document'
import { type Input, readingOf } from './extract.js'
import { findMoney } from './money/index.js'

/** The amounts of money in a text or document, in the order of the text: exact decimals, ISO 4217 currencies, ranges, bounds and rates. */
export const extractMoney = (input: Input): Money[] => findMoney(readingOf(input))
