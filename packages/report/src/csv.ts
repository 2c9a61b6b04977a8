import type { Analysis, DocumentRecord } from '@gravamen/document'
import { type Cell, csvCell } from './csv-cell.js'
import { TABLES, type Table } from './csv-tables.js'
import type { Format, Sheet } from './format.js'

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

const PLACE = ['document', 'id', 'start', 'end', 'page', 'line', 'text', 'confidence', 'rule', 'sameAs'] as const

const rows = (table: Table, analysis: Analysis): string =>
  table
    .rows(analysis)
    .map(({ item, cells }) =>
      line([
        analysis.document.path,
        item.id,
        item.start,
        item.end,
        item.at.page,
        item.at.line,
        item.text,
        item.confidence,
        item.rule,
        item.sameAs,
        ...cells,
      ]),
    )
    .join('')

const sheet = (table: Table): Sheet => ({
  name: table.kind,
  head: line([...PLACE, ...table.columns]),
  row: record => ('error' in record ? '' : rows(table, record)),
  tail: '',
})

function documentLine(record: DocumentRecord): string {
  if ('error' in record) {
    const { path, id, format } = record.document
    return line([path, id, format, null, null, null, null, null, null, null, null, null, record.error.message])
  }
  const { path, id, format, kind, title, author, recipients, date, language, length, pages } = record.document
  const facts = [kind, title, author, recipients, date?.value ?? null, date?.basis ?? null, language, length, pages]
  return line([path, id, format, ...facts, null])
}

const documents: Sheet = {
  name: 'documents',
  head: line([
    'document',
    'sha256',
    'format',
    'kind',
    'title',
    'author',
    'recipients',
    'date',
    'dateBasis',
    'language',
    'length',
    'pages',
    'error',
  ]),
  row: documentLine,
  tail: '',
}

/** CSV by RFC 4180: a table for each kind of item, and one of the documents where there is more than one table. */
export const csv: Format = {
  name: 'csv',
  summary: 'CSV: a table for each kind of item, which needs a folder (-o) or one kind (--only)',
  inSentences: false,
  extension: '.csv',
  document: null,
  sheets: ({ kinds }) => {
    const tables = TABLES.filter(({ kind }) => kinds.includes(kind)).map(sheet)
    return tables.length === 1 ? tables : [documents, ...tables]
  },
}
