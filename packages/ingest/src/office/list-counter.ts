import { formatNumber } from './list-numbers.js'

/** One level of a list. In `text`, "%1" stands for the number of the first level. */
export interface ListLevel {
  readonly format: string
  readonly text: string
  readonly start: number
}

/** A list as paragraphs name it: lists with one key are counted together. */
export interface CountedList {
  readonly key: string
  readonly levels: ReadonlyMap<number, ListLevel>
}

/** Counts the numbered paragraphs and gives each its marker as Word prints it: "1.", "2.1", "(a)", "•"; null where it prints none. */
export function listCounter(
  find: (list: string) => CountedList | undefined,
): (list: string, depth: number) => string | null {
  const counters = new Map<string, number[]>()
  return (list, depth) => {
    const found = find(list)
    const here = found?.levels.get(depth)
    if (!found || !here || here.format === 'none') return null
    const counts = counters.get(found.key) ?? []
    counters.set(found.key, counts)
    counts.length = Math.min(counts.length, depth + 1)
    counts[depth] = (counts[depth] ?? here.start - 1) + 1
    if (here.format === 'bullet') return /^[\u2013\u2014*-]$/.test(here.text) ? here.text : '•'
    const marker = here.text.replace(/%([1-9])/g, (_, n: string) => {
      const i = Number(n) - 1
      const other = found.levels.get(i)
      return formatNumber(
        counts[i] ?? other?.start ?? 1,
        i === depth || other?.format !== 'none' ? (other?.format ?? 'decimal') : '',
      )
    })
    return marker.trim() || null
  }
}
