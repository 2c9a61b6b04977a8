import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { ACTOR_NOUNS } from '../lexicons/actor-nouns.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { WANTING_NOUNS } from '../lexicons/wanting-nouns.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isBase, phraseAt, sentenceOf, skipAdverbs } from '../phrases/scan.js'
import { firstFinite, predicateAfter } from '../phrases/predicate.js'
import { subjectOf } from '../phrases/subject.js'
import { thatActions } from '../phrases/that-clause.js'
import { headOf, thing } from './wanted-thing.js'

const FACED = new Set([
  'face',
  'faces',
  'faced',
  'facing',
  'under',
  'resist',
  'resisted',
  'ignore',
  'ignored',
  'reject',
  'rejected',
  'received',
  'despite',
  'obey',
  'defy',
  'defied',
])
/** Whether the last noun of the phrase is a common noun for people or bodies: "the union's demand", but not "China's demand". */
const isBody = (r: Reading, { end }: Words): boolean => ACTOR_NOUNS.has(lowerAt(r, end - 1))

const UNWANTED = new Set([
  'comment',
  'comments',
  'interview',
  'interviews',
  'information',
  'money',
  'proposals',
  'papers',
  'evidence',
  'bids',
  'governor',
  'nomination',
  'office',
  'presidency',
  'president',
  're-election',
  'reelection',
  'seat',
])

/** Nouns of wanting with what they introduce: "a call for an inquiry", "demands that it close", "calls to resign", "pressure on X to act". */
export function noun(r: Reading, i: number, limit: number): readonly Candidate[] {
  const strength = WANTING_NOUNS.get(lowerAt(r, i))
  const isNoun = tagAt(r, i).startsWith('NN') || (i > 0 && FACED.has(lowerAt(r, i - 1)))
  if (!strength || !isNoun || i + 1 >= limit || lowerAt(r, i - 1) === 'in') return []
  if (isUnanswered(r, i) || isInName(r, i)) return []
  if (isOwnMandate(r, i) || isNone(r, i) || (lowerAt(r, i) === 'order' && lowerAt(r, i - 1) === 'executive')) return []
  const sentence = sentenceOf(r, i)
  for (let k = i + 1; k < sentence.end; k++)
    if (lowerAt(r, k) === '?' && lowerAt(r, sentence.end - 1) === '?') return []
  const cue = { first: i, end: i + 1 }
  const shared = {
    cue,
    strength,
    demander: possessor(r, i, sentence.first) ?? issuer(r, i, sentence.first) ?? headliner(r, i, sentence),
  }
  const made = madeAt(r, i, limit)
  let at = made > 0 ? made : i + 1
  let on: Words | null = null
  let from: Words | null = null
  if (
    ['on', 'upon', 'to', 'from', 'by'].includes(lowerAt(r, at)) &&
    !(lowerAt(r, at) === 'to' && isBase(tagAt(r, at + 1)))
  ) {
    const phrase = phraseAt(r, at + 1)
    if (!phrase || !canAct(r, phrase)) return []
    if (/^(?:by|from)$/.test(lowerAt(r, at))) from = { first: phrase.first, end: phrase.end }
    else on = { first: phrase.first, end: phrase.end }
    at = phrase.end
    if (on) at = furtherOn(r, at, limit)
    if (on && lowerAt(r, at) === 'from') {
      const source = phraseAt(r, at + 1)
      if (source && canAct(r, source)) {
        from = { first: source.first, end: source.end }
        at = infinitiveAfter(r, source.end, limit)
      }
    }
  }
  if (lowerAt(r, at) === 'that' && (made > 0 || !ECONOMIC.has(lowerAt(r, i))))
    return thatActions(r, at + 1, limit, lowerAt(r, i) === 'insistence' ? 'subjunctive' : 'any').map(x => ({
      ...x,
      ...shared,
      rule: 'demand/noun/that',
      weight: 0.7,
    }))
  if (lowerAt(r, at) === 'to') {
    const infinitive = findInfinitive(r, at, limit)
    if (!infinitive || infinitive.object || lowerAt(r, infinitive.verb) === 'comment') return []
    if (!ASKED.has(lowerAt(r, i)) && on === null && from === null) return []
    const end = predicateAt(r, i, infinitive.verb, limit)
    if (end < limit && SUPPOSED.has(lowerAt(r, end))) return []
    const by = from ? null : callers(r, infinitive.verb, end)
    return verbActions(r, infinitive.verb, by ? by.first - 1 : end).map(action =>
      candidate({
        rule: 'demand/noun/infinitive',
        action,
        ...shared,
        demander: from ?? by ?? shared.demander,
        addressee: on ?? faced(r, i, sentence.first),
        negated: infinitive.negated,
        urgent: action.urgent,
        weight: 0.65,
      }),
    )
  }
  if (lowerAt(r, at) !== 'for' || lowerAt(r, i).startsWith('recommendation')) return []
  const found = thing(r, at + 1, predicateAt(r, i, at + 1, limit), false)
  const head = headOf(r, at + 1, limit)
  if (UNWANTED.has(lowerAt(r, head)) || UNWANTED.has(lowerAt(r, at + 1))) return []
  return found
    .filter(
      x =>
        made > 0 ||
        x.addressee !== null ||
        DEED_NOUNS.has(lowerAt(r, head)) ||
        (shared.demander !== null && (!ECONOMIC.has(lowerAt(r, i)) || isBody(r, shared.demander))),
    )
    .map(x => ({
      ...x,
      ...shared,
      addressee: x.addressee ?? (made > 0 ? on : null),
      action: undated(r, x.action),
      rule: 'demand/noun/for',
      weight: 0.65,
    }))
}

