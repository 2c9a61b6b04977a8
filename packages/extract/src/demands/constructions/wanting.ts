import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { PAPERS } from '../lexicons/papers.js'
import { WANTING_FORMS } from '../lexicons/wanting-forms.js'
import type { WantingVerb } from '../lexicons/wanting-verbs.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isBase, pastAside, phraseAt, sentenceOf, skipAdverbs, verbGroupAt, wordsAt } from '../phrases/scan.js'
import { firstFinite } from '../phrases/predicate.js'
import { askerOf } from '../phrases/asker.js'
import { thatActions } from '../phrases/that-clause.js'
import { beforeNow, saysUrgent, trimAction } from '../phrases/trim-action.js'
import { isUnreal } from '../phrases/unreal.js'
import { quotationAt } from '../speaker.js'
import { isEngaged, isMandate } from './engaged.js'
import { askedInTurn, isDone, WISHED } from './asked.js'
import { forThing, isPerson, SPELLS } from './asked-for.js'
import { headOf, thing, wantedDone } from './wanted-thing.js'

/** Subjects that lay down or entail, and do not want. Sorted. */
const IMPERSONAL = new Set(
  'act agreement article bible bill budget clause code constitution contract deal design job law legislation plan plans policy position program programme proposal provision regulation regulations role rule rules scripture scriptures section situation statute strategy system treatment work'.split(
    ' ',
  ),
)

const isImpersonal = (r: Reading, { end }: Words): boolean =>
  IMPERSONAL.has(lowerAt(r, end - 1)) || IMPERSONAL.has(lemmaAt(r, end - 1))

/** Verbs of wanting in the active: "urged the minister to resign", "we demand that you …", "called for an inquiry". */
export function wanting(r: Reading, i: number, limit: number): readonly Candidate[] {
  const verbs = WANTING_FORMS.get(lowerAt(r, i)) ?? []
  const group = r.verbGroups[verbGroupAt(r, i)]
  if (!group ? !isBareVerb(r, i) : group.head !== i || isPassiveForm(r, i, group.first, group.passive)) return []
  if (isAskedByPress(r, i)) return []
  const from = group ? group.first : i - 1
  for (const verb of verbs) {
    const found = frames(r, i, verb, reducedEnd(r, i, limit))
    if (found.length === 0) continue
    if (verb.lemma === 'wish' && lowerAt(r, i - 1) === 'who') continue
    const demander = askerOf(r, i)
    if (demander === 'none') return []
    if (!demander && tagAt(r, i) === 'VB' && lowerAt(r, i - 1) !== 'to') return []
    const person = demander ? lowerAt(r, demander.end - 1) : ''
    const first = person === 'i' || person === 'we'
    if (verb.lemma === 'look' && !isLookedTo(r, i, found)) return []
    if (person === 'you' || (person === 'it' && verb.lemma === 'call' && !isCallOfBody(r, i, found))) return []
    if (isUnreal(r, i, first || isPoliteBody(r, i)) || (!first && isDuty(r, from))) return []
    if (verb.lemma === 'seek' && LETTERS.has(r.kind.value) && OWN_PLANS.has(modalOf(r, i) ?? '')) return []
    if (isEngaged(r, i, found) || found.some(part => isMandate(r, part))) return []
    if (first && r.kind.value === 'article' && found.every(({ action }) => isBallot(r, action))) return []
    if (demander && isImpersonal(r, demander) && !first) return []
    if (verb.lemma === 'require' && !demander && r.kind.value === 'article' && quotationAt(r, i) === null) return []
    const served = person === 'it' && tagAt(r, i) === 'VBG'
    if (
      (verb.lemma === 'require' || verb.lemma === 'demand') &&
      demander &&
      !first &&
      !served &&
      !canAct(r, demander)
    ) {
      const paper = verb.lemma === 'demand' && PAPERS.has(lowerAt(r, demander.end - 1))
      if (!paper && !found.every(part => part.rule === 'that' && part.addressee && canAct(r, part.addressee))) return []
    }
    if (first && found.some(part => part.addressee && lowerAt(r, part.addressee.first) !== 'you') && isAnnounced(r, i))
      return []
    if (first && found.every(part => part.addressee && lowerAt(r, part.addressee.first) === 'i')) return []
    const cue = { first: i, end: i + 1 + (verb.particle ? 1 : 0) }
    const urgent = saysUrgent(r, { first: Math.max(from - 2, 0), end: beforeNow(r, i) })
    return found.map(part => ({
      ...part,
      cue,
      demander,
      direct: first,
      strength: softened(r, from, i) ? 'request' : verb.strength,
      urgent: urgent || part.urgent || saysUrgent(r, { first: i, end: part.action.first }),
      rule: `demand/${first ? 'performative' : 'reported'}/${part.rule}`,
    }))
  }
  return []
}

/** "Our client looks to you to pay": in a letter, to the reader; "looks forward to" is none. */
const isLookedTo = (r: Reading, i: number, found: readonly Candidate[]): boolean =>
  lowerAt(r, i + 1) === 'to' &&
  r.kind.value !== 'article' &&
  found.every(({ addressee }) => addressee !== null && /^your?$/.test(lowerAt(r, addressee.first)))

/** "When asked for his view", "Pressed for specifics, …": what reporters want of whom they speak to. */
const isAskedByPress = (r: Reading, i: number): boolean =>
  ['asked', 'pressed'].includes(lowerAt(r, i)) &&
  lowerAt(r, i + 1) === 'for' &&
  (i === sentenceOf(r, i).first || ['if', 'when'].includes(lowerAt(r, i - 1)))

