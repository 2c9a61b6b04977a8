import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { looksLikeDocument } from './file-names.js'

/** What a search keeps out of its way. */
export interface WalkOptions {
  /** Whether a file counts, by its path with forward slashes. */
  readonly wanted: (file: string) => boolean
  /** Files and folders, as absolute paths, that are no input (where the output goes). */
  readonly exclude: ReadonlySet<string>
  /** Called with a file that is passed over: an ending that no document has, or a link out of the folder. */
  readonly onSkip: (file: string) => void
  /** Called with a folder that cannot be searched, and why. */
  readonly onUnreadable: (folder: string, reason: string) => void
}

/** The entries of a folder in the order of the paths under them; none of one that cannot be read. */
async function entriesOf(folder: string, { onUnreadable }: WalkOptions): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  } catch (error) {
    onUnreadable(folder, error instanceof Error && 'code' in error ? String(error.code) : String(error))
    return []
  }
}

/** With "/" after its folders, the entries of a folder sort as the paths of all that is in it do. */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name)

/** Whether a symbolic link leads to a file inside the folder. Links to folders are not followed: they could go round in circles. */
async function staysInside(root: string, file: string): Promise<boolean> {
  try {
    const target = await realpath(file)
    return target.startsWith(`${await realpath(root)}${path.sep}`) && (await stat(target)).isFile()
  } catch {
    return false
  }
}

/** The files under a folder as absolute paths, in the order of their paths (by UTF-16 code unit, "/" for the separator). Hidden files and folders, and node_modules, are passed over in silence. */
export async function* walk(root: string, options: WalkOptions, folder = root): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder, options)) {
    const file = path.join(folder, entry.name)
    if (entry.name.startsWith('.') || options.exclude.has(file)) continue
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* walk(root, options, file)
    } else if (!options.wanted(file.replaceAll(path.sep, '/'))) continue
    else if (entry.isFile() || (entry.isSymbolicLink() && (await staysInside(root, file)))) yield file
    else options.onSkip(file)
  }
}

/** Passes over, and counts, what no document is called. */
export const documentsOnly = (onSkip: (file: string) => void) => (file: string) => {
  if (looksLikeDocument(file)) return true
  onSkip(file)
  return false
}
