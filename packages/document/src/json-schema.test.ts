import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sampleAnalysis } from '../../../test/support/sample-analysis.js'
import { recordJsonSchema } from './json-schema.js'
import { recordSchema } from './record.js'

test('the committed JSON Schema is that of the record (pnpm schema writes it)', () => {
  const committed = readFileSync(new URL('../record.schema.json', import.meta.url), 'utf8')
  expect(committed).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
})

test('no object of the schema lets an unknown field in', () => {
  const open: unknown[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (
      'type' in value &&
      value.type === 'object' &&
      !('additionalProperties' in value && value.additionalProperties === false)
    )
      open.push(value)
    for (const entry of Object.values(value)) look(entry)
  }
  look(recordJsonSchema())
  expect(open).toEqual([])
})

const { analysis } = sampleAnalysis()
const cases: [what: string, record: object][] = [
  ['an unknown field of the record', { ...analysis, extra: 1 }],
  ['an unknown field of the document', { ...analysis, document: { ...analysis.document, extra: 1 } }],
  ['an unknown field of an item', { ...analysis, money: [{ ...analysis.money[0], extra: 1 }] }],
  ['an amount as a number', { ...analysis, money: [{ ...analysis.money[0], amount: 900 }] }],
  ['an amount with trailing zeros', { ...analysis, money: [{ ...analysis.money[0], amount: '900.00' }] }],
  ['a missing fact', { ...analysis, document: { ...analysis.document, title: undefined } }],
  ['a list that is null', { ...analysis, claims: null }],
]
test.each(cases)('%s is refused', (_, record) => {
  expect(recordSchema.safeParse(analysis).success).toBe(true)
  expect(recordSchema.safeParse(record).success).toBe(false)
})

test('a record survives JSON', () => {
  expect(recordSchema.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis)
})
