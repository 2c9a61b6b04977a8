import type { Reading } from '@gravamen/language'
import type { Candidate } from './candidate.js'
import { quotationAt } from './speaker.js'

const COMMAND = 'demand/imperative/bare'

/** Whether the demand is put as a request: "please", "could you", "we ask you to". */
const asks = ({ rule, strength }: Candidate): boolean =>
  strength === 'request' && /^demand\/(?:polite|imperative|performative)/.test(rule)

/** Whether it is an order or an ultimatum: "we demand", "you must", "or we will sue". */
const orders = ({ rule, strength, direct, consequence }: Candidate): boolean =>
  consequence !== null || (direct && strength === 'require' && /^demand\/(?:modal|performative|ultimatum)/.test(rule))

/**
 * The demands with their strength in the tone of a letter or a message: one that asks elsewhere and orders nowhere means
 * its plain commands as requests ("Could you come on Monday? Bring the keys").
 */
export function inTone(r: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (r.kind.value !== 'letter' && r.kind.value !== 'email') return found
  const own = found.filter(({ action }) => quotationAt(r, action.first) === null)
  if (!own.some(asks) || own.some(orders)) return found
  return found.map(one =>
    one.rule === COMMAND && !one.urgent && own.includes(one) ? { ...one, strength: 'request' as const } : one,
  )
}
