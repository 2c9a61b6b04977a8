import { expect, test } from 'vitest'
import { noEnds } from '../features/ends.js'
import { decodeAttributionModel, encodeAttributionModel } from './model-file.js'

const HEADER = { format: 1, name: 'x', scale: 0.5, trainedOn: [], scores: {}, calibration: [] } as const

test('a model file gives back its weights and rates, also over long runs of zeros', () => {
  const weights = new Int8Array(2000)
  for (const [row, weight] of [
    [0, 1],
    [1, -127],
    [700, 127],
    [1999, -1],
  ] as const)
    weights[row] = weight
  const rates = new Map([
    [-5, 0.5],
    [77, 1],
  ])
  const ends = noEnds()
  ends[7] = 1
  const kin = new Map([[9, 0.1]])
  const model = decodeAttributionModel(encodeAttributionModel({ header: HEADER, weights, ends, rates, kin }))
  expect(model.weights).toEqual(weights)
  expect(model.header).toEqual(HEADER)
  expect(model.ends).toEqual(ends)
  expect([-5, 77, 3].map(model.rateOf)).toEqual([0.5, 1, -1])
  expect([9, 77].map(model.kinOf)).toEqual([0.1, -1])
})

test('a file that is no model is refused', () => {
  expect(() => decodeAttributionModel(new TextEncoder().encode('hello there, no model'))).toThrow(
    'not an attribution model',
  )
})
