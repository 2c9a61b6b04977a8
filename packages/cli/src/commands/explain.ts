import path from 'node:path'
import { type ExplainedItem, type ExplainedSentence, type Explanation, explain } from '@gravamen/pipeline'
import { plain } from '@gravamen/report'
import type { Call } from '../parse-arguments.js'
import type { ExitCode } from '../run-command.js'
import { standardOutput } from '../standard-output.js'
import { UsageError } from '../usage-error.js'

/** Rows with their columns lined up; the first row is the head. */
function table(rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map(row => row.map(plain))
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map(row => row[column]!.length)))
  return clean.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
}

const span = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`

function sentenceLines({ at, block, start, end, text, tokens, layers }: ExplainedSentence): string[] {
  const place = `${at.page === null ? '' : `page ${at.page}, `}line ${at.line}`
  const words = tokens.map(token => [token.text, token.tag, token.lemma, span(token)])
  const stretches = layers.map(layer => [layer.layer, span(layer), layer.facts, layer.text])
  return [
    `${place} [${start}–${end}], ${block}`,
    `  ${plain(text)}`,
    '',
    ...table([['token', 'tag', 'lemma', 'span'], ...words]),
    ...(stretches.length > 0 ? ['', ...table([['layer', 'span', 'facts', 'text'], ...stretches])] : []),
    '',
  ]
}

/** What a field of an item says, on one line: the words and span of an excerpt, or the value itself. */
function fieldText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value && 'start' in value && 'end' in value) {
    const { text, start, end, ...rest } = value as { text: string; start: number; end: number }
    const more = Object.entries(rest).map(([key, entry]) => `, ${key} ${String(entry)}`)
    return `“${text}” [${start}–${end}]${more.join('')}`
  }
  if (Array.isArray(value)) return value.map(fieldText).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** An item with the rule that found it, and what it is derived from: every fact that is not absent. */
function itemLines(item: ExplainedItem): string[] {
  const { id, start, end, text, rule, confidence, at: _, ...facts } = item
  const told = Object.entries(facts).filter(([, value]) => value !== null && value !== false && !isEmpty(value))
  return [
    `${id} “${plain(text)}” [${start}–${end}]`,
    `  found by ${rule}, confidence ${confidence}`,
    ...told.map(([name, value]) => `  ${name}: ${plain(fieldText(value))}`),
    '',
  ]
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function written({ sentences, items, omitted }: Explanation): string {
  const lines = [
    ...(omitted === null ? [] : [`left out of the analysis: ${omitted}`, '']),
    ...(sentences.length === 0 && omitted === null ? ['no sentence stands there', ''] : []),
    ...sentences.flatMap(sentenceLines),
    ...(items.length === 0 ? ['nothing was found here'] : items.flatMap(itemLines)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** `analyze explain <file> <item id or offset>`: how the sentence was read, and which rule found what in it. */
export async function explainCommand({ words, options }: Call): Promise<ExitCode> {
  const [file, asked, ...more] = words
  if (file === undefined || asked === undefined || more.length > 0)
    throw new UsageError('explain needs a file and an item id (claim-1) or an offset')
  const name = path.relative(process.cwd(), path.resolve(file)).replaceAll(path.sep, '/')
  try {
    const explanation = await explain({ path: file, name }, asked, {
      date: options.date,
      country: options.country,
      keepBoilerplate: options['keep-boilerplate'],
      ocr: options.ocr,
    })
    const out = standardOutput()
    await out.write(written(explanation))
    return 0
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    if (error instanceof Error && 'code' in error && error.code === 'missing')
      throw new UsageError(`there is no file ${file}`)
    throw error
  }
}
