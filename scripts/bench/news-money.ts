import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readText } from '@gravamen/language'
import { findMoney } from '../../packages/extract/src/money/index.js'
import { type Arguments, dataFile } from '../arguments.js'
import { readJsonLines } from '../score/json-lines.js'
import { percent } from '../score/spans.js'

/** The amounts of one news text, checked by hand: the offset of the currency sign, and the number, or both ends of a range. */
interface Checked {
  readonly file: string
  readonly id: string
  /** Of the text, so that a list that no longer fits its text is noticed. */
  readonly sha256: string
  readonly amounts: readonly (readonly [offset: number, value: string])[]
}

/** Amounts with a currency sign in news (PolNeAR dev, TimeBank) that are found with the right number, against `news-money.json`. */
export function run(args: Arguments): void {
  const list = JSON.parse(readFileSync(new URL('news-money.json', import.meta.url), 'utf8')) as readonly Checked[]
  const texts = new Map<string, string>()
  for (const file of new Set(list.map(entry => entry.file)))
    for (const { id, text } of readJsonLines<{ id: string; text: string }>(dataFile(args, ...file.split('/'))))
      texts.set(`${file} ${id}`, text)
  let right = 0
  let all = 0
  for (const { file, id, sha256, amounts } of list) {
    const text = texts.get(`${file} ${id}`)
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${file} ${id} is missing or is not the text that the list was made for`)
    const found = findMoney(readText(text))
    for (const [offset, value] of amounts) {
      all++
      const item = found.find(money => money.start <= offset && offset < money.end)
      const have = item === undefined ? 'nothing' : (item.amount ?? `${item.min}..${item.max}`)
      if (have === value) right++
      else if (args.options['show']) console.log(`  ${id} ${offset}: want ${value}, have ${have}`)
    }
  }
  console.log(`amounts with a currency sign  ${percent(right / all)} % right (${right} of ${all})`)
}
