import { hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet } from '@gravamen/language'
import type { FoundAttribution } from '../../attributions/index.js'
import { isQuoted } from './quotation-kind.js'

const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
const HOLDING = tagSet(/^(?:NNS?|VBG)$/)
/** What is said of a claim that is not believed. Sorted. */
const UNTRUE: ReadonlySet<string> = new Set(
  `absurd baseless contested denied dismissed disputed false groundless inaccurate incorrect laughable lie lies malicious meritless misleading nonsense offensive refuted
  rejected ridiculous unfounded unsustainable untenable untrue wrong`
    .trim()
    .split(/\s+/),
)
/** What is said of it where it is denied: "is not credible". Sorted. */
const TRUE: ReadonlySet<string> = new Set(
  'accepted admitted agreed borne correct credible right supported true'.split(' '),
)
const NOT: ReadonlySet<string> = new Set(["n't", 'never', 'not', 'n’t'])
const REACH = 4

/** The attribution up to where the writer says that it isn't so; nothing where it holds no statement before that. */
export function beforeDismissal(r: Reading, found: FoundAttribution): readonly FoundAttribution[] {
  const end = dismissalIn(r, found)
  if (end < 0) return [withoutRebuttal(r, found)]
  const { first } = found.pieces[0]!
  for (let i = first; i < end; i++) if (hasTag(r, i, FINITE)) return [{ ...found, pieces: [{ first, end }] }]
  return []
}

/** The attribution without the writer's own aside at its end: "told you that he paid|, which is a lie|". */
function withoutRebuttal(r: Reading, found: FoundAttribution): FoundAttribution {
  const { first, end } = found.pieces.at(-1)!
  for (let i = end - 4; i > first + 1 && i > end - 8; i--)
    if (
      lowerAt(r, i) === 'which' &&
      lowerAt(r, i - 1) === ',' &&
      isUntrue(r, i + 1) &&
      !isQuoted(r, r.tokens.start[i]!)
    )
      return { ...found, pieces: [...found.pieces.slice(0, -1), { first, end: i - 1 }] }
  return found
}

/** Whether what is said is the subject of a clause in which the writer says that it isn't so. */
export const isDismissed = (r: Reading, { pieces }: FoundAttribution): boolean => isUntrue(r, pieces.at(-1)!.end)

/**
 * Where, in what a noun or participle at the start of its sentence holds, it is said that it isn't so: "your claim that the lamp was new |is
 * false|". -1 where it is not.
 */
function dismissalIn(r: Reading, { head, pieces }: FoundAttribution): number {
  const { first, end } = pieces[0]!
  if (pieces.length > 1 || first <= head || !hasTag(r, head, HOLDING)) return -1
  for (let i = r.sentences.first[r.tokens.sentence[head]!]!; i < head; i++) if (hasTag(r, i, FINITE)) return -1
  for (let be = end - 2; be > first; be--)
    if (hasTag(r, be, FINITE) && /^(?:be|have)$/.test(lemmaAt(r, be))) return isUntrue(r, be) ? be : -1
  return -1
}

/** Whether behind "is", "were" or "has been" stands that it is untrue. */
function isUntrue(r: Reading, be: number): boolean {
  if (!hasTag(r, be, FINITE)) return false
  let denied = false
  for (let i = be + 1; i < be + REACH; i++) {
    const word = lowerAt(r, i)
    if (NOT.has(word)) denied = true
    else if (denied ? TRUE.has(word) : UNTRUE.has(word)) return true
    else if (!/^(?:DT|RB|VBN)$/.test(tagAt(r, i))) return false
  }
  return false
}
