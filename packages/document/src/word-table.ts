/** A list of words in lower case, in which a word of ASCII letters is looked up without being cut out of its text. */
export interface WordTable {
  readonly words: readonly string[]
  /** The number of each word, from 1, in the first free slot from its hash on. */
  readonly slots: Uint16Array
}

/** The hash of a word, letter by letter from 0 on, whatever their case. */
export const hashLetter = (hash: number, letter: number): number => (Math.imul(hash, 31) + (letter | 32)) | 0

/** The table of a list of distinct words. */
export function wordTable(words: readonly string[]): WordTable {
  const slots = new Uint16Array(4 << Math.ceil(Math.log2(words.length + 1)))
  for (const [w, word] of words.entries()) {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i))
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = w + 1
  }
  return { words, slots }
}

/** The number, from 1, of the word of ASCII letters, in any case, that stands from `start` to `end` and has this hash; 0 when it is not in the table. */
export function wordIn({ words, slots }: WordTable, text: string, start: number, end: number, hash: number): number {
  const last = slots.length - 1
  for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last)
    if (isSpelt(words[slots[slot]! - 1]!, text, start, end)) return slots[slot]!
  return 0
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false
  return true
}
