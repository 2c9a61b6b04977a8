import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import type { Draft } from './draft.js'
import { type Ends, endKey } from './ends.js'
import { isBound, ROLE, type Role } from './near-features.js'

/** How far, in words, the ends of cues, sources and contents are looked for. Wide enough for all but 1 in 500 of those in the training. */
const CUE_BEFORE = 9
const CUE_AFTER = 12
const SOURCE_BEFORE = 45
const SOURCE_AFTER = 25
const SOURCE_LENGTH = 40
const CONTENT_BEFORE = 30
const CONTENT_AFTER = 50
const CONTENT_LENGTH = 260
/** Farther than this from its one end, a content ends only where a sentence or a quotation does. */
const ANYWHERE = 60
const SENTENCES_AFTER = 3

/** Where a cue with this head may begin (`side` -1) or end (1): words, from the head outwards. */
export function cueBounds(w: Words, head: number, side: -1 | 1): readonly number[] {
  const found: number[] = []
  const stop =
    side < 0
      ? Math.max(w.sentenceFirst[head]!, head - CUE_BEFORE) - 1
      : Math.min(w.sentenceEnd[head]!, head + CUE_AFTER + 1)
  for (let t = head; t !== stop; t += side) found.push(t)
  return found
}

/** Where the source may have its end that is nearer to the cue: words before the cue (a last word) and after it (a first word). */
export function sourceBounds(w: Words, d: Draft, ends: Ends): readonly number[] {
  const found: number[] = []
  const first = Math.max(w.sentenceFirst[d.head]!, d.first - SOURCE_BEFORE)
  const end = Math.min(w.sentenceEnd[d.head]!, d.end + SOURCE_AFTER)
  for (let t = d.first - 1; t >= first; t--)
    if (isBound(w, t) && ends[endKey(w, ROLE.source, 0, -1, t)] === 1) found.push(t)
  for (let t = d.end; t < end; t++) if (isBound(w, t) && ends[endKey(w, ROLE.source, 0, 1, t)] === 1) found.push(t)
  return found
}

const inSource = ({ source }: Draft, t: number): boolean => source !== null && t >= source.first && t < source.end

/** Where a content before the cue may end: in the sentence of the cue, or with the sentence before it. */
export function leftBounds(w: Words, d: Draft, ends: Ends): readonly number[] {
  const found: number[] = []
  const sentence = w.sentenceFirst[d.head]!
  const first = Math.max(w.paragraphFirst[d.head]!, d.first - CONTENT_BEFORE, sentence - 1)
  for (let t = d.first - 1; t >= first; t--)
    if (isBound(w, t) && !inSource(d, t) && ends[endKey(w, ROLE.left, 0, -1, t)] === 1) found.push(t)
  return found
}

/** Where a content after the cue may begin: in the sentence of the cue, or with one of the sentences after it. */
export function rightBounds(w: Words, d: Draft, ends: Ends): readonly number[] {
  const found: number[] = []
  const sentenceEnd = w.sentenceEnd[d.head]!
  const end = Math.min(sentenceEnd, d.end + CONTENT_AFTER)
  for (let t = d.end; t < end; t++)
    if (isBound(w, t) && !inSource(d, t) && ends[endKey(w, ROLE.right, 0, 1, t)] === 1) found.push(t)
  let t = sentenceEnd
  for (let n = 0; t < w.count && n < SENTENCES_AFTER; n++) {
    if ((w.gap[t]! & GAP.paragraph) !== 0 && (w.gap[t]! & (GAP.colon | GAP.open)) === 0) break
    found.push(t)
    t = w.sentenceEnd[t]!
  }
  return found
}

/** How far a span may reach that has its one end at the word `near`, from there outwards. */
export function farBounds(w: Words, d: Draft, role: Role, near: number, side: -1 | 1, ends: Ends): readonly number[] {
  const found: number[] = []
  const content = role !== ROLE.source
  let stop = farthest(w, role, near, side)
  const blocks = content && d.source ? [d.source] : []
  for (const { first, end } of [{ first: d.first, end: d.end }, ...blocks]) {
    if (side > 0 && first > near) stop = Math.min(stop, first)
    if (side < 0 && end <= near) stop = Math.max(stop, end - 1)
  }
  for (let e = near; e !== stop; e += side) {
    if (!content && !isBound(w, e)) break
    if (content && Math.abs(e - near) > ANYWHERE && !endsWhole(w, e, side)) continue
    if (ends[endKey(w, role, 1, side, e)] === 1) found.push(e)
  }
  return found
}

function farthest(w: Words, role: Role, near: number, side: -1 | 1): number {
  if (role === ROLE.source)
    return side > 0
      ? Math.min(w.sentenceEnd[near]!, near + SOURCE_LENGTH)
      : Math.max(w.sentenceFirst[near]!, near - SOURCE_LENGTH) - 1
  return side > 0
    ? Math.min(w.paragraphEnd[near]!, near + CONTENT_LENGTH)
    : Math.max(w.paragraphFirst[near]!, near - CONTENT_LENGTH) - 1
}

const endsWhole = (w: Words, e: number, side: -1 | 1): boolean =>
  side > 0
    ? e === w.sentenceEnd[e]! - 1 || (w.gap[e + 1]! & GAP.close) !== 0
    : e === w.sentenceFirst[e] || (w.gap[e]! & GAP.open) !== 0
