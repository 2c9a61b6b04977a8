import { MENU_WORDS } from './lexicons/menu-words.js'
import type { Marked } from './merge-omissions.js'
import type { Line } from './rule.js'
import { isNetwork } from './rules/sharing.js'

/** The longest run, from `start`, of blocks that are not longer than a menu's words. */
function shortRun(lines: readonly Line[], start: number): number {
  let end = start
  while (
    end < lines.length &&
    lines[end]!.text.length < 30 &&
    lines[end]!.text.split(' ').length < 4 &&
    !/[.!?,;:]$/.test(lines[end]!.text)
  )
    end++
  return end
}

/**
 * Menus and rows of share buttons that were scraped one item a line: at least three short lines in a row, of which most are
 * words of menus (or names of networks). Only these lines go, with what stands between two of them.
 */
export function menus(lines: readonly Line[]): Marked[] {
  const found: Marked[] = []
  for (let i = 0; i < lines.length; i++) {
    const end = shortRun(lines, i)
    for (const [is, reason] of [
      [(text: string) => MENU_WORDS.has(text.toLowerCase()), 'navigation'],
      [isNetwork, 'sharing'],
    ] as const) {
      const hits: number[] = []
      for (let k = i; k < end; k++) if (is(lines[k]!.text)) hits.push(k)
      const first = hits[0]
      const last = hits.at(-1)
      if (first === undefined || last === undefined || hits.length < 3 || hits.length < (last - first + 1) * 0.6)
        continue
      for (let k = first; k <= last; k++) found.push({ index: k, reason })
    }
    i = Math.max(i, end - 1)
  }
  return found
}
