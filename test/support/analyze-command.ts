import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The command as it is built: `npm test` builds it before the tests run. */
export const COMMAND = path.join(ROOT, 'packages/cli/dist/main.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CallOptions {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

const environment = (env: Readonly<Record<string, string>> = {}) => {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  return { ...inherited, ...env }
}

/** Runs the built command to its end. */
export function analyzeCommand(args: readonly string[], { cwd = ROOT, input = '', env }: CallOptions = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { code: status, stdout, stderr }
}

/** Starts the built command and leaves it running. */
export const startCommand = (args: readonly string[], cwd: string): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [COMMAND, ...args], { cwd, env: environment() })

/** The exit code of a started command, and what it said on standard error. */
export async function endOf(command: ChildProcessWithoutNullStreams): Promise<{ code: number | null; stderr: string }> {
  let stderr = ''
  command.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const code = await new Promise<number | null>(resolve => command.on('close', resolve))
  return { code, stderr }
}

export interface Folder {
  readonly path: string
  /** All files in it, by their paths with forward slashes, sorted. */
  readonly files: () => string[]
  readonly remove: () => void
}

/** A temporary folder that holds these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'analyze-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return {
    path: folder,
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
