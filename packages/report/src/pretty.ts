import type { DocumentRecord } from '@gravamen/document'
import type { Format, ReportOptions } from './format.js'
import type { Phrase } from './phrase.js'
import { plain } from './plain.js'
import { aboutDocument, type Entry, summarize } from './summary.js'
import { type Run, wrap } from './wrap.js'

type Style = (text: string) => string
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const
type StyleName = keyof typeof CODES | 'none'

/** Select graphic rendition (ECMA-48), or nothing where colours are not wanted. */
const styler =
  (color: boolean) =>
  (name: StyleName): Style =>
  text =>
    color && name !== 'none' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text

const STYLES: Readonly<Record<Phrase['kind'], StyleName>> = {
  words: 'none',
  party: 'bold',
  quote: 'none',
  time: 'yellow',
  money: 'green',
}

function shown({ kind, text }: Phrase, style: (name: StyleName) => Style): Run {
  if (kind !== 'words') return { text: kind === 'quote' ? `“${plain(text)}”` : plain(text), style: style(STYLES[kind]) }
  return { text: `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\s$/.test(text) ? ' ' : ''}`, style: style('none') }
}

function lines({ sentence, place, spans, id, confidence, rule }: Entry, { color, width }: ReportOptions): string {
  const style = styler(color)
  const runs = sentence.map(phrase => shown(phrase, style))
  const footing = {
    text: plain(`${place} · ${spans} · ${id} · ${confidence.toFixed(2)} · ${rule}`),
    style: style('dim'),
  }
  return `${wrap(runs, width, '  ')}\n${wrap([footing], width, '    ')}\n`
}

function summary(record: DocumentRecord, options: ReportOptions): string {
  const style = styler(options.color)
  const path = style('bold')(plain(record.document.path))
  if ('error' in record) return `${path}\n  ${style('red')('not read')}: ${plain(record.error.message)}\n`
  const { title } = record.document
  const head = `${path}\n${title ? `  ${plain(title)}\n` : ''}  ${style('dim')(plain(aboutDocument(record.document)))}\n`
  const sections = summarize(record, options.kinds).map(
    ({ title: name, entries }) => `\n${style('cyan')(name)}\n${entries.map(entry => lines(entry, options)).join('')}`,
  )
  const warnings = record.warnings.map(({ code, message, start }) =>
    wrap(
      [{ text: plain(`${code}: ${message}${start === null ? '' : ` (at ${start})`}`), style: style('none') }],
      options.width,
      '  ',
    ),
  )
  const remarks = warnings.length > 0 ? `\n${style('yellow')('Warnings')}\n${warnings.join('\n')}\n` : ''
  return head + (sections.length > 0 ? sections.join('') : '\n  Nothing found.\n') + remarks
}

/** A summary for the terminal: the findings as sentences, each with its place in the text. */
export const pretty: Format = {
  name: 'pretty',
  summary: 'a summary to read in the terminal (the default)',
  inSentences: true,
  extension: '.txt',
  document: summary,
  sheets: options => [
    {
      name: 'summary',
      head: '',
      row: (record, index) => (index === 0 ? '' : '\n') + summary(record, options),
      tail: '',
    },
  ],
}
