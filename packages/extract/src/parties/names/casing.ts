import type { Sentences } from '@gravamen/language'
import { WORD_FACT } from './word-facts.js'

/** How a sentence is written: 1 as prose, 2 with every word capitalized, 3 all in capitals, 4 without capitals. */
export const CASING = { prose: 1, title: 2, capitals: 3, small: 4 } as const

/**
 * How each token's sentence is written (`casing`), and, times 8 more, where the token stands in it (`position`): 1 first,
 * 2 after nothing but marks, 3 after a colon or an opening quotation mark, 4 elsewhere. `facts` are those of each token's word.
 */
export function casingColumns(facts: Uint32Array, sentences: Sentences) {
  const casing = new Uint32Array(facts.length)
  const position = new Uint32Array(facts.length)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const how = casingOf(facts, first, end)
    let begun = false
    for (let i = first; i < end; i++) {
      casing[i] = how
      const inner = begun ? (facts[i - 1]! & WORD_FACT.opens ? 3 : 4) : 2
      position[i] = (i === first ? 1 : inner) + 8 * how
      if (facts[i]! & WORD_FACT.lettered) begun = true
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
export function quotedColumn(facts: Uint32Array, sentences: Sentences): Uint32Array {
  const quoted = new Uint32Array(facts.length)
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.end[s]!
    let open = -1
    for (let i = sentences.first[s]!; i < end; i++) {
      if ((facts[i]! & WORD_FACT.mark) === 0) continue
      if (open < 0 || i - open > TITLE) {
        open = i
        continue
      }
      let plain = false
      for (let k = open + 1; k < i; k++) if (facts[k]! & WORD_FACT.small) plain = true
      quoted.fill(plain ? 1 : 2, open + 1, i)
      open = -1
    }
  }
  return quoted
}

function casingOf(facts: Uint32Array, first: number, end: number): number {
  let small = 0
  let initial = 0
  let capitals = 0
  let long = 0
  for (let i = first; i < end; i++) {
    const bits = facts[i]!
    if (bits & WORD_FACT.capitals) capitals++
    else if (bits & WORD_FACT.initial) initial++
    else if (bits & WORD_FACT.lettered) {
      small++
      // Words that titles leave in lower case are short.
      if (bits & WORD_FACT.long) long++
    }
  }
  const all = small + initial + capitals
  if (all < 3) return capitals === all && all > 0 ? CASING.capitals : CASING.prose
  if (capitals > 0 && small * 4 < capitals && initial * 4 < capitals) return CASING.capitals
  if (initial + capitals === 0) return CASING.small
  return long === 0 && small <= initial + capitals ? CASING.title : CASING.prose
}
