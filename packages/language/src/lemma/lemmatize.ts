import { classesOf } from '../lexicon/lookup.js'
import { TAGS } from '../tags.js'
import { englishLexicon } from '../tagger/english.js'
import { MOST_WORDS, numbersOf } from '../tokens/known-words.js'
import { basesOf } from './english-bases.js'
import { type Knows, lemma } from './lemma.js'

/** The lemmas of a text: for each token an index into `lemmas`, its distinct lemmas in lower case, and the lexicon classes of the lemma with its tag. */
export interface Lemmas {
  readonly lemma: Uint32Array
  readonly lemmas: readonly string[]
  readonly classes: Uint32Array
}

let knows: Knows | null = null

/** The lemma and classes of every token, worked out once for each word with each of its tags. `lowers[w]` is `words[w]` in lower case. */
export function lemmatize(
  word: Uint32Array,
  words: readonly string[],
  lowers: readonly string[],
  tag: Uint8Array,
): Lemmas {
  const numbers = numbersOf(words)
  const found = new Uint32Array(word.length)
  const classes = new Uint32Array(word.length)
  const lemmas: string[] = []
  const places = new Map<string, number>()
  // Most words have one tag in a text.
  const lastTag = new Uint8Array(lowers.length).fill(255)
  const lastPlace = new Uint32Array(lowers.length)
  const lastClasses = new Uint32Array(lowers.length)
  for (let i = 0; i < word.length; i++) {
    const w = word[i]!
    const t = tag[i]!
    if (lastTag[w] !== t) {
      const number = numbers[w]!
      const isMet = met.facts[number]! >>> TAG === t + 1
      const known = isMet ? null : lookUp(number, lowers[w]!, t)
      const text = known?.lemma ?? met.lemmas[number]!
      let place = places.get(text)
      if (place === undefined) {
        place = lemmas.push(text) - 1
        places.set(text, place)
      }
      lastTag[w] = t
      lastPlace[w] = place
      lastClasses[w] = (known?.facts ?? met.facts[number]!) & CLASSES
    }
    found[i] = lastPlace[w]!
    classes[i] = lastClasses[w]!
  }
  return { lemma: found, lemmas, classes }
}

/** What is known of a word with one of its tags: its lemma and, as one number, the classes (the low 24 bits) and the number of the tag plus 1. */
interface Known {
  readonly lemma: string
  readonly facts: number
}

const TAG = 24
const CLASSES = (1 << TAG) - 1

/** What was worked out so far, by the number of the word: with its first tag, and with others by number and tag. */
const met = {
  lemmas: Array.from({ length: MOST_WORDS + 1 }, () => ''),
  facts: new Uint32Array(MOST_WORDS + 1),
  others: new Map<number, Known>(),
}

/** What is known of a word with a tag that it is met with for the first time, or not first. */
function lookUp(number: number, lower: string, tag: number): Known {
  const key = number * 64 + tag
  const had = met.others.get(key)
  if (had) return had
  const known = workOut(lower, tag)
  if (number === 0) return known
  if (met.facts[number] === 0) {
    met.lemmas[number] = known.lemma
    met.facts[number] = known.facts
  } else met.others.set(key, known)
  return known
}

function workOut(lower: string, tag: number): Known {
  knows ??= basesOf(englishLexicon())
  const text = lemma(lower, TAGS[tag]!, knows)
  // "Mr." is of the classes of "Mr".
  const bare = text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text
  return { lemma: text, facts: (((tag + 1) << TAG) | classesOf(bare, TAGS[tag]!)) >>> 0 }
}
