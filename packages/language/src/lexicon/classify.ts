import type { Lemmas } from '../lemma/lemmatize.js'
import { TAGS } from '../tags.js'
import { classesOf } from './lookup.js'

/** The lexicon classes of every token, looked up once for each distinct lemma with each of its tags. */
export function classify({ lemma, lemmas }: Lemmas, tag: Uint8Array): Uint32Array {
  const classes = new Uint32Array(lemma.length)
  const lastTag = new Uint8Array(lemmas.length).fill(255)
  const last = new Uint32Array(lemmas.length)
  for (let i = 0; i < lemma.length; i++) {
    const number = lemma[i]!
    if (lastTag[number] !== tag[i]) {
      const word = lemmas[number]!
      // "Mr." is of the classes of "Mr".
      const bare = word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word
      last[number] = classesOf(bare, TAGS[tag[i]!]!)
      lastTag[number] = tag[i]!
    }
    classes[i] = last[number]!
  }
  return classes
}
