import type { Sentences, Tokens } from '@gravamen/language'
import { CASING } from './casing.js'

/** Words and marks that may stand between the capitalized words of one name. Sorted. */
const JOINTS: ReadonlySet<string> = new Set("& ' - . ab al ap bin bint da de del der di du for la le of the van von ’".split(' '))

/** What is looked at of the words at the ends of a run: columns by distinct word. */
export interface RunWords {
  readonly lower: Uint32Array
  readonly alike: Uint32Array
  readonly lists: Uint32Array
  /** How words are written, a number from 1 (`writtenOf` + 1). */
  readonly written: Uint32Array
}

/** From this on a word is mostly written in lower case. */
const SMALL = 5

/**
 * The run of capitalized words that each token is part of ("Ministry of Defence of Ukraine"), so that all its words see its
 * last word and what stands before and after it. 0 outside runs, and in sentences whose capitals say nothing.
 */
export function runColumns(tokens: Tokens, sentences: Sentences, casing: Uint32Array, known: RunWords) {
  const { word, words, lowers, count } = tokens
  const column = () => new Uint32Array(count)
  const runLast = column()
  const runLastAlike = column()
  const runLastLists = column()
  const runFirstLists = column()
  const runBefore = column()
  const runBeforeAlike = column()
  const runAfter = column()
  const runAfterAlike = column()
  const runPlace = column()
  const kinds = Uint8Array.from(words, (text, w) => (isCapital(text, lowers[w]!) ? 1 : JOINTS.has(text) ? 2 : 0))
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    if (casing[first] !== CASING.prose) continue
    for (let i = first; i < end; ) {
      const begins = kinds[word[i]!] === 1 && !(i === first && known.written[word[i]!]! >= SMALL)
      if (!begins) {
        i++
        continue
      }
      const to = runEnd(kinds, word, i, end)
      const last = word[to - 1]!
      const before = i > first ? word[i - 1]! : -1
      const after = to < end ? word[to]! : -1
      for (let k = i; k < to; k++) {
        if (to - i > 1) {
          runLast[k] = known.lower[last]!
          runLastAlike[k] = known.alike[last]!
          runLastLists[k] = known.lists[last]! + 1
          runFirstLists[k] = known.lists[word[i]!]! + 1
        }
        runBefore[k] = before < 0 ? 1 : known.lower[before]!
        runAfter[k] = after < 0 ? 1 : known.lower[after]!
        runBeforeAlike[k] = before < 0 ? 1 : known.alike[before]! + 2
        runAfterAlike[k] = after < 0 ? 1 : known.alike[after]! + 2
        runPlace[k] = 1 + Math.min(3, k - i) + 4 * Math.min(3, to - 1 - k)
      }
      i = to
    }
  }
  return {
    runLast,
    runLastAlike,
    runLastLists,
    runFirstLists,
    runBefore,
    runBeforeAlike,
    runAfter,
    runAfterAlike,
    runPlace,
  }
}

/** The end of the run that begins at `i`: up to two joints may stand between its words. */
function runEnd(kinds: Uint8Array, word: Uint32Array, i: number, end: number): number {
  let to = i + 1
  for (;;) {
    let next = to
    while (next < end && next < to + 2 && kinds[word[next]!] === 2) next++
    if (next >= end || kinds[word[next]!] !== 1) return to
    to = next + 1
  }
}

function isCapital(word: string, lower: string): boolean {
  const start = word[0]!
  return start !== lower[0] && start.toLowerCase() !== start
}
