import type { Sentences, Tokens } from '@gravamen/language'
import { isCapitalized, isSmall } from '../letter-case.js'

/** How a sentence is written: 1 as prose, 2 with every word capitalized, 3 all in capitals, 4 without capitals. */
export const CASING = { prose: 1, title: 2, capitals: 3, small: 4 } as const

const LETTER = /\p{L}/u

/**
 * How each token's sentence is written (`casing`), and, times 8 more, where the token stands in it (`position`): 1 first,
 * 2 after nothing but marks, 3 after a colon or an opening quotation mark, 4 elsewhere. `traits` are those of `wordColumns`.
 */
export function casingColumns(tokens: Tokens, sentences: Sentences, traits: Uint32Array) {
  const casing = new Uint32Array(tokens.count)
  const position = new Uint32Array(tokens.count)
  const lettered = Uint8Array.from(tokens.words, word =>
    isSmall(word) || isCapitalized(word) || LETTER.test(word) ? 1 : 0,
  )
  const opens = Uint8Array.from(tokens.words, word => (word === ':' || word === '"' || word === '“' ? 1 : 0))
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const how = casingOf(tokens, traits, lettered, first, end)
    let begun = false
    for (let i = first; i < end; i++) {
      casing[i] = how
      const inner = begun ? (opens[tokens.word[i - 1]!] === 1 ? 3 : 4) : 2
      position[i] = (i === first ? 1 : inner) + 8 * how
      if (lettered[tokens.word[i]!] === 1) begun = true
    }
  }
  return { casing, position }
}

/** The longest quotation that may be the title of a work, in tokens. */
const TITLE = 10

/**
 * Which tokens stand in a short quotation of the sentence, such as may be the title of a work: 0 outside, else 1, or 2 where
 * it has no word in lower case of more than three letters.
 */
export function quotedColumn({ word, words, count }: Tokens, sentences: Sentences): Uint32Array {
  const quoted = new Uint32Array(count)
  const marks = Uint8Array.from(words, text => (/^["“”]$/.test(text) ? 1 : 0))
  const small = Uint8Array.from(words, text => (/^\p{Ll}{4}/u.test(text) ? 1 : 0))
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.end[s]!
    let open = -1
    for (let i = sentences.first[s]!; i < end; i++) {
      if (marks[word[i]!] === 0) continue
      if (open < 0 || i - open > TITLE) {
        open = i
        continue
      }
      let plain = false
      for (let k = open + 1; k < i; k++) if (small[word[k]!] === 1) plain = true
      quoted.fill(plain ? 1 : 2, open + 1, i)
      open = -1
    }
  }
  return quoted
}

function casingOf(
  { word, words }: Tokens,
  traits: Uint32Array,
  lettered: Uint8Array,
  first: number,
  end: number,
): number {
  let small = 0
  let initial = 0
  let capitals = 0
  let long = 0
  for (let i = first; i < end; i++) {
    const bits = traits[word[i]!]!
    const { length } = words[word[i]!]!
    if (bits & 2 && length > 1) capitals++
    else if (bits & 1) initial++
    else if (lettered[word[i]!] === 1) {
      small++
      // Words that titles leave in lower case are short.
      if (length > 4) long++
    }
  }
  const all = small + initial + capitals
  if (all < 3) return capitals === all && all > 0 ? CASING.capitals : CASING.prose
  if (capitals > 0 && small * 4 < capitals && initial * 4 < capitals) return CASING.capitals
  if (initial + capitals === 0) return CASING.small
  return long === 0 && small <= initial + capitals ? CASING.title : CASING.prose
}
