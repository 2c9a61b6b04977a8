import type { Span } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import { type PartyIndex, resolveReference } from '../parties/index.js'

/** The id of the party that the span refers to, or null. */
export const resolve = (r: Reading, parties: PartyIndex, span: Span): string | null =>
  resolveReference(parties, r, span).party
