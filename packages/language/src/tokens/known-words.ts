import type { TokenList } from './token-list.js'

/*
 * The words met so far in any text. Each has a number, from 1, the same in every text as long as the process lives, and is one
 * string for all texts: what is known of a word is worked out once, and found by its number.
 */

/** Words beyond this number have none, so that memory stays bounded. */
export const MOST_WORDS = 1 << 15

/** Nor do longer words: encoded data in a line of its own is not met again. */
const LONGEST = 64

/** By number. */
const words: string[] = ['']
const lowers: string[] = ['']
/** Open addressing, by the low bits of the hash: the number of the word and the high bits of its hash, or 0. */
let slots = new Uint32Array(1 << 12)
const NUMBER = 0xffff
const TAG = 0xffff0000

/** A hash of the code units from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The number of the word that stands from `start` to `end` and has this hash; 0 when it has none. */
export function numberOf(text: string, start: number, end: number, hash: number): number {
  const last = slots.length - 1
  for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
    const found = slots[slot]!
    if (((found ^ hash) & TAG) === 0 && isSame(words[found & NUMBER]!, text, start, end)) return found & NUMBER
  }
  if (words.length > MOST_WORDS || end - start > LONGEST) return 0
  if (2 * words.length > slots.length) grow()
  const word = alone(text.slice(start, end))
  lowers.push(word.toLowerCase())
  enter(hash, words.push(word) - 1)
  return words.length - 1
}

function enter(hash: number, number: number): void {
  const last = slots.length - 1
  let slot = hash & last
  while (slots[slot] !== 0) slot = (slot + 1) & last
  slots[slot] = (hash & TAG) | number
}

function grow(): void {
  slots = new Uint32Array(4 * slots.length)
  for (let n = 1; n < words.length; n++) enter(hashOf(words[n]!, 0, words[n]!.length), n)
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** V8 cuts out strings of fewer code units as copies; others hold on to the whole text. */
const SHORTEST_SLICE = 13
const alone = (word: string): string =>
  word.length < SHORTEST_SLICE ? word : (JSON.parse(JSON.stringify(word)) as string)

/** The numbers of lists of words, as long as the lists are in use. */
const known = new WeakMap<readonly string[], Uint32Array>()

/** The number of each word of the list; 0 where it has none. */
export function numbersOf(list: readonly string[]): Uint32Array {
  const found = known.get(list)
  if (found?.length === list.length) return found
  const numbers = Uint32Array.from(list, word => numberOf(word, 0, word.length, hashOf(word, 0, word.length)))
  known.set(list, numbers)
  return numbers
}

/** The distinct words of a text, as written and in lower case, with their numbers (0 where a word has none). */
export interface DistinctWords {
  readonly words: readonly string[]
  readonly lowers: readonly string[]
  readonly numbers: Uint32Array
}

/** The distinct words that have been cut. */
export function distinctWords({ text, distinct, hashes, firsts, ends }: TokenList): DistinctWords {
  const numbers = new Uint32Array(distinct)
  for (let w = 0; w < distinct; w++) numbers[w] = numberOf(text, firsts[w]!, ends[w]!, hashes[w]!)
  const list: string[] = []
  const inLower: string[] = []
  for (let w = 0; w < distinct; w++) {
    const number = numbers[w]!
    const word = number === 0 ? text.slice(firsts[w], ends[w]) : words[number]!
    list.push(word)
    inLower.push(number === 0 ? word.toLowerCase() : lowers[number]!)
  }
  known.set(list, numbers)
  return { words: list, lowers: inLower, numbers }
}
