import { hashOf } from './known-words.js'

/** Tokens under construction: growing columns, with every distinct word numbered by a hash table on its code units. */
export interface TokenList {
  readonly text: string
  count: number
  start: Uint32Array
  end: Uint32Array
  word: Uint32Array
  /** How many distinct words there are. */
  distinct: number
  /** Hash of each distinct word, and where it first stands. */
  hashes: Uint32Array
  firsts: Uint32Array
  ends: Uint32Array
  /** Open addressing: number of the word plus one, or 0. */
  slots: Uint32Array
}

export function tokenList(text: string): TokenList {
  const room = (text.length >> 2) + 16
  return {
    text,
    count: 0,
    start: new Uint32Array(room),
    end: new Uint32Array(room),
    word: new Uint32Array(room),
    distinct: 0,
    hashes: new Uint32Array(1024),
    firsts: new Uint32Array(1024),
    ends: new Uint32Array(1024),
    slots: new Uint32Array(4096),
  }
}

const grown = (column: Uint32Array): Uint32Array => {
  const wider = new Uint32Array(column.length * 2)
  wider.set(column)
  return wider
}

/** Adds the token `[start, end)`. */
export function addToken(list: TokenList, start: number, end: number): void {
  const { count } = list
  if (count === list.start.length) {
    list.start = grown(list.start)
    list.end = grown(list.end)
    list.word = grown(list.word)
  }
  list.start[count] = start
  list.end[count] = end
  list.word[count] = wordNumber(list, start, end)
  list.count = count + 1
}

function wordNumber(list: TokenList, start: number, end: number): number {
  const { text } = list
  const hash = hashOf(text, start, end)
  const mask = list.slots.length - 1
  let slot = hash & mask
  for (;;) {
    const found = list.slots[slot]!
    if (found === 0) break
    const word = found - 1
    if (list.hashes[word] === hash && isSame(text, list.firsts[word]!, list.ends[word]!, start, end)) return word
    slot = (slot + 1) & mask
  }
  const word = list.distinct++
  if (word === list.hashes.length) {
    list.hashes = grown(list.hashes)
    list.firsts = grown(list.firsts)
    list.ends = grown(list.ends)
  }
  list.hashes[word] = hash
  list.firsts[word] = start
  list.ends[word] = end
  list.slots[slot] = word + 1
  if (list.distinct * 2 > list.slots.length) rehash(list)
  return word
}

function isSame(text: string, first: number, last: number, start: number, end: number): boolean {
  const length = end - start
  if (last - first !== length) return false
  for (let i = 0; i < length; i++) if (text.charCodeAt(first + i) !== text.charCodeAt(start + i)) return false
  return true
}

function rehash(list: TokenList): void {
  const slots = new Uint32Array(list.slots.length * 4)
  const mask = slots.length - 1
  for (let word = 0; word < list.distinct; word++) {
    let slot = list.hashes[word]! & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = word + 1
  }
  list.slots = slots
}
