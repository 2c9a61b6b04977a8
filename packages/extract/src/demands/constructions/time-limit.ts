import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { verbActions } from '../phrases/actions.js'
import { askerOf } from '../phrases/asker.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, pastAside, pastSeries, phraseAt, sentenceOf, skipAdverbs, verbGroupAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { quotationAt } from '../speaker.js'
import { orElse } from './threats.js'

const RIGHTS = new Set([
  'benefit',
  'enjoy',
  'enter',
  'get',
  'nominate',
  'save',
  'win',
  'go',
  'appeal',
  'challenge',
  'object',
  'contest',
  'apply',
  'claim',
  'enrol',
  'enroll',
  'live',
  'spend',
  'decide',
  'choose',
  'register',
  'file',
  'vote',
])

/** "has 30 days to lodge an appeal": what one may do as one likes. */
function isRight(r: Reading, verb: number, limit: number): boolean {
  const phrase = phraseAt(r, verb + 1)
  // "has 28 days to file a defence"
  if (lemmaAt(r, verb) === 'file' && phrase && DUE.has(lowerAt(r, phrase.end - 1))) return false
  if (RIGHTS.has(lemmaAt(r, verb))) return true
  return phrase !== null && phrase.end <= limit && REMEDIES.has(lowerAt(r, phrase.end - 1))
}
/** What a court or an office waits for. Sorted. */
const DUE = new Set(['accounts', 'defence', 'defense', 'plan', 'reply', 'report', 'response', 'return', 'statement'])
const REMEDIES = new Set(['appeal', 'appeals', 'bid', 'claim', 'complaint', 'objection', 'objections'])

/** "The landlord has until Monday to restore the heating", "gave the firm until June to …", "you have 14 days to …". */
export function timeLimit(r: Reading, i: number, limit: number): readonly Candidate[] {
  if (lowerAt(r, i) === 'deadline') return setLimit(r, i, limit)
  const gives = /^g[ia]v(?:e|ing)/.test(lowerAt(r, i))
  let at = i + 1
  let addressee: Words | null = null
  const given = lowerAt(r, i) === 'given' && /^(?:be|been|being|is|are|was|were)$/.test(lowerAt(r, i - 1))
  // "He has had eight months to mend it" tells what was.
  if (/^ha(?:d|s|ve)$/.test(lowerAt(r, i)) && (r.verbGroups[verbGroupAt(r, i)]?.first ?? i) < i) return []
  if (gives && !given) {
    // "gave neighbouring Moravo 48 hours"
    if (/^(?:VBG|JJ)$/.test(tagAt(r, at)) && phraseAt(r, at + 1)?.first === at + 1) at++
    const phrase = phraseAt(r, at)
    if (!phrase || !(canAct(r, phrase) || lowerAt(r, phrase.first) === 'it')) return []
    // "gave the owner of the dock seven days"
    const whole = lowerAt(r, phrase.end) === 'of' ? phraseAt(r, phrase.end + 1) : null
    const one = whole?.first === phrase.end + 1 ? whole.end : phrase.end
    addressee = { first: at, end: pastSeries(r, one, limit) }
    at = addressee.end > one ? addressee.end : pastAside(r, one, limit)
  }
  at = skipAdverbs(r, lowerAt(r, at) === 'got' ? at + 1 : at, limit)
  const until = lowerAt(r, at) === 'until' || lowerAt(r, at) === 'till'
  const days = !until && (tagAt(r, at) === 'CD' || ['a', 'an', 'only'].includes(lowerAt(r, at))) && hasUnit(r, at)
  // "He has 373 days left to make his mark" says how long he stays.
  if (days && isLeft(r, at, limit)) return []
  if (!until && !days) return []
  const infinitive = findInfinitive(r, at + 1, limit)
  if (!infinitive || infinitive.negated || isRight(r, infinitive.verb, limit)) return []
  const subject = giver(r, i) ?? (gives && !given ? opener(r, i) : null)
  const demander =
    gives && !given && subject && (canAct(r, subject) || isIt(r, subject) || isOpener(r, subject, i)) ? subject : null
  addressee ??= subject
  if (!addressee || isOfAll(r, addressee)) return []
  const consequence = orElse(r, infinitive.verb, limit)
  const end = consequence ? consequence.first - 1 : limit
  return verbActions(r, infinitive.verb, end).map(action =>
    candidate({
      rule: 'demand/ultimatum/until',
      cue: { first: i, end: at + 1 },
      action,
      demander,
      addressee,
      consequence,
      strength: 'require',
      urgent: action.urgent,
      direct: lowerAt(r, addressee.end - 1) === 'you',
      weight: 0.8,
    }),
  )
}

