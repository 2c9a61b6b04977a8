import type { DocumentRecord } from '@gravamen/document'
import type { Format, ReportOptions } from './format.js'
import type { Phrase } from './phrase.js'
import { plain } from './plain.js'
import { aboutDocument, type Entry, summarize } from './summary.js'

const MARKUP = /[\\`*_[\]|~$#!]/g

/** Text of a document as Markdown that shows it and does nothing else: no HTML, no links, no emphasis. */
export const escapeMarkdown = (text: string): string =>
  plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(MARKUP, String.raw`\$&`)
    .replaceAll('://', String.raw`\://`)
    .replace(/www\./gi, match => `${match.slice(0, 3)}\\.`)
    .replaceAll('@', '&#64;')

const phrase = ({ kind, text }: Phrase): string => {
  if (kind === 'words' && text.trim() === '') return ' '
  if (kind === 'words') return `${/^\s/.test(text) ? ' ' : ''}${escapeMarkdown(text)}${/\s$/.test(text) ? ' ' : ''}`
  return kind === 'quote' ? `“${escapeMarkdown(text)}”` : `**${escapeMarkdown(text)}**`
}

const line = ({ sentence, place, spans, id, confidence, rule }: Entry): string =>
  `- ${sentence.map(phrase).join('')}  \n  <sub>${escapeMarkdown(`${place} · ${spans} · ${id} · ${confidence.toFixed(2)} · ${rule}`)}</sub>\n`

function page(record: DocumentRecord, { kinds }: ReportOptions): string {
  const heading = `# ${escapeMarkdown(record.document.path)}\n`
  if ('error' in record) return `${heading}\nNot read: ${escapeMarkdown(record.error.message)}\n`
  const { title } = record.document
  const about = `\n${title ? `**${escapeMarkdown(title)}**  \n` : ''}${escapeMarkdown(aboutDocument(record.document))}\n`
  const sections = summarize(record, kinds).map(
    ({ title: name, entries }) => `\n## ${name}\n\n${entries.map(line).join('')}`,
  )
  const warnings = record.warnings.map(
    ({ code, message, start, end }) =>
      `- ${escapeMarkdown(`${code}: ${message}${start === null ? '' : ` (${start}–${end})`}`)}\n`,
  )
  const remarks = warnings.length > 0 ? `\n## Warnings\n\n${warnings.join('')}` : ''
  return heading + about + (sections.length > 0 ? sections.join('') : '\nNothing found.\n') + remarks
}

/** Markdown for people: the findings as sentences, each with its place in the text. */
export const markdown: Format = {
  name: 'markdown',
  summary: 'Markdown for people, each finding with its place in the text',
  inSentences: true,
  extension: '.md',
  document: page,
  sheets: options => [
    { name: 'report', head: '', row: (record, index) => (index === 0 ? '' : '\n') + page(record, options), tail: '' },
  ],
}
