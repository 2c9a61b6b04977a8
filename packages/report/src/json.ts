import type { Format } from './format.js'

/** A record as indented JSON; a run as an array of them. */
export const json: Format = {
  name: 'json',
  summary: 'JSON: an array, or in a folder a file for each document',
  inSentences: false,
  extension: '.json',
  document: record => `${JSON.stringify(record, null, 2)}\n`,
  sheets: () => [
    {
      name: 'records',
      head: '[',
      row: (record, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record, null, 2)}`,
      tail: '\n]\n',
    },
  ],
}
