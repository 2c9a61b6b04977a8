import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cleaning } from '@gravamen/clean'
import type { Document } from '@gravamen/document'
import { spanFault } from './span-fault.js'
import { ingest } from '@gravamen/ingest'
import { listEntries } from '../../packages/ingest/src/zip/zip-entries.js'
import { unpack } from '../../packages/ingest/src/zip/unzip.js'
import { generator, mutate } from './mutate.js'
import { storedZip } from './stored-zip.js'

export interface FuzzReport {
  readonly files: number
  readonly read: number
  readonly reported: number
  readonly slowest: { readonly milliseconds: number; readonly what: string }
  /** What must never happen: an exception, neither document nor failure, a span that is wrong, a file over its time. */
  readonly faults: readonly string[]
}

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The fixtures of ingest and the documents of the corpus: every format. */
export function samples(): Sample[] {
  const folders = ['../../packages/ingest/fixtures/', '../../corpus/'].map(folder =>
    fileURLToPath(new URL(folder, import.meta.url)),
  )
  return folders.flatMap(folder =>
    readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
}

/** A mutated file. The parts of office documents are mutated inside their archive, for else its checksums would hide them from the readers. */
function mutated({ name, bytes }: Sample, other: Uint8Array, next: (limit: number) => number): Uint8Array {
  if (!/\.(?:docx|odt)$/.test(name) || next(4) === 0) return mutate(bytes, other, next)
  const entries = listEntries(bytes)
  const chosen = entries.filter(entry => entry.name.endsWith('.xml'))
  const victim = chosen[next(chosen.length)]
  return storedZip(
    entries.map(entry => [
      entry.name,
      entry === victim ? mutate(unpack(bytes, entry), other, next) : unpack(bytes, entry),
    ]),
  )
}

function faultOf(document: Document): string | null {
  return (
    spanFault(document.text, document.blocks, 'blocks') ??
    spanFault(document.text, cleaning(document).omissions, 'omissions')
  )
}

/** Reads `count` mutated files, as many of each sample, always the same for a seed. */
export async function fuzz(count: number, seed: number, limitMs: number): Promise<FuzzReport> {
  const all = samples()
  const next = generator(seed)
  const faults: string[] = []
  let read = 0
  let reported = 0
  let slowest = { milliseconds: 0, what: '' }
  for (let n = 0; n < count; n++) {
    const sample = all[n % all.length]!
    const bytes = mutated(sample, all[next(all.length)]!.bytes, next)
    const what = `${sample.name} (number ${n} of seed ${seed})`
    const before = process.cpuUsage()
    try {
      const { documents, failures } = await ingest(bytes, sample.name, {
        limits: { bytes: 2 ** 24, milliseconds: limitMs },
      })
      if (documents.length + failures.length === 0) faults.push(`${what}: neither read nor reported`)
      if (documents.length > 0) read++
      else reported++
      for (const document of documents) {
        const fault = faultOf(document)
        if (fault) faults.push(`${what}: ${fault}`)
      }
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
    const { user, system } = process.cpuUsage(before)
    const milliseconds = (user + system) / 1000
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what }
    if (milliseconds > limitMs) faults.push(`${what}: took ${Math.round(milliseconds)} ms`)
  }
  return { files: count, read, reported, slowest, faults }
}
