import type { Format } from './format.js'

/** JSON Lines: one record a line. */
export const jsonLines: Format = {
  name: 'jsonl',
  summary: 'JSON Lines: one record a line',
  inSentences: false,
  extension: '.jsonl',
  document: record => `${JSON.stringify(record)}\n`,
  sheets: () => [{ name: 'records', head: '', row: record => `${JSON.stringify(record)}\n`, tail: '' }],
}
