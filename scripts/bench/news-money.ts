import { readText } from '@gravamen/language'
import { findMoney } from '@inside/extract/money/index.js'
import type { Arguments } from '../arguments.js'
import { scoreNewsMoney } from '../score/news-money.js'
import { percent } from '../score/spans.js'

/** Amounts with a currency sign in news (PolNeAR dev, TimeBank) that are found with the right number, against `news-money.json`. `--show` lists what differs. */
export function run(args: Arguments): void {
  const { right, all, notes, uncovered } = scoreNewsMoney(args, text =>
    findMoney(readText(text)).map(({ start, end, amount, min, max }) => ({
      start,
      end,
      value: amount ?? `${min}..${max}`,
    })),
  )
  console.log(`amounts with a currency sign  ${percent(right / all)} % right (${right} of ${all})`)
  console.log(`currency signs before or after a digit, in all texts, that no amount covers: ${uncovered.length}`)
  for (const line of uncovered) console.log(`  ${line}`)
  if (args.options['show']) for (const line of notes) console.log(`  ${line}`)
}
