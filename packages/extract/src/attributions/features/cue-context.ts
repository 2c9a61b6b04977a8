import { TAG_NUMBER } from '@gravamen/language'
import { COARSE } from '../words/coarse-tag.js'
import { GAP } from '../words/gap.js'
import { SMALL, type Words } from '../words/words.js'
import type { CueContext } from './draft.js'
import { mix } from './feature-list.js'

/** What the features of an attribution's spans say of its cue at the words `[first, end)`. */
export function cueContext(w: Words, head: number, first: number, end: number): CueContext {
  const passive =
    w.tag[head] === TAG_NUMBER.VBN && ((head > 0 && w.be[head - 1] === 1) || (head > 1 && w.be[head - 2] === 1))
  const form = w.coarse[head]! * 2 + Number(passive)
  const next = nextKind(w, end)
  const previous = previousKind(w, first)
  return {
    lemma: w.lemma[head]!,
    cluster: w.cluster10[head]!,
    edges: mix(end < w.count ? w.lemma[end]! : 0, w.lemma[first]!),
    form,
    next,
    previous,
    kind: form * 128 + next * 10 + previous,
    band: w.band[head]!,
    quoted: w.quoted[head]!,
    relative: relativeBefore(w, first),
  }
}

const RELATIVE_REACH = 8

/** The kind of relative clause that the cue at the word `first` stands in; 0 for none. */
function relativeBefore(w: Words, first: number): number {
  const stop = Math.max(w.sentenceFirst[Math.min(first, w.count - 1)]!, first - RELATIVE_REACH)
  for (let i = first - 1; i > stop; i--) {
    const tag = w.tag[i]
    if (tag === TAG_NUMBER.WDT || tag === TAG_NUMBER.WP)
      return (w.gap[i]! & GAP.comma ? 2 : 0) + (i === first - 1 ? 1 : 2)
    if ((w.gap[i]! & GAP.comma) !== 0 || w.finite[i] === 1) return 0
  }
  return 0
}

function nextKind(w: Words, end: number): number {
  if (end >= w.count || (w.gap[end]! & GAP.sentence) !== 0) return 1
  if (w.small[end] === SMALL.that) return 2
  if (w.small[end] === SMALL.to) return 3
  if ((w.gap[end]! & GAP.open) !== 0) return 4
  if (w.phrase[end] === 1) return w.coarse[end] === COARSE.pronoun ? 5 : 6
  if (w.coarse[end] === COARSE.preposition) return 7
  if (w.coarse[end] === COARSE.wh) return 8
  return w.gap[end] !== 0 ? 9 : 10
}

function previousKind(w: Words, first: number): number {
  if (first === 0 || (w.gap[first]! & GAP.sentence) !== 0) return 1
  if ((w.gap[first]! & GAP.close) !== 0) return 2
  if ((w.gap[first]! & GAP.comma) !== 0) return 3
  const coarse = w.coarse[first - 1]!
  if (coarse === COARSE.pronoun) return 4
  if (coarse === COARSE.name || coarse === COARSE.noun) return 5
  if (coarse === COARSE.conjunction) return 6
  return coarse === COARSE.wh ? 7 : 8
}
