import { TAGS } from '../tags.js'
import { englishLexicon } from '../tagger/english.js'
import { basesOf } from './english-bases.js'
import { type Knows, lemma } from './lemma.js'

/** The lemmas of a text: for each token an index into `lemmas`, its distinct lemmas in lower case. */
export interface Lemmas {
  readonly lemma: Uint32Array
  readonly lemmas: readonly string[]
}

let knows: Knows | null = null

/** The lemma of every token, worked out once for each distinct word with each of its tags. */
export function lemmatize(word: Uint32Array, lowers: readonly string[], tag: Uint8Array): Lemmas {
  knows ??= basesOf(englishLexicon())
  const found = new Uint32Array(word.length)
  const lemmas: string[] = []
  const numbers = new Map<string, number>()
  // Most words have one tag in a text, so the last tag seen with a word is looked at before the table.
  const lastTag = new Uint8Array(lowers.length).fill(255)
  const lastLemma = new Uint32Array(lowers.length)
  const others = new Map<number, number>()
  for (let i = 0; i < word.length; i++) {
    const w = word[i]!
    const t = tag[i]!
    if (lastTag[w] !== t) {
      const key = w * 64 + t
      let number = others.get(key)
      if (number === undefined) {
        const text = lemma(lowers[w]!, TAGS[t]!, knows)
        number = numbers.get(text) ?? lemmas.push(text) - 1
        numbers.set(text, number)
        others.set(key, number)
      }
      lastTag[w] = t
      lastLemma[w] = number
    }
    found[i] = lastLemma[w]!
  }
  return { lemma: found, lemmas }
}
