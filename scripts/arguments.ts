import { existsSync } from 'node:fs'
import path from 'node:path'

/** The arguments of a benchmark or trainer: what stands alone, and `--name value` pairs (`--name` without a value is `true`). */
export interface Arguments {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | true>>
}

/** Reads `word --name value --flag` into `Arguments`. */
export function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = []
  const options: Record<string, string | true> = {}
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const next = argv[i + 1]
    const hasValue = next !== undefined && !next.startsWith('--')
    options[word.slice(2)] = hasValue ? next : true
    if (hasValue) i++
  }
  return { words, options }
}

/** The value of `--name`, or the given default when it is absent. */
export function optionOf(args: Arguments, name: string, otherwise: string): string {
  const value = args.options[name]
  return typeof value === 'string' ? value : otherwise
}

/**
 * The path of a file of the data folder that `--data <folder>` names. Throws an error that says what is needed when the
 * option or the file is missing.
 */
export function dataFile(args: Arguments, ...parts: readonly string[]): string {
  const folder = args.options['data']
  if (typeof folder !== 'string')
    throw new Error(`this needs the folder of annotated data: give --data <folder>, which holds ${parts.join('/')}`)
  const file = path.join(folder, ...parts)
  if (!existsSync(file))
    throw new Error(`${file} is missing: --data must name the folder that holds ${parts.join('/')}`)
  return file
}
