import type { Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from './candidate.js'
import { words } from './lexicons/words.js'

const PAY = words(
  'pay repay reimburse refund remit settle compensate clear payment repayment refund reimbursement compensation damages ransom deposit',
)
const STOP = words('stop cease desist refrain discontinue halt end avoid abstain')
const CONFIRM = words('confirm acknowledge confirmation acknowledgement acknowledgment certify')
const INFORM = words(
  'tell inform explain advise notify answer clarify disclose state identify explanation information details answers clarification reasons list names update know see copy copies report reply respond response',
)
const MEET = words('meet meeting interview talk call conference discuss hearing')
const SORRY = words('apologise apologize apology apologies')
const GIVE = words('provide give send supply furnish let')
const MONEY =
  /^(?:money|sum|amount|balance|invoice|arrears|deposit|fee|fine|rent|debt|bill|cheque|check|account|[$£€])$/

/** What sort of thing is asked for, from the verb or noun at the head of the action and what it is given. */
export function demandKind(r: Reading, { first, end }: Words, negated: boolean): Demand['kind'] {
  if (negated) return 'cessation'
  let at = first
  while (at < end - 1 && SKIP.has(lowerAt(r, at))) at++
  const lemma = lemmaAt(r, at)
  const word = lowerAt(r, at)
  if (STOP.has(lemma) || (lowerAt(r, at) === 'no' && lowerAt(r, at + 1) === 'longer')) return 'cessation'
  if (SORRY.has(word)) return 'apology'
  if (/^[$£€]/.test(word)) return 'payment'
  if (PAY.has(lemma) && lemma !== 'clear' && lemma !== 'settle') return 'payment'
  if (CONFIRM.has(lemma)) return 'confirmation'
  if (lemma === 'let' && lowerAt(r, at + 2) === 'know') return 'information'
  for (let k = at; k < Math.min(end, at + 8); k++) {
    const here = lowerAt(r, k)
    if (SORRY.has(here)) return 'apology'
    if (
      [
        'payment',
        'repayment',
        'refund',
        'refunded',
        'reimbursement',
        'compensation',
        'damages',
        'money',
        'paid',
        'ransom',
        'deposit',
      ].includes(here) &&
      !isPast(r, k) &&
      lowerAt(r, k - 1) !== 'of' &&
      !(here === 'paid' && tagAt(r, k + 1).startsWith('NN'))
    )
      return 'payment'
    if ((GIVE.has(lemma) || k < at + 3) && (here === 'confirmation' || here === 'acknowledgement'))
      return 'confirmation'
    if (
      (lemma === 'settle' || lemma === 'clear' || GIVE.has(lemma) || lemma === 'return') &&
      MONEY.test(here) &&
      lemma !== 'give'
    )
      return 'payment'
  }
  if (tagAt(r, at) !== 'VBN' && (INFORM.has(lemma) || INFORM.has(word))) return 'information'
  if (GIVE.has(lemma))
    for (let k = at + 1; k < Math.min(end, at + 8); k++)
      if (INFORM.has(lowerAt(r, k)) || INFORM.has(lemmaAt(r, k))) return 'information'
  if (MEET.has(lemma) && !(lemma === 'call' && /^(?:off|for|on|upon)$/.test(lowerAt(r, at + 1)))) return 'meeting'
  if (lemma === 'attend') return 'meeting'
  if ((lemma === 'a' || lemma === 'an' || lemma === 'the' || lemma === 'your') && INFORM.has(lemmaAt(r, at + 1)))
    return 'information'
  return 'action'
}
const SKIP = words('a an the your our his her their to immediate full written public prompt formal urgent')
const isPast = (r: Reading, k: number): boolean => lowerAt(r, k) === 'paid' && lowerAt(r, k - 1) === 'have'
