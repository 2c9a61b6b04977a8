import { hashText } from '../tagger/hash.js'
import { type Lexicon, tagListOf } from '../tagger/lexicon.js'
import type { Kind, Knows } from './lemma.js'

const TAGS_OF: Readonly<Record<Kind, readonly string[]>> = {
  verb: ['VB', 'VBP'],
  noun: ['NN'],
  adjective: ['JJ', 'RB'],
}

/** Asks the lexicon whether a word is a base form: whether its tags have the one of a base form. */
export function basesOf(lexicon: Lexicon): Knows {
  const kinds = Object.fromEntries(
    Object.entries(TAGS_OF).map(([kind, tags]) => [
      kind,
      Uint8Array.from(['', ...lexicon.header.tagLists], list =>
        list.split(',').some(tag => tags.includes(tag)) ? 1 : 0,
      ),
    ]),
  )
  return (word, kind) => kinds[kind]![tagListOf(lexicon, hashText(word))] === 1
}
