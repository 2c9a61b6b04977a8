import type { Sentences } from '@gravamen/language'
import { CASING } from './casing.js'
import { WORD_FACT } from './word-facts.js'

/** What a token is to the tagger: 0 where it must look, `PLAIN` where nothing can be part of a name. */
export const PLAIN = 1

const { name, link, number, short, hyphen } = WORD_FACT

/**
 * Which tokens can be part of a name at all: capitalized ones, numbers beside them, and connectors between them. The rest is
 * most of any text, and the tagger need not look at it. In a sentence without capitals every word may be a name. `facts` are
 * those of each token's word.
 */
export function gateColumn(facts: Uint32Array, sentences: Sentences, casing: Uint32Array): Uint32Array {
  const gate = new Uint32Array(facts.length).fill(PLAIN)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const small = casing[first] === CASING.small
    for (let i = first; i < end; i++) {
      const own = facts[i]!
      const next = i + 1 < end ? facts[i + 1]! : 0
      if (own & name) gate[i] = 0
      else if (own & link) {
        const before = i > first && gate[i - 1] === 0
        const beside = (next & (name | number)) !== 0
        const beyond = i + 2 < end && next & link && facts[i + 2]! & name
        if ((before && (beside || beyond || own & short)) || next & name) gate[i] = 0
      } else if (own & number) {
        if ((i > first && gate[i - 1] === 0) || next & name) gate[i] = 0
      } else if (small) gate[i] = 0
      // "x-Olympiakos", "Inzamam-ul-Haq"
      else if (next & hyphen && i + 2 < end && facts[i + 2]! & name) gate[i] = 0
    }
  }
  return gate
}
