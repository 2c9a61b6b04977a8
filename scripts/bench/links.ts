import { readdirSync, readFileSync } from 'node:fs'
import { clean } from '@gravamen/clean'
import { type Extraction, extract } from '@gravamen/extract'
import { ingestText } from '@gravamen/ingest'
import { read } from '@gravamen/language'
import { type Arguments, dataFile } from '../arguments.js'
import type { Extent } from '../score/items.js'
import { readNotes } from '../score/letters-links.js'
import { LINK_KINDS, type LinkKind, type MarkedText, readMarked } from '../score/marked-links.js'

/** A text with its gold links; its demands and deadlines too, where those are marked. */
interface Sample extends Pick<MarkedText, 'text' | 'links'> {
  readonly name: string
  readonly marked: MarkedText | null
}

interface FoundLink {
  readonly kind: LinkKind
  readonly demand: Extent
  readonly target: Extent
}

/**
 * What binds demands: by when, or else what, for what sum, on what claim. A link is right when both its ends overlap those of one of the same kind.
 * - `scripts/gold/links/worked` and `fresh`: letters, notices and articles made up for this, marked before any output on them was seen. Rows of `fresh`
 *   were not read while the rules were mended. For these also the demands, and whether each right one has the right demander and addressee, and the
 *   deadlines, and whether those found have the right due day or period.
 * - With `--data`, twenty letters (`scripts/gold/letters-links.json`).
 * A demand that repeats another counts only where it is marked. `--rows` prints what is missed and what is wrong; `--rows worked` only of that set.
 */
export function run(args: Arguments): void {
  for (const set of ['worked', 'fresh'] as const) report(set, marked(set), args)
  if (args.options['data']) report('letters', letters(args), args)
}

function report(set: string, samples: readonly Sample[], args: Arguments): void {
  const count = Object.fromEntries(LINK_KINDS.map(kind => [kind, { hit: 0, right: 0, found: 0, gold: 0 }]))
  const demands = { hit: 0, right: 0, found: 0, gold: 0 }
  const deadlines = { hit: 0, right: 0, found: 0, gold: 0 }
  const values = [0, 0] as [number, number]
  const who = { demander: [0, 0], addressee: [0, 0] } as { [part in 'demander' | 'addressee']: [number, number] }
  const wanted = args.options['rows']
  const print = (line: string): void => {
    if (wanted === true || wanted === set) console.log(line)
  }
  for (const { name, text, links, marked: all } of samples) {
    const document = ingestText(text, name)
    const extraction = extract(read(document, clean(document)))
    const rows = extraction.demands.filter(
      one => one.sameAs === null || links.some(({ demand }) => overlaps(one, demand)),
    )
    const found = linksOf(rows, extraction)
    for (const kind of LINK_KINDS) {
      const row = count[kind]!
      const of = found.filter(one => one.kind === kind)
      const known = links.filter(one => one.kind === kind)
      row.hit += known.filter(one => of.some(other => agrees(one, other))).length
      row.right += of.filter(one => known.some(other => agrees(other, one))).length
      row.found += of.length
      row.gold += known.length
    }
    for (const one of links)
      if (!found.some(other => agrees(one, other)))
        print(`${name} missed ${one.kind}: ${plain(text, one.demand)} ↔ ${plain(text, one.targets[0]!)}`)
    for (const one of found)
      if (!links.some(other => agrees(other, one)))
        print(`${name} wrong  ${one.kind}: ${plain(text, one.demand)} ↔ ${plain(text, one.target)}`)
    if (!all) continue
    const limits = extraction.deadlines
    deadlines.gold += all.deadlines.length
    deadlines.found += limits.length
    for (const one of limits)
      if (all.deadlines.some(other => overlaps(one, other))) deadlines.right++
      else print(`${name} wrong  deadline: ${plain(text, one)}`)
    for (const one of all.deadlines) {
      const match = limits.find(other => overlaps(one, other))
      if (!match) print(`${name} missed deadline: ${plain(text, one)}`)
      if (!match) continue
      deadlines.hit++
      if (one.value === null) continue
      const value = match.due ?? match.duration
      values[0] += value === one.value ? 1 : 0
      values[1]++
      if (value !== one.value) print(`${name} wrong  value: ${plain(text, one)}: ${value}, not ${one.value}`)
    }
    const gold = all.demands
    demands.gold += gold.length
    demands.found += rows.length
    for (const one of rows)
      if (gold.some(other => overlaps(one, other))) demands.right++
      else print(`${name} wrong  demand: ${plain(text, one)}`)
    for (const one of gold) {
      const match = extraction.demands.find(other => overlaps(one, other))
      if (!match) print(`${name} missed demand: ${plain(text, one)}`)
      if (!match) continue
      demands.hit++
      for (const [part, name_] of [['demander', one.by] as const, ['addressee', one.of] as const]) {
        if (name_ === null) continue
        const names = namesOf(extraction, match[part])
        const right = names.some(other => includes(other, name_))
        who[part][0] += right ? 1 : 0
        who[part][1]++
        if (!right) print(`${name} wrong  ${part}: ${plain(text, one)}: ${names[0] ?? 'nobody'}, not ${name_}`)
      }
    }
  }
  console.log(`${set}: ${samples.length} texts`)
  if (demands.gold > 0) {
    console.log(`  demands                 ${shares(demands)}`)
    for (const part of ['demander', 'addressee'] as const)
      console.log(`  ${part.padEnd(23)} ${who[part][0]} of ${who[part][1]} right`)
    console.log(`  deadlines               ${shares(deadlines)}`)
    console.log(`  values of deadlines     ${values[0]} of ${values[1]} right`)
  }
  for (const kind of LINK_KINDS) {
    console.log(`  demand and ${kind.padEnd(12)} ${shares(count[kind]!)}`)
  }
}

