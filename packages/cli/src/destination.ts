import { statSync } from 'node:fs'
import path from 'node:path'
import type { Format, ReportOptions } from '@gravamen/report'
import type { Options } from './flags.js'
import { UsageError } from './usage-error.js'

/** Where a run writes: standard output, one file, or a folder. */
export type Destination =
  | { readonly kind: 'standard-output' }
  | { readonly kind: 'file' | 'folder'; readonly path: string }

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false
const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined

/** Formats that make a folder of a name without an ending, because they are mostly wanted so. */
const FOLDER_FORMATS: ReadonlySet<string> = new Set(['json', 'csv'])

/** What `--output` means for a format. Throws a UsageError when the format needs more files than it gives. */
export function destinationOf({ output }: Options, format: Format, options: ReportOptions): Destination {
  const wants = kindOf(output, format)
  const sheets = format.sheets(options).length
  if (wants.kind !== 'folder' && sheets > 1)
    throw new UsageError(`${format.name} of several kinds needs a folder (--output out/), or one kind (--only claims)`)
  return wants
}

function kindOf(output: string | undefined, format: Format): Destination {
  if (output === undefined || output === '-') return { kind: 'standard-output' }
  const absolute = path.resolve(output)
  if (/[/\\]$/.test(output) || isFolder(output)) {
    if (exists(absolute) && !isFolder(absolute)) throw new UsageError(`--output ${output} is a file, not a folder`)
    return { kind: 'folder', path: absolute }
  }
  const bare = path.extname(output) === '' && !exists(output) && FOLDER_FORMATS.has(format.name)
  return { kind: bare ? 'folder' : 'file', path: absolute }
}
