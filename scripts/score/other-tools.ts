import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DateExpression } from '@gravamen/document'
import type { PredictedMoney } from './money.js'

/** Another reader of amounts or dates, in the shape that our scorers take. */
export interface Tool {
  readonly name: string
  readonly money?: (text: string) => PredictedMoney[]
  /** With the day of writing, `YYYY-MM-DD`. */
  readonly dates?: (text: string, date: string) => DateExpression[]
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const noon = (date: string): Date => new Date(`${date}T12:00:00`)

const expression = (text: string, start: number, end: number, value: string | null): DateExpression => ({
  start,
  end,
  text: text.slice(start, end),
  value,
  basis: null,
})

interface Component {
  get(part: 'year' | 'month' | 'day'): number | null
}
interface Chrono {
  parse(text: string, reference: Date): { index: number; text: string; start: Component }[]
}
interface Recognized {
  readonly start: number
  readonly end: number
  readonly resolution?: {
    readonly value?: string
    readonly unit?: string
    readonly isoCurrency?: string
    readonly values?: readonly { readonly value?: string }[]
  }
}
interface Recognizers {
  readonly Culture: { readonly English: string }
  recognizeCurrency(text: string, culture: string): Recognized[]
  recognizeDateTime(text: string, culture: string, options: undefined, reference: Date): Recognized[]
}
interface Matched {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly money?: { readonly num: number | null; readonly currency?: string }
  readonly dates?: { readonly start?: string }
}
interface Matches {
  json(options: { offset: true }): Matched[]
}
interface Compromise {
  (text: string): { money(): Matches; dates(options: { today: string }): Matches }
  plugin(plugin: unknown): void
}

/** Loads chrono-node, Recognizers-Text and compromise with compromise-dates from the folder in which they were installed. */
export async function loadTools(folder: string): Promise<Tool[]> {
  const require = createRequire(path.join(path.resolve(folder), 'package.json'))
  const load = async (name: string): Promise<unknown> => {
    const loaded = (await import(pathToFileURL(require.resolve(name)).href)) as { default?: unknown }
    return loaded.default ?? loaded
  }
  const chrono = (await load('chrono-node')) as Chrono
  const recognizers = (await load('@microsoft/recognizers-text-suite')) as Recognizers
  const compromise = (await load('compromise')) as Compromise
  compromise.plugin(await load('compromise-dates'))
  const { English } = recognizers.Culture
  return [
    {
      name: 'chrono-node',
      dates: (text, date) =>
        chrono.parse(text, noon(date)).map(({ index, text: words, start }) => {
          const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
          const value = year === null || month === null || day === null ? null : iso(year, month, day)
          return expression(text, index, index + words.length, value)
        }),
    },
    {
      name: 'Recognizers-Text',
      money: text =>
        recognizers.recognizeCurrency(text, English).map(({ start, end, resolution }) => ({
          start,
          end: end + 1,
          value: resolution?.value ?? null,
          unit: resolution?.isoCurrency ?? resolution?.unit ?? null,
        })),
      dates: (text, date) =>
        recognizers
          .recognizeDateTime(text, English, undefined, noon(date))
          .map(({ start, end, resolution }) =>
            expression(text, start, end + 1, resolution?.values?.[0]?.value?.slice(0, 10) ?? null),
          ),
    },
    {
      name: 'compromise',
      money: text =>
        compromise(text)
          .money()
          .json({ offset: true })
          .map(({ offset, money }) => ({
            start: offset.start,
            end: offset.start + offset.length,
            value: money?.num === null || money?.num === undefined ? null : String(money.num),
            unit: currencyName(money?.currency ?? null),
          })),
      dates: (text, date) =>
        matchesOf(() => compromise(text).dates({ today: date })).map(({ offset, dates }) => {
          // Its span takes the preposition in.
          const lead = /^(?:on|in|by|at|until|since|from|for|during|before|after) /i.exec(text.slice(offset.start))?.[0]
          const start = offset.start + (lead?.length ?? 0)
          return expression(text, start, offset.start + offset.length, dates?.start?.slice(0, 10) ?? null)
        }),
    },
  ]
}

/** What it matches; nothing in the texts on which it fails ("t.isValid is not a function"). */
function matchesOf(find: () => Matches): readonly Matched[] {
  try {
    return find().json({ offset: true })
  } catch {
    return []
  }
}

const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  cent: 'USD',
  rupee: 'INR',
}
const currencyName = (name: string | null): string | null => (name === null ? null : (NAMES[name] ?? name))
