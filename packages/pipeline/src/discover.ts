import { stat } from 'node:fs/promises'
import path from 'node:path'
import { mergeSorted } from './merge-sorted.js'
import type { Source } from './source.js'
import { documentsOnly, type WalkOptions, walk } from './walk.js'

export interface DiscoverOptions {
  /** What relative paths, and the names in the records, are relative to. */
  readonly cwd: string
  /** Files and folders that are no input (where the output goes). */
  readonly exclude?: readonly string[]
  /** Called with every file of a folder that is passed over. */
  readonly onSkip?: (file: string) => void
  /** Called with every folder that cannot be searched, and why. */
  readonly onUnreadable?: (folder: string, reason: string) => void
}

const NOTHING = (): void => {}

/** What arguments stand for. */
export interface Discovery {
  /** Every file once, in the order of the names that the records give them. */
  readonly sources: AsyncIterable<Exclude<Source, string>>
  /** The arguments that name nothing: no file, no folder, no match. */
  readonly missing: readonly string[]
  /** The deepest folder that holds everything named, absolute: what an output tree mirrors. */
  readonly root: string
  /** The folders that were named, absolute. */
  readonly folders: readonly string[]
  /** The names of the files that were named one by one. */
  readonly named: ReadonlySet<string>
}

interface Target {
  readonly kind: 'file' | 'folder' | 'glob'
  /** Absolute: the file, the folder, or the folder before the first wildcard. */
  readonly path: string
  readonly matches: (file: string) => boolean
}

const slashed = (file: string): string => file.replaceAll(path.sep, '/')

async function first(files: AsyncIterable<string>): Promise<string | null> {
  for await (const file of files) return file
  return null
}

/** What one argument stands for, or null when it names nothing. A file whose name looks like a pattern is that file. */
async function target(argument: string, cwd: string, exclude: ReadonlySet<string>): Promise<Target | null> {
  const file = path.resolve(cwd, argument)
  const facts = await stat(file).catch(() => null)
  if (facts) return { kind: facts.isDirectory() ? 'folder' : 'file', path: file, matches: () => true }
  const { default: picomatch } = await import('picomatch')
  const { base, glob, isGlob } = picomatch.scan(slashed(argument))
  if (!isGlob) return null
  const folder = path.resolve(cwd, base)
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return null
  const fits = picomatch(glob)
  const matches = (found: string) => fits(slashed(path.relative(folder, found)))
  const some = await first(walk(folder, { wanted: matches, exclude, onSkip: NOTHING, onUnreadable: NOTHING }))
  return some === null ? null : { kind: 'glob', path: folder, matches }
}

function commonFolder(folders: readonly string[]): string {
  const [head = '', ...rest] = folders.map(folder => folder.split(path.sep))
  let shared = head === '' ? [] : head
  for (const parts of rest) {
    const differs = shared.findIndex((part, i) => parts[i] !== part)
    if (differs >= 0) shared = shared.slice(0, differs)
  }
  return shared.join(path.sep) || path.sep
}

async function* once<T>(entry: T): AsyncGenerator<T> {
  yield entry
}

/** Finds the files that paths, folders and patterns (`letters/**` + `/*.pdf`) stand for. Looks no further into a folder than records are asked for. */
export async function discover(args: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const { cwd, onSkip = NOTHING, onUnreadable = NOTHING } = options
  const exclude = new Set((options.exclude ?? []).map(file => path.resolve(cwd, file)))
  const missing: string[] = []
  const targets: Target[] = []
  for (const argument of args) {
    const found = await target(argument, cwd, exclude)
    if (found) targets.push(found)
    else missing.push(argument)
  }
  const nameOf = (file: string) => slashed(path.relative(cwd, file))
  const files = (to: Target): AsyncIterable<string> => {
    if (to.kind === 'file') return once(to.path)
    const wanted = to.kind === 'glob' ? to.matches : documentsOnly(onSkip)
    const search: WalkOptions = { wanted, exclude, onSkip, onUnreadable }
    return walk(to.path, search)
  }
  async function* sources(): AsyncGenerator<Exclude<Source, string>> {
    for await (const file of mergeSorted(targets.map(files), nameOf)) yield { path: file, name: nameOf(file) }
  }
  return {
    sources: sources(),
    missing,
    root: commonFolder(targets.map(to => (to.kind === 'file' ? path.dirname(to.path) : to.path))),
    folders: targets.filter(({ kind }) => kind === 'folder').map(to => to.path),
    named: new Set(targets.filter(({ kind }) => kind === 'file').map(to => nameOf(to.path))),
  }
}