/** Found links (and demands) are right or wrong; gold ones are hit or missed: one found may hit two of the gold standard. */
function shares({ hit, right, found, gold }: { hit: number; right: number; found: number; gold: number }): string {
  const precision = found ? right / found : 0
  const recall = gold ? hit / gold : 0
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${right} of ${found} found right, ${hit} of ${gold} gold hit)`
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

/** The name and aliases of the party behind the reference, with the reference itself. */
function namesOf({ parties }: Extraction, reference: Extraction['demands'][number]['demander']): readonly string[] {
  if (!reference) return []
  const party = parties.find(({ id }) => id === reference.party)
  return [...(party ? [party.name, ...party.aliases] : []), reference.text]
}

const includes = (a: string, b: string): boolean =>
  a.toLowerCase().includes(b.toLowerCase()) || (a.length > 4 && b.toLowerCase().includes(a.toLowerCase()))

function linksOf(demands: Extraction['demands'], { deadlines, money, claims }: Extraction): readonly FoundLink[] {
  return demands.flatMap(demand => {
    const to = (kind: LinkKind, target: Extent | null | undefined): readonly FoundLink[] =>
      target ? [{ kind, demand, target }] : []
    return [
      ...all(deadlines, demand.deadline ? [demand.deadline] : []).flatMap(item => to('deadline', item)),
      ...to('consequence', demand.consequence),
      ...all(money, demand.money).flatMap(item => to('sum', item)),
      ...all(claims, demand.claims).flatMap(item => to('claim', item)),
    ]
  })
}

const all = <Item extends Extent & { readonly id: string }>(items: readonly Item[], ids: readonly string[]): Item[] =>
  items.filter(({ id }) => ids.includes(id))

function marked(set: 'worked' | 'fresh'): Sample[] {
  const folder = new URL(`../gold/links/${set}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map(name => {
      const text = readMarked(readFileSync(new URL(name, folder), 'utf8'))
      return { name, text: text.text, links: text.links, marked: text }
    })
}

const letters = (args: Arguments): Sample[] =>
  readNotes(name => readFileSync(dataFile(args, 'letters', name), 'utf8')).map(note => ({ ...note, marked: null }))

const overlaps = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end

const agrees = (gold: Sample['links'][number], found: FoundLink): boolean =>
  gold.kind === found.kind &&
  overlaps(gold.demand, found.demand) &&
  gold.targets.some(target => overlaps(target, found.target))

const plain = (text: string, { start, end }: Extent): string => text.slice(start, end).replaceAll(/\s+/g, ' ')
