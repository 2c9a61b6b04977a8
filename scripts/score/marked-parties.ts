import { readdirSync, readFileSync } from 'node:fs'
import type { Annotated, Reference } from './annotated-parties.js'

/** A text of our own with its parties and every pronoun and description that stands for one of them. */
export interface MarkedParties extends Annotated {
  readonly references: readonly Reference[]
}

/** The texts of `scripts/gold/parties`: those that the rules were worked on with, or those whose rows nobody read meanwhile. */
export function markedParties(set: 'worked' | 'fresh'): MarkedParties[] {
  const folder = new URL(`../gold/parties/${set}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map(id => ({ id, ...readMarkedParties(readFileSync(new URL(id, folder), 'utf8')) }))
}

/**
 * Reads a text after a line `---` whose references are marked as `{it|Full Name}`; before it a line for each party, `# person Full Name = Alias | Alias`.
 * @throws Error on a reference to a party that no line names.
 */
export function readMarkedParties(marked: string): Omit<MarkedParties, 'id'> {
  const [head = '', body = ''] = marked.split(/^---\n/m, 2)
  const parties = [...head.matchAll(/^# (person|organization) (.+)$/gm)].map(([, kind = '', called = '']) => {
    const [name = '', aliases = ''] = called.split(' = ')
    return { kind, name, aliases: aliases === '' ? [] : aliases.split(' | ') }
  })
  const references: Reference[] = []
  let text = ''
  let last = 0
  for (const mark of body.matchAll(/\{([^{}|]+)\|([^{}|]+)\}/g)) {
    const [whole, reference = '', name = ''] = mark
    if (!parties.some(party => party.name === name)) throw new Error(`"${whole}" stands for nobody whom a line names`)
    text += body.slice(last, mark.index)
    references.push({ start: text.length, end: text.length + reference.length, name })
    text += reference
    last = mark.index + whole.length
  }
  return { text: text + body.slice(last), parties, references }
}
