import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { WANTING_FORMS } from '../lexicons/wanting-forms.js'
import type { WantingVerb } from '../lexicons/wanting-verbs.js'
import { words } from '../lexicons/words.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive, type Infinitive } from '../phrases/infinitive.js'
import { predicateAfter } from '../phrases/predicate.js'
import { canAct, isFinite, phraseAt, skipAdverbs } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'

/** "called on the mayor to resign, and on the council to elect another": what each is asked, one after the other. */
export function askedInTurn(
  r: Reading,
  infinitive: Infinitive,
  verb: WantingVerb,
  limit: number,
): readonly Candidate[] {
  if (!infinitive.object) return []
  for (let k = infinitive.verb + 2; verb.particle && k < limit - 2; k++) {
    if (lowerAt(r, k) !== verb.particle || lowerAt(r, k - 1) !== 'and') continue
    const next = findInfinitive(r, k + 1, limit)
    if (!next?.object || next.object.first !== k + 1 || !canAct(r, next.object)) continue
    return [...asked(r, infinitive, infinitive.object, verb, k - 1), ...askedInTurn(r, next, verb, limit)]
  }
  return asked(r, infinitive, infinitive.object, verb, limit)
}

/** "urged the minister to resign"; what cannot act is wanted with its infinitive: "wants the law to be repealed". */
function asked(
  r: Reading,
  infinitive: Infinitive,
  object: Words,
  verb: WantingVerb,
  limit: number,
): readonly Candidate[] {
  const { strength, lemma } = verb
  const done = isDone(r, infinitive.verb)
  // "told it to close early": whom somebody speaks to is a body.
  const it = object.end - object.first === 1 && lowerAt(r, object.first) === 'it'
  const actor = canAct(r, object) || (it && lemma !== 'want' && !done)
  // "Groups encouraging her to run [are hailing …]"
  const cue = tagAt(r, object.first - 1) === 'VBG' ? object.first - 1 : object.first - 2
  const reduced = tagAt(r, cue) === 'VBG' && tagAt(r, cue - 1).startsWith('NN')
  const predicate = reduced ? predicateAfter(r, infinitive.verb, limit) : limit
  const head = lemmaAt(
    r,
    infinitive.verb + (lowerAt(r, infinitive.verb) === 'not' ? (lowerAt(r, infinitive.verb + 1) === 'to' ? 2 : 1) : 0),
  )
  if (!actor && done) {
    const action = trimAction(r, { first: object.first, end: actionEnd(r, infinitive.verb, limit, true) })
    return [candidate({ rule: 'infinitive', action, strength, negated: infinitive.negated, urgent: action.urgent })]
  }
  // "requires those who register to …" is a rule for whoever does.
  if (lemma === 'require' && lowerAt(r, object.first) === 'those') return []
  if (lemma === 'invite' && isOccasion(r, infinitive.verb, object)) return []
  if (FELT.has(head)) return []
  if (!actor && ACTORS_ONLY.has(lemma) && !(SPEAKING.has(lemma) && isPlural(r, object))) return []
  if (lemma === 'want' && (!actor || (!done && (WISHED.has(head) || EMPTY_VERBS.has(head))))) return []
  const other = otherAsked(r, infinitive.verb, predicate)
  const own = verbActions(r, infinitive.verb, other ? other.and : predicate).map(action =>
    candidate({
      rule: 'infinitive',
      action,
      strength,
      addressee: object,
      negated: infinitive.negated && (action.first === infinitive.verb || lowerAt(r, action.first - 1) !== 'to'),
      urgent: action.urgent,
      weight: actor ? 0.85 : 0.65,
    }),
  )
  return other ? [...own, ...asked(r, other.infinitive, other.object, verb, limit)] : own
}
/** "be repealed" */
export const isDone = (r: Reading, verb: number): boolean =>
  lowerAt(r, verb) === 'be' && tagAt(r, skipAdverbs(r, verb + 1, r.tokens.count)) === 'VBN'
/** "urged residents to report smells and [the council] not to renew": who else is asked after "and". */
function otherAsked(
  r: Reading,
  verb: number,
  limit: number,
): { readonly and: number; readonly infinitive: Infinitive; readonly object: Words } | null {
  // "asked her to urge the mayor and councillors not to vote": the deed is to urge both.
  if (WANTING_FORMS.has(lowerAt(r, verb))) return null
  for (let k = verb + 1; k < limit - 3; k++) {
    if (isFinite(tagAt(r, k))) return null
    if (lowerAt(r, k) !== 'and') continue
    const phrase = phraseAt(r, k + 1)
    if (!phrase || phrase.first !== k + 1 || !canAct(r, phrase)) continue
    const infinitive = findInfinitive(r, phrase.end, limit)
    const to = lowerAt(r, phrase.end) === 'to' || lowerAt(r, phrase.end) === 'not'
    if (to && infinitive && !infinitive.object) return { and: k, infinitive, object: phrase }
  }
  return null
}

/** What guests are invited to. Lemmas, sorted. */
const OCCASIONS = words(
  'appear attend chair come deliver dine give join meet participate perform present preside sing speak stay talk travel visit watch',
)
/** What a letter means in earnest: "you are invited to attend a hearing". */
const SUMMONED = new Set(['attend', 'meet'])

/** "was invited to speak at the fair": an offer. */
export const isOccasion = (r: Reading, verb: number, { first }: Words): boolean =>
  (OCCASIONS.has(lemmaAt(r, verb)) || (r.kind.value === 'article' && !DEMAND_VERBS.has(lemmaAt(r, verb)))) &&
  !(lowerAt(r, first) === 'you' && SUMMONED.has(lemmaAt(r, verb)))

/** "told her not to worry" */
const FELT = new Set(['expect', 'feel', 'hope', 'imagine', 'know', 'worry'])
/** Verbs that speak to somebody: what cannot act is not spoken to. */
const ACTORS_ONLY = new Set(['ask', 'beg', 'invite', 'press', 'prod', 'push', 'request', 'summon', 'tell', 'warn'])
/** Those of them whose plural object is nearly always people: "told movement progressives to wait". */
const SPEAKING = new Set(['ask', 'beg', 'invite', 'summon', 'tell', 'warn'])
const TOLD_THINGS = new Set(['jokes', 'lies', 'questions', 'stories', 'tales', 'things', 'truths'])
const isPlural = (r: Reading, { end }: Words): boolean =>
  tagAt(r, end - 1) === 'NNS' && !TOLD_THINGS.has(lowerAt(r, end - 1))
export const WISHED = new Set(['fail', 'lose', 'succeed', 'win', 'be', 'survive', 'thrive', 'prosper'])
