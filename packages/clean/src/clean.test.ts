import { readFileSync } from 'node:fs'
import { type Document, plainDocument } from '@gravamen/document'
import { expect, it } from 'vitest'
import { clean } from './clean.js'

const kept = (document: Document): string =>
  clean(document).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), document.text)

it('leaves the newsletter call and the other stories out of the source article', () => {
  const text = readFileSync(new URL('../../../corpus/surveillance-export-controls.txt', import.meta.url), 'utf8')
  const rest = kept(plainDocument(text))
  expect(clean(plainDocument(text)).map(({ reason }) => reason)).toEqual(['newsletter', 'related-stories'])
  expect(rest).toContain('reasons as to why."')
  expect(rest).toContain('The letter goes on to give examples')
  for (const gone of ['Sign up', 'Future Focus', 'AWS', 'Eagle Eye', 'software developers'])
    expect(rest).not.toContain(gone)
})

it('never empties a document', () => {
  expect(clean(plainDocument('Subscribe to our newsletter\n\nShare on Facebook Tweet Email'))).toEqual([])
})
