import type { Reading } from '@gravamen/language'

/** How a text went to its reader: a message to somebody, one to everybody on a list, or nobody knows. */
export type Sent = 'to-one' | 'to-many' | null

/** A way out of a list, a sender that takes no answer, a copy on the web. */
const TO_MANY =
  /\b(?:unsubscribe|(?:no|do-?not)-?reply@|opt(?:ing)?[ -]out of|mailing list|manage (?:your )?preferences|view (?:this|it) (?:e-?mail )?(?:in|on) (?:a|your|the) (?:browser|web))\b/i

/** Whether a message was sent to somebody or to many. */
export const sentOf = (r: Reading): Sent =>
  r.kind.value !== 'email' ? null : TO_MANY.test(r.text) ? 'to-many' : 'to-one'
