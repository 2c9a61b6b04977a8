import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { GoldLink, LinkKind } from './marked-links.js'

interface Note {
  readonly name: string
  readonly sha256: string
  readonly links: readonly {
    readonly kind: LinkKind
    readonly demand: readonly [start: number, end: number]
    readonly target: readonly [start: number, end: number]
  }[]
}

/**
 * The letters of `scripts/gold/letters-links.json` with the links that were annotated in them; `textOf` gives the text of a file name.
 * @throws Error when a text is not the one that was annotated.
 */
export function readNotes(
  textOf: (name: string) => string,
): readonly { name: string; text: string; links: readonly GoldLink[] }[] {
  const notes = JSON.parse(readFileSync(new URL('../gold/letters-links.json', import.meta.url), 'utf8')) as Note[]
  return notes.map(({ name, sha256, links }) => {
    const text = textOf(name)
    if (createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${name} is not the text that was annotated: its SHA-256 differs`)
    return {
      name,
      text,
      links: links.map(({ kind, demand, target }) => ({ kind, demand: extent(demand), targets: [extent(target)] })),
    }
  })
}

const extent = ([start, end]: readonly [start: number, end: number]) => ({ start, end })
