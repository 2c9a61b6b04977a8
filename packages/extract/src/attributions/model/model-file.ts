import type { AttributionModel, AttributionModelHeader } from './attribution-model.js'

/*
 * A model file: the magic word, the lengths of the header and of the rates, the header as JSON (UTF-8), the rates
 * (a 32-bit key and a byte each), then the weights as runs: a byte with how many zeros to skip, a byte with a weight.
 */
const MAGIC = 'GVATTR01'
const RATE_STEPS = 250
const LONGEST_RUN = 255

export interface StoredModel {
  readonly header: AttributionModelHeader
  readonly weights: Int8Array
  /** Rate by key. */
  readonly rates: ReadonlyMap<number, number>
}

/** The bytes of a model file. The same model gives the same bytes. */
export function encodeAttributionModel({ header, weights, rates }: StoredModel): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...header, size: weights.length }))
  const runs: number[] = []
  let zeros = 0
  for (const weight of weights) {
    if (weight === 0 && zeros < LONGEST_RUN) zeros++
    else {
      runs.push(zeros, weight & 255)
      zeros = 0
    }
  }
  const head = MAGIC.length + 8
  const file = new Uint8Array(head + json.length + rates.size * 5 + runs.length)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(MAGIC))
  view.setUint32(MAGIC.length, json.length, true)
  view.setUint32(MAGIC.length + 4, rates.size, true)
  file.set(json, head)
  let at = head + json.length
  for (const key of Int32Array.from(rates.keys()).sort()) {
    view.setInt32(at, key, true)
    file[at + 4] = Math.round(rates.get(key)! * RATE_STEPS)
    at += 5
  }
  file.set(runs, at)
  return file
}

/** Reads a model file. Throws an error that says what is wrong when the file is not such a model. */
export function decodeAttributionModel(file: Uint8Array): AttributionModel {
  const head = MAGIC.length + 8
  if (file.length < head || new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not an attribution model: it does not begin with the mark of one; train it anew')
  const view = new DataView(file.buffer, file.byteOffset)
  const jsonLength = view.getUint32(MAGIC.length, true)
  const rateCount = view.getUint32(MAGIC.length + 4, true)
  const { size, ...header } = JSON.parse(
    new TextDecoder().decode(file.subarray(head, head + jsonLength)),
  ) as AttributionModelHeader & { size: number }
  const rates = new Map<number, number>()
  let at = head + jsonLength
  for (let i = 0; i < rateCount; i++, at += 5) rates.set(view.getInt32(at, true), file[at + 4]! / RATE_STEPS)
  const weights = new Int8Array(size)
  for (let row = 0; at + 1 < file.length; at += 2, row++) {
    row += file[at]!
    weights[row] = file[at + 1]!
  }
  return { header, weights, rateOf: key => rates.get(key) ?? -1 }
}
