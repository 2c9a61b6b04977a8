import type { Block, Omission } from '@gravamen/document'

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

/** The words that are known, in lower case. */
export interface Vocabulary {
  /** Their numbers, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  /** By number. */
  readonly words: readonly string[]
  /** The numbers of those of ASCII letters, each in the first free slot from its hash on: found without cutting a word out of the text. */
  readonly slots: Uint16Array
}

const hashStep = (hash: number, letter: number): number => (Math.imul(hash, 31) + (letter | 32)) | 0

export function vocabularyOf(list: readonly string[]): Vocabulary {
  const words = ['', ...list]
  const slots = new Uint16Array(4 * 2 ** Math.ceil(Math.log2(words.length)))
  for (let w = 1; w < words.length; w++) {
    const word = words[w]!
    if (!/^[a-z]+$/.test(word)) continue
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = w
  }
  return { numbers: new Map(words.map((word, w) => [word, w])), words, slots }
}

/** The number of the word of ASCII letters, in any case, that stands there in the text; 0 when it is unknown. */
function numberOf({ words, slots }: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const last = slots.length - 1
  for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last)
    if (isSpelt(words[slots[slot]!]!, text, start, end)) return slots[slot]!
  return 0
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false
  return true
}

/** Cuts the text into atoms. Code is left out. */
export function cut(
  text: string,
  omissions: readonly Omission[],
  blocks: readonly Block[],
  vocabulary: Vocabulary,
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
      let hash = hashStep(0, code)
      while (to < stop) {
        const follows = text.charCodeAt(to)
        if (!isLetter(follows)) break
        if (follows >= 128) isAscii = false
        hash = hashStep(hash, follows)
        to++
      }
      kind[count] = WORD
      if (to - at <= LONGEST)
        id[count] = isAscii
          ? numberOf(vocabulary, text, at, to, hash)
          : (vocabulary.numbers.get(text.slice(at, to).toLowerCase()) ?? 0)
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
