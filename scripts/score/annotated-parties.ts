import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Arguments, dataFile } from '../arguments.js'
import type { Named } from './parties.js'

/** A document with its table of parties. */
export interface Annotated {
  readonly id: string
  readonly text: string
  readonly parties: readonly (Named & { readonly kind: string })[]
}

/** The annotated examples of the data folder. */
export function exampleParties(args: Arguments): Annotated[] {
  const folder = dataFile(args, 'examples')
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  return files.sort().map(file => {
    const { parties } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Pick<Annotated, 'parties'>
    const text = readFileSync(path.join(folder, file.replace('.json', '.txt')), 'utf8')
    return { id: file.replace('.json', ''), text, parties }
  })
}

/** Offsets into a text of the data folder, which the SHA-256 of the text guards. */
interface Offsets {
  readonly id: string
  readonly sha256: string
}

interface PartyOffsets extends Offsets {
  readonly parties: readonly { readonly kind: string; readonly names: readonly (readonly [number, number])[] }[]
}

/** Our own annotations of party tables: the file beside the benchmark, with the texts of the data folder. */
export const ownParties = (args: Arguments, file: string): Annotated[] =>
  withTexts<PartyOffsets>(args, file).map(({ id, text, parties }) => ({
    id,
    text,
    parties: parties.map(({ kind, names }) => {
      const [name = '', ...aliases] = names.map(([start, end]) => text.slice(start, end))
      return { name, aliases, kind }
    }),
  }))

/** A pronoun or description with the name of whom it stands for; null for nobody named. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly name: string | null
}

interface MentionOffsets extends Offsets {
  /** Start and end of the reference and, where it stands for somebody named, of one of his names. */
  readonly mentions: readonly (readonly number[])[]
}

/** Our own annotations of pronouns and descriptions. */
export const ownReferences = (
  args: Arguments,
  file: string,
): { readonly id: string; readonly text: string; readonly references: readonly Reference[] }[] =>
  withTexts<MentionOffsets>(args, file).map(({ id, text, mentions }) => ({
    id,
    text,
    references: mentions.map(([start = 0, end = 0, from, to]) => ({
      start,
      end,
      name: from === undefined ? null : text.slice(from, to),
    })),
  }))

function withTexts<Of extends Offsets>(args: Arguments, file: string): (Of & { readonly text: string })[] {
  const noted = JSON.parse(readFileSync(new URL(`../bench/${file}`, import.meta.url), 'utf8')) as Of[]
  const news = new Map<string, string>()
  for (const file of ['claims/polnear-train.jsonl', 'deadlines/timebank.jsonl'])
    for (const line of readFileSync(dataFile(args, file), 'utf8').split('\n')) {
      if (line === '') continue
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      news.set(id, text)
    }
  return noted.map(document => {
    const letter = path.join(String(args.options['data']), document.id)
    const text = news.get(document.id) ?? (existsSync(letter) ? readFileSync(letter, 'utf8') : '')
    if (createHash('sha256').update(text).digest('hex') !== document.sha256)
      throw new Error(`${document.id} is not the text that was annotated`)
    return { ...document, text }
  })
}
