import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DocumentRecord } from '@gravamen/document'
import { actorTable, type Entry, entriesOf, type Overrides, readOverrides } from '@gravamen/pipeline'
import type { Options } from './flags.js'
import { UsageError } from './usage-error.js'
import type { WrittenFiles } from './written-files.js'

/** Gathers the parties of all records, and writes the table of actors at the end. */
export interface ActorsWriter {
  readonly add: (record: DocumentRecord) => void
  readonly end: () => Promise<void>
}

/** What `--actors` asks for, or null. The overrides file is read at once, so that a wrong one stops the run before it begins. */
export async function actorsWriter(options: Options, files: WrittenFiles): Promise<ActorsWriter | null> {
  if (options.actors === undefined) {
    if (options.overrides !== undefined) throw new UsageError('--overrides needs --actors FILE')
    return null
  }
  const file = path.resolve(options.actors)
  const overrides = await decisions(options.overrides)
  const entries: Entry[] = []
  return {
    add: record => void entries.push(...entriesOf(record)),
    end: () => files.write(file, `${JSON.stringify(actorTable(entries, overrides), null, 2)}\n`),
  }
}

async function decisions(file: string | undefined): Promise<Overrides> {
  if (file === undefined) return readOverrides('{}', 'no overrides')
  let json: string
  try {
    json = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`--overrides: ${file} cannot be read`)
  }
  try {
    return await readOverrides(json, file)
  } catch (error) {
    throw new UsageError(`--overrides: ${error instanceof Error ? error.message : String(error)}`)
  }
}
