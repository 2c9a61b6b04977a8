import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Arguments, dataFile } from '../arguments.js'
import { readJsonLines } from './json-lines.js'
import type { Scored } from './spans.js'

/** The amounts of one news text, checked by hand: the offset of the currency sign, and the number, or both ends of a range. */
interface Checked {
  readonly file: string
  readonly id: string
  /** Of the text, so that a list that no longer fits its text is noticed. */
  readonly sha256: string
  readonly amounts: readonly (readonly [offset: number, value: string])[]
}

/** An amount found: its number as an exact decimal, `low..high` for a range. */
export interface FoundAmount extends Scored {
  readonly value: string
}

export interface NewsMoneyScore {
  readonly right: number
  readonly all: number
  readonly notes: readonly string[]
  /** Signs beside a digit in any text of the files that no amount found covers: an independent look, which no list of ours has seen. */
  readonly uncovered: readonly string[]
}

/** A currency sign beside a digit, in the raw text. */
const SIGN = /\p{Sc}\s?[.\d]|\d\s?[€£¥¢]/gu

/** Scores a finder of amounts against `news-money.json`. `isRight` tells whether a number found is the one wanted: unless given, when they are the same. */
export function scoreNewsMoney(
  args: Arguments,
  find: (text: string) => readonly FoundAmount[],
  isRight = (have: string, want: string): boolean => have === want,
): NewsMoneyScore {
  const file = new URL('../bench/news-money.json', import.meta.url)
  const list = JSON.parse(readFileSync(file, 'utf8')) as readonly Checked[]
  const notes: string[] = []
  const uncovered: string[] = []
  let right = 0
  let all = 0
  for (const name of new Set(list.map(entry => entry.file)))
    for (const { id, text } of readJsonLines<{ id: string; text: string }>(dataFile(args, ...name.split('/')))) {
      const entry = list.find(checked => checked.file === name && checked.id === id)
      const signs = [...text.matchAll(SIGN)]
      if (entry === undefined && signs.length === 0) continue
      if (entry !== undefined && createHash('sha256').update(text).digest('hex') !== entry.sha256)
        throw new Error(`${name} ${id} is not the text that the list was made for`)
      const found = find(text)
      const covers = (offset: number) => found.find(amount => amount.start <= offset && offset < amount.end)
      for (const [offset, value] of entry?.amounts ?? []) {
        all++
        const have = covers(offset)?.value ?? 'nothing'
        if (isRight(have, value)) right++
        else notes.push(`${id} ${offset}: want ${value}, have ${have}`)
      }
      for (const { index } of signs)
        if (!covers(index))
          uncovered.push(`${id} ${index}: ${text.slice(Math.max(0, index - 25), index + 25).replace(/\s+/g, ' ')}`)
    }
  return { right, all, notes, uncovered }
}
