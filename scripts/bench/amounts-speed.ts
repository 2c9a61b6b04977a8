import { readText } from '@gravamen/language'
import { readDates } from '@inside/extract/dates/index.js'
import { findDeadlines } from '@inside/extract/deadlines/index.js'
import { findMoney } from '@inside/extract/money/index.js'
import { atomsOf } from '@inside/extract/numbers/atoms-of.js'
import { type Arguments, dataFile } from '../arguments.js'
import { readJsonLines } from '../score/json-lines.js'

/** Processor time, which other work on the machine disturbs least. */
const seconds = (job: () => void): number => {
  const begin = process.cpuUsage()
  job()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1e6
}

const ROUNDS = 8
const HOSTILE = [
  '9',
  '1,',
  '1.',
  '1/2/',
  '$1-',
  'between $1 and ',
  '5 to 10 or 20 to ',
  '6 August 2012 ',
  'on Monday the ',
  'the last of the ',
  'one hundred and ',
]

/** MB/s of money and dates together on news that is already read (the median of rounds, after warming up), then of texts up to 10 MB and of hostile ones. */
export function run(args: Arguments): void {
  const texts = readJsonLines<{ text: string }>(dataFile(args, 'claims', 'polnear-dev.jsonl')).map(({ text }) => text)
  const all = texts.join('\n\n')
  const reading = readText(all)
  const megabytes = Buffer.byteLength(all) / 1e6
  const both = (text: typeof reading): void => {
    const atoms = atomsOf(text)
    findMoney(text, atoms)
    readDates(text, { date: '2016-05-05' }, atoms)
  }
  both(reading)
  both(reading)
  const times = Array.from({ length: ROUNDS }, () => seconds(() => both(reading))).sort((a, b) => a - b)
  console.log(
    `money and dates: ${(megabytes / times[ROUNDS / 2]!).toFixed(1)} MB/s on ${megabytes.toFixed(2)} MB of news`,
  )
  const dates = readDates(reading, { date: '2016-05-05' })
  const deadlines = seconds(() => findDeadlines(reading, dates))
  console.log(`deadlines:       ${(megabytes / deadlines).toFixed(1)} MB/s`)
  for (const size of [1, 2, 5, 10]) {
    const text = { ...readText(''), text: all.repeat(Math.ceil((size * 1e6) / all.length)).slice(0, size * 1e6) }
    console.log(`${String(size).padStart(2)} MB: ${(size / seconds(() => both(text))).toFixed(1)} MB/s`)
  }
  for (const unit of HOSTILE) {
    const hostile = (length: number) => ({ ...readText(''), text: unit.repeat(Math.ceil(length / unit.length)) })
    const small = seconds(() => both(hostile(250_000)))
    const large = seconds(() => both(hostile(1_000_000)))
    console.log(
      `a megabyte of ${JSON.stringify(unit)}: ${large.toFixed(2)} s, ${(large / small).toFixed(1)} times a quarter of it`,
    )
  }
}
