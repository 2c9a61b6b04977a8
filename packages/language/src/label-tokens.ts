import type { CutText } from './cut-text.js'
import { lemmatize } from './lemma/lemmatize.js'
import { mendTags } from './mend-tags.js'
import type { Tokens } from './reading.js'
import { tagPartsOfSpeech } from './tagger/pos.js'

/** The tokens of a text with their tags, before lemmas and classes. */
export type TaggedTokens = Pick<Tokens, 'count' | 'start' | 'end' | 'word' | 'tag' | 'words' | 'lowers'>

/** Tags the tokens. */
export function tagTokens({ list, distinct, sentences, sentenceOf }: CutText): TaggedTokens {
  const { count } = list
  const { words, lowers } = distinct
  const word = list.word.slice(0, count)
  const start = list.start.slice(0, count)
  const end = list.end.slice(0, count)
  const tag = tagPartsOfSpeech({ word, start, end, words, lowers }, sentences)
  mendTags({ tag, word, words, lowers, sentence: sentenceOf })
  return { count, start, end, word, tag, words, lowers }
}

/** Tags the tokens and looks up their lemmas and lexicon classes. */
export function labelTokens(cut: CutText): Tokens {
  const { count, start, end, word, tag, words, lowers } = tagTokens(cut)
  const lemmas = lemmatize(word, words, lowers, tag)
  return {
    count,
    start,
    end,
    word,
    tag,
    lemma: lemmas.lemma,
    sentence: cut.sentenceOf,
    classes: lemmas.classes,
    words,
    lowers,
    lemmas: lemmas.lemmas,
  }
}
