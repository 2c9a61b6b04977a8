import type { Words } from './words.js'

/** The columns while they are filled. */
export type MutableWords = { -readonly [Column in keyof Words]: Words[Column] }

/** Where columns may begin. */
const ALIGNED = 8
/** More columns of four, two and one bytes than there are. */
const BYTES = 4 * 36 + 2 + 16

/** Columns for at most `size` words. They lie in one stretch of memory: to ask for each by itself takes longer than to fill it. */
export function emptyWords(size: number): MutableWords {
  const memory = new ArrayBuffer(BYTES * (size + 1 + ALIGNED))
  let used = 0
  const take = (bytes: number): number => {
    const at = used
    used += Math.ceil((bytes * (size + 1)) / ALIGNED) * ALIGNED
    return at
  }
  const int = (): Int32Array => new Int32Array(memory, take(4), size + 1)
  const byte = (): Uint8Array => new Uint8Array(memory, take(1), size + 1)
  return {
    count: 0,
    token: new Uint32Array(memory, take(4), size + 1),
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
    rate: new Float32Array(memory, take(4), size + 1),
    band: byte(),
    kin: byte(),
    gap: new Uint16Array(memory, take(2), size + 1),
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
