import { hashText } from './hash.js'
import type { Model, ModelHeader } from './model.js'

/*
 * A model file: the magic word, the length of the header, the header as JSON (UTF-8), then the rows sorted by key: the
 * difference to the key before as a varint, how many pairs follow, the pairs of a label and its weight.
 */
const MAGIC = 'GVMODEL1'

/** The rows of a model: for each key (distinct, not 0) pairs of a label and a weight from -127 to 127. */
export type Rows = ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>

/** The bytes of a model file. The same model gives the same bytes. */
export function encodeModel(header: ModelHeader, rows: Rows): Uint8Array {
  const body: number[] = []
  let before = 0
  for (const key of Uint32Array.from(rows.keys()).sort()) {
    let step = key - before
    before = key
    for (; step > 127; step = Math.floor(step / 128)) body.push((step % 128) | 128)
    body.push(step)
    const row = rows.get(key)!
    body.push(row.length)
    for (const [label, weight] of row) body.push(label, weight & 255)
  }
  const bytes = Uint8Array.from(body)
  const facts = { ...header, rows: rows.size, pairBytes: 0, checksum: checksum(bytes) }
  facts.pairBytes = [...rows.values()].reduce((sum, row) => sum + 1 + 2 * row.length, 0)
  const json = new TextEncoder().encode(JSON.stringify(facts))
  const file = new Uint8Array(MAGIC.length + 4 + json.length + bytes.length)
  file.set(new TextEncoder().encode(MAGIC))
  new DataView(file.buffer).setUint32(MAGIC.length, json.length, true)
  file.set(json, MAGIC.length + 4)
  file.set(bytes, MAGIC.length + 4 + json.length)
  return file
}

/** Reads a model file. Throws an error that says what is wrong when the file is not such a model or is damaged. */
export function decodeModel(file: Uint8Array): Model {
  const body = MAGIC.length + 4
  if (file.length < body || new TextDecoder().decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not a model file: it does not begin with the mark of one; train it anew')
  const length = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true)
  const facts = JSON.parse(new TextDecoder().decode(file.subarray(body, body + length))) as ModelHeader & {
    rows: number
    pairBytes: number
    checksum: string
  }
  const bytes = file.subarray(body + length)
  if (facts.format !== 1) throw new Error(`the model ${facts.name} has format ${facts.format}, not 1: train it anew`)
  if (checksum(bytes) !== facts.checksum) throw new Error(`the model ${facts.name} is damaged: its checksum differs`)
  const { rows: count, pairBytes, checksum: _, ...header } = facts
  let slots = 1024
  while (slots < 2 * count) slots *= 2
  const model = { header, keys: new Uint32Array(slots), at: new Uint32Array(slots), rows: new Uint8Array(pairBytes) }
  fillTable(model, bytes, count)
  return model
}

function fillTable(model: Model, bytes: Uint8Array, count: number): void {
  const { keys, at, rows } = model
  const mask = keys.length - 1
  let key = 0
  let p = 0
  let end = 0
  for (let r = 0; r < count; r++) {
    let unit = 1
    for (; bytes[p]! > 127; p++, unit *= 128) key += (bytes[p]! & 127) * unit
    key += bytes[p++]! * unit
    let slot = key & mask
    while (keys[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = key
    at[slot] = end
    const size = 1 + 2 * bytes[p]!
    for (let k = 0; k < size; k++) rows[end++] = bytes[p++]!
  }
}

/** A check against damage, not against intent: the hash of the bytes, taken as code units. */
function checksum(bytes: Uint8Array): string {
  let sum = 0
  const chunk = 1 << 13
  for (let i = 0; i < bytes.length; i += chunk)
    sum = (Math.imul(sum, 31) + hashText(String.fromCharCode(...bytes.subarray(i, i + chunk)))) | 0
  return (sum >>> 0).toString(16)
}
