import { readFileSync } from 'node:fs'
import { plain } from '@gravamen/report'
import { helpOf } from './help.js'
import { type Call, parseArguments, parseConfig } from './parse-arguments.js'
import { ReaderGone } from './standard-output.js'
import { UsageError } from './usage-error.js'

/** How a command ended: 0 all well; 1 a golden differs or a document could not be read; 2 wrong usage or a missing path. */
export type ExitCode = 0 | 1 | 2

function withConfig({ command, words, options }: Call): Call {
  if (options.config === undefined) return { command, words, options }
  let json: string
  try {
    json = readFileSync(options.config, 'utf8')
  } catch {
    throw new UsageError(`--config: ${options.config} cannot be read`)
  }
  return { command, words, options: { ...parseConfig(json, options.config), ...options } }
}

function version(): string {
  const { version: number }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return number
}

/** Each command is loaded when it is asked for, so that help answers at once. */
async function dispatch(call: Call): Promise<ExitCode> {
  switch (call.command) {
    case 'run':
      return (await import('./commands/run.js')).run(call)
    case 'check':
      return (await import('./commands/check.js')).check(call)
    case 'explain':
      return (await import('./commands/explain.js')).explainCommand(call)
    case 'schema':
      return (await import('./commands/schema.js')).schema(call)
  }
}

/** Does what the command line says and returns the exit code. */
export async function runCommand(argv: readonly string[]): Promise<ExitCode> {
  try {
    const call = parseArguments(argv)
    if (call.options.help || call.options.version) {
      process.stdout.write(call.options.help ? helpOf(call.command) : `${version()}\n`)
      return 0
    }
    return await dispatch(withConfig(call))
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    const wrong = error instanceof UsageError
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`analyze: ${plain(message)}\n${wrong ? 'analyze --help shows how it is used\n' : ''}`)
    return wrong ? 2 : 1
  }
}
