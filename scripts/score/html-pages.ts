import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Document } from '@gravamen/document'
import { ingest } from '@gravamen/ingest'
import { type Arguments, dataFile } from '../arguments.js'
import type { HtmlTruth } from './html.js'

export interface HtmlPage extends HtmlTruth {
  readonly bytes: Uint8Array
  readonly document: Document
}

/** The saved pages of `--data <folder>` (`html/truth.jsonl` and a gzipped page for each line), read. */
export async function htmlPages(args: Arguments): Promise<HtmlPage[]> {
  const file = dataFile(args, 'html', 'truth.jsonl')
  const truth = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): HtmlTruth => JSON.parse(line))
  const pages: HtmlPage[] = []
  for (const { id, body } of truth) {
    const page = path.join(path.dirname(file), `${id}.html.gz`)
    if (!existsSync(page)) throw new Error(`${page} is missing`)
    const bytes = new Uint8Array(gunzipSync(readFileSync(page)))
    const { documents } = await ingest(bytes, `${id}.html`)
    const document = documents[0]
    if (!document) throw new Error(`${page} could not be read`)
    pages.push({ id, body, bytes, document })
  }
  return pages
}

/** The kinds of block that are kept but are not the body: the score leaves them out. */
export const NOT_BODY: ReadonlySet<string> = new Set(['title', 'byline', 'date', 'caption'])

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** Which blocks of a page stand in the body that people marked: more than half of their four-word runs do (short blocks with their neighbours). */
export function bodyLabels({ body, document }: HtmlPage): boolean[] {
  const words = tokens(body)
  const runs = new Set<string>()
  for (let i = 0; i + 4 <= words.length; i++) runs.add(words.slice(i, i + 4).join(' '))
  const blocks = document.blocks.map(({ start, end }) => tokens(document.text.slice(start, end)))
  return blocks.map((own, i) => {
    if (own.length === 0) return false
    if (own.length > 3) {
      let hits = 0
      for (let k = 0; k + 4 <= own.length; k++) if (runs.has(own.slice(k, k + 4).join(' '))) hits++
      return hits / (own.length - 3) > 0.5
    }
    const need = 4 - own.length
    const before = (blocks[i - 1] ?? []).slice(-need)
    const after = (blocks[i + 1] ?? []).slice(0, need)
    return (
      (before.length === need && runs.has([...before, ...own].join(' '))) ||
      (after.length === need && runs.has([...own, ...after].join(' ')))
    )
  })
}
