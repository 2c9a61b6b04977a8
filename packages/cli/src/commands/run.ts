import path from 'node:path'
import { REPORT_FORMATS, type ReportOptions } from '@gravamen/report'
import { actorsWriter } from '../actors-writer.js'
import { destinationOf } from '../destination.js'
import type { Options } from '../flags.js'
import { onInterruption } from '../interruption.js'
import { messages } from '../messages.js'
import type { Call } from '../parse-arguments.js'
import { recordWriter } from '../record-writer.js'
import { kindsOf, recordsOf, type Tally, withNamed } from '../records-of.js'
import type { ExitCode } from '../run-command.js'
import { UsageError } from '../usage-error.js'
import { writtenFiles } from '../written-files.js'

const WIDTH = 100
const WIDEST = 120
const NARROWEST = 40

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function reportOptions(options: Options, toTerminal: boolean): ReportOptions {
  const { env, stdout } = process
  const color = toTerminal && !options['no-color'] && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const width = toTerminal ? Math.min(WIDEST, Math.max(NARROWEST, stdout.columns || WIDTH)) : WIDTH
  return { kinds: kindsOf(options), color, width }
}

function closing({ documents, failed, passedOver }: Tally): string {
  return [
    `${counted(documents, 'document', 'documents')} analyzed`,
    ...(failed > 0 ? [`${failed} not read`] : []),
    ...(passedOver > 0 ? [`${counted(passedOver, 'file', 'files')} passed over`] : []),
  ].join(', ')
}

/** `analyze [run] <path>…`: writes the records of all documents. */
export async function run({ words, options }: Call): Promise<ExitCode> {
  const format = REPORT_FORMATS.find(({ name }) => name === options.format) ?? REPORT_FORMATS[0]!
  const toTerminal = process.stdout.isTTY && (options.output === undefined || options.output === '-')
  const report = reportOptions(options, toTerminal)
  const destination = destinationOf(options, format, report)
  const output = destination.kind === 'standard-output' ? undefined : destination.path
  const say = messages(options.quiet ?? false, toTerminal)
  const files = writtenFiles()
  onInterruption(() => {
    say.clear()
    files.drop()
  })
  const kinds = format.inSentences ? withNamed(report.kinds) : report.kinds
  const { records, discovery, tally } = await recordsOf(words, options, say, { output, kinds })
  if ([...discovery.named].some(name => path.resolve(name) === output))
    throw new UsageError(`--output ${options.output} is one of the documents to analyze`)
  const actors = await actorsWriter(options, files)
  const writer = recordWriter(format, report, destination, files, discovery.root)
  try {
    for await (const record of records) {
      actors?.add(record)
      await writer.write(record)
    }
    await writer.end()
    await actors?.end()
  } finally {
    say.clear()
    files.drop()
  }
  const nothing = tally.documents + tally.failed === 0
  if (nothing) say.error(`there is nothing to analyze in ${words.join(' ')}`)
  else if (output !== undefined || tally.passedOver > 0) say.remark(closing(tally))
  if (nothing || discovery.missing.length > 0) return 2
  return tally.failed > 0 ? 1 : 0
}