/** "It called for an inquiry": a body did, where "it calls for patience" says what is needed. */
const isCallOfBody = (r: Reading, i: number, found: readonly Candidate[]): boolean =>
  /^VB[DNG]$/.test(tagAt(r, i)) &&
  found.every(
    ({ addressee, action }) => addressee !== null || DEED_NOUNS.has(lowerAt(r, headOf(r, action.first, action.end))),
  )

/** "The Council would advise you not to …": in a letter, what a body asks politely. */
const isPoliteBody = (r: Reading, i: number): boolean =>
  lowerAt(r, i + 1) === 'you' &&
  LETTERS.has(r.kind.value) &&
  /^(?:would|['’]d)$/.test(r.verbGroups[verbGroupAt(r, i)]?.modal ?? '')

const OWN_PLANS = new Set(["'ll", '’ll', 'shall', 'will'])
const SUPPOSING = new Set(['absent', 'failing', 'if', 'otherwise', 'should', 'unless', 'without'])

/** "Unless you answer, I will ask the council to …": what the writer will ask of others is announced, not asked. */
function isAnnounced(r: Reading, i: number): boolean {
  const modal = modalOf(r, i)
  if (!modal || !OWN_PLANS.has(modal)) return false
  if (SUPPOSING.has(lowerAt(r, sentenceOf(r, i).first))) return true
  return ['email', 'letter', 'notice'].includes(r.kind.value) && quotationAt(r, i) === null
}

/** The modal of the verb ("going to" is as good as "will"), or of the one that a participle goes on from: "I will be contacting them and [asking] …". */
function modalOf(r: Reading, i: number): string | null {
  const at = verbGroupAt(r, i)
  const goesOn = tagAt(r, i) === 'VBG' && r.verbGroups[at]?.first === i && lowerAt(r, i - 1) === 'and'
  const group = r.verbGroups[goesOn ? at - 1 : at]
  return group?.tense === 'future' ? 'will' : (group?.modal ?? null)
}

/** "The minister needs to instruct the agency to …": what is wanted of the minister, by whoever says so. */
const isDuty = (r: Reading, from: number): boolean =>
  lowerAt(r, from) === 'must' || (lowerAt(r, from) === 'to' && /^(?:ha[sv]e?|needs?|ought)$/.test(lowerAt(r, from - 1)))

/** "I am asking for your vote": what every candidate asks of everybody. */
const isBallot = (r: Reading, { first, end }: Words): boolean =>
  /^(?:support|votes?)$/.test(lowerAt(r, headOf(r, first, end)))

/** "We kindly ask", "we would ask": a request. */
const softened = (r: Reading, first: number, i: number): boolean => {
  for (let k = first; k < i; k++) if (lowerAt(r, k) === 'kindly' || lowerAt(r, k) === 'respectfully') return true
  return false
}

/** "to demand" where "to" was read as a preposition and the verb as a noun; "I direct that …" where the verb was read as an adjective. */
const isBareVerb = (r: Reading, i: number): boolean =>
  i > 0 &&
  ((lowerAt(r, i - 1) === 'to' && tagAt(r, i) === 'NN') ||
    (lowerAt(r, i + 1) === 'that' &&
      (/^(?:i|we)$/.test(lowerAt(r, i - 1)) ||
        (/^(?:also|further|hereby|therefore)$/.test(lowerAt(r, i - 1)) && /^(?:i|we)$/.test(lowerAt(r, i - 2))))))

/** A passive, or a participle before "to" that a headline uses as one ("Council told to …"); a participle with an object is a past form that was misread. */
function isPassiveForm(r: Reading, i: number, first: number, passive: boolean): boolean {
  if (i + 1 >= r.tokens.count) return passive
  const floating = /^(?:all|both)$/.test(lowerAt(r, i - 1)) && tagAt(r, i) === 'VBG'
  if (
    first === i &&
    i > 0 &&
    !floating &&
    ['DT', 'PRP$', 'POS', 'JJ'].includes(tagAt(r, i - 1)) &&
    tagAt(r, i).startsWith('VB')
  )
    return true
  if (first === i && ['DT', 'PRP', 'PRP$', 'NNS', 'NNP', 'NN'].includes(tagAt(r, i + 1))) return false
  return first < i ? passive : tagAt(r, i) === 'VBN' && lowerAt(r, i + 1) === 'to'
}

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

/** Where the predicate of a sentence begins whose subject the participle describes: "Members clamouring for less tax [support the bill]"; else `limit`. */
function reducedEnd(r: Reading, i: number, limit: number): number {
  const phrase = phraseAt(r, i - 1)
  const opens = phrase?.end === i && phrase.first === sentenceOf(r, i).first && tagAt(r, i) === 'VBG'
  if (!opens || tagAt(r, i - 1) === 'PRP') return limit
  const end = firstFinite(r, i, limit)
  for (let k = i + 1; k < end; k++) {
    if (RELATIVES.has(lowerAt(r, k)) || lowerAt(r, k) === ',') return limit
    const group = r.verbGroups[verbGroupAt(r, k)]
    if (/^VBP?$/.test(tagAt(r, k)) && group?.first === k && tagAt(r, k - 1).startsWith('NN')) return k
  }
  return end
}
const RELATIVES = new Set(['how', 'that', 'what', 'when', 'where', 'which', 'who', 'whose', 'why'])

/** "appealed [on Friday] for a truce" */
const pastDay = (r: Reading, at: number): number => {
  const day = lowerAt(r, at) === 'on' ? at + 1 : at
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/.test(lowerAt(r, day)) ? day + 1 : at
}

function frames(r: Reading, i: number, verb: WantingVerb, limit: number): readonly Part[] {
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
const LETTERS = new Set(['email', 'letter', 'notice'])

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
