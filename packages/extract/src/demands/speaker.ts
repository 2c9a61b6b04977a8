import { hasClass, lowerAt, type Reading, tagAt, tokenAtOffset, WORD_CLASS, wordAt } from '@gravamen/language'
import { withoutRelative } from '../without-relative.js'
import type { Words } from './candidate.js'
import { canAct, isFinite, phraseAt, sentenceOf, verbGroupAt } from './phrases/scan.js'
import { subjectOf, TIMES } from './phrases/subject.js'

/** The outermost quotation that covers the token, as token numbers without the marks; null outside quotations. */
export function quotationAt(r: Reading, i: number): Words | null {
  const at = r.tokens.start[i]!
  let low = 0
  let high = r.quotations.length - 1
  let found = -1
  while (low <= high) {
    const middle = (low + high) >>> 1
    if (r.quotations[middle]!.start <= at) {
      found = middle
      low = middle + 1
    } else high = middle - 1
  }
  for (let q = found; q >= 0 && q > found - 6; q--) {
    const quotation = r.quotations[q]!
    if (quotation.end > at && quotation.inner.start <= at)
      return { first: tokenAtOffset(r, quotation.inner.start), end: tokenAtOffset(r, quotation.inner.end) }
  }
  return null
}

/** Who speaks, by token: the number of the attribution whose content covers it plus one, or 0. */
export interface Voices {
  readonly attributions: readonly Attributed[]
  readonly at: Uint32Array
}

/** What this module needs of an attribution. */
interface Attributed {
  readonly source: Words | null
  readonly pieces: readonly Words[]
}

/** The voices of a document: of attributions within each other the inner one speaks. */
export function voicesOf(r: Reading, attributions: readonly Attributed[]): Voices {
  const found = known.get(attributions)
  if (found?.at.length === r.tokens.count) return found
  const at = new Uint32Array(r.tokens.count)
  const sizes = attributions.map(({ pieces }) => pieces.reduce((sum, { first, end }) => sum + end - first, 0))
  const order = attributions.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  for (const i of order) for (const { first, end } of attributions[i]!.pieces) at.fill(i + 1, first, end)
  const voices = { attributions, at }
  known.set(attributions, voices)
  return voices
}

/** Demands and links look at the same attributions. */
const known = new WeakMap<readonly Attributed[], Voices>()

/** Who says what stands at the token: the source of its attribution, or else whom its sentence or a neighbour tells. */
export function speakerAt(r: Reading, i: number, voices: Voices): Words | null {
  const voice = voices.at[i]!
  const source = voice > 0 ? voices.attributions[voice - 1]!.source : null
  return source && !isLabel(r, source) ? withoutRelative(r, source) : sayerNear(r, i)
}

/** "Parking: cars must …": what stands before the colon is a subject, and nobody. */
const isLabel = (r: Reading, source: Words): boolean => lowerAt(r, source.end) === ':' && !canAct(r, source)

/** Who says what stands at the token, when the sentence or the one before it in the same block tells: "…," said Ann Lee; Ann Lee said that …. */
function sayerNear(r: Reading, i: number): Words | null {
  const quotation = quotationAt(r, i)
  const sentence = sentenceOf(r, i)
  const here = sayer(r, sentence, quotation, i)
  if (here || !quotation) return here
  const s = r.tokens.sentence[i]!
  for (const other of [s - 1, s + 1, s - 2]) {
    if (other < 0 || other >= r.sentences.count) continue
    if (r.sentences.block[other] !== r.sentences.block[s] && !(other < s && continues(r, s, other))) continue
    const there = sayer(r, { first: r.sentences.first[other]!, end: r.sentences.end[other]! }, quotation, i)
    if (there) return there
  }
  return null
}

/** Further forms of verbs with which speech is told. Sorted. */
const SPOKEN = new Set(
  'begged chanted chanting implored ordered pleaded shouted told tweeted urged warned wrote'.split(' '),
)

function sayer(r: Reading, sentence: Words, quotation: Words | null, i: number): Words | null {
  for (let k = sentence.first; k < sentence.end; k++) {
    if (quotation ? k >= quotation.first && k < quotation.end : k >= i && !isTail(r, k, sentence)) continue
    if (!hasClass(r, k, WORD_CLASS.saying) && !SPOKEN.has(lowerAt(r, k))) continue
    const tag = tagAt(r, k)
    if (!(isFinite(tag) || tag === 'VBP' || tag === 'VBN' || tag === 'VBG')) continue
    const group = r.verbGroups[verbGroupAt(r, k)]
    if (group?.negated || (group?.modal && group.modal !== 'will')) continue
    const next = phraseAt(r, k + 1)
    const inverted =
      quotation && next && next.first === k + 1 && k > sentence.first && /^[,"”’'?!]+$/.test(lowerAt(r, k - 1))
    if (inverted && canAct(r, next)) return { first: next.first, end: next.end }
    const subject = subjectOf(r, k)
    if (subject && !(quotation && subject.first >= quotation.first && subject.first < quotation.end)) return subject
    if (quotation && next && next.first === k + 1 && canAct(r, next) && !HEARD.test(lowerAt(r, next.first)))
      return { first: next.first, end: next.end }
  }
  return null
}

/** "asked [him]": who is spoken to. */
const HEARD = /^(?:him|me|them|us)$/

/** Whether the sentence is quoted and its paragraph follows one that is quoted too, so that the same person goes on. */
const continues = (r: Reading, s: number, before: number): boolean =>
  r.sentences.block[s] === r.sentences.block[before]! + 1 &&
  /^["“]$/.test(lowerAt(r, r.sentences.first[s]!)) &&
  /^["“]$/.test(lowerAt(r, r.sentences.first[before]!))

/** Whether the verb of saying at `k` stands in a clause of its own behind what is said: "…, the board told her.", "…, the regulator said on Friday, after …". */
export function isTail(r: Reading, k: number, sentence: Words): boolean {
  if (sentence.end - k <= 4)
    for (let j = k - 1; j > k - 6 && j > sentence.first; j--) if (lowerAt(r, j) === ',') return true
  const next = tagAt(r, k + 1)
  if (lowerAt(r, k + 1) !== ',' && !/^(?:IN|NNP)$/.test(next) && !TIMES.has(lowerAt(r, k + 1))) return false
  if (lowerAt(r, k + 1) === 'that' || !isFinite(tagAt(r, k))) return false
  const phrase = phraseAt(r, k - 1)
  return phrase !== null && phrase.end === k && canAct(r, phrase) && isAfterComma(r, phrase.first)
}

/** Whether a comma stands before the phrase, or before another name that it is joined to: "…, Landrights Watch and |the Tarn Centre said on Friday". */
function isAfterComma(r: Reading, first: number): boolean {
  if (lowerAt(r, first - 1) === ',') return true
  if (lowerAt(r, first - 1) !== 'and') return false
  let k = first - 2
  while (k > first - 8 && /^\p{Lu}/u.test(wordAt(r, k))) k--
  return k < first - 2 && lowerAt(r, k) === ','
}
