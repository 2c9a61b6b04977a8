import { existsSync, readFileSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { type DocumentRecord, recordSchema } from '@gravamen/document'
import { plain, REPORT_FORMATS } from '@gravamen/report'
import { compareRecords, type Difference } from '../compare-records.js'
import { onInterruption } from '../interruption.js'
import { messages } from '../messages.js'
import type { Call } from '../parse-arguments.js'
import { mirroredPath } from '../record-writer.js'
import { recordsOf } from '../records-of.js'
import type { ExitCode } from '../run-command.js'
import { standardOutput } from '../standard-output.js'
import { UsageError } from '../usage-error.js'
import { writtenFiles } from '../written-files.js'

const SIGNS = { added: '+', lost: '-', changed: '~' } as const
const JSON_FORMAT = REPORT_FORMATS.find(({ name }) => name === 'json')!
const LONGEST = 160

const short = (text: string): string => {
  const line = plain(text)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/** One difference for the terminal: its line, and a line for every field that changed. */
function described({ change, subject, place, text, fields }: Difference): string {
  const parts = [SIGNS[change], change, subject, ...(place ? [place] : []), ...(text ? [`“${short(text)}”`] : [])]
  return [`  ${parts.join(' ')}`, ...fields.map(field => `      ${short(field)}`)].join('\n')
}

/** The accepted record, or null where the file is missing. Throws an Error when it holds no record. */
function accepted(file: string): DocumentRecord | null {
  if (!existsSync(file)) return null
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Error('the golden is not a record of this version')
  }
}

/** The goldens of documents that are no longer there: those under the folders named, less those that were looked at. */
async function orphans(golden: string, folders: readonly string[], seen: ReadonlySet<string>): Promise<string[]> {
  if (folders.length === 0 || !existsSync(golden)) return []
  const entries = await readdir(golden, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !seen.has(file) && folders.some(folder => !path.relative(folder, file).startsWith('..')))
    .sort()
}

/** `analyze check <path>… --golden <folder> [--update]`: compares records with accepted ones, item by item. */
export async function check({ words, options }: Call): Promise<ExitCode> {
  if (options.golden === undefined) throw new UsageError('check needs --golden <folder>, the accepted records')
  const golden = path.resolve(options.golden)
  const say = messages(options.quiet ?? false, false)
  const frozen = Boolean(process.env['CI'])
  const update = options.update === true && !frozen
  if (options.update && frozen) say.error('CI is set: goldens are compared and not written')
  const files = writtenFiles()
  onInterruption(() => {
    say.clear()
    files.drop()
  })
  const out = standardOutput()
  const { records, discovery, tally } = await recordsOf(words, options, say, { output: golden })
  const seen = new Set<string>()
  let wrong = 0
  const report = async (name: string, lines: readonly string[]) => {
    wrong++
    say.clear()
    await out.write(`${[plain(name), ...lines].join('\n')}\n`)
  }

  for await (const record of records) {
    const name = record.document.path
    const file = path.join(golden, mirroredPath(name, discovery.root, '.json'))
    seen.add(file)
    let lines: string[]
    try {
      const before = accepted(file)
      lines = before ? compareRecords(before, recordSchema.parse(record)).map(described) : ['  no golden yet']
    } catch (error) {
      lines = [`  ${error instanceof Error ? error.message : String(error)}`]
    }
    if (lines.length === 0) continue
    await report(name, lines)
    if (update) await files.write(file, JSON_FORMAT.document!(record, { kinds: [], color: false, width: 0 }))
  }
  const folders = discovery.folders.map(folder => path.join(golden, path.relative(discovery.root, folder)))
  for (const file of await orphans(golden, folders, seen)) {
    await report(path.relative(golden, file), ['  a golden without a document'])
    if (update) rmSync(file)
  }
  say.clear()

  if (seen.size === 0) {
    say.error(`there is nothing to check in ${words.join(' ')}`)
    return 2
  }
  const state = update ? 'accepted' : 'different'
  say.remark(`${seen.size} checked, ${wrong} ${state}${wrong > 0 && !update && !frozen ? ' (--update accepts)' : ''}`)
  if (discovery.missing.length > 0) return 2
  return tally.failed > 0 || (wrong > 0 && !update) ? 1 : 0
}
