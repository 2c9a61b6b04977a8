import { type Block, hashLetter, type Omission, type WordTable, wordIn, wordTable } from '@gravamen/document'

/** The kinds of atom. */
export const WORD = 0
export const DIGITS = 1
export const SYMBOL = 2

/**
 * The finest cut of a text that numbers, amounts and dates are read from: runs of letters, runs of ASCII digits, and single
 * other characters; white space and omitted stretches are in none. "US$5-10m" is US, $, 5, -, 10, m, however a tokenizer
 * would cut it.
 */
export interface Atoms {
  readonly text: string
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  /** The number of the word in the vocabulary; 0 for a word that it does not hold. For a symbol, its UTF-16 code unit. */
  readonly id: Uint16Array
}

const LETTER = /[\p{L}\p{M}]/u
const WHITE = /\s/

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** Surrogates count as letters: an emoji or a rare script is one run that is in no vocabulary. */
const isLetter = (code: number): boolean =>
  code < 128
    ? isAsciiLetter(code)
    : (code >= 0xd800 && code <= 0xdfff) || (code >= 0xaa && LETTER.test(String.fromCharCode(code)))

/** Words longer than this are in no vocabulary. */
const LONGEST = 20

/** The symbol that stands, without a length, where a block of the document begins: nothing is read across it. */
export const BARRIER = 10

/** The words that are known, in lower case, with their numbers, from 1. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>
  readonly table: WordTable
}

export const vocabularyOf = (words: readonly string[]): Vocabulary => ({
  numbers: new Map(words.map((word, i) => [word, i + 1])),
  table: wordTable(words),
})

/** Cuts the text into atoms. Code is left out. */
export function cut(
  text: string,
  omissions: readonly Omission[],
  blocks: readonly Block[],
  { numbers, table }: Vocabulary,
): Atoms {
  let room = 1024 + (text.length >> 2)
  let start = new Uint32Array(room)
  let end = new Uint32Array(room)
  let kind = new Uint8Array(room)
  let id = new Uint16Array(room)
  let count = 0
  let omission = 0
  let block = 0
  let at = 0
  while (at < text.length) {
    if (count + 2 > room) {
      room *= 2
      start = grow(start, new Uint32Array(room))
      end = grow(end, new Uint32Array(room))
      kind = grow(kind, new Uint8Array(room))
      id = grow(id, new Uint16Array(room))
    }
    if (block < blocks.length && blocks[block]!.start <= at) {
      start[count] = at
      end[count] = at
      kind[count] = SYMBOL
      id[count++] = BARRIER
      if (blocks[block]!.kind === 'code') at = Math.max(at, blocks[block]!.end)
      block++
      continue
    }
    while (omission < omissions.length && omissions[omission]!.end <= at) omission++
    const next = omissions[omission]
    if (next !== undefined && next.start <= at) {
      at = next.end
      continue
    }
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10 || (code !== 0x2e && (code < 32 || code >= 128) && WHITE.test(text[at]!))) {
      at++
      continue
    }
    const stop = next === undefined ? text.length : next.start
    let to = at + 1
    start[count] = at
    if (isDigit(code)) {
      while (to < stop && isDigit(text.charCodeAt(to))) to++
      kind[count] = DIGITS
    } else if (isLetter(code)) {
      let isAscii = code < 128
      let hash = hashLetter(0, code)
      while (to < stop) {
        const follows = text.charCodeAt(to)
        if (!isLetter(follows)) break
        if (follows >= 128) isAscii = false
        hash = hashLetter(hash, follows)
        to++
      }
      kind[count] = WORD
      if (to - at <= LONGEST)
        id[count] = isAscii ? wordIn(table, text, at, to, hash) : (numbers.get(text.slice(at, to).toLowerCase()) ?? 0)
    } else {
      kind[count] = SYMBOL
      id[count] = code
    }
    end[count++] = to
    at = to
  }
  return { text, count, start, end, kind, id }
}

function grow<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
