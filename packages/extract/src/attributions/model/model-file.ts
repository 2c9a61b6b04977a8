import { type Ends, noEnds } from '../features/ends.js'
import type { AttributionModel, AttributionModelHeader } from './attribution-model.js'

/*
 * A model file: the magic word, the lengths of the header, of the rates and of the rates of kin, the header as JSON
 * (UTF-8), the rates of both (a 32-bit key and a byte each), then the weights as runs: a byte with how many zeros to skip, a byte with a weight.
 */
const MAGIC = 'GVATTR02'
const RATE_STEPS = 250
const LONGEST_RUN = 255
const HEAD = MAGIC.length + 12

export interface StoredModel {
  readonly header: AttributionModelHeader
  readonly weights: Int8Array
  readonly ends: Ends
  /** Rate by key. */
  readonly rates: ReadonlyMap<number, number>
  /** Rate of the words used alike, by key. */
  readonly kin: ReadonlyMap<number, number>
}

/** The bytes of a model file. The same model gives the same bytes. */
export function encodeAttributionModel({ header, weights, ends, rates, kin }: StoredModel): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...header, size: weights.length, ends: numbersOf(ends) }))
  const runs: number[] = []
  let zeros = 0
  for (const weight of weights) {
    if (weight === 0 && zeros < LONGEST_RUN) zeros++
    else {
      runs.push(zeros, weight & 255)
      zeros = 0
    }
  }
  const file = new Uint8Array(HEAD + json.length + (rates.size + kin.size) * 5 + runs.length)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(MAGIC))
  view.setUint32(MAGIC.length, json.length, true)
  view.setUint32(MAGIC.length + 4, rates.size, true)
  view.setUint32(MAGIC.length + 8, kin.size, true)
  file.set(json, HEAD)
  let at = HEAD + json.length
  for (const table of [rates, kin])
    for (const key of Int32Array.from(table.keys()).sort()) {
      view.setInt32(at, key, true)
      file[at + 4] = Math.round(table.get(key)! * RATE_STEPS)
      at += 5
    }
  file.set(runs, at)
  return file
}

/** Reads a model file. Throws an error that says what is wrong when the file is not such a model. */
export function decodeAttributionModel(file: Uint8Array): AttributionModel {
  if (file.length < HEAD || new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not an attribution model: it does not begin with the mark of one; train it anew')
  const view = new DataView(file.buffer, file.byteOffset)
  const jsonLength = view.getUint32(MAGIC.length, true)
  const {
    size,
    ends: numbers,
    ...header
  } = JSON.parse(new TextDecoder().decode(file.subarray(HEAD, HEAD + jsonLength))) as AttributionModelHeader & {
    size: number
    ends: readonly number[]
  }
  let at = HEAD + jsonLength
  const table = (size: number): Map<number, number> => {
    const rates = new Map<number, number>()
    for (let i = 0; i < size; i++, at += 5) rates.set(view.getInt32(at, true), file[at + 4]! / RATE_STEPS)
    return rates
  }
  const rates = table(view.getUint32(MAGIC.length + 4, true))
  const kin = table(view.getUint32(MAGIC.length + 8, true))
  const weights = new Int8Array(size)
  for (let row = 0; at + 1 < file.length; at += 2, row++) {
    row += file[at]!
    weights[row] = file[at + 1]!
  }
  const ends = noEnds()
  for (const key of numbers) ends[key] = 1
  return { header, weights, ends, rateOf: key => rates.get(key) ?? -1, kinOf: key => kin.get(key) ?? -1 }
}

/** The keys at which spans may begin or end. */
const numbersOf = (ends: Ends): number[] => [...ends.keys()].filter(key => ends[key] === 1)
