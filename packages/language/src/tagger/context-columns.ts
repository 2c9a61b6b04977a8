import type { Sequences } from './tag.js'

/** What the surroundings of each token tell of its writing, as columns for templates, a token each. */
export interface ContextColumns {
  /** How its sentence is written: 1 without capitals, 2 in the usual way, 3 With Most Words Capitalized, 4 IN CAPITALS. */
  readonly casing: Uint32Array
  /** For a word with a capital, whether the text also has it in lower case: 1 no, 2 yes. 0 for others. */
  readonly variant: Uint32Array
  /** 1, and 1 more when no white space stands before it, 2 more when none stands after it. */
  readonly glue: Uint32Array
}

/** The tokens of a text, as far as these columns look at them. */
export interface WrittenTokens {
  readonly word: Uint32Array
  /** Where each token starts and ends in the text. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly words: readonly string[]
  readonly lowers: readonly string[]
}

/** Computes the columns for one text. */
export function contextColumns(
  { word, start, end, words, lowers }: WrittenTokens,
  sentences: Sequences,
): ContextColumns {
  const count = word.length
  const casing = new Uint32Array(count)
  const variant = new Uint32Array(count)
  const glue = new Uint32Array(count)
  const kinds = writings(words, lowers)
  const uncapitalized = new Set<string>()
  for (let w = 0; w < words.length; w++) if (kinds[w] === LOWER) uncapitalized.add(words[w]!)
  const variants = new Uint8Array(words.length)
  for (let w = 0; w < words.length; w++)
    if (kinds[w] === CAPITAL || kinds[w] === CAPITALS) variants[w] = uncapitalized.has(lowers[w]!) ? 2 : 1
  for (let k = 0; k < sentences.count; k++) {
    const from = sentences.first[k]!
    const to = sentences.end[k]!
    casing.fill(casingOf(kinds, word, from, to), from, to)
    for (let i = from; i < to; i++) {
      variant[i] = variants[word[i]!]!
      const before = i > 0 && end[i - 1] === start[i] ? 1 : 0
      const after = i + 1 < count && end[i] === start[i + 1] ? 2 : 0
      glue[i] = 1 + before + after
    }
  }
  return { casing, variant, glue }
}

const LOWER = 1
const CAPITAL = 2
const CAPITALS = 3

/** How each distinct word is written: in lower case, with a capital, in capitals of two or more; 0 without letters. */
function writings(words: readonly string[], lowers: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(words.length)
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    const code = word.charCodeAt(0)
    if (word !== lowers[w]) kinds[w] = word.length > 1 && word === word.toUpperCase() ? CAPITALS : CAPITAL
    else if ((code >= 97 && code <= 122) || code >= 0xdf) kinds[w] = LOWER
  }
  return kinds
}

function casingOf(kinds: Uint8Array, word: Uint32Array, from: number, to: number): number {
  let lower = 0
  let capital = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const kind = kinds[word[i]!]
    if (kind === LOWER) lower++
    else if (kind === CAPITAL) capital++
    else if (kind === CAPITALS) capitals++
  }
  if (capital + capitals === 0) return 1
  if (capitals > 1 && capitals > 2 * (lower + capital)) return 4
  return capital + capitals > lower ? 3 : 2
}
