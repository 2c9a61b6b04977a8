import type { Deadline, Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { blockAt, sentenceAt, tokensOf, type Words } from './places.js'
import { listNumbers } from './list-numbers.js'

/** How far back, in sentences, words that only point ("if you do not do so") reach. */
const REACH = 14

/** In others words that only point reach no further, and only to what is asked of somebody. */
const CLOSE = 3

/** Documents in which "the above" is all that the letter has asked so far. */
const LETTERS = new Set(['letter', 'email', 'notice', 'other'])

/**
 * The demands that a condition in sentence `s` is about ("unless you do so", "if payment is not made", "failure to comply with any of the above"), in
 * the order of the text: those that its own words name; with a day that was given, those due by it; all, where it speaks of complying; else, where it
 * only points back, those of the nearest list or block. None where it is about something that nobody has asked for.
 */
export function demandsAbout(
  r: Reading,
  demands: readonly Demand[],
  deadlines: readonly Deadline[],
  s: number,
  condition: Words,
): readonly Demand[] {
  const earlier = demands.filter(demand => sentenceAt(r, demand.start) < s)
  const isLetter = LETTERS.has(r.kind.value)
  const first = earlier.filter(({ sameAs }) => sameAs === null)
  const own = ofSubject(r, first, condition)
  const asked = own ?? first
  const near = asked.filter(demand => sentenceAt(r, demand.start) >= s - REACH)
  const close = isLetter
    ? near
    : near.filter(({ start, addressee }) => addressee !== null && sentenceAt(r, start) >= s - CLOSE)
  const words = wordsIn(r, condition)
  const open = (isLetter ? asked : near).filter(({ condition: own }) => own === null)
  const numbered = byNumber(r, open, condition)
  if (numbered.length > 0) return numbered
  if ([...words.keys()].some(word => ALL.has(word) || UNSATISFIED.has(word)) || saysAsked(r, condition))
    return ofOne(isLetter ? open : close)
  const content = [...words.values()].filter(word => !GENERIC.has(word))
  if (content.length > 0) {
    const named = namedBy(r, open, content)
    if (named.length > 0) return named
  }
  const dated = byDate(close, deadlines, words)
  if (dated.length > 0) return dated
  const isAnswer = content.length > 0 && content.every(word => ANSWERS.has(word))
  const points = content.length === 0 || isAnswer || [...words.keys()].some(word => POINTING.has(word))
  if (isLetter && content.length > 0) {
    const later = demands.filter(({ start, sameAs }) => sameAs === null && isSoonAfter(sentenceAt(r, start) - s))
    const named = namedBy(r, later, content)
    if (named.length > 0) return named
  }
  // In the news a condition on somebody of whom nothing was asked is about something else.
  return points && (isLetter || own !== null) ? nearest(r, close) : []
}

/** "The above", "comply with this notice": everything that was asked. */
const ALL = new Set(
  'aforementioned above act action actions acts compliance comply conditions cooperate co-operate demands foregoing measures requests requirements steps terms'.split(
    ' ',
  ),
)

/** "If I am not satisfied with your reply": the reply is to answer everything. */
const UNSATISFIED = new Set(['dissatisfied', 'satisfied', 'unhappy', 'unsatisfied'])

/** "If the rent is not paid, we will evict you. Please pay it." */
const isSoonAfter = (sentences: number): boolean => sentences > 0 && sentences <= CLOSE

/** "What we ask for", "as we have asked". */
function saysAsked(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end - 2; k++)
    if (/^(?:as|what)$/.test(lowerAt(r, k)) && /^(?:i|we)$/.test(lowerAt(r, k + 1)))
      for (let n = k + 2; n < Math.min(end, k + 5); n++)
        if (/^(?:ask|demand|request|require)$/.test(lemmaAt(r, n))) return true
  return false
}

/** Words that point at what was asked just before. */
const POINTING = new Set('accordingly do does it not nobody none nothing same so such that these this'.split(' '))

/** Lemmas that say nothing of what is to be done. */
const GENERIC = new Set(
  'absence act action advice agree ask ban be breach business cease change continue date day deadline decline default delay do event expiry fail failure fall get give have hear hour ignore inaction issue late letter make matter month neglect non-compliance notice order outcome outstanding period persist position problem proceed progress receive refusal refuse remain resolution resolve result satisfactory situation step still take then time ultimatum unresolved warning week'.split(
    ' ',
  ),
)

/** The words of the condition that carry meaning or point: as written, with their lemmas. */
function wordsIn(r: Reading, { first, end }: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let k = first; k < end; k++)
    if (/^(?:NN|VB|JJ|DT|PRP$|RB|IN)/.test(tagAt(r, k)) || POINTING.has(lowerAt(r, k)))
      found.set(lowerAt(r, k), carries(r, k) ? lemmaAt(r, k) : 'do')
  return found
}

/** Nouns and full verbs; a name or a month carries nothing here. */
const carries = (r: Reading, k: number): boolean =>
  /^(?:NNS?|VB.?|VBN)$/.test(tagAt(r, k)) && !/^(?:be|have|do)$/.test(lemmaAt(r, k))