/** One past "is hereby made" after the noun: "Demand [is made] that you …"; -1 when it is not there, or not said to be so. */
function madeAt(r: Reading, i: number, limit: number): number {
  if (lowerAt(r, i + 1) !== 'is') return -1
  const at = skipAdverbs(r, i + 2, limit)
  return lowerAt(r, at) === 'made' ? skipAdverbs(r, at + 1, limit) : -1
}

/** "My client has given me instructions to sue", "our instructions are to sue": what the writers are told to do themselves. */
function isOwnMandate(r: Reading, i: number): boolean {
  if (!lowerAt(r, i).startsWith('instruction')) return false
  for (let k = i - 1; k > Math.max(-1, i - 5); k--) if (['me', 'my', 'our', 'us'].includes(lowerAt(r, k))) return true
  return false
}
/** "the Court of [Appeals] for the Third Circuit" */
const isInName = (r: Reading, i: number): boolean =>
  lowerAt(r, i - 1) === 'of' && tagAt(r, i - 2).startsWith('NNP') && /^\p{Lu}/u.test(wordAt(r, i))

/** "no serious calls to …": what nobody asks for. */
function isNone(r: Reading, i: number): boolean {
  let k = i - 1
  while (k > 0 && /^(?:JJ|RB|VB[GN])/.test(tagAt(r, k)) && lowerAt(r, k) !== 'not') k--
  return lowerAt(r, k) === 'no' || (lowerAt(r, k) === 'any' && /^(?:not|n't|without)$/.test(lowerAt(r, k - 1)))
}

/** Past further ones that it is on: "pressure on the firm [and other companies]". */
function furtherOn(r: Reading, at: number, limit: number): number {
  if (lowerAt(r, at) !== 'and' && lowerAt(r, at) !== ',') return at
  const next = phraseAt(r, at + 1)
  return next && next.first === at + 1 && next.end < limit && ['from', 'to'].includes(lowerAt(r, next.end))
    ? next.end
    : at
}

/** Where the infinitive begins after a list of those from whom it comes: "from the regulator, ministers and MPs [to act]". */
function infinitiveAfter(r: Reading, at: number, limit: number): number {
  for (let k = at; k < Math.min(limit - 1, at + 20); k++) {
    if (lowerAt(r, k) === 'to' && isBase(tagAt(r, k + 1))) return k
    if (!/^(?:NN|JJ|DT|CC|IN|,|POS|PRP\$|CD)/.test(tagAt(r, k))) return at
  }
  return at
}

/** "did not respond to the paper's requests": what reporters ask. */
function isUnanswered(r: Reading, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 6); k--)
    if (lowerAt(r, k) === 'to') return /^(?:reply|respond)$/.test(lemmaAt(r, k - 1)) && tagAt(r, i) === 'NNS'
  return false
}

