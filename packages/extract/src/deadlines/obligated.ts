import type { Reference } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import { pastSeries } from '../demands/phrases/scan.js'
import { referenceOf } from '../excerpts.js'
import { THANKED } from './duty-words.js'
import type { Ground, Setting } from './setting.js'

const IT = new Set([
  'anything',
  'everything',
  'it',
  'nobody',
  'none',
  'nothing',
  'that',
  'there',
  'this',
  'which',
  'who',
])

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
  const before = nounPhrases[low - 1]
  const phrase = (before && beforeRelative(r, before.first, from)) ?? before
  if (phrase === undefined || phrase.first < from || (phrase === before && end - phrase.end > 3)) return null
  if (phrase !== before) return reference(r, phrase.first, phrase.end)
  for (let k = phrase.end; k < end; k++) if (!/^(?:RB|MD|VB.?)$/.test(tagAt(r, k)) && lowerAt(r, k) !== ',') return null
  return reference(r, phrase.first, phrase.end)
}

/** "The developer who tore out the hedge has until": what the relative clause hangs on, where the phrase before the verb stands in one. */
function beforeRelative(r: Reading, object: number, from: number): Reading['nounPhrases'][number] | null {
  let finite = false
  for (let k = object - 1; k > from; k--) {
    const tag = tagAt(r, k)
    if (/^(?:MD|VB[DPZ])$/.test(tag)) finite = true
    if (/^[,;:]$/.test(lowerAt(r, k))) return null
    if (!/^(?:WDT|WP)$/.test(tag) || !finite) continue
    const phrase = r.nounPhrases[indexAt(r, k) - 1]
    return phrase !== undefined && phrase.end === k && phrase.first >= from ? phrase : null
  }
  return null
}

function reference(r: Reading, first: number, end: number, object = false): Reference | null {
  if (!object && end - first === 1 && IT.has(lowerAt(r, first))) return null
  // "If no offer comes by Friday": nobody that acts.
  if (lowerAt(r, first) === 'no') return null
  return referenceOf(r, { first, end })
}

const GIVE =
  /^(?:g[ia]ve|given|gives|giving|grant|grants|granted|granting|allow|allows|allowed|leaving|leaves|offer|offered|offers)$/
const ASK =
  /^(?:ask|asks|asked|asking|urge|urges|urged|order|orders|ordered|tell|told|instruct|instructs|instructed|direct|directs|directed|require|requires|request|requests|requested|invite|invites|invited|expect|warned|call|calls|called|calling|remind|reminded|recommend|recommends|recommended|advise|advises|advised)$/

/** Who has to act by the deadline, where the words of its own sentence say so: never a thing, as the payment that is due. */
export function obligatedOf(r: Reading, s: Setting, g: Ground, after: number): Reference | null {
  const who = actorOf(r, s, g, after)
  return who !== null && isThing(r, who) ? null : who
}

/** Nouns of acts and sums, of which one may say that they are due or must arrive, but which do nothing themselves. */
const THINGS = new Set(
  'action amount answer application balance claim compliance comment confirmation debt delivery document entry failure fee filing form information invoice money notice objection order payment performance proposal receipt refund removal rent repayment reply report request response return submission sum tax undertaking'.split(
    ' ',
  ),
)
/** Whether the phrase names a thing by its last noun: "full payment", "your written response". */
function isThing(r: Reading, { start, end }: Reference): boolean {
  const past = tokenAtOffset(r, end)
  for (let k = past - 1; k >= tokenAtOffset(r, start); k--)
    if (tagAt(r, k).startsWith('NN')) return !tagAt(r, k).startsWith('NNP') && THINGS.has(lemmaAt(r, k))
  return false
}

