import { expect, test } from 'vitest'
import { ingest } from './ingest.js'

const LETTER =
  'Dear Ms Moss,\n\nWe act for the owner of 4 Mill Lane. You have not paid the rent for May or June, which comes to £900.\n\n1. Please pay it by 3 May 2024.\n\nYours faithfully\nA. Bell'
const CODE = 'const total = rows.map(row => row.sum)\nif (total > 900) { throw new Error("too much"); }\n'

const kinds = async (html: string): Promise<string[]> => {
  const { documents } = await ingest(new TextEncoder().encode(html), 'page.html')
  return documents[0]!.blocks.map(({ kind }) => kind)
}

test('a letter that is all preformatted is read as it was typed', async () => {
  expect(await kinds(`<html><body><pre>${LETTER}</pre></body></html>`)).toEqual([
    'paragraph',
    'paragraph',
    'list-item',
    'paragraph',
    'paragraph',
  ])
})

test('code stays code, in a text and alone', async () => {
  expect(await kinds(`<html><body><pre>${CODE}</pre></body></html>`)).toEqual(['code'])
  const prose = '<p>The rent of the house at the end of the lane was paid by the owner in the month of May.</p>'
  expect(await kinds(`<html><body>${prose.repeat(3)}<pre>${CODE}</pre></body></html>`)).toContain('code')
})
