import { type Deadline, excerpt, type Excerpt, type Reference } from '@gravamen/document'
import { lowerAt, type Reading, tagAt, tokenSpan } from '@gravamen/language'
import { actionEnd } from '../demands/phrases/action-end.js'
import type { Ground, Setting } from './setting.js'

/** Who must do what, or else: the parts of a deadline that its own sentence names. */
export type DeadlineParts = Pick<Deadline, 'obligated' | 'action' | 'consequence'>

/** Reads the parts from the words around the ground. `after` is the token past the deadline with its anchor. */
export function partsOf(r: Reading, s: Setting, g: Ground, after: number): DeadlineParts {
  return { obligated: obligatedOf(r, s, g), action: actionOf(r, s, g, after), consequence: consequenceOf(r, s, after) }
}

const make = (r: Reading, first: number, end: number): Excerpt | null => {
  let to = end
  while (
    to > first &&
    /^[,;:.!?"”)]$/.test(lowerAt(r, to - 1)) &&
    !(lowerAt(r, to - 1) === ')' && hasOpen(r, first, to - 1))
  )
    to--
  return to > first ? excerpt(r.text, tokenSpan(r, first, to)) : null
}

const hasOpen = (r: Reading, first: number, end: number): boolean => {
  for (let k = first; k < end; k++) if (lowerAt(r, k) === '(') return true
  return false
}

const IT = new Set(['it', 'there', 'this', 'that', 'which', 'who'])

/** "The firm, fined last year, has": the token after the subject, before an insertion between commas. */
function beforeInsertion(r: Reading, verb: number, from: number): number {
  if (lowerAt(r, verb - 1) !== ',') return verb
  for (let k = verb - 2; k > Math.max(from, verb - 20); k--) if (lowerAt(r, k) === ',') return k
  return verb
}

/** The noun phrase that ends at or just before token `verb`, no further back than `from`. */
function phraseBefore(r: Reading, verb: number, from: number): Reference | null {
  const end = beforeInsertion(r, verb, from)
  const { nounPhrases } = r
  let low = 0
  let high = nounPhrases.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (nounPhrases[middle]!.end <= end) low = middle + 1
    else high = middle
  }
  const phrase = nounPhrases[low - 1]
  if (phrase === undefined || phrase.first < from || end - phrase.end > 3) return null
  for (let k = phrase.end; k < end; k++) if (!/^(?:RB|MD|VB.?)$/.test(tagAt(r, k)) && lowerAt(r, k) !== ',') return null
  return reference(r, phrase.first, phrase.end)
}

function reference(r: Reading, first: number, end: number, object = false): Reference | null {
  if (!object && end - first === 1 && IT.has(lowerAt(r, first))) return null
  return { ...excerpt(r.text, tokenSpan(r, first, end)), party: null }
}

const GIVE = /^(?:g[ia]ve|given|gives|giving|grant|grants|granted|granting|allow|allows|allowed|leaving|leaves)$/
const ASK =
  /^(?:ask|asks|asked|asking|urge|urges|urged|order|orders|ordered|tell|told|instruct|instructs|instructed|direct|directs|directed|require|requires|request|requests|requested|invite|invites|invited|expect|warned|call|calls|called|calling|remind|reminded)$/

function obligatedOf(r: Reading, s: Setting, g: Ground): Reference | null {
  if (g.binder < 0 || g.rule === 'deadline-expiry' || g.rule === 'deadline-open' || g.rule === 'deadline-due')
    return null
  const word = lowerAt(r, g.binder)
  if (g.rule === 'deadline-imperative' || word === 'please' || word === 'kindly') return null
  const passive = /^(?:is|are|was|were|be|been|being)$/.test(lowerAt(r, g.binder - 1)) && tagAt(r, g.binder) === 'VBN'
  // "we demand that you cease": the subject of the clause.
  if (lowerAt(r, g.binder + 1) === 'that') {
    const phrase = r.nounPhrases[indexAt(r, g.binder + 2)]
    return phrase !== undefined && phrase.first === g.binder + 2 ? reference(r, phrase.first, phrase.end) : null
  }
  if (GIVE.test(word) || ASK.test(word)) {
    if (passive) return phraseBefore(r, g.binder, s.from)
    // The object: "gives the Government until", "ordered the firm to pay", "called on ministers to".
    let at = g.binder + 1
    if (lowerAt(r, at) === 'on' || lowerAt(r, at) === 'upon') at++
    const phrase = r.nounPhrases[indexAt(r, at)]
    if (phrase === undefined || phrase.first !== at || phrase.end > s.to) return null
    // "gives Apple 12 months": the phrase may have taken in the time.
    const end = GIVE.test(word) ? Math.min(phrase.end, g.first) : phrase.end
    return end > at ? reference(r, at, end, true) : null
  }
  if (g.rule === 'deadline-condition') {
    const phrase = r.nounPhrases[indexAt(r, g.binder + 1)]
    if (phrase === undefined || phrase.first !== g.binder + 1) return null
    const text = lowerAt(r, phrase.first)
    return text === 'we' || text === 'i' || phrase.end > s.first ? null : reference(r, phrase.first, phrase.end)
  }
  if (isPassiveVerb(r, g.binder)) return null
  return phraseBefore(r, g.binder, s.from)
}