function actorOf(r: Reading, s: Setting, g: Ground, after: number): Reference | null {
  if (g.rule === 'deadline-noun') return forWhom(r, s, after) ?? givenTo(r, s, g)
  if (
    g.binder < 0 ||
    g.rule === 'deadline-extension' ||
    g.rule === 'deadline-expiry' ||
    g.rule === 'deadline-open' ||
    g.rule === 'deadline-due'
  )
    return null
  const word = lowerAt(r, g.binder)
  if (g.rule === 'deadline-imperative' || word === 'please' || word === 'kindly') return null
  if (word === 'you') return reference(r, g.binder, g.binder + 1)
  if (lowerAt(r, g.binder + 1) === 'you' && tagAt(r, g.binder) === 'MD') return reference(r, g.binder + 1, g.binder + 2)
  const passive = /^(?:is|are|was|were|be|been|being)$/.test(lowerAt(r, g.binder - 1)) && tagAt(r, g.binder) === 'VBN'
  // "we demand that you cease": the subject of the clause.
  if (lowerAt(r, g.binder + 1) === 'that') {
    const phrase = r.nounPhrases[indexAt(r, g.binder + 2)]
    if (phrase === undefined || phrase.first !== g.binder + 2 || isActedOn(r, phrase.end)) return null
    return reference(r, phrase.first, phrase.end)
  }
  if (GIVE.test(word) || ASK.test(word)) {
    if (passive) return phraseBefore(r, g.binder, s.from)
    // The object: "gives the Government until", "ordered the firm to pay", "called on ministers to".
    let at = g.binder + 1
    if (lowerAt(r, at) === 'on' || lowerAt(r, at) === 'upon') at++
    const phrase = r.nounPhrases[indexAt(r, at)]
    if (phrase === undefined || phrase.first !== at || phrase.end > s.to) return null
    // "gives Apple 12 months": the phrase may have taken in the time.
    if (GIVE.test(word)) {
      const end = Math.min(pastSeries(r, phrase.end, s.to), g.first)
      return end > at ? reference(r, at, end, true) : null
    }
    if (isActedOn(r, phrase.end)) return null
    const { first, end } = beforeInfinitive(r, at, phrase.end, s.to)
    return reference(r, first, end, true)
  }
  if (g.rule === 'deadline-condition') {
    // "unless within 21 days you pay"
    const begin = g.first === g.binder + 1 ? g.end : g.binder + 1
    const phrase = r.nounPhrases[indexAt(r, begin)]
    if (phrase === undefined || phrase.first !== begin) return null
    if (begin === g.end) return reference(r, phrase.first, phrase.end)
    const text = lowerAt(r, phrase.first)
    if (text === 'we' || text === 'i') return fromWhom(r, phrase.end, s.first)
    // "unless hearings are under way": nobody acts.
    const isState = /^(?:are|is|was|were)$/.test(lowerAt(r, phrase.end)) && tagAt(r, phrase.head) !== 'PRP'
    return phrase.end > s.first || isState ? null : reference(r, phrase.first, phrase.end)
  }
  // "We must receive your comments" binds the reader.
  if (/^(?:have|hear|receive|see)$/.test(lowerAt(r, g.binder + 1)) && /^(?:i|we)$/.test(lowerAt(r, g.binder - 1)))
    return null
  // What the writer wants binds somebody else.
  if (
    /^(?:expect|like|love|need|notice|trust|want)$/.test(word) &&
    /^(?:['’]d|i|should|we|would)$/.test(lowerAt(r, g.binder - 1))
  )
    return null
  if (THANKED.has(word) || /^(?:demand(?:ed|ing|s)?|insist(?:ed|ing|s)?)$/.test(word) || isPassiveVerb(r, g.binder))
    return null
  return phraseBefore(r, g.binder, s.from)
}

/** "a deadline for parties to reply": who stands between "for" and the infinitive. */
function forWhom(r: Reading, s: Setting, after: number): Reference | null {
  if (lowerAt(r, after) !== 'for') return null
  const phrase = r.nounPhrases[indexAt(r, after + 1)]
  if (phrase === undefined || phrase.first !== after + 1 || phrase.end >= s.to) return null
  const acts = lowerAt(r, phrase.end) === 'to' && tagAt(r, phrase.end + 1) === 'VB'
  return acts ? reference(r, phrase.first, phrase.end) : null
}

/** "were given a 9 May deadline", "gives the firm a Friday deadline". */
function givenTo(r: Reading, s: Setting, g: Ground): Reference | null {
  for (let k = g.first - 1; k >= Math.max(s.from, g.first - 6); k--)
    if (GIVE.test(lowerAt(r, k))) return actorOf(r, s, { ...g, rule: 'deadline-given', binder: k }, g.end)
  return null
}

/** "If we do not hear from you": the one from whom something is to come. */
function fromWhom(r: Reading, from: number, to: number): Reference | null {
  for (let k = from; k < to; k++) {
    if (lowerAt(r, k) !== 'from') continue
    const phrase = r.nounPhrases[indexAt(r, k + 1)]
    return phrase !== undefined && phrase.first === k + 1 && phrase.end <= to ? reference(r, k + 1, phrase.end) : null
  }
  return null
}

/** "ordered mining giant Veltrix SA to hand over": all that stands before the infinitive, and of a label and a name the name. */
function beforeInfinitive(r: Reading, first: number, end: number, to: number): { first: number; end: number } {
  let past = end
  while (past < to && /^(?:NN|JJ|VBG|HYPH|CD|POS|AFX)/.test(tagAt(r, past))) past++
  if (lowerAt(r, past) !== 'to') return { first, end }
  let name = past
  while (name > first && /^NNPS?$/.test(tagAt(r, name - 1))) name--
  const isLabelled =
    name < past && name > first && /^(?:NN|NNS|VBG|JJ)$/.test(tagAt(r, name - 1)) && tagAt(r, first) !== 'DT'
  return { first: isLabelled ? name : first, end: past }
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

/** "the matter |to be resolved|", "the work |is put right|": what stands before is acted on. */
function isActedOn(r: Reading, k: number): boolean {
  const at = lowerAt(r, k) === 'to' ? k + 1 : k
  return /^(?:are|be|is)$/.test(lowerAt(r, at)) && tagAt(r, at + 1) === 'VBN'
}

/** "must be paid": the subject is what is acted on. */
const isPassiveVerb = (r: Reading, binder: number): boolean => {
  for (let k = binder + 1; k <= binder + 3; k++)
    if (lowerAt(r, k) === 'be') return tagAt(r, k + 1) === 'VBN' || tagAt(r, k + 2) === 'VBN'
  return false
}
