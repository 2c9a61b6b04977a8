import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { clean } from '@gravamen/clean'
import { type Extraction, extract } from '@gravamen/extract'
import { ingestText } from '@gravamen/ingest'
import { read } from '@gravamen/language'
import { type Arguments, dataFile } from '../arguments.js'
import { type Extent, figures } from '../score/items.js'

const KINDS = ['deadline', 'consequence', 'sum', 'claim'] as const
type Kind = (typeof KINDS)[number]

/** A demand and what it is bound to. */
interface Link {
  readonly kind: Kind
  readonly demand: Extent
  readonly target: Extent
}

interface Note {
  readonly name: string
  readonly sha256: string
  readonly links: readonly {
    readonly kind: Kind
    readonly demand: readonly [start: number, end: number]
    readonly target: readonly [start: number, end: number]
  }[]
}

/**
 * What binds demands in twenty letters that were annotated before any output on them was seen (`scripts/gold/letters-links.json`: offsets into the
 * text of that SHA-256): by when, or else what, for what sum, on what claim. A link is right when both its ends overlap those of one of the same
 * kind. `--rows` prints what is missed and what is wrong.
 */
export function run(args: Arguments): void {
  const folder = path.dirname(dataFile(args, 'letters', '2014-07-03-Amazon.md'))
  const count = Object.fromEntries(KINDS.map(kind => [kind, { right: 0, found: 0, gold: 0 }]))
  for (const { name, text, links } of readNotes(folder)) {
    const document = ingestText(text, name)
    const found = linksOf(extract(read(document, clean(document))))
    const right = found.filter(one => links.some(other => agrees(one, other)))
    for (const kind of KINDS) {
      const row = count[kind]!
      row.right += right.filter(one => one.kind === kind).length
      row.found += found.filter(one => one.kind === kind).length
      row.gold += links.filter(one => one.kind === kind).length
    }
    if (!args.options['rows']) continue
    for (const one of links)
      if (!found.some(other => agrees(one, other))) console.log(`${name} missed ${show(text, one)}`)
    for (const one of found) if (!right.includes(one)) console.log(`${name} wrong  ${show(text, one)}`)
  }
  for (const kind of KINDS) {
    const { right, found, gold } = count[kind]!
    console.log(`demand and ${kind.padEnd(12)} ${figures(right, found, gold)}`)
  }
}

function linksOf({ demands, deadlines, money, claims }: Extraction): readonly Link[] {
  return demands.flatMap(demand => {
    const to = (kind: Kind, target: Extent | null | undefined): readonly Link[] =>
      target ? [{ kind, demand, target }] : []
    return [
      ...to(
        'deadline',
        deadlines.find(({ id }) => id === demand.deadline),
      ),
      ...to('consequence', demand.consequence),
      ...demand.money.flatMap(id =>
        to(
          'sum',
          money.find(sum => sum.id === id),
        ),
      ),
      ...demand.claims.flatMap(id =>
        to(
          'claim',
          claims.find(claim => claim.id === id),
        ),
      ),
    ]
  })
}

function readNotes(folder: string): readonly { name: string; text: string; links: readonly Link[] }[] {
  const notes = JSON.parse(readFileSync(new URL('../gold/letters-links.json', import.meta.url), 'utf8')) as Note[]
  return notes.map(({ name, sha256, links }) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    if (createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${name} is not the text that was annotated: its SHA-256 differs`)
    return {
      name,
      text,
      links: links.map(({ kind, demand, target }) => ({ kind, demand: extent(demand), target: extent(target) })),
    }
  })
}

const extent = ([start, end]: readonly [number, number]): Extent => ({ start, end })

const overlaps = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end

const agrees = (a: Link, b: Link): boolean =>
  a.kind === b.kind && overlaps(a.demand, b.demand) && overlaps(a.target, b.target)

const show = (text: string, { kind, demand, target }: Link): string =>
  `${kind}: ${plain(text, demand)} ↔ ${plain(text, target)}`

const plain = (text: string, { start, end }: Extent): string => text.slice(start, end).replaceAll(/\s+/g, ' ')
