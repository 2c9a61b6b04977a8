import { parseArgs } from 'node:util'
import { COMMANDS, type Command, FLAG_NAMES, FLAGS, type FlagName, flagsOf, isFlagName, type Options } from './flags.js'
import { didYouMean } from './suggest.js'
import { UsageError } from './usage-error.js'

export interface Call {
  readonly command: Command
  /** What is no option: paths, and what `explain` asks about. */
  readonly words: readonly string[]
  readonly options: Options
}

/** Sets an option to its read value; throws a UsageError that names it as `written`. */
export function setOption(options: Options, name: FlagName, value: unknown, written: string): void {
  try {
    Object.assign(options, { [name]: FLAGS[name].value.read(value) })
  } catch (error) {
    throw new UsageError(`${written} ${error instanceof Error ? error.message : String(error)}`)
  }
}

const PARSE_OPTIONS = Object.fromEntries(
  FLAG_NAMES.map(name => {
    const { short, value } = FLAGS[name]
    const type = value.placeholder === null ? ('boolean' as const) : ('string' as const)
    return [name, { type, ...(short !== undefined && { short }) }]
  }),
)

function checkTaken(name: FlagName, command: Command, written: string): void {
  if (flagsOf(command).includes(name)) return
  const takers = FLAGS[name].commands.join(', ')
  throw new UsageError(`${written} is no option of "${command}" (but of ${takers})`)
}

/** Reads the command line by the table of flags. Throws a UsageError that says what is wrong with it. */
export function parseArguments(argv: readonly string[]): Call {
  const { tokens } = parseArgs({
    args: [...argv],
    options: PARSE_OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const given: { name: FlagName; written: string; value: string | undefined }[] = []
  const options: Options = {}
  let command: Command | null = null
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const named: Command | false | undefined =
        words.length === 0 && command === null && COMMANDS.find(known => known === token.value)
      if (named) command = named
      else words.push(token.value)
    } else if (token.kind === 'option') {
      const { name, rawName: written, value } = token
      if (!isFlagName(name)) {
        const hint = didYouMean(name, FLAG_NAMES, known => `--${known}`)
        throw new UsageError(`unknown option ${written}${hint}`)
      }
      if (FLAGS[name].value.placeholder === null) setOption(options, name, value ?? true, written)
      else if (value === undefined || (!token.inlineValue && /^-./.test(value)))
        throw new UsageError(`${written} needs a value: ${FLAGS[name].value.placeholder}`)
      else {
        const earlier = given.findLast(one => one.name === name)?.value
        if (earlier !== undefined && !FLAGS[name].value.several) throw new UsageError(`${written} is given twice`)
        setOption(options, name, earlier === undefined ? value : `${earlier},${value}`, written)
      }
      given.push({ name, written, value })
    }
  }
  for (const { name, written } of given) checkTaken(name, command ?? 'run', written)
  return { command: command ?? 'run', words, options }
}

/** The options of a config file (JSON, the names of the flags), for those that the command takes. Throws a UsageError for anything else in it. */
export function parseConfig(json: string, file: string): Options {
  let config: unknown
  try {
    config = JSON.parse(json)
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(`${file} must hold a JSON object of options`)
  const known = FLAG_NAMES.filter(name => !['config', 'help', 'version', 'update'].includes(name))
  const options: Options = {}
  for (const [name, value] of Object.entries(config)) {
    const flag = known.find(one => one === name)
    if (!flag) throw new UsageError(`${file}: unknown option "${name}"${didYouMean(name, known, one => `"${one}"`)}`)
    setOption(options, flag, value, `${file}: "${name}"`)
  }
  return options
}
