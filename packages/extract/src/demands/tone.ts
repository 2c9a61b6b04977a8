import { lemmaAt, type Reading } from '@gravamen/language'
import type { Candidate } from './candidate.js'
import { quotationAt } from './speaker.js'

const COMMAND = 'demand/imperative/bare'

/** Whether the demand is put as a request: "please", "could you", "we ask you to". */
const asks = ({ rule, strength }: Candidate): boolean =>
  strength === 'request' && /^demand\/(?:polite|imperative|performative)/.test(rule)

/** Whether it is an order or an ultimatum: "we demand", "you must", "or we will sue". */
const orders = ({ rule, strength, direct, consequence }: Candidate): boolean =>
  consequence !== null || (direct && strength === 'require' && /^demand\/(?:modal|performative|ultimatum)/.test(rule))

/** Commands that are none the softer for the company they keep. Lemmas. */
const STOPPING = new Set(['cease', 'desist', 'stop'])

/** Whether it is a plain command with nothing in its own sentence that makes it more: not urgent, nothing forbidden, nothing threatened. */
const isPlain = (r: Reading, { rule, urgent, negated, consequence, action }: Candidate): boolean =>
  rule === COMMAND && !urgent && !negated && consequence === null && !STOPPING.has(lemmaAt(r, action.first))

/**
 * The demands with their strength in the tone of a letter or a message: its plain commands are requests ("Could you come on Monday? Bring the keys"),
 * unless it orders and asks for nothing.
 */
export function inTone(r: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (r.kind.value !== 'letter' && r.kind.value !== 'email') return found
  const own = found.filter(({ action }) => quotationAt(r, action.first) === null)
  if (!own.some(asks) && own.some(orders)) return found
  return found.map(one => (isPlain(r, one) && own.includes(one) ? { ...one, strength: 'request' as const } : one))
}
