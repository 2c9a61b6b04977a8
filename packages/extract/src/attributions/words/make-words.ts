import { type EnglishColumns, englishColumns, hashText, type Reading, TAG_NUMBER, wordAt } from '@gravamen/language'
import { COARSE_OF_TAG } from './coarse-tag.js'
import type { CueRates } from './cue-rates.js'
import { fillDerived } from './derived.js'
import { emptyWords, type MutableWords } from './empty-words.js'
import { bitsOfSign, GAP, isPunctuation, isQuotationMark, opens, signOf } from './gap.js'
import { type WordFacts, wordFacts } from './word-facts.js'
import type { Words } from './words.js'

/** What is known of a document's distinct words, looked up once. */
export interface Vocabulary extends CueRates {
  readonly spelling: EnglishColumns
  /** 1 for the words that are punctuation. */
  readonly punctuation: Uint8Array
  /** By the number of the word and its tag; filled as words are met. */
  readonly facts: Map<number, WordFacts>
}

export const makeVocabulary = ({ tokens }: Reading, { rateOf, kinOf }: CueRates): Vocabulary => ({
  rateOf,
  kinOf,
  spelling: englishColumns(tokens.words, tokens.lowers),
  punctuation: Uint8Array.from(tokens.words, word => Number(isPunctuation(word))),
  facts: new Map(),
})

/**
 * The words of a reading, or of its tokens from `from` to `end` as if they stood alone. A colon, and a dash between a
 * quotation and a name, count as words, since they may be cues. Linear in the tokens.
 */
export function makeWords(
  reading: Reading,
  vocabulary: Vocabulary,
  from = 0,
  end: number = reading.tokens.count,
): Words {
  const words = fillSpelling(reading, vocabulary, from, end)
  fillDerived(words)
  return words
}

function fillSpelling(reading: Reading, vocabulary: Vocabulary, from: number, end: number): MutableWords {
  const { tokens, sentences, text } = reading
  const { spelling, punctuation, facts } = vocabulary
  const words = emptyWords(end - from)
  let n = 0
  let bits = GAP.sentence | GAP.paragraph
  let signature = ''
  let quoted = 0
  for (let i = from; i < end; i++) {
    const sentence = tokens.sentence[i]!
    if (i > from && sentence !== tokens.sentence[i - 1]) {
      bits |= GAP.sentence
      if (sentences.block[sentence] !== sentences.block[tokens.sentence[i - 1]!]) {
        bits |= GAP.paragraph
        quoted = 0
      }
    }
    const w = tokens.word[i]!
    let isSign = false
    if (punctuation[w] === 1) {
      const written = wordAt(reading, i)
      const start = tokens.start[i]!
      const spaced = start === 0 || /\s/.test(text[start - 1]!)
      const sign = isQuotationMark(written) ? (opens(written, quoted === 1) ? '<' : '>') : signOf(written, spaced)
      if (sign === '<') quoted = 1
      if (sign === '>') quoted = 0
      isSign = sign === ':' || (sign === '-' && (bits & (GAP.close | GAP.stop)) !== 0)
      if (!isSign) {
        bits |= bitsOfSign(sign)
        signature += sign
        continue
      }
      bits |= GAP.colon
    }
    const tag = isSign ? TAG_NUMBER[':'] : tokens.tag[i]!
    const key = w * 64 + tag
    let fact = facts.get(key)
    if (!fact) facts.set(key, (fact = wordFacts(reading, i, spelling, vocabulary)))
    put(words, n, fact)
    words.token[n] = i
    words.cluster6[n] = spelling.cluster6[w]!
    words.cluster10[n] = spelling.cluster10[w]!
    words.cluster[n] = spelling.cluster[w]!
    words.tag[n] = tag
    words.coarse[n] = COARSE_OF_TAG[tag]!
    words.quoted[n] = quoted
    words.sentence[n] = sentence
    words.gap[n] = bits
    words.sign[n] = hashSignature(signature, bits)
    n++
    bits = isSign ? GAP.colon : 0
    signature = isSign ? ':' : ''
  }
  words.gap[n] = bits | GAP.sentence | GAP.paragraph
  words.sign[n] = hashSignature(signature, words.gap[n]!)
  words.count = n
  return words
}

const hashSignature = (signature: string, bits: number): number =>
  signature === '' && bits === 0
    ? 0
    : hashText(`${signature}${bits & GAP.paragraph ? 'P' : bits & GAP.sentence ? 'S' : ''}`) | 0

function put(words: MutableWords, n: number, fact: WordFacts): void {
  words.word[n] = fact.word
  words.lemma[n] = fact.lemma
  words.suffix3[n] = fact.suffix3
  words.suffix4[n] = fact.suffix4
  words.prefix4[n] = fact.prefix4
  words.stem[n] = fact.stem
  words.shape[n] = fact.shape
  words.be[n] = fact.be
  words.small[n] = fact.small
  words.negation[n] = fact.negation
  words.auxiliary[n] = fact.auxiliary
  words.rate[n] = fact.rate
  words.kin[n] = fact.kin
}