const ANSWERS: ReadonlySet<string> = new Set(
  'acknowledge acknowledgement answer assurance assure confirm confirmation contact explanation hear information proposal reply respond response undertake undertaking'.split(
    ' ',
  ),
)

const GROUPS: readonly (readonly [words: ReadonlySet<string>, kinds: readonly Demand['kind'][]])[] = [
  [
    new Set(
      'account amount arrears balance bill clear debt fund invoice money outstanding pay payment remit rent repay repayment settle settlement sum unpaid'.split(
        ' ',
      ),
    ),
    ['payment'],
  ],
  [ANSWERS, ['confirmation', 'information']],
  [new Set(['apology', 'apologise', 'apologize']), ['apology']],
  [new Set(['meet', 'meeting', 'talk']), ['meeting']],
]

/** The demands whose own words, or whose kind, the content of a condition names: all that it names where half of it or more is named. */
function namedBy(r: Reading, demands: readonly Demand[], content: readonly string[]): readonly Demand[] {
  const hits = demands.map(demand => content.filter(word => names(r, demand, word)).length)
  const best = Math.max(0, ...hits)
  if (best === 0 || best * 2 < content.length) return []
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
  const { first, end } = tokensOf(r, demand)
  if (!ANSWERS.has(lemmaAt(r, first))) return false
  for (let k = first + 1; k < end; k++) if (/^(?:NN|VB)/.test(tagAt(r, k)) && !PAPERS.has(lemmaAt(r, k))) return false
  return true
}
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

const DATED = new Set(['date', 'deadline', 'then', 'time'])

/** "By that date", "in time": what was to be done by the last day that was given. */
function byDate(
  demands: readonly Demand[],
  deadlines: readonly Deadline[],
  words: ReadonlyMap<string, string>,
): readonly Demand[] {
  if (![...words.keys()].some(word => DATED.has(word))) return []
  const last = demands.findLast(({ deadline }) => deadline !== null)
  if (!last) return []
  const day = deadlines.find(({ id }) => id === last.deadline)
  const same = new Set(
    deadlines.filter(({ id, due }) => id === last.deadline || (due !== null && due === day?.due)).map(({ id }) => id),
  )
  return demands.filter(({ deadline }) => deadline !== null && same.has(deadline))
}

/** "Paragraphs 1 and 2", "step (iii)": the items of the list by their numbers. */
export function byNumber(r: Reading, demands: readonly Demand[], condition: Words): readonly Demand[] {
  const numbers = listNumbers(r, condition)
  if (numbers.size === 0) return []
  return demands.filter(demand =>
    numbers.has(r.blocks[blockAt(r, demand.start)]!.marker?.replaceAll(/\W/g, '').toLowerCase() ?? ''),
  )
}

/** The demands of the list, or of the block, that comes last before the condition. */
function nearest(r: Reading, demands: readonly Demand[]): readonly Demand[] {
  const last = demands.at(-1)
  if (!last) return []
  if (last.rule === 'demand/list')
    return demands.filter(demand => demand.rule === 'demand/list' && demand.cue?.start === last.cue?.start)
  const block = blockAt(r, last.start)
  return demands.filter(demand => blockAt(r, demand.start) === block && compatible(demand, last))
}

/** Of the demands those that ask something of whom the condition names ("if you refuse", "should Tarn Ltd fail"), all where it names nobody; null where it names somebody else. */
function ofSubject(r: Reading, demands: readonly Demand[], { first, end }: Words): readonly Demand[] | null {
  let verb = first + 1
  while (verb < Math.min(end, first + SUBJECT) && !/^(?:MD|RB|VB)/.test(tagAt(r, verb))) verb++
  if (verb === first + 1 || (verb === first + 2 && PRONOUNS.has(lowerAt(r, first + 1)))) return demands
  const subject = r.text.slice(r.tokens.start[first + 1], r.tokens.end[verb - 1]).toLowerCase()
  const own =
    subject === 'you'
      ? demands.filter(demand => !namesAnother(r, demand))
      : demands.filter(({ addressee }) => addressee !== null && addressee.text.toLowerCase() === subject)
  return own.length > 0 ? own : null
}
const PRONOUNS = new Set(['he', 'i', 'it', 'she', 'that', 'they', 'this', 'we'])
/** How many words the subject of a condition may have, with its opener. */
const SUBJECT = 7

/** Whether the demand names beside its action somebody other than the reader who is to act. */
const namesAnother = (r: Reading, { addressee, start }: Demand): boolean =>
  addressee !== null && !/^you\b/i.test(addressee.text) && sentenceAt(r, addressee.start) === sentenceAt(r, start)

/** Those that are asked of the same by the same as the last. */
const ofOne = (demands: readonly Demand[]): readonly Demand[] =>
  demands.filter(demand => compatible(demand, demands.at(-1)!))

/** Whether both may be made of the same by the same. */
const compatible = (a: Demand, b: Demand): boolean => agree(a.addressee, b.addressee) && agree(a.demander, b.demander)

const agree = (a: Demand['addressee'], b: Demand['addressee']): boolean =>
  a === null ||
  b === null ||
  (a.party === null || b.party === null ? a.text.toLowerCase() === b.text.toLowerCase() : a.party === b.party)
