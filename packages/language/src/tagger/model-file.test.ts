import { expect, test } from 'vitest'
import { type ModelHeader, addRow, labelsOf, MOST_LABELS, rowOf } from './model.js'
import { type Rows, decodeModel, encodeModel } from './model-file.js'

const HEADER: ModelHeader = {
  format: 1,
  name: 'test',
  version: '1',
  labels: ['O', 'B-X', 'I-X'],
  templates: [[['label', -1]], [['lower', 0]]],
  bio: true,
  dictionary: null,
  open: [0, 1, 2],
  scale: 0.01,
  trainedOn: ['made up'],
  scores: { f1: 1 },
}
const ROWS: Rows = new Map([
  [1, [[0, 1]]],
  [127, [[2, -127]]],
  [
    128 * 128,
    [
      [1, 127],
      [2, -1],
    ],
  ],
  [
    4294967294,
    [
      [0, 3],
      [1, -127],
      [2, 127],
    ],
  ],
  [4294967295, [[0, -5]]],
])

test('a model comes back as it was written', () => {
  const model = decodeModel(encodeModel(HEADER, ROWS))
  expect(model.header).toEqual(HEADER)
  for (const [key, row] of ROWS) {
    const found = rowOf(model, key)
    const labels = new Uint8Array(8)
    expect(Array.from(labels.subarray(0, labelsOf(model.rows, found, labels, 0)))).toEqual(row.map(([label]) => label))
    const scores = new Int32Array(MOST_LABELS)
    addRow(model.rows, found, scores, 0)
    expect(row.map(([label]) => scores[label])).toEqual(row.map(([, weight]) => weight))
    expect(scores.filter(score => score !== 0)).toHaveLength(row.length)
  }
  for (const key of [2, 126, 128, 4294967293]) expect(rowOf(model, key)).toBe(-1)
})

test('the same model gives the same bytes, whatever the order of its rows', () => {
  expect(encodeModel(HEADER, new Map([...ROWS].reverse()))).toEqual(encodeModel(HEADER, ROWS))
})

test('a damaged file is refused', () => {
  const file = encodeModel(HEADER, ROWS)
  expect(() => decodeModel(file.with(file.length - 1, 7))).toThrow('checksum')
  expect(() => decodeModel(file.subarray(0, -1))).toThrow('checksum')
  expect(() => decodeModel(file.with(0, 0))).toThrow('not a model file')
  expect(() => decodeModel(new Uint8Array(3))).toThrow('not a model file')
})
