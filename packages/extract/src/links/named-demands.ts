import type { Demand } from '@gravamen/document'
import { lemmaAt, type Reading, tagAt } from '@gravamen/language'
import { tokensOf } from './places.js'
import { compatible } from './same-actors.js'

/** Lemmas of answering. */
export const ANSWERS: ReadonlySet<string> = new Set(
  'acknowledge acknowledgement answer assurance assure confirm confirmation contact explanation hear information proposal reply respond response undertake undertaking'.split(
    ' ',
  ),
)

const GROUPS: readonly (readonly [words: ReadonlySet<string>, kinds: readonly Demand['kind'][]])[] = [
  [
    new Set(
      'account amount arrears balance bill check cheque clear debt fund invoice money outstanding pay payment remit rent refund repay repayment settle settlement sum unpaid'.split(
        ' ',
      ),
    ),
    ['payment'],
  ],
  [ANSWERS, ['confirmation', 'information']],
  [new Set(['apology', 'apologise', 'apologize']), ['apology']],
  [new Set(['meet', 'meeting', 'talk']), ['meeting']],
  [new Set(['absence', 'absent', 'appear', 'attend', 'attendance', 'turn']), []],
]

/** The demands whose own words, or whose kind, the content of a condition names: all that it names where two of its words or half of it are named. */
export function namedBy(r: Reading, demands: readonly Demand[], content: readonly string[]): readonly Demand[] {
  if (content.length === 0) return []
  const hits = demands.map(demand => content.filter(word => names(r, demand, word)).length)
  const best = Math.max(0, ...hits)
  if (best === 0 || (best < 2 && best * 2 < content.length)) return []
  const last = demands.findLast((_, i) => hits[i] === best)!
  const named = demands.filter((demand, i) => hits[i] === best && compatible(demand, last))
  // "If the repairs are not begun" is about all that was asked in one breath.
  if (content.some(word => WORKS.has(word)))
    return demands.filter(demand => named.some(one => one === demand || one.cue?.start === demand.cue?.start))
  // "You must respond within a month" sets the time for all that is to be told.
  return named.every(demand => isBareAnswer(r, demand))
    ? demands.filter(demand => (demand.kind === 'information' || named.includes(demand)) && compatible(demand, last))
    : named
}

const WORKS = new Set('alteration change correction improvement measure repair work'.split(' '))

/** "Respond", "reply to this letter": nothing is said of what is to be answered. */
export function isBareAnswer(r: Reading, demand: Demand): boolean {
  const { first: verb, end } = tokensOf(r, demand)
  let first = verb
  while (first < end && (COMING.has(lemmaAt(r, first)) || /^(?:DT|IN|JJ|PRP\$?)$/.test(tagAt(r, first)))) first++
  if (!ANSWERS.has(lemmaAt(r, first))) return false
  for (let k = first + 1; k < end; k++) if (/^(?:NN|VB)/.test(tagAt(r, k)) && !PAPERS.has(lemmaAt(r, k))) return false
  return true
}
/** "Give us your answer", "receive your response": verbs that say no more than the noun. */
const COMING = new Set(['get', 'give', 'have', 'hear', 'let', 'provide', 'receive', 'see', 'send'])
const PAPERS = new Set('email enquiry inquiry letter message notice question request'.split(' '))

function names(r: Reading, demand: Demand, word: string): boolean {
  const group = GROUPS.find(([words]) => words.has(word))
  if (group?.[1].includes(demand.kind)) return true
  const { first, end } = tokensOf(r, demand)
  for (let k = first; k < end; k++) {
    const own = lemmaAt(r, k)
    if (own === word || (group ? group[0].has(own) && k < first + 3 : akin(own, word))) return true
  }
  return false
}

/** "Removal" and "remove", "repairs" and "repair": the same beginning, but for what makes a noun of a verb. */
const akin = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && a.slice(0, 5) === b.slice(0, 5) && Math.abs(a.length - b.length) <= 5
