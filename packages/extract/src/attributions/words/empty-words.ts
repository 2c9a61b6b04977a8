import type { Words } from './words.js'

/** The columns while they are filled. */
export type MutableWords = { -readonly [Column in keyof Words]: Words[Column] }

/** Columns for at most `size` words. */
export function emptyWords(size: number): MutableWords {
  const int = (): Int32Array => new Int32Array(size + 1)
  const byte = (): Uint8Array => new Uint8Array(size + 1)
  return {
    count: 0,
    token: new Uint32Array(size + 1),
    word: int(),
    lemma: int(),
    suffix3: int(),
    suffix4: int(),
    prefix4: int(),
    stem: int(),
    cluster6: int(),
    cluster10: int(),
    cluster: int(),
    tag: byte(),
    coarse: byte(),
    rate: new Float32Array(size + 1),
    band: byte(),
    kin: byte(),
    gap: new Uint16Array(size + 1),
    sign: int(),
    quoted: byte(),
    shape: byte(),
    auxiliary: byte(),
    phrase: byte(),
    negation: byte(),
    be: byte(),
    small: byte(),
    finite: byte(),
    sentence: int(),
    sentenceFirst: int(),
    sentenceEnd: int(),
    paragraphFirst: int(),
    paragraphEnd: int(),
    subject: int(),
    likeliestBefore: int(),
    likeliestAfter: int(),
    finiteBefore: int(),
    verbsBefore: int(),
    commasBefore: int(),
    opensBefore: int(),
    closesBefore: int(),
    thatsBefore: int(),
    likelyCuesBefore: int(),
    sentencesBefore: int(),
    nounsBefore: int(),
    conjunctionsBefore: int(),
    dashesBefore: int(),
  }
}
