import type { Party, Span } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import { resolveReference } from '../parties/index.js'

/** The id of the party that the span refers to, or null. */
export const resolve = (r: Reading, parties: readonly Party[], span: Span): string | null =>
  resolveReference(parties, r, span).party
