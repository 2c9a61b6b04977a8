import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Arguments, dataFile } from '../arguments.js'
import { readJsonLines } from '../score/json-lines.js'
import { type MoneyCase, scoreMoney } from '../score/money.js'
import { scoreNewsMoney } from '../score/news-money.js'
import { loadTools } from '../score/other-tools.js'
import { percent } from '../score/spans.js'
import { scoreTimex, type TimexCase } from '../score/timex.js'

/** News of about so many characters, article by article, for the speed of a tool. */
const ENOUGH = 60_000

/** What chrono-node, Recognizers-Text and compromise reach on the data of our benchmarks of money and dates, scored in the same way. `--tool <name>` takes one alone. */
export async function run(args: Arguments): Promise<void> {
  const folder = args.options['tools']
  if (typeof folder !== 'string' || !existsSync(path.join(folder, 'node_modules')))
    throw new Error(
      'give --tools <folder>, in which "npm install --ignore-scripts chrono-node @microsoft/recognizers-text-suite compromise compromise-dates" was run',
    )
  const money = readJsonLines<MoneyCase>(dataFile(args, 'money', 'currency.jsonl'))
  const dates = readJsonLines<TimexCase>(dataFile(args, 'deadlines', 'timebank.jsonl'))
  const news = readJsonLines<{ text: string }>(dataFile(args, 'claims', 'polnear-dev.jsonl')).map(({ text }) => text)
  const { tool: only } = args.options
  for (const tool of await loadTools(folder)) {
    if (only !== undefined && only !== tool.name) continue
    console.log(tool.name)
    if (tool.money !== undefined) {
      const find = tool.money
      console.log(`  money: exact + value + unit F1 ${percent(scoreMoney(money, find).all.f1)}`)
      const { right, all } = scoreNewsMoney(
        args,
        text => find(text).map(({ start, end, value }) => ({ start, end, value: value ?? '' })),
        isEnd,
      )
      console.log(`  news: ${percent(right / all)} % of ${all} (of a range either end counts, for it reads none)`)
      console.log(`  money: ${speed(news, find)} MB/s`)
    }
    if (tool.dates !== undefined) {
      const find = tool.dates
      const { strict, relaxed, days } = scoreTimex(dates, find)
      console.log(
        `  dates: strict F1 ${percent(strict.f1)}, relaxed ${percent(relaxed.f1)}, full dates right ${percent(days.right / days.gold)} % of all`,
      )
      console.log(`  dates: ${speed(news, text => find(text, '2016-05-05'))} MB/s`)
    }
  }
}

const isEnd = (have: string, want: string): boolean =>
  have !== '' && want.split('..').some(end => Number(end) === Number(have))

function speed(texts: readonly string[], find: (text: string) => unknown): string {
  let length = 0
  const begin = process.cpuUsage()
  for (const text of texts) {
    if (length > ENOUGH) break
    find(text)
    length += text.length
  }
  const { user, system } = process.cpuUsage(begin)
  return (length / (user + system)).toFixed(3)
}