/** The number of the noun phrase that begins at or after the token. */
function indexAt({ nounPhrases }: Reading, token: number): number {
  let low = 0
  let high = nounPhrases.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (nounPhrases[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** "must be paid": the subject is what is acted on. */
const isPassiveVerb = (r: Reading, binder: number): boolean => {
  for (let k = binder + 1; k <= binder + 3; k++)
    if (lowerAt(r, k) === 'be') return tagAt(r, k + 1) === 'VBN' || tagAt(r, k + 2) === 'VBN'
  return false
}

function actionOf(r: Reading, s: Setting, g: Ground, after: number): Excerpt | null {
  if (g.rule === 'deadline-expiry' || g.rule === 'deadline-open' || g.rule === 'deadline-due') return null
  if (g.rule === 'deadline-given' || g.rule === 'deadline-noun') {
    for (let k = after; k < Math.min(s.to, after + 4); k++)
      if (lowerAt(r, k) === 'to' && !/^(?:DT|PRP|NNP|CD|IN)/.test(tagAt(r, k + 1))) return toEnd(r, k + 1, s.to)
    return null
  }
  const limit = g.first
  if (g.rule === 'deadline-imperative') {
    if (g.binder > s.end) return toEnd(r, g.binder, s.to)
    return make(r, g.binder, limit)
  }
  if (g.rule !== 'deadline-duty' || g.binder < 0) return null
  const isAfter = g.binder >= s.end
  for (let k = g.binder + 1; k < (isAfter ? s.to : limit); k++) {
    if (tagAt(r, k) !== 'VB' && !(lowerAt(r, k - 1) === 'to' && !/^(?:DT|PRP|NNP|CD|IN)/.test(tagAt(r, k)))) continue
    if (lowerAt(r, k) === 'have' || (lowerAt(r, k) === 'need' && lowerAt(r, k + 1) === 'to')) continue
    return isAfter ? toEnd(r, k, s.to) : make(r, k, limit)
  }
  return null
}

/** From the verb to the end of what is wanted, before "or face …". */
function toEnd(r: Reading, verb: number, to: number): Excerpt | null {
  let limit = to
  for (let k = verb + 1; k < to; k++)
    if (threatens(r, k) >= 0 || (lowerAt(r, k) === 'failing' && lowerAt(r, k + 1) === 'which')) {
      limit = k
      break
    }
  return make(r, verb, Math.min(limit, actionEnd(r, verb, limit, true)))
}

/** The token where the threat of an "or" at `k` begins, or -1. */
function threatens(r: Reading, k: number): number {
  if (lowerAt(r, k) !== 'or') return -1
  const next = lowerAt(r, k + 1)
  if (next === 'face' || next === 'risk' || next === 'else') return k + 2
  if (/^(?:we|i)$/.test(next) && /^(?:will|shall|may)$/.test(lowerAt(r, k + 2))) return k + 1
  if (/^(?:be|lose|forfeit)$/.test(next)) return k + 1
  return -1
}

function consequenceOf(r: Reading, s: Setting, after: number): Excerpt | null {
  for (let k = after; k < s.to; k++) {
    const at = threatens(r, k)
    if (at >= 0 && at < s.to) return make(r, at, s.to)
    if (lowerAt(r, k) === 'failing' && lowerAt(r, k + 1) === 'which')
      return make(r, lowerAt(r, k + 2) === ',' ? k + 3 : k + 2, s.to)
  }
  return null
}
