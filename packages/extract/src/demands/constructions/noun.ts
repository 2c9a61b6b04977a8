import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { ACTOR_NOUNS } from '../lexicons/actor-nouns.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { WANTING_NOUNS } from '../lexicons/wanting-nouns.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isBase, isFinite, pastAside, phraseAt, sentenceOf, skipAdverbs, verbGroupAt } from '../phrases/scan.js'
import { firstFinite, predicateAfter } from '../phrases/predicate.js'
import { thatActions } from '../phrases/that-clause.js'
import { callers, FACED, faced, headliner, issuer, possessor } from './noun-actors.js'
import { headOf, thing } from './wanted-thing.js'

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
  if (
    isOwnMandate(r, i) ||
    isByTelephone(r, i) ||
    isNone(r, i) ||
    (lowerAt(r, i) === 'order' && lowerAt(r, i - 1) === 'executive')
  )
    return []
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
  let at = made > 0 ? made : pastMarks(r, i + 1, limit)
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
  if (lowerAt(r, at) === 'that' && (made > 0 || !ECONOMIC.has(lowerAt(r, i)) || isOfSomebody(r, i)))
    return thatActions(
      r,
      at + 1,
      clauseEnd(r, i, at + 1, limit),
      lowerAt(r, i) === 'insistence' ? 'subjunctive' : 'any',
    ).map(x => ({
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
  if (lowerAt(r, at) !== 'for' || /^(?:instruction|recommendation)/.test(lowerAt(r, i))) return []
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
      addressee: x.addressee ?? (made > 0 ? on : faced(r, i, sentence.first)),
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

/** "Give me a quick call to go over it", "set a conference call to …": what is done on the telephone. */
function isByTelephone(r: Reading, i: number): boolean {
  if (lemmaAt(r, i) !== 'call') return false
  for (let k = i - 1; k > Math.max(-1, i - 6); k--) {
    if (PHONING.has(lemmaAt(r, k))) return true
    if (!/^(?:DT|JJ|NN|PRP|RB)/.test(tagAt(r, k))) return false
  }
  return false
}
const PHONING = new Set(['arrange', 'conference', 'give', 'have', 'phone', 'schedule', 'set', 'use', 'video'])

/** "My client has given me instructions to sue", "we have instructions to sue", "our instructions are to sue": what the writers are told to do themselves. */
function isOwnMandate(r: Reading, i: number): boolean {
  if (!lowerAt(r, i).startsWith('instruction')) return false
  if (lowerAt(r, i - 1) === 'with' && r.kind.value !== 'article') return true
  for (let k = i - 1; k > Math.max(-1, i - 5); k--) {
    if (['me', 'my', 'our', 'us'].includes(lowerAt(r, k))) return true
    if (lemmaAt(r, k) === 'have' && ['i', 'we'].includes(lowerAt(r, k - 1))) return true
  }
  return false
}
/** "the Court of [Appeals] for the Third Circuit" */
const isInName = (r: Reading, i: number): boolean =>
  lowerAt(r, i - 1) === 'of' && tagAt(r, i - 2).startsWith('NNP') && /^\p{Lu}/u.test(wordAt(r, i))

/** "a demand that …", "the union's demand that …", where "demand that grew" is for goods. */
const isOfSomebody = (r: Reading, i: number): boolean =>
  /^(?:demand|push)$/.test(lowerAt(r, i)) &&
  (/^(?:an?|the)$/.test(lowerAt(r, i - 1)) || /^(?:POS|PRP\$)$/.test(tagAt(r, i - 1)))

/** Past the mark that closes a quotation ("'numerous requests' to withdraw it"), and past an aside before "that" ("a demand, in the same bill, that it report"). */
function pastMarks(r: Reading, at: number, limit: number): number {
  if (/^(?:["”’]|'')$/.test(lowerAt(r, at))) return at + 1
  const past = pastAside(r, at, limit)
  return lowerAt(r, past) === 'that' ? past : at
}

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

/** Where the predicate begins of a noun that opens its sentence: "A demand that the road be closed [was rejected]"; else `limit`. */
function clauseEnd(r: Reading, i: number, from: number, limit: number): number {
  if (i - sentenceOf(r, i).first > 3) return limit
  let own = false
  for (let k = from; k < limit; k++) {
    const group = r.verbGroups[verbGroupAt(r, k)]
    if (group?.first !== k) continue
    if (own) return isFinite(tagAt(r, k)) && !/^(?:W|IN)/.test(tagAt(r, k - 1)) ? k : limit
    own = true
  }
  return limit
}

const SUPPOSED = new Set(['could', 'may', 'might', 'would'])

/** Where the predicate of the noun begins that opens its sentence ("A request to see the file [was refused]"), or `limit`. */
function predicateAt(r: Reading, i: number, verb: number, limit: number): number {
  const opens = i - sentenceOf(r, i).first <= 3
  return opens ? firstFinite(r, verb, limit) : predicateAfter(r, verb, limit)
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
  'reminder',
  'plea',
  'pleas',
  'injunction',
  'appeals',
])
const ECONOMIC = new Set(['demand', 'campaign', 'push', 'order', 'orders'])
