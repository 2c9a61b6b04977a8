import { type FileHandle, mkdir, open, realpath, rename, stat } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Sink } from './standard-output.js'

/** Files that are being written, under the names that they have until they are whole. */
export interface WrittenFiles {
  /** Opens a file for writing; nobody sees it under its name before `end`. */
  readonly open: (file: string) => Promise<Sink>
  readonly write: (file: string, text: string) => Promise<void>
  /** Removes, at once, what is not whole. */
  readonly drop: () => void
}

/** Where a link leads, so that the file and not the link is replaced. */
const target = (file: string): Promise<string> => realpath(file).catch(() => file)

/** Whether the path is a device or pipe (`/dev/null`), which is written to and never replaced. */
const isSpecial = async (file: string): Promise<boolean> => {
  const facts = await stat(file).catch(() => null)
  return facts !== null && !facts.isFile() && !facts.isDirectory()
}

/** Characters that are gathered before they are written, since a record at a time costs more than the records. */
const GATHERED = 1 << 18

function direct(handle: FileHandle): Sink {
  return {
    write: async text => void (await handle.writeFile(text)),
    end: () => handle.close(),
    drop: () => {},
  }
}

/** Writes files whole or not at all: each under a temporary name beside its place, then renamed. Folders are made as needed. */
export function writtenFiles(): WrittenFiles {
  const unfinished = new Set<string>()

  async function openFile(name: string): Promise<Sink> {
    const file = await target(name)
    if (await isSpecial(file)) return direct(await open(file, 'w'))
    await mkdir(path.dirname(file), { recursive: true })
    const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`)
    unfinished.add(temporary)
    const handle = await open(temporary, 'w')
    let gathered = ''
    return {
      write: async text => {
        gathered += text
        if (gathered.length < GATHERED) return
        const full = gathered
        gathered = ''
        await handle.writeFile(full)
      },
      end: async () => {
        await handle.writeFile(gathered)
        await handle.close()
        await rename(temporary, file)
        unfinished.delete(temporary)
      },
      drop: () => {
        rmSync(temporary, { force: true })
        unfinished.delete(temporary)
      },
    }
  }

  return {
    open: openFile,
    write: async (file, text) => {
      const sink = await openFile(file)
      await sink.write(text)
      await sink.end()
    },
    drop: () => {
      for (const file of unfinished) rmSync(file, { force: true })
      unfinished.clear()
    },
  }
}
