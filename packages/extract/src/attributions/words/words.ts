/**
 * The words of a reading without their punctuation, as parallel columns: what the features of the attribution tagger
 * look at. Column `xBefore` counts the x among the words before each (length `count + 1`), so that the number of them in
 * a stretch is one subtraction.
 */
export interface Words {
  readonly count: number
  /** The token of each word. */
  readonly token: Uint32Array
  /** Hashes of the word in lower case, of its lemma, of the word's last three and four and first four letters, of the lemma's first four. */
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix4: Int32Array
  readonly stem: Int32Array
  /** The cluster of words that are used alike, coarse and fine; 0 when the word is in none. */
  readonly cluster6: Int32Array
  readonly cluster10: Int32Array
  readonly cluster: Int32Array
  /** The tag's number, and the coarse part of speech. */
  readonly tag: Uint8Array
  readonly coarse: Uint8Array
  /** How often the word is a cue, and the band of that rate. */
  readonly rate: Float32Array
  readonly band: Uint8Array
  /** The band of how often words that are used alike are cues. */
  readonly kin: Uint8Array
  /** What stands before the word (`GAP`; length `count + 1`), and the signature of it. */
  readonly gap: Uint16Array
  readonly sign: Int32Array
  /** 1 inside double quotation marks. */
  readonly quoted: Uint8Array
  /** 0 lower case, 1 a capital, 2 all capitals, 3 digits. */
  readonly shape: Uint8Array
  /** 1 where an auxiliary belongs to a verb that follows. */
  readonly auxiliary: Uint8Array
  /** 1 where a noun phrase begins. */
  readonly phrase: Uint8Array
  readonly negation: Uint8Array
  /** The lemma is "be". */
  readonly be: Uint8Array
  /** 1 "that", 2 "to", 3 "by", else 0. */
  readonly small: Uint8Array
  readonly finite: Uint8Array
  /** The sentence's number and bounds, and the paragraph's bounds. */
  readonly sentence: Int32Array
  readonly sentenceFirst: Int32Array
  readonly sentenceEnd: Int32Array
  readonly paragraphFirst: Int32Array
  readonly paragraphEnd: Int32Array
  /** The likely head of a verb's subject: the nearest noun before it with no verb between; -1 elsewhere. */
  readonly subject: Int32Array
  /** The word of the sentence before and after it that is most often a cue; -1 when none is ever. */
  readonly likeliestBefore: Int32Array
  readonly likeliestAfter: Int32Array
  readonly finiteBefore: Int32Array
  readonly verbsBefore: Int32Array
  readonly commasBefore: Int32Array
  readonly opensBefore: Int32Array
  readonly closesBefore: Int32Array
  readonly thatsBefore: Int32Array
  readonly likelyCuesBefore: Int32Array
  readonly sentencesBefore: Int32Array
  readonly nounsBefore: Int32Array
  readonly conjunctionsBefore: Int32Array
  readonly dashesBefore: Int32Array
}

export const SMALL = { that: 1, to: 2, by: 3 } as const
