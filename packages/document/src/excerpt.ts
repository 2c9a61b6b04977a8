import type { Excerpt } from './record.js'
import type { Span } from './span.js'

/** The span with its text. */
export const excerpt = (text: string, { start, end }: Span): Excerpt => ({ start, end, text: text.slice(start, end) })
