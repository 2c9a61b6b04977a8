import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { ACTOR_NOUNS } from '../lexicons/actor-nouns.js'
import { WANTING_FORMS } from '../lexicons/wanting-forms.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { predicateAfter } from '../phrases/predicate.js'
import { canAct, isNot, isNoun, phraseAt, sentenceOf, verbGroupAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { quotationAt } from '../speaker.js'
import { saysUrgent } from '../phrases/trim-action.js'
import { isUnreal } from '../phrases/unreal.js'
import { isOccasion } from './asked.js'
import { headOf, thing } from './wanted-thing.js'

/** Verbs of wanting in the passive: "the firm was told to stop", "you are requested to attend", and the headline "Council told to publish". */
export function passive(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (!/(?:ed|d|t|n)$/.test(word)) return []
  const verb = (WANTING_FORMS.get(word) ?? []).find(
    x => x.frames.includes('to') && (!x.particle || x.particle === lowerAt(r, i + 1)),
  )
  if (!verb || verb.lemma === 'want') return []
  const group = r.verbGroups[verbGroupAt(r, i)]
  const helped = group !== undefined && group.head === i && group.first < i && isBe(r, group.first, i)
  const at = i + 1 + (verb.particle ? 1 : 0)
  if (group && isUnreal(r, i, false) && !helped) return []
  if (group && helped && (isDenied(r, group.first, i) || (!isForbidding(r, group.first, i) && isUnreal(r, i, false))))
    return []
  const by = agent(r, at, limit)
  if (helped && lowerAt(r, at) === 'for' && verb.frames.includes('for')) return askedFor(r, i, at, limit, verb.strength)
  const infinitive = findInfinitive(r, by ? by.end : at, limit)
  if (!infinitive || (infinitive.object && !isWhen(r, infinitive.object))) return []
  const addressee = helped
    ? (whoever(r, i) ?? pronounBefore(r, group.first) ?? inertTold(r, i, group.first) ?? subjectOf(r, i))
    : headlineSubject(r, i)
  if (!addressee || (!helped && !canAct(r, addressee) && tagAt(r, addressee.end - 1) !== 'NNS')) return []
  if (!canAct(r, addressee) && lowerAt(r, infinitive.verb) === 'be') return []
  // "When I asked to speak to him": nobody asked me.
  if (!helped && tagAt(r, addressee.end - 1) === 'PRP') return []
  if (verb.lemma === 'invite' && isOccasion(r, infinitive.verb, addressee)) return []
  if (verb.lemma === 'ask' && ANSWERS.has(lowerAt(r, infinitive.verb))) return []
  const person = lowerAt(r, addressee.end - 1)
  const you = person === 'you'
  if (helped && !by && isPublicAdvice(r, i, group.first, addressee, verb.lemma)) return []

  // "All operators are hereby directed to …": whoever writes directs them.
  const performs = you || (helped && !by && isHereby(r, group.first, i))
  if (
    (person === 'we' || person === 'i') &&
    (OWN_ACTS.has(verb.lemma) || WANTING_FORMS.has(lowerAt(r, infinitive.verb)))
  )
    return []
  if (verb.lemma === 'require' && !you && !wasOrHas(r, group?.first ?? i, i)) return []
  if (you && isLaw(r, addressee.first)) return []
  // "You were obliged to deliver in May", "you were invited to come back": what was.
  if (you && /^(?:invite|oblige|require)$/.test(verb.lemma) && lowerAt(r, group?.first ?? i) === 'were') return []
  const urgent = saysUrgent(r, { first: group?.first ?? i, end: i })
  const end = helped ? limit : headlineEnd(r, infinitive.verb, limit)
  const late = by || you ? null : lateAgent(r, infinitive.verb, actionEnd(r, infinitive.verb, end, true))
  return verbActions(r, infinitive.verb, late ? late.first - 1 : end).map(action =>
    candidate({
      rule: `demand/${performs ? 'performative' : 'reported'}/passive`,
      cue: { first: i, end: at },
      action,
      demander: by ?? late,
      addressee,
      strength: verb.strength,
      negated: infinitive.negated && (action.first === infinitive.verb || lowerAt(r, action.first - 1) !== 'to'),
      urgent: urgent || action.urgent,
      direct: performs,
      weight: helped ? 0.85 : 0.75,
    }),
  )
}

/** "Drivers are advised to avoid the area": what nobody in the sentence says, to whoever reads it; not in letters, where the reader is one of them. */
const isPublicAdvice = (r: Reading, i: number, being: number, { first, end }: Words, lemma: string): boolean =>
  /^(?:advise|encourage|recommend|urge)$/.test(lemma) &&
  /^(?:are|is)$/.test(lowerAt(r, being)) &&
  (lowerAt(r, first) === 'anyone' || (PUBLIC.has(lowerAt(r, end - 1)) && /^(?:JJ|NN|RBS)/.test(tagAt(r, first)))) &&
  /^(?:article|statement)$/.test(r.kind.value) &&
  quotationAt(r, i) === null &&
  !isSaid(r, i)

/** Whether the sentence tells that anything is said, but for the verb at `i`. */
function isSaid(r: Reading, i: number): boolean {
  const { first, end } = sentenceOf(r, i)
  for (let k = first; k < end; k++) if (k !== i && hasClass(r, k, WORD_CLASS.saying)) return true
  return false
}
/** Those whom notices to everybody address. Sorted. */
const PUBLIC = new Set(
  'borrowers callers campers commuters consumers customers cyclists diners drivers guests homeowners households investors motorists parents passengers patients pedestrians people residents savers shoppers subscribers swimmers taxpayers tenants travellers travelers users viewers visitors walkers'.split(
    ' ',
  ),
)

const isHereby = (r: Reading, first: number, i: number): boolean => {
  for (let k = first + 1; k < i; k++) if (lowerAt(r, k) === 'hereby') return true
  return false
}

/** "The firm was asked for its accounts": a thing done, but for what reporters want. */
function askedFor(
  r: Reading,
  i: number,
  at: number,
  limit: number,
  strength: Candidate['strength'],
): readonly Candidate[] {
  const subject = subjectOf(r, i)
  if (!subject || !canAct(r, subject) || PRESS.has(lowerAt(r, headOf(r, at + 1, limit)))) return []
  return thing(r, at + 1, limit, true).map(x => ({
    ...x,
    rule: 'demand/reported/passive',
    cue: { first: i, end: at + 1 },
    addressee: x.addressee ?? subject,
    strength,
    weight: 0.7,
  }))
}
/** What reporters ask for. Sorted. */
const PRESS = new Set(['comment', 'comments', 'reaction', 'response', 'statement', 'views'])

/** "[Consumers] who believe they were charged are encouraged to …": those whom a relative clause with a clause of its own tells apart. */
function whoever(r: Reading, i: number): Words | null {
  const { first } = sentenceOf(r, i)
  const phrase = phraseAt(r, first)
  const isAnyone = lowerAt(r, first) === 'anyone'
  const end = isAnyone ? first + 1 : (phrase?.end ?? first)
  if (!(isAnyone || (phrase?.first === first && tagAt(r, end - 1) === 'NNS')) || lowerAt(r, end) !== 'who') return null
  for (let k = end + 1; k < i; k++)
    if (lowerAt(r, k) === ',' || /^(?:and|but|who|whom)$/.test(lowerAt(r, k))) return null
  return hasClass(r, end + 1, WORD_CLASS.believing) ? { first, end } : null
}

/** "The hosts veered off script, saying [they] were told to …": a pronoun right before the verb is its subject. */
const pronounBefore = (r: Reading, verb: number): Words | null =>
  /^(?:he|i|she|they|we|you)$/.test(lowerAt(r, verb - 1)) ? { first: verb - 1, end: verb } : null

/** "His remarks came after being asked to …": who was asked is not what came, but whose it is. */
function inertTold(r: Reading, i: number, being: number): Words | null {
  if (lowerAt(r, being) !== 'being' || tagAt(r, being - 1) !== 'IN') return null
  const subject = subjectOf(r, i)
  if (!subject || canAct(r, subject)) return null
  return tagAt(r, subject.first) === 'PRP$' ? { first: subject.first, end: subject.first + 1 } : null
}

/** "is not required" */
function isDenied(r: Reading, first: number, i: number): boolean {
  for (let k = first; k < i; k++) if (isNot(lowerAt(r, k))) return true
  return false
}

/** "You are further instructed not to call": the "not" is of what is asked, though it was read with the verb before it. */
const isForbidding = (r: Reading, first: number, i: number): boolean =>
  lowerAt(r, i + 1) === 'not' && lowerAt(r, i + 2) === 'to' && !isDenied(r, first, i)

/** "ordered [in January] to pay" */
const isWhen = (r: Reading, { first, end }: Words): boolean =>
  /^(?:in|last|on|this|yesterday)$/.test(lowerAt(r, first)) && end - first <= 3

/** "We are instructed to issue proceedings": what the writers are about to do themselves. */
const OWN_ACTS = new Set(['instruct', 'oblige'])

const BASES = new Set(['by', 'pursuant', 'under'])
const LAWS = new Set(['act', 'law', 'regulation', 'regulations', 'rules', 'section', 'statute'])

/** "Under section 4 of the Act you are obliged …" states the law and asks for nothing by itself. */
function isLaw(r: Reading, subject: number): boolean {
  const { first } = sentenceOf(r, subject)
  if (!BASES.has(lowerAt(r, first))) return false
  for (let k = first + 1; k < subject; k++) if (LAWS.has(lowerAt(r, k))) return true
  return false
}

/** What those who are asked for it by reporters do: "asked to comment". */
const ANSWERS = new Set(['comment', 'describe', 'elaborate', 'explain', 'name', 'respond'])

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'s", 'get', 'got', 'gets'])
function isBe(r: Reading, first: number, i: number): boolean {
  for (let k = first; k < i; k++) if (BE.has(lowerAt(r, k))) return true
  return false
}

const wasOrHas = (r: Reading, first: number, i: number): boolean => {
  for (let k = first; k < i; k++) if (['was', 'were', 'been'].includes(lowerAt(r, k))) return true
  return false
}

/** "by the judge" after the participle. */
function agent(r: Reading, at: number, limit: number): Words | null {
  if (at + 1 >= limit || lowerAt(r, at) !== 'by') return null
  // "by Trading Standards", the first word of which was read as a participle
  const phrase = phraseAt(r, at + 1) ?? (/^\p{Lu}/u.test(wordAt(r, at + 1)) ? phraseAt(r, at + 2) : null)
  return phrase ? { first: at + 1, end: phrase.end } : null
}

/** "was ordered to leave on Thursday by [the governor]": who did, behind the deed. */
function lateAgent(r: Reading, verb: number, end: number): Words | null {
  for (let k = end - 2; k > verb; k--) {
    if (lowerAt(r, k) !== 'by') continue
    const phrase = phraseAt(r, k + 1)
    const whole = phrase && phrase.first === k + 1 && phrase.end === end && ACTOR_NOUNS.has(lowerAt(r, end - 1))
    return whole ? { first: k + 1, end } : null
  }
  return null
}

/** Where the deed of a headline ends: before its predicate, or before what goes on meanwhile ("told to cut water use [as dam drops]"). */
function headlineEnd(r: Reading, verb: number, limit: number): number {
  const end = predicateAfter(r, verb, limit)
  if (/^[.!?]$/.test(lowerAt(r, sentenceOf(r, verb).end - 1))) return end
  for (let k = verb + 2; k < end - 1; k++)
    if (lowerAt(r, k) === 'as' && tagAt(r, k) === 'IN' && tagAt(r, k + 1).startsWith('NN')) return k
  return end
}

/** In a headline the participle follows its noun at the beginning of the line: "Ministers urged to …". */
function headlineSubject(r: Reading, i: number): Words | null {
  const { first } = sentenceOf(r, i)
  if (i - first > 8 || i === first) return null
  for (let k = first; k < i; k++) {
    const tag = tagAt(r, k)
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'MD' || tag === 'VBP') return null
  }
  return isNoun(tagAt(r, i - 1)) || tagAt(r, i - 1) === 'NN' ? { first, end: i } : null
}
