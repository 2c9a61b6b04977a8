import { describe, expect, it } from 'vitest'
import { ingestText } from '@gravamen/ingest'
import { analyzeFully } from './analyze-document.js'
import { lessSure } from './less-sure.js'

const TEXT = 'Dear Sir,\n\nYou owe us £400. Pay us £900 by 6 May 2021.\n\nYours faithfully,\nAnn Lee'
const { analysis } = analyzeFully(ingestText(TEXT), {})
const at = TEXT.indexOf('£900')

describe('an item in recognized text', () => {
  const tempered = lessSure(analysis, [{ start: at - 8, end: TEXT.length, certainty: 0.5 }])
  it.each<[string, number]>([
    ['£400', 1],
    ['£900', 0.5],
  ])('%s is %f times as sure', (text, factor) => {
    const before = analysis.money.find(item => item.text === text)!
    const after = tempered.money.find(item => item.text === text)!
    expect(after.confidence).toBeCloseTo(before.confidence * factor, 1)
  })
  it('changes nothing else', () => {
    const plain = ({ money }: typeof analysis) => money.map(item => ({ ...item, confidence: 0 }))
    expect(plain(tempered)).toEqual(plain(analysis))
  })
})

it('leaves a text alone that was not recognized', () => {
  expect(lessSure(analysis, [])).toBe(analysis)
})
