import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleaning } from '@gravamen/clean'
import type { Document } from '@gravamen/document'
import { ingest, ingestText } from '@gravamen/ingest'
import { type Arguments, dataFile } from '../arguments.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a document's blocks, as spans. */
function sentences({ text, blocks }: Document): { start: number; end: number }[] {
  return blocks.flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))]
      .filter(({ segment }) => segment.trim() !== '')
      .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length })),
  )
}

function report(name: string, documents: readonly Document[]): void {
  let all = 0
  let gone = 0
  const listed: string[] = []
  for (const document of documents) {
    const { omissions } = cleaning(document)
    for (const { start, end } of sentences(document)) {
      all++
      const omission = omissions.find(omission => omission.start <= start && start < omission.end)
      if (!omission) continue
      gone++
      listed.push(
        `  ${document.path} [${omission.reason}] ${document.text.slice(start, end).trim().replace(/\s+/g, ' ').slice(0, 160)}`,
      )
    }
  }
  console.log(`${name}: ${gone} of ${all} sentences omitted (${((100 * gone) / all).toFixed(2)} %)`)
  for (const line of listed) console.log(line)
}

/** `pnpm bench prose --data <folder>`: how much of the prose of letters and articles that have no boilerplate around them is omitted, each sentence listed for reading. */
export async function run(args: Arguments): Promise<void> {
  const articles = readFileSync(dataFile(args, 'claims', 'polnear-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string; text: string } => JSON.parse(line))
  const folder = dataFile(args, 'letters')
  const letters: Document[] = []
  for (const name of readdirSync(folder).sort())
    letters.push(...(await ingest(new Uint8Array(readFileSync(path.join(folder, name))), name)).documents)
  report('letters', letters)
  report(
    'articles',
    articles.map(({ id, text }) => ingestText(text, id)),
  )
}