/** The thing without the day on which it was asked for: "made a call for unity [on Wednesday]". */
function undated(r: Reading, { first, end }: Words): Words {
  const dated =
    end - first > 2 &&
    lowerAt(r, end - 2) === 'on' &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lowerAt(r, end - 1))
  return { first, end: dated ? end - 2 : end }
}

const SUPPOSED = new Set(['could', 'may', 'might', 'would'])

/** Where the predicate of the noun begins that opens its sentence ("A request to see the file [was refused]"), or `limit`. */
function predicateAt(r: Reading, i: number, verb: number, limit: number): number {
  const opens = i - sentenceOf(r, i).first <= 3
  return opens ? firstFinite(r, verb, limit) : predicateAfter(r, verb, limit)
}

/** "calls to resign from [two opposition parties]": who calls, when it is several who can act. */
function callers(r: Reading, verb: number, end: number): Words | null {
  for (let k = verb + 1; k < Math.min(end, verb + 8); k++) {
    if (lowerAt(r, k) !== 'from') continue
    const phrase = phraseAt(r, k + 1)
    return phrase && phrase.end <= end && tagAt(r, phrase.end - 1) === 'NNS' && canAct(r, phrase)
      ? { first: k + 1, end: phrase.end }
      : null
  }
  return null
}

const ASKED = new Set([
  'call',
  'calls',
  'order',
  'orders',
  'pressure',
  'demand',
  'demands',
  'instructions',
  'instruction',
  'ultimatum',
  'request',
  'requests',
  'plea',
  'pleas',
  'injunction',
  'appeals',
])
const ECONOMIC = new Set(['demand', 'campaign', 'push', 'order', 'orders'])

/** Participles that stand between who asks and the noun: "their repeated calls". Sorted. */
const AGAIN = new Set(['continued', 'increasing', 'renewed', 'repeated', 'stated'])

/** "the union's demand", "her call" */
function possessor(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    const tag = tagAt(r, k)
    if (tag === 'PRP$') return { first: k, end: k + 1 }
    if (tag === 'POS') {
      const phrase = phraseAt(r, k - 1)
      if (!phrase) return null
      return { first: Math.max(phrase.first, first), end: k }
    }
    if (!/^(?:JJ|NN)/.test(tag) && !AGAIN.has(lowerAt(r, k))) return null
  }
  return null
}

/** "The court issued an order to freeze …": the subject of issuing. */
function issuer(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) {
    if (!tagAt(r, k).startsWith('VB')) continue
    const by = ISSUES.has(lowerAt(r, k)) ? subjectOf(r, k) : null
    return by && canAct(r, by) ? by : null
  }
  return null
}
/** In a headline the noun may be a verb: "Charity calls for ban …". Its subject is all before it, when the line has no other finite verb. */
function headliner(r: Reading, i: number, { first, end }: Words): Words | null {
  if (
    !lowerAt(r, i).endsWith('s') ||
    i === first ||
    i - first > 7 ||
    (lowerAt(r, end - 1) === '.' && lowerAt(r, i + 1) !== 'that')
  )
    return null
  for (let k = first; k < i; k++) if (!/^(?:NN|JJ|POS|CD|DT)/.test(tagAt(r, k))) return null
  return { first, end: i }
}

const ISSUES = new Set([
  'issued',
  'issues',
  'made',
  'makes',
  'gave',
  'gives',
  'repeated',
  'repeats',
  'renewed',
  'renews',
  'led',
  'joined',
  'backed',
  'sent',
  'delivered',
])

/** "He faced calls to resign": the subject of facing. */
function faced(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 5); k--)
    if (FACED.has(lowerAt(r, k)) && tagAt(r, k).startsWith('VB')) return subjectOf(r, k)
    else if (lowerAt(r, k) === 'under')
      return tagAt(r, k - 1).startsWith('VB') ? subjectOf(r, k - 1) : k > first ? { first, end: k } : null
  return null
}
