import { type Model, readText } from '@gravamen/language'
import { NAME_TYPES, tagNames } from '@inside/extract/parties/names/find-names.js'
import type { NameLexicon } from '@inside/extract/parties/names/name-lexicon.js'
import type { NameDocument } from '../train/names-data.js'

/** What was found, what was right and what there was to find. */
export interface Counts {
  right: number
  found: number
  gold: number
}

/** Counts by type of name. A span is right when start, end and type are, edge punctuation and quotation marks apart. */
export type NameCounts = Readonly<Record<string, Counts>>

/** Tags the documents and counts what is right, as entity scorers do (exact spans). */
export function scoreNames(model: Model, documents: readonly NameDocument[], lexicon?: NameLexicon): NameCounts {
  const counts: Record<string, Counts> = {}
  for (const type of NAME_TYPES) counts[type] = { right: 0, found: 0, gold: 0 }
  for (const { text, gold } of documents) {
    const { tokens, sentences } = readText(text)
    const spans = tagNames(model, { tokens, sentences }, undefined, lexicon)
    const found = keysOf(
      text,
      spans.map(({ first, end, type }) => ({ start: tokens.start[first]!, end: tokens.end[end - 1]!, type })),
    )
    const right = keysOf(text, gold)
    for (const type of NAME_TYPES) {
      const count = counts[type]!
      for (const key of found.get(type) ?? []) if (right.get(type)?.has(key)) count.right++
      count.found += found.get(type)?.size ?? 0
      count.gold += right.get(type)?.size ?? 0
    }
  }
  return counts
}

const EDGE = /[\s"'“”‘’«»`.,;:!?()[\]{}…–—-]/

function keysOf(text: string, spans: NameDocument['gold']): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (let { start, end, type } of spans) {
    while (start < end && EDGE.test(text[start]!)) start++
    while (end > start && EDGE.test(text[end - 1]!)) end--
    const own = keys.get(type) ?? new Set()
    if (end > start) own.add(`${start} ${end}`)
    keys.set(type, own)
  }
  return keys
}

export const f1 = ({ right, found, gold }: Counts): number => (found + gold ? (2 * right) / (found + gold) : 0)

/** Counts of persons and organizations together. */
export const actors = (counts: NameCounts): Counts => {
  const sum = { right: 0, found: 0, gold: 0 }
  for (const type of ['PER', 'ORG']) {
    sum.right += counts[type]?.right ?? 0
    sum.found += counts[type]?.found ?? 0
    sum.gold += counts[type]?.gold ?? 0
  }
  return sum
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)

/** One line: precision, recall and F1 of persons and organizations, then F1 by type. */
export function describeNames(name: string, counts: NameCounts): string {
  const both = actors(counts)
  const types = NAME_TYPES.map(type => `${type} ${percent(f1(counts[type]!))}`).join('  ')
  const shares = `P ${percent(both.right / (both.found || 1))}  R ${percent(both.right / (both.gold || 1))}`
  return `${name.padEnd(18)} PER+ORG ${shares}  F1 ${percent(f1(both))}   ${types}`
}
