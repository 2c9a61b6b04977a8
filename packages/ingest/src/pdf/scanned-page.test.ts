import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { locate } from '@gravamen/document'
import { ingest } from '../ingest.js'
import type { PageImage, RecognizedLine } from '../recognize.js'

const scan = new Uint8Array(readFileSync(new URL('../../fixtures/scan.pdf', import.meta.url)))

const line = (text: string, baseline: number, certainty = 0.9): RecognizedLine => ({
  words: text.split(' ').map((word, i) => ({ text: word, x: 200 + i * 110, width: 100, certainty })),
  baseline,
  height: 27,
})

it('gives the recognition the page as it looks, and places what it reads', async () => {
  const pages: PageImage[] = []
  const { documents } = await ingest(scan, 'scan.pdf', {
    recognize: page => {
      pages.push(page)
      return [line('Pay £40 by', 300), line('Friday.', 330), line('Yours faithfully', 500)]
    },
  })
  const [page] = pages
  const ink = page!.pixels.reduce((sum, shade) => sum + (255 - shade) / 255, 0) / page!.pixels.length
  expect({ ...page, pixels: page!.pixels.length, isInked: ink > 0.01 && ink < 0.1 }).toEqual({
    width: 1654,
    height: 2339,
    pixels: 1654 * 2339,
    dpi: 200,
    isInked: true,
  })
  const [document] = documents
  expect(document!.text).toBe('Pay £40 by Friday.\n\nYours faithfully')
  expect(locate(document!.source, document!.text.indexOf('Yours'))).toEqual({ page: 1, line: 3 })
  expect(document!.warnings.map(({ code, start, end }) => [code, start, end])).toEqual([
    ['recognized', 0, document!.text.length],
  ])
  expect(document!.recognized).toMatchObject([{ start: 0, end: document!.text.length, certainty: 0.9 }])
})

it('turns a page that cannot be read as it lies', async () => {
  const seen: string[] = []
  const { documents } = await ingest(scan, 'scan.pdf', {
    recognize: ({ width, height }) => {
      seen.push(width < height ? 'upright' : 'on its side')
      return seen.length === 3 ? [line('Dear Sir', 300)] : [line('aq ıS', 300, 0.3)]
    },
  })
  expect(seen).toEqual(['upright', 'on its side', 'upright'])
  expect(documents[0]!.text).toBe('Dear Sir')
})

it.each<[string, Parameters<typeof ingest>[2], string]>([
  ['nobody wants it recognized', {}, 'needs-ocr'],
  ['nothing is recognized', { recognize: () => [] }, 'no-text'],
  [
    'the recognition fails',
    {
      recognize: () => {
        throw new Error('out of memory')
      },
    },
    'ocr-failed',
  ],
])('warns of a page without text where %s', async (_, options, code) => {
  const { documents } = await ingest(scan, 'scan.pdf', options)
  expect(documents[0]!.warnings.map(({ code }) => code)).toEqual([code])
})

it('leaves pages alone that have their text', async () => {
  const notice = new Uint8Array(readFileSync(new URL('../../fixtures/notice.pdf', import.meta.url)))
  const { documents } = await ingest(notice, 'notice.pdf', {
    recognize: () => {
      throw new Error('this is no scan')
    },
  })
  expect(documents[0]!.warnings).toEqual([])
})
