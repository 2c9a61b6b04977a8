import {
  hashText,
  lemmaAt,
  lowerAt,
  type Reading,
  WORD_CLASS,
  hasClass,
  wordAt,
  type WordRows,
} from '@gravamen/language'
import { COARSE_OF_TAG } from './coarse-tag.js'
import { type CueRates, kinBandOf } from './cue-rates.js'
import { isPunctuation } from './gap.js'
import { SMALL } from './words.js'

/** What is known of a word with its tag, wherever it stands. */
export interface WordFacts {
  readonly word: number
  readonly lemma: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix4: number
  readonly stem: number
  /** How often it is in a cue. */
  readonly rate: number
  /** The band of how often words that are used alike are cues. */
  readonly kin: number
  readonly shape: number
  readonly be: number
  readonly small: number
  readonly negation: number
  readonly auxiliary: number
  readonly cluster6: number
  readonly cluster10: number
  readonly cluster: number
  readonly tag: number
  readonly coarse: number
  /** The word itself where it is punctuation, else empty. */
  readonly punctuation: string
}

const hash = (text: string): number => hashText(text) | 0

/** The key of the cue rates: the lemma with its coarse part of speech. */
export const rateKey = (lemma: number, coarse: number): number => (Math.imul(lemma, 31) + coarse) | 0

const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never'])
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do'])

const SMALL_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(SMALL))

/** The facts of the word of token `i`; what its spelling has as hashes is taken from the rows of the language layer. */
export function wordFacts(reading: Reading, i: number, english: WordRows, { rateOf, kinOf }: CueRates): WordFacts {
  const written = wordAt(reading, i)
  const spelled = lowerAt(reading, i)
  const lower = straight(spelled)
  const lemmaText = straight(lemmaAt(reading, i))
  const { names, values, row } = english
  const from = row[reading.tokens.word[i]!]! * names.length
  const column = (name: string): number => values[from + names.indexOf(name)]! | 0
  const known = lower === spelled
  const word = known ? column('lower') : hash(lower)
  const lemma = lemmaText === lower ? word : hash(lemmaText)
  // A word that is no longer than the affix is one itself.
  const affix = (name: string, start: number, end?: number): number =>
    known ? column(name) || word : hash(lower.slice(start, end))
  const prefix4 = affix('prefix4', 0, 4)
  const tag = reading.tokens.tag[i]!
  const coarse = COARSE_OF_TAG[tag]!
  const key = rateKey(lemma, coarse)
  return {
    word,
    lemma,
    suffix3: affix('suffix3', -3),
    suffix4: affix('suffix4', -4),
    prefix4,
    stem: lemmaText === lower ? prefix4 : hash(lemmaText.slice(0, 4)),
    rate: rateOf(key),
    kin: kinBandOf(kinOf(key)),
    shape: shapeOf(written, lower),
    be: Number(lemmaText === 'be'),
    small: SMALL_WORDS.get(lower) ?? 0,
    negation: Number(NEGATIONS.has(lower)),
    auxiliary: Number(AUXILIARIES.has(lemmaText) || hasClass(reading, i, WORD_CLASS.auxiliary)),
    cluster6: column('cluster6'),
    cluster10: column('cluster10'),
    cluster: column('cluster'),
    tag,
    coarse,
    punctuation: isPunctuation(written) ? written : '',
  }
}

const straight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text)

function shapeOf(written: string, lower: string): number {
  const first = written[0]!
  if (first !== lower[0]) return written === written.toUpperCase() ? 2 : 1
  for (let i = 0; i < written.length; i++) if (written[i]! >= '0' && written[i]! <= '9') return 3
  return 0
}
