import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Party } from '@gravamen/document'
import { readText } from '@gravamen/language'
import { findParties } from '../../packages/extract/src/parties/index.js'
import { type Arguments, dataFile } from '../arguments.js'
import { matchParties, type Named } from '../score/parties.js'

/** A document with its table of parties. */
interface Annotated {
  readonly id: string
  readonly text: string
  readonly parties: readonly (Named & { readonly kind: string })[]
}

/** Party tables: F1 on the annotated examples and on our own twenty documents, by kind, with precision by band of confidence. `--errors` lists what differs. */
export function run(args: Arguments): void {
  const bands = new Map<number, { right: number; all: number }>()
  for (const [name, documents] of [
    ['examples', examples(dataFile(args, 'examples'))],
    ['own twenty', ownTwenty(args)],
  ] as const) {
    const total = { right: 0, found: 0, gold: 0, kind: 0 }
    for (const { id, text, parties } of documents) {
      const found = findParties(readText(text))
      const matches = matchParties(parties, found)
      const right = new Set(matches.filter(at => at >= 0))
      total.right += right.size
      total.found += found.length
      total.gold += parties.length
      total.kind += matches.filter((at, g) => at >= 0 && found[at]!.kind === parties[g]!.kind).length
      countBands(bands, found, right)
      if (args.options['errors']) showErrors(id, parties, found, matches)
    }
    const p = total.right / (total.found || 1)
    const r = total.right / (total.gold || 1)
    const shares = `P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r || 1))}`
    console.log(
      `${name.padEnd(11)} ${shares}  (right ${total.right}, found ${total.found}, gold ${total.gold}), kind right ${percent(total.kind / (total.right || 1))}`,
    )
  }
  for (const [band, { right, all }] of [...bands].sort(([a], [b]) => b - a))
    console.log(
      `confidence ${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}: precision ${percent(right / all)} of ${all}`,
    )
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)

function countBands(
  bands: Map<number, { right: number; all: number }>,
  found: readonly Party[],
  right: ReadonlySet<number>,
): void {
  for (const [i, { confidence }] of found.entries()) {
    const key = Math.min(9, Math.floor(confidence * 10))
    const band = bands.get(key) ?? { right: 0, all: 0 }
    band.all++
    if (right.has(i)) band.right++
    bands.set(key, band)
  }
}

function showErrors(id: string, gold: readonly Named[], found: readonly Party[], matches: readonly number[]): void {
  const used = new Set(matches)
  const missed = gold.filter((_, g) => matches[g]! < 0).map(({ name }) => name)
  const wrong = found.filter((_, i) => !used.has(i))
  console.log(`${id}\n  missed: ${missed.join(' | ')}`)
  for (const { name, aliases, kind, confidence, rule } of wrong)
    console.log(`  wrong: ${kind} ${name} [${aliases.join('; ')}] ${confidence} ${rule}`)
}

function examples(folder: string): Annotated[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  return files.sort().map(file => {
    const { parties } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Pick<Annotated, 'parties'>
    const text = readFileSync(path.join(folder, file.replace('.json', '.txt')), 'utf8')
    return { id: file.replace('.json', ''), text, parties }
  })
}

interface Offsets {
  readonly id: string
  readonly sha256: string
  readonly parties: readonly { readonly kind: string; readonly names: readonly (readonly [number, number])[] }[]
}

/** Our own annotations: offsets into texts of the data folder, which the SHA-256 of each text guards. */
function ownTwenty(args: Arguments): Annotated[] {
  const noted = JSON.parse(readFileSync(new URL('parties-annotated.json', import.meta.url), 'utf8')) as Offsets[]
  const news = new Map<string, string>()
  for (const line of readFileSync(dataFile(args, 'claims/polnear-train.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    news.set(id, text)
  }
  return noted.map(({ id, sha256, parties }) => {
    const file = path.join(String(args.options['data']), id)
    const text = news.get(id) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '')
    if (createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${id} is not the text that was annotated`)
    const named = parties.map(({ kind, names }) => {
      const [name = '', ...aliases] = names.map(([start, end]) => text.slice(start, end))
      return { name, aliases, kind }
    })
    return { id, text, parties: named }
  })
}
