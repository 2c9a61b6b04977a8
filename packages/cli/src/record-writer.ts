import path from 'node:path'
import type { DocumentRecord } from '@gravamen/document'
import type { Format, ReportOptions, Sheet } from '@gravamen/report'
import type { Destination } from './destination.js'
import { type Sink, standardOutput } from './standard-output.js'
import type { WrittenFiles } from './written-files.js'

/** Takes records one after the other. Nothing is opened before the first; what `end` has not reached is not there. */
export interface RecordWriter {
  readonly write: (record: DocumentRecord) => Promise<void>
  readonly end: () => Promise<void>
}

/** The place of a document's own file in a folder that mirrors the input tree, whose root is given: `a/letter.pdf` and `.json` give `a/letter.pdf.json`. */
export function mirroredPath(name: string, root: string, extension: string): string {
  const inner = path.relative(root, path.resolve(name))
  const outside = inner.startsWith('..') || path.isAbsolute(inner)
  return `${outside ? path.basename(name) : inner}${extension}`
}

function sheetWriter(sheet: Sheet, open: () => Promise<Sink>): RecordWriter {
  let sink: Sink | null = null
  let index = 0
  return {
    write: async record => {
      const head = sink ? '' : sheet.head
      sink ??= await open()
      await sink.write(head + sheet.row(record, index++))
    },
    end: async () => {
      await sink?.write(sheet.tail)
      await sink?.end()
    },
  }
}

/** A writer of the format to the destination. `root` is the folder that an output tree mirrors. */
export function recordWriter(
  format: Format,
  options: ReportOptions,
  destination: Destination,
  files: WrittenFiles,
  root: string,
): RecordWriter {
  const { document, extension, sheets } = format
  if (destination.kind === 'folder' && document) {
    const write = async (record: DocumentRecord) => {
      const file = path.join(destination.path, mirroredPath(record.document.path, root, extension))
      await files.write(file, document(record, options))
    }
    return { write, end: async () => {} }
  }
  const writers = sheets(options).map(sheet =>
    sheetWriter(sheet, async () => {
      if (destination.kind === 'standard-output') return standardOutput()
      const file = destination.kind === 'file' ? destination.path : path.join(destination.path, sheet.name + extension)
      return files.open(file)
    }),
  )
  return {
    write: async record => {
      for (const writer of writers) await writer.write(record)
    },
    end: async () => {
      for (const writer of writers) await writer.end()
    },
  }
}
