import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { verbActions } from './actions.js'
import { actionEnd } from './action-end.js'
import { canAct, isBase, isMark, phraseAt, skipAdverbs } from './scan.js'
import { trimAction } from './trim-action.js'

const MODALS = new Set(['should', 'must', 'shall', 'ought', 'need', 'needs'])

/**
 * What a clause must show to be wanted: nothing; a base form, which after a plural noun may be indicative ("recommends that ministers publish"); or a
 * subjunctive or a modal, so that "insists that he is innocent" gives nothing.
 */
export type Mood = 'any' | 'base' | 'subjunctive'

/**
 * What the clause at token `at` (past "that") asks for: "the agency release the tapes", "the work be completed", "you stop". An active clause gives its
 * subject as the addressee, a passive one is wanted whole.
 */
export function thatActions(r: Reading, at: number, limit: number, mood: Mood): readonly Candidate[] {
  const found = clauseActions(r, at, limit, mood)
  const last = found.at(-1)
  if (!last) return found
  for (let k = last.action.end; k < Math.min(limit - 3, last.action.end + 3); k++)
    if (lowerAt(r, k) === 'and' && lowerAt(r, k + 1) === 'that')
      return [...found, ...thatActions(r, k + 2, limit, mood)]
  return found
}

function clauseActions(r: Reading, at: number, limit: number, mood: Mood): readonly Candidate[] {
  const verb = clauseVerb(r, at, limit)
  if (verb < 0 || verb === at) return []
  const modal = MODALS.has(lowerAt(r, verb))
  const will =
    lowerAt(r, verb) === 'will' ||
    lowerAt(r, verb) === 'would' ||
    lowerAt(r, verb) === 'can' ||
    lowerAt(r, verb) === 'could'
  let main = modal || will ? skipAdverbs(r, verb + 1, limit) : verb
  if (main < limit && modal && lowerAt(r, main) === 'to') main = skipAdverbs(r, main + 1, limit)
  let negated = false
  let start = main
  if (lowerAt(r, main) === 'not' || (lowerAt(r, main - 1) === 'not' && main > at)) {
    negated = true
    start = lowerAt(r, main) === 'not' ? main : main - 1
    main = skipAdverbs(r, start + 1, limit)
  }
  if (main >= limit) return []
  const tag = tagAt(r, main)
  const subject = { first: at, end: verb }
  while (
    subject.end > at + 1 &&
    (/^["“”'‘’]$/.test(lowerAt(r, subject.end - 1)) ||
      tagAt(r, subject.end - 1).startsWith('RB') ||
      lowerAt(r, subject.end - 1) === 'not')
  )
    subject.end--
  // "that you (i) stop …; (ii) return …"
  for (let k = at + 1; k < subject.end; k++) if (lowerAt(r, k) === '(') subject.end = k
  if (lowerAt(r, subject.end - 1) === ',')
    for (let k = at + 1; k < subject.end; k++) if (lowerAt(r, k) === ',') subject.end = k
  const subjunctive =
    modal ||
    (tag === 'VBN' && lowerAt(r, main) === lemmaAt(r, main)) ||
    // "demanded Lee put the club up for sale"
    (tag === 'VBD' && mood === 'subjunctive' && SAME.has(lowerAt(r, main)) && tagAt(r, subject.end - 1) === 'NNP') ||
    (!will &&
      (lowerAt(r, main) === 'be' ||
        (isBase(tag) &&
          (tag === 'VB' || (!agrees(r, headOf(r, at, subject.end) - 1) && !agrees(r, subject.end - 1))) &&
          lowerAt(r, main) !== 'have')))
  // "suggested that his attacks come from fear": what cannot act does it already.
  if (mood === 'subjunctive' && !modal && agrees(r, headOf(r, at, subject.end) - 1) && !canAct(r, subject)) return []
  if (mood !== 'any' && !subjunctive && !(mood === 'base' && isBase(tag) && !will)) return []
  const passive =
    (lowerAt(r, main) === 'be' || lemmaAt(r, main) === 'be') &&
    main + 1 < limit &&
    isParticiple(r, skipAdverbs(r, main + 1, limit))
  const none =
    /^NNS?$/.test(tagAt(r, subject.end - 1)) &&
    /^(?:all|an?|any|no|the|these|this)$/.test(lowerAt(r, at)) &&
    !canAct(r, subject)
  if (passive || none || !(isBase(tag) || tag.startsWith('VB'))) {
    const action = trimAction(r, { first: at, end: actionEnd(r, main, limit, true) })
    return [candidate({ rule: 'that', action, strength: 'require', negated, urgent: action.urgent, weight: 0.8 })]
  }
  return verbActions(r, start, limit).map(action =>
    candidate({
      rule: 'that',
      action,
      strength: 'require',
      addressee: subject,
      negated,
      urgent: action.urgent,
      weight: 0.85,
    }),
  )
}

/** "be removed"; "be redacted", which the tagger takes for an adjective. */
const isParticiple = (r: Reading, k: number): boolean =>
  /^VB[DN]$/.test(tagAt(r, k)) || (tagAt(r, k) === 'JJ' && lowerAt(r, k).endsWith('ed'))

/** One past the head of the subject, whatever hangs on it: "[his attacks] against her". */
const headOf = (r: Reading, at: number, end: number): number => Math.min(phraseAt(r, at)?.end ?? end, end)

/** Whether a base form after this noun is its indicative ("they insist the critics want …"): plural nouns and names of several. */
const agrees = (r: Reading, i: number): boolean =>
  ['NNS', 'NNPS'].includes(tagAt(r, i)) || ['we', 'they', 'i', 'you'].includes(lowerAt(r, i))

/** A name that was read as a verb: capitalised where a subject stands, with a verb after it. */
function isName(r: Reading, i: number, limit: number): boolean {
  if (!/^VB[ZDPN]?$/.test(tagAt(r, i)) || !/^\p{Lu}/u.test(wordAt(r, i))) return false
  const next = skipAdverbs(r, i + 1, limit)
  return next < limit && /^(?:MD|VB[DZP]?)$/.test(tagAt(r, next))
}

/** Verbs whose participle is their base form. Sorted. */
const SAME = new Set(['come', 'cut', 'hit', 'let', 'put', 'quit', 'read', 'set', 'shut'])

/** What no subject holds, nor a demand between it and its verb: a question, a reason, another clause. Sorted. */
const NO_SUBJECT = new Set(['about', 'because', 'but', 'how', 'if', 'what', 'when', 'whether', 'why'])
/** Pronouns that are no subject: "asking [him] a series of questions". Sorted. */
const OBJECTS = new Set(['him', 'me', 'them', 'us'])

/** The first verb of the clause's own predicate: past its subject with prepositional and relative parts. */
function clauseVerb(r: Reading, at: number, limit: number): number {
  if (OBJECTS.has(lowerAt(r, at))) return -1
  let relative = false
  let noun = false
  for (let k = at; k < Math.min(limit, at + 25); k++) {
    const tag = tagAt(r, k)
    const word = lowerAt(r, k)
    if (k === at && isName(r, k, limit)) {
      noun = true
      continue
    }
    if (NO_SUBJECT.has(word) || (tag === 'VBG' && lowerAt(r, k - 1) === ',')) return -1
    if (tag === 'WP' || tag === 'WDT' || (word === 'that' && tag !== 'DT' && noun)) relative = true
    else if (tag === 'MD' || /^VB[DZPN]?$/.test(tag)) {
      if (!noun || ['and', 'or'].includes(lowerAt(r, k - 1))) return -1
      // "requested that the firm turn over …": a base form that was read as a participle.
      const misread = tag === 'VBN' && word === lemmaAt(r, k) && DEMAND_VERBS.has(word) && !SAME.has(word)
      if (tag === 'VBN' && k + 1 < limit && !misread) continue
      if (!relative) return k
      relative = false
    } else if (tag.startsWith('NN') || tag === 'PRP' || tag === 'DT') noun = true
    else if (isMark(word) && word !== ',' && !/^["“”'’‘()]+$/.test(word)) return -1
    else if (tag === 'TO' || (word === 'and' && !noun)) return -1
  }
  return -1
}
