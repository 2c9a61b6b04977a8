import { type DistinctWords, MOST_WORDS } from '../tokens/known-words.js'
import type { TokenList } from '../tokens/token-list.js'
import {
  CLOSING,
  CREDIT,
  DASH,
  DATED,
  ELLIPSIS,
  FINAL,
  INITIAL,
  INNER,
  LOWER,
  NUMBER,
  OPENER,
  OPENING,
  SAYS,
  STOP,
  TITLE,
  UPPER,
  wordKind,
} from './word-kind.js'

/** The kinds worked out so far, by the numbers of their words, with this bit. */
const MET = 1 << 16
const met = new Uint32Array(MOST_WORDS + 1)

/** The kinds of all distinct words. */
export function wordKinds({ words, numbers }: DistinctWords): Uint16Array {
  const kinds = new Uint16Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const number = numbers[w]!
    if (number === 0 || met[number] === 0) met[number] = wordKind(words[w]!) | MET
    kinds[w] = met[number]!
  }
  return kinds
}

/**
 * Calls `found` with the first token and the end of every sentence among the tokens `[from, to)`, which stand in one block.
 */
export function findSentences(
  list: TokenList,
  kinds: Uint16Array,
  from: number,
  to: number,
  found: (first: number, end: number) => void,
): void {
  let first = from
  for (let i = from; i < to; i++) {
    const end = boundaryAfter(list, kinds, first, i, to)
    if (end > 0) {
      found(first, end)
      first = end
      i = end - 1
    }
  }
  if (first < to) found(first, to)
}

/** Where the sentence ends if the token `i` ends it (past closing quotation marks and brackets), or 0. */
function boundaryAfter(list: TokenList, kinds: Uint16Array, first: number, i: number, to: number): number {
  const { text } = list
  const kindOf = (k: number): number => kinds[list.word[k]!]!
  const kind = kindOf(i)
  if (hasBlankLine(list, i, to)) return i + 1
  if (i + 3 < to && (kindOf(i + 1) & CREDIT) !== 0 && opensCredit(list, kindOf, i)) return i + 1
  if ((kind & (STOP | ELLIPSIS | FINAL | DATED | INITIAL | TITLE)) === 0) return 0
  let end = i + 1
  // Closing marks belong to the sentence when nothing parts them from it, even those that were meant to open (“like this.“).
  while (end < to && (kindOf(end) & (CLOSING | STOP | OPENING)) !== 0 && list.start[end] === list.end[end - 1]) {
    if (
      (kindOf(end) & CLOSING) === 0 &&
      (kindOf(end) & STOP) === 0 &&
      (end + 1 >= to || list.start[end + 1] === list.end[end])
    )
      break
    end++
  }
  end = pastCitations(list, kindOf, end, to)
  if (end >= to) return to
  if (end > i + 1 && (kindOf(end) & DASH) !== 0) return 0
  const spaced = list.start[end]! > list.end[end - 1]!
  let next = end
  while (next < to && (kindOf(next) & OPENING) !== 0) next++
  if (next >= to) return to
  const after = kindOf(next)
  if ((kind & STOP) !== 0) {
    const mark = text.charCodeAt(list.start[i]!)
    // "1." at the start of a sentence or a quotation counts what follows ("see “6. Exhibits”").
    const isCounted = mark === 46 && i > first && (kindOf(i - 1) & NUMBER) !== 0
    if (isCounted && (i === first + 1 || (kindOf(i - 2) & OPENING) !== 0)) return 0
    if ((after & LOWER) !== 0) return 0
    if (!spaced && mark !== 46) return 0
    if (!spaced && (after & UPPER) === 0) return 0
    if (end > i + 1 && next === end && isReported(kindOf, next, to)) return 0
    return end
  }
  if ((after & UPPER) === 0) return 0
  if ((kind & ELLIPSIS) !== 0) return spaced ? end : 0
  if ((kind & (INNER | TITLE | INITIAL)) !== 0) return 0
  return (after & OPENER) !== 0 ? end : 0
}

/** Whether the credit of a picture follows the token, where a line once ended: "The team on Monday Image: Nick Moreau." */
const opensCredit = (list: TokenList, kindOf: (k: number) => number, i: number): boolean =>
  list.text[list.start[i + 2]!] === ':' &&
  list.end[i + 1] === list.start[i + 2] &&
  (kindOf(i + 3) & UPPER) !== 0 &&
  (kindOf(i) & (OPENING | DASH)) === 0

/** Past the numbers of notes: "in Italy (1821). [22] His". */
function pastCitations(list: TokenList, kindOf: (k: number) => number, from: number, to: number): number {
  let end = from
  while (
    end + 2 < to &&
    list.text[list.start[end]!] === '[' &&
    (kindOf(end + 1) & NUMBER) !== 0 &&
    list.text[list.start[end + 2]!] === ']'
  )
    end += 3
  return end
}

/** `"Why?" Ms. Smith said`: a name and a verb of saying after the quotation. */
function isReported(kindOf: (k: number) => number, from: number, to: number): boolean {
  const end = Math.min(to, from + 5)
  for (let i = from; i < end; i++) {
    const kind = kindOf(i)
    if ((kind & SAYS) !== 0) return true
    if ((kind & (UPPER | TITLE | INITIAL)) === 0) return false
  }
  return false
}

/** Whether a blank line stands between the token and the next. */
function hasBlankLine(list: TokenList, i: number, to: number): boolean {
  if (i + 1 >= to) return false
  const end = list.start[i + 1]!
  let breaks = 0
  for (let k = list.end[i]!; k < end; k++) if (list.text.charCodeAt(k) === 10) breaks++
  return breaks > 1
}
