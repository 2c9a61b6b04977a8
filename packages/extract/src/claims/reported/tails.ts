import { hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { isQuoted } from './quotation-kind.js'

const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
/** What may go on with the speaker. */
const JOINTS: ReadonlySet<string> = new Set(['although', 'and', 'but', 'though'])
/** What somebody does not go on to do who says something. Lemmas, sorted. */
const WITHHELD: ReadonlySet<string> = new Set(
  'answer clarify comment confirm decline detail disclose draw elaborate explain give identify name offer provide refuse reveal say specify stop'.split(
    ' ',
  ),
)
/** What a speaker does beside saying something. Lemmas, sorted. */
const DEEDS: ReadonlySet<string> = new Set(
  'apologise apologize appeal ask call complain demand launch offer petition plead pledge promise seek start sue thank threaten treat urge vow write'.split(
    ' ',
  ),
)
const LONGEST_REFUSAL = 6

/** What is said without what the writer goes on to tell of the speaker: "the bridge was safe|, though he would not say why|", "she fled |and are appealing for witnesses|". */
export function withoutTail(r: Reading, { cue, head }: FoundAttribution, piece: TokenSpan): TokenSpan {
  if (piece.first < cue.end) return piece
  let hasVerb = false
  for (let i = piece.first; i < piece.end - 2; i++) {
    hasVerb ||= hasTag(r, i, FINITE)
    if (!hasVerb || !JOINTS.has(lowerAt(r, i)) || isQuoted(r, r.tokens.start[i]!)) continue
    if (refuses(r, i, piece.end) || goesOn(r, i, head))
      return { first: piece.first, end: lowerAt(r, i - 1) === ',' ? i - 1 : i }
  }
  return piece
}

/** ", |though she would not say|", ", |but declined to give| details". */
function refuses(r: Reading, i: number, end: number): boolean {
  if (lowerAt(r, i) === 'and' || lowerAt(r, i - 1) !== ',') return false
  let denied = false
  for (let k = i + 1; k < Math.min(end, i + LONGEST_REFUSAL); k++) {
    const lemma = lemmaAt(r, k)
    if (/^(?:decline|refuse)$/.test(lemma) || lemma === 'stop') return true
    denied ||= /^(?:n't|n’t|not)$/.test(lowerAt(r, k))
    if (denied && tagAt(r, k) === 'VB' && lemma !== 'be') return WITHHELD.has(lemma)
    if (denied && lowerAt(r, k) === 'drawn') return true
  }
  return false
}

/** "|and has written| to the minister", "|and calls| for a ban": who says so in the present does so too. */
function goesOn(r: Reading, i: number, head: number): boolean {
  if (lowerAt(r, i) !== 'and') return false
  const tag = tagAt(r, head)
  if (/^VB[PZ]$/.test(tag) && tagAt(r, i + 1) === tag && DEEDS.has(lemmaAt(r, i + 1))) return true
  const auxiliary = lowerAt(r, i + 1)
  const agrees = tag === 'VBZ' ? /^(?:has|is)$/ : tag === 'VBP' ? /^(?:are|have)$/ : null
  return agrees !== null && agrees.test(auxiliary) && /^VB[GN]$/.test(tagAt(r, i + 2)) && DEEDS.has(lemmaAt(r, i + 2))
}