/** "We hereby set you a deadline of 3 May to deliver the rest": in a letter, of its reader. */
function setLimit(r: Reading, i: number, limit: number): readonly Candidate[] {
  let set = i - 1
  while (set > i - 6 && lowerAt(r, set) !== 'set' && lowerAt(r, set) !== 'setting') set--
  const you = lowerAt(r, set + 1) === 'you' ? { first: set + 1, end: set + 2 } : null
  if (set <= i - 6 || !you || r.kind.value === 'article') return []
  const infinitive = findInfinitive(r, i + 1, limit)
  if (!infinitive || infinitive.negated) return []
  return verbActions(r, infinitive.verb, limit).map(action =>
    candidate({
      rule: 'demand/ultimatum/until',
      cue: { first: set, end: i + 1 },
      action,
      demander: subjectOf(r, set),
      addressee: you,
      strength: 'require',
      urgent: action.urgent,
      direct: true,
      weight: 0.8,
    }),
  )
}

/** Who gives or has time at `i`; behind ", and" who opened the sentence: "[The watchdog] closed the line after cracks were found, and gave it a week to …". */
function giver(r: Reading, i: number): Words | null {
  if (lowerAt(r, i) === 'giving') return subjectOf(r, finiteBefore(r, i))
  const asker = lowerAt(r, i - 1) === 'and' && lowerAt(r, i - 2) === ',' ? askerOf(r, i) : null
  return asker && asker !== 'none' ? asker : subjectOf(r, i)
}

/** "[Fisherfolk] give officials a week to …": what opens a headline, whatever the tagger makes of it; null where it is no headline, or nobody. */
function opener(r: Reading, i: number): Words | null {
  const { first, end } = sentenceOf(r, i)
  const { kind } = r.blocks[r.sentences.block[r.tokens.sentence[i]!]!]!
  const isHeadline = r.tokens.sentence[i] === 0 || kind === 'title' || kind === 'heading'
  if (!isHeadline || i === first || i - first > 4 || /^[.!?]$/.test(lowerAt(r, end - 1))) return null
  for (let k = first; k < i; k++)
    if (!/^\p{L}[\p{L}’'-]*$/u.test(wordAt(r, k)) || NOBODY.has(lowerAt(r, k))) return null
  return { first, end: i }
}
const NOBODY = new Set('also and do just kindly let never now please so then to will'.split(' '))
const isOpener = (r: Reading, { first, end }: Words, i: number): boolean => end === i && opener(r, i)?.first === first

/** "The law gives a landlord 21 days to return a deposit": in a letter, a rule for all of them. */
const isOfAll = (r: Reading, { first }: Words): boolean =>
  /^(?:an?|any|every)$/.test(lowerAt(r, first)) && r.kind.value !== 'article' && quotationAt(r, first) === null

/** "The charity served notice on the airport, |giving| it six weeks to …": the verb whose subject gives; `i` where there is none. */
function finiteBefore(r: Reading, i: number): number {
  const { first } = sentenceOf(r, i)
  for (let k = i - 1; k > first; k--) if (/^VB[DPZ]$/.test(tagAt(r, k))) return k
  return i
}

/** "Ofwat … It gave the firm 28 days to …" */
const isIt = (r: Reading, { first, end }: Words): boolean => end - first === 1 && lowerAt(r, first) === 'it'

const hasUnit = (r: Reading, at: number): boolean => {
  for (let k = at + 1; k < at + (lowerAt(r, at) === 'a' || lowerAt(r, at) === 'an' ? 2 : 4); k++)
    if (/^(?:days?|weeks?|months?|hours?|minutes?)$/.test(lowerAt(r, k))) return true
  return false
}

function isLeft(r: Reading, at: number, limit: number): boolean {
  for (let k = at + 1; k < Math.min(limit, at + 4); k++)
    if (lowerAt(r, k) === 'left' || lowerAt(r, k) === 'remaining') return true
  return false
}
