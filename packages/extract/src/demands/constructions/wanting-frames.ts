import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import type { WantingVerb } from '../lexicons/wanting-verbs.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isBase, pastAside, phraseAt, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { thatActions } from '../phrases/that-clause.js'
import { trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import { askedInTurn, isDone, WISHED } from './asked.js'
import { forThing, isPerson, SPELLS } from './asked-for.js'
import { LETTERS } from './sent-kinds.js'
import { headOf, thing, wantedDone } from './wanted-thing.js'

/** Verbs of stating as well as of wanting: only a subjunctive or a modal after them is wanted. */
const STRICT = new Set(['advise', 'insist', 'propose', 'recommend', 'suggest', 'urge'])
/** Those of them that a base form after a plural noun suffices for: "recommends that ministers publish". */
const ADVISING = new Set(['propose', 'recommend', 'urge'])

type Part = Candidate

/** What people look for without asking anybody. Sorted. */
const SOUGHT = new Set([
  'advice',
  'answers',
  'attention',
  'help',
  'refuge',
  'shelter',
  'solutions',
  'treatment',
  'work',
])

/** Past a time between the verb and "that": "recommended [in June] that the centre be closed". */
function pastPeriod(r: Reading, at: number, limit: number): number {
  for (let k = at; k < Math.min(limit, at + 5); k++) {
    if (lowerAt(r, k) === 'that') return k
    if (!/^(?:IN|NNP|NN|CD|JJ|DT)$/.test(tagAt(r, k))) return at
  }
  return at
}

/** "appealed [on Friday] for a truce" */
const pastDay = (r: Reading, at: number): number => {
  const day = lowerAt(r, at) === 'on' ? at + 1 : at
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/.test(lowerAt(r, day)) ? day + 1 : at
}

/** What is wanted, in the first frame of the verb that what follows it fills: a clause with "that", an infinitive, a thing. */
export function frames(r: Reading, i: number, verb: WantingVerb, limit: number): readonly Part[] {
  let at = i + 1
  if (verb.particle) {
    at = pastDay(r, skipAdverbs(r, at, limit))
    if (at >= limit || lowerAt(r, at) !== verb.particle) return []
    at++
  }
  at = skipAdverbs(r, at, limit)
  if (at >= limit || lowerAt(r, at - 1) === 'too') return []
  const has = (frame: WantingVerb['frames'][number]): boolean => verb.frames.includes(frame)
  const aside = pastHereby(r, at) ?? pastAside(r, at, limit)
  const that = has('that') ? (lowerAt(r, aside) === 'that' ? aside : pastPeriod(r, at, limit)) : at
  if (has('that') && lowerAt(r, that) === 'that') {
    const advising = ADVISING.has(verb.lemma) || (verb.lemma === 'suggest' && lowerAt(r, i - 1) === 'would')
    const mood = !STRICT.has(verb.lemma) ? 'any' : advising ? 'base' : 'subjunctive'
    const clauses = thatActions(r, that + 1, limit, mood)
    if (clauses.length > 0) return clauses.map(x => ({ ...x, strength: verb.strength }))
    if (STRICT.has(verb.lemma)) return []
  }
  if (has('to') && !(has('for') && lowerAt(r, at) === 'for')) {
    const infinitive = findInfinitive(r, at, limit)
    if (
      infinitive?.object &&
      (canAct(r, infinitive.object) ||
        !has('noun') ||
        isDone(r, infinitive.verb) ||
        !DEED_NOUNS.has(lowerAt(r, infinitive.object.end - 1)))
    )
      return askedInTurn(r, infinitive, verb, limit)
    if (verb.lemma === 'want') {
      const seen = seenDoing(r, at, limit)
      if (seen.length > 0) return seen.map(x => ({ ...x, strength: verb.strength }))
      const result = wantedDone(r, at, limit)
      if (result) return [candidate({ rule: 'result', action: result, strength: verb.strength, weight: 0.6 })]
    }
  }
  // "wanted my vote to mean something" wishes.
  const wished = verb.lemma === 'want' ? findInfinitive(r, at, limit)?.object : null
  if (wished && phraseAt(r, at)?.end === wished.end) return []
  if (verb.lemma === 'ask' && /^questions?$/.test(lowerAt(r, headOf(r, at, limit)))) return []
  if (has('that') && (!STRICT.has(verb.lemma) || isSubjunctive(r, at) || isProposed(r, i, at))) {
    if (isProposed(r, i, at))
      return thatActions(r, at, limit, 'any').map(x => ({
        ...x,
        strength: verb.strength,
        addressee: lowerAt(r, at) === 'we' ? null : x.addressee,
      }))
    const bare = thatActions(r, at, limit, 'subjunctive')
    if (bare.length > 0) return bare.map(x => ({ ...x, strength: verb.strength }))
  }
  if (['recommend', 'urge'].includes(verb.lemma) && tagAt(r, at) === 'VBG' && DEMAND_VERBS.has(lemmaAt(r, at)))
    return verbActions(r, at, limit).map(action =>
      candidate({ rule: 'noun', action, strength: verb.strength, urgent: action.urgent, weight: 0.65 }),
    )
  if (has('for')) {
    const found = forThing(r, at, limit)
    if (found.length > 0) return found.map(x => ({ ...x, strength: verb.strength }))
  }
  if (lowerAt(r, at) === 'to' && verb.lemma === 'demand' && isBase(tagAt(r, at + 1)))
    return verbActions(r, at + 1, limit).map(action =>
      candidate({ rule: 'infinitive', action, strength: verb.strength, weight: 0.6 }),
    )
  if (
    has('noun') &&
    verb.particle === 'for' &&
    (isPerson(r, at, limit) || SPELLS.has(lowerAt(r, headOf(r, at, limit))))
  )
    return []
  if (verb.lemma === 'seek' && SOUGHT.has(lowerAt(r, at)) && thing(r, at, limit, true).every(x => !x.addressee))
    return []
  if (has('noun'))
    return andThat(r, andFor(r, thing(r, at, limit, verb.choosy), verb, limit), has('that'), limit).map(x => ({
      ...x,
      strength: verb.strength,
    }))
  return []
}

/** Verbs of demands whose past is their base form. Sorted. */
const PAST_TOO = new Set(['cut', 'let', 'put', 'quit', 'read', 'set', 'shut'])

/** "suggested [she release] her returns" */
const isSubjunctive = (r: Reading, at: number): boolean =>
  /^(?:he|she)$/.test(lowerAt(r, at)) && DEMAND_VERBS.has(lowerAt(r, at + 1)) && !PAST_TOO.has(lowerAt(r, at + 1))

/** Past ", as we hereby do," of a formal demand; null where none stands. */
const pastHereby = (r: Reading, at: number): number | null =>
  wordsAt(r, at, [',', 'as', 'we', 'hereby', 'do', ',']) || wordsAt(r, at, [',', 'as', 'i', 'hereby', 'do', ','])
    ? at + 6
    : null

/** "I suggest [you ring a plumber]", "we propose [we meet next week]": in a letter, of the reader or of both. */
const isProposed = (r: Reading, i: number, at: number): boolean =>
  LETTERS.has(r.kind.value) &&
  quotationAt(r, i) === null &&
  /^(?:i|we|would|['’]d)$/.test(lowerAt(r, i - 1)) &&
  isBase(tagAt(r, at + 1)) &&
  (lowerAt(r, at) === 'you'
    ? DEMAND_VERBS.has(lemmaAt(r, at + 1))
    : lowerAt(r, at) === 'we' && /^(?:discuss|meet|speak|talk)$/.test(lemmaAt(r, at + 1)))

/** "called for an inquiry and for the chief to resign": what comes after "and for" too. */
function andFor(r: Reading, found: readonly Part[], verb: WantingVerb, limit: number): readonly Part[] {
  const end = found.at(-1)?.action.end
  if (end === undefined || verb.particle !== 'for' || lowerAt(r, end) !== 'and' || lowerAt(r, end + 1) !== 'for')
    return found
  return [...found, ...thing(r, end + 2, limit, verb.choosy)]
}

/** "demand payment within ten days, and that you return the keys": a clause after the thing. */
function andThat(r: Reading, found: readonly Part[], takes: boolean, limit: number): readonly Part[] {
  const end = found.at(-1)?.action.end
  if (end === undefined || !takes) return found
  for (let k = end; k < Math.min(limit - 3, end + NEAR); k++)
    if (lowerAt(r, k) === 'and' && lowerAt(r, k + 1) === 'that' && tagAt(r, k + 1) !== 'DT')
      return [...found, ...thatActions(r, k + 2, limit, 'any')]
  return found
}
/** How many words of a time and the like may part a thing from a clause beside it. */
const NEAR = 12

/** "wants to see the minister resign" */
function seenDoing(r: Reading, at: number, limit: number): readonly Candidate[] {
  if (!wordsAt(r, at, ['to', 'see'])) return []
  const phrase = phraseAt(r, at + 2)
  if (!phrase || phrase.first !== at + 2) return []
  const verb = pastAside(r, phrase.end, limit)
  // "wants to see the firm, Greenaway, stripped of its contract"
  const done = tagAt(r, verb) === 'VBN' || (tagAt(r, verb) === 'VBD' && !/^(?:DT|NN|PRP|JJ)/.test(tagAt(r, verb + 1)))
  if (done) {
    const action = trimAction(r, { first: phrase.first, end: actionEnd(r, verb, limit, true) })
    return [candidate({ rule: 'result', action, strength: 'urge', urgent: action.urgent, weight: 0.65 })]
  }
  if (!canAct(r, phrase) || !isBase(tagAt(r, phrase.end))) return []
  if (WISHED.has(lemmaAt(r, phrase.end)) || EMPTY_VERBS.has(lemmaAt(r, phrase.end))) return []
  return verbActions(r, phrase.end, limit).map(action =>
    candidate({ rule: 'infinitive', action, strength: 'urge', addressee: phrase, urgent: action.urgent, weight: 0.7 }),
  )
}
