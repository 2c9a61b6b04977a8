import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { extractDeadlines } from '@inside/extract/extract-deadlines.js'
import { type Arguments, dataFile } from '../arguments.js'
import { type DeadlineTotals, type GoldDeadline, scoreDeadlines } from '../score/deadlines.js'
import { readJsonLines } from '../score/json-lines.js'
import { figures, formatFigures, percent } from '../score/spans.js'

/** Our own annotations: offsets into texts of the data folder, which a SHA-256 of each source guards. */
interface Annotations {
  readonly sources: Readonly<Record<string, string>>
  /** Sources of which every text is scored: one that is not listed has no deadline. */
  readonly whole: readonly string[]
  readonly documents: readonly { readonly source: string; readonly id: string; readonly deadlines: GoldDeadline[] }[]
}

interface Text {
  readonly id: string
  readonly text: string
  readonly date?: string
}

/**
 * Deadlines against `deadlines-annotated.json`: precision and recall, of their parts too, and of their values, by source, with precision by
 * band of confidence. `--show` lists what differs, `--source <name>` takes one source alone.
 */
export function run(args: Arguments): void {
  const file = new URL('deadlines-annotated.json', import.meta.url)
  const { sources, whole, documents } = JSON.parse(readFileSync(file, 'utf8')) as Annotations
  const { source: only } = args.options
  const scored = Object.entries(sources)
    .filter(([source]) => only === undefined || source.includes(String(only)))
    .flatMap(([source, sha256]) => {
      const texts = textsOf(args, source)
      if (
        createHash('sha256')
          .update(texts.map(({ text }) => text).join('\0'))
          .digest('hex') !== sha256
      )
        throw new Error(`${source} does not hold the texts that were annotated`)
      const golds = new Map(documents.flatMap(d => (d.source === source ? [[d.id, d.deadlines] as const] : [])))
      const chosen = texts.filter(({ id }) => whole.includes(source) || golds.has(id))
      return chosen.map(({ id, text, date }) => {
        const found = extractDeadlines(text, date === undefined ? {} : { date })
        return { id, source, text, gold: golds.get(id) ?? [], found }
      })
    })
  for (const source of Object.keys(sources)) {
    const own = scored.filter(document => document.source === source)
    if (own.length === 0) continue
    const { right, found, gold } = scoreDeadlines(own)
    console.log(
      `${source.padEnd(26)} ${String(own.length).padStart(3)} texts  ${formatFigures(figures(right, found, gold))}`,
    )
  }
  print(scoreDeadlines(scored), args.options['show'] !== undefined)
}

function print({ gold, found, right, valued, values, parts, bands, notes }: DeadlineTotals, show: boolean): void {
  console.log(`${'all deadlines'.padEnd(37)}  ${formatFigures(figures(right, found, gold))}`)
  console.log(`values right: ${percent(values / valued)} of ${valued} found ones whose value is annotated`)
  for (const [part, count] of Object.entries(parts))
    console.log(
      `${part.padEnd(37)}  ${formatFigures(figures(count.right, count.found, count.gold))}, word for word ${count.exact}`,
    )
  for (const [band, { right: good, all }] of [...bands].sort(([a], [b]) => b - a))
    console.log(`confidence ${band.toFixed(2)}–${(band + 0.05).toFixed(2)}: precision ${percent(good / all)} of ${all}`)
  if (show) for (const line of notes) console.log(`  ${line}`)
}

function textsOf(args: Arguments, source: string): readonly Text[] {
  if (!source.endsWith('.jsonl')) {
    const folder = dataFile(args, source)
    const files = readdirSync(folder).sort()
    return files.map(id => ({ id, text: readFileSync(path.join(folder, id), 'utf8') }))
  }
  interface Line {
    readonly id: string
    readonly text?: string
    readonly body?: string
    readonly meta?: { readonly date?: string; readonly dct?: string }
  }
  return readJsonLines<Line>(dataFile(args, ...source.split('/'))).map(({ id, text, body, meta }) => {
    const date = meta?.date ?? meta?.dct
    return { id, text: text ?? body ?? '', ...(date === undefined ? {} : { date }) }
  })
}
