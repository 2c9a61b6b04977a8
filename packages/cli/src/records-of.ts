import { type DocumentRecord, ITEM_KINDS, type ItemKind } from '@gravamen/document'
import { type AnalyzeAllOptions, analyzeAll, type Discovery, discover, endingOf } from '@gravamen/pipeline'
import type { Options } from './flags.js'
import type { Messages } from './messages.js'
import { UsageError } from './usage-error.js'

/** What a run found, known in full once its records are taken. */
export interface Tally {
  documents: number
  /** Documents, and folders, that could not be read. */
  failed: number
  /** Files of a folder that are no documents. */
  passedOver: number
}

/** The records that paths stand for, and what is said on the way. */
export interface Run {
  readonly records: AsyncIterable<DocumentRecord>
  readonly discovery: Discovery
  readonly tally: Readonly<Tally>
}

/** The kinds that `--only` and `--skip` leave. */
export function kindsOf({ only = ITEM_KINDS, skip = [] }: Options): readonly ItemKind[] {
  const kinds = only.filter(kind => !skip.includes(kind))
  if (kinds.length === 0) throw new UsageError('--only and --skip leave no kind of item')
  return kinds
}

/** What sentences about items of a kind name besides them. */
const NAMED: Readonly<Record<ItemKind, readonly ItemKind[]>> = {
  parties: [],
  money: [],
  deadlines: ['parties'],
  claims: ['parties'],
  demands: ['parties', 'money', 'deadlines'],
}

/** The kinds with those that sentences about them name. */
export const withNamed = (kinds: readonly ItemKind[]): readonly ItemKind[] =>
  ITEM_KINDS.filter(kind => kinds.includes(kind) || kinds.some(shown => NAMED[shown].includes(kind)))

export const analyzeOptions = (options: Options): AnalyzeAllOptions => ({
  date: options.date,
  country: options.country,
  kinds: kindsOf(options),
  include: options.include,
  offsets: options.offsets,
  keepBoilerplate: options['keep-boilerplate'],
  ocr: options.ocr,
  jobs: options.jobs,
  timeLimit: options['time-limit'] === undefined ? undefined : options['time-limit'] * 1000,
})

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Finds what the words name and analyzes it. Missing paths are reported at once and stand in `discovery.missing`. */
export async function recordsOf(
  words: readonly string[],
  options: Options,
  say: Messages,
  {
    output,
    kinds = kindsOf(options),
  }: { readonly output?: string | undefined; readonly kinds?: readonly ItemKind[] } = {},
): Promise<Run> {
  if (words.length === 0) throw new UsageError('name a file, a folder or a pattern, or "-" for standard input')
  const tally: Tally = { documents: 0, failed: 0, passedOver: 0 }
  const paths = words.filter(word => word !== '-')
  const discovery = await discover(paths, {
    cwd: process.cwd(),
    exclude: output === undefined ? [] : [output],
    onSkip: () => tally.passedOver++,
    onUnreadable: (folder, reason) => {
      tally.failed++
      say.error(`${folder}: the folder cannot be searched (${reason})`)
    },
  })
  for (const path of discovery.missing) say.error(`there is no file, folder or match for ${path}`)

  async function* sources() {
    yield* discovery.sources
    if (words.includes('-')) yield { bytes: await standardInput(), name: 'stdin' }
  }
  /** A file of a folder that has no ending and turns out to be no document: passed over, as one with a wrong ending is. */
  const isStray = (record: DocumentRecord): boolean =>
    'error' in record &&
    record.error.code === 'unsupported' &&
    record.document.parent === null &&
    endingOf(record.document.path) === '' &&
    !discovery.named.has(record.document.path)

  async function* records(): AsyncGenerator<DocumentRecord> {
    for await (const record of analyzeAll(sources(), { ...analyzeOptions(options), kinds })) {
      if (isStray(record)) {
        tally.passedOver++
        continue
      }
      if ('error' in record) {
        tally.failed++
        say.error(`${record.document.path}: ${record.error.message}`)
      } else tally.documents++
      say.progress(`${tally.documents + tally.failed} · ${record.document.path}`)
      yield record
    }
  }
  return { records: records(), discovery, tally }
}
