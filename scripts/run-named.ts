import { readdirSync } from 'node:fs'
import { type Arguments, readArguments } from './arguments.js'

interface Job {
  readonly run?: (args: Arguments) => void | Promise<void>
}

/** Runs `scripts/<folder>/<name>.ts`, with `name` the first argument; an error is printed as one line and ends with exit code 1. */
export async function runNamed(folder: 'bench' | 'train', argv: readonly string[]): Promise<void> {
  const [name = '', ...rest] = argv
  const here = new URL(`./${folder}/`, import.meta.url)
  try {
    if (!readdirSync(here).includes(`${name}.ts`)) throw new Error(unknown(folder, name, await names(here)))
    const job = (await import(new URL(`${name}.ts`, here).href)) as Job
    if (!job.run) throw new Error(`scripts/${folder}/${name}.ts exports no run(args)`)
    await job.run(readArguments(rest))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (process.env['DEBUG']) console.error(error)
    process.exitCode = 1
  }
}

const unknown = (folder: string, name: string, known: readonly string[]): string =>
  `${name ? `there is no "${name}"` : 'say which'}: pnpm ${folder} <name> --data <folder>, with <name> one of ${known.join(', ')}`

/** The files of the folder that export `run`. */
async function names(folder: URL): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    const job = (await import(new URL(file, folder).href)) as Job
    if (job.run) found.push(file.slice(0, -3))
  }
  return found
}
