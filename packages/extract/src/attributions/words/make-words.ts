import { englishRows, hashText, type Reading, TAG_NUMBER } from '@gravamen/language'
import { COARSE } from './coarse-tag.js'
import type { CueRates } from './cue-rates.js'
import { fillDerived } from './derived.js'
import { emptyWords, type MutableWords } from './empty-words.js'
import { bitsOfSign, GAP, isQuotationMark, opens, signOf } from './gap.js'
import { type WordFacts, wordFacts } from './word-facts.js'
import type { Words } from './words.js'

/** What is known of a document's distinct words. */
export interface Vocabulary {
  readonly factsAt: (i: number) => WordFacts
}

/** What is known of the words met so far in any text, by the number of the word, for each of its tags: it follows from these and the rates. */
const met = new WeakMap<CueRates, WordFacts[][]>()

export function makeVocabulary(reading: Reading, rates: CueRates): Vocabulary {
  const { words, lowers, word, tag } = reading.tokens
  const rows = englishRows(words, lowers)
  const shared = met.get(rates) ?? []
  met.set(rates, shared)
  const own: WordFacts[][] = words.map((_, w) => (rows.number[w] === 0 ? [] : (shared[rows.number[w]!] ??= [])))
  return {
    factsAt: i => {
      const facts = own[word[i]!]!
      for (const fact of facts) if (fact.tag === tag[i]!) return fact
      const fact = wordFacts(reading, i, rows, rates)
      facts.push(fact)
      return fact
    },
  }
}

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
    const facts = vocabulary.factsAt(i)
    let isSign = false
    if (facts.punctuation !== '') {
      const written = facts.punctuation
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
    put(words, n, facts)
    words.token[n] = i
    if (isSign) {
      words.tag[n] = TAG_NUMBER[':']
      words.coarse[n] = COARSE.sign
    }
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
  words.cluster6[n] = fact.cluster6
  words.cluster10[n] = fact.cluster10
  words.cluster[n] = fact.cluster
  words.tag[n] = fact.tag
  words.coarse[n] = fact.coarse
}
