import { type NumberReader, packFile, pushNumber, readNumber, unpackFile } from './container.js'
import { type Model, type ModelHeader, packRow, slotOf } from './model.js'
import { transitionsOf } from './transitions.js'

/*
 * The body of a model file is its rows sorted by key: the difference to the key before, how many pairs follow, the pairs of
 * a label and its weight.
 */
const MARK = 'GVMODEL1'

/** The rows of a model: for each key (distinct, not 0) pairs of a label and a weight from -127 to 127. */
export type Rows = ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>

interface FileHeader extends ModelHeader {
  readonly rows: number
  readonly rowBytes: number
}

/** The bytes of a model file. The same model gives the same bytes. */
export function encodeModel(header: ModelHeader, rows: Rows): Uint8Array {
  const body: number[] = []
  let before = 0
  for (const key of Uint32Array.from(rows.keys()).sort()) {
    pushNumber(body, key - before)
    before = key
    const row = rows.get(key)!
    body.push(row.length)
    for (const [label, weight] of row) body.push(label, weight & 255)
  }
  const rowBytes = [...rows.values()].reduce((sum, row) => sum + (row.length > 2 ? 1 + 2 * row.length : 0), 0)
  return packFile(MARK, { ...header, rows: rows.size, rowBytes }, Uint8Array.from(body))
}

/** Reads a model file. Throws an error that says what is wrong when the file is not such a model or is damaged. */
export function decodeModel(file: Uint8Array): Model {
  const { header: facts, body } = unpackFile<FileHeader>(MARK, 1, file)
  const { rows: count, rowBytes, ...header } = facts
  const table = new Uint32Array(2 * Math.max(1024, Math.ceil(1.5 * count)))
  const rows = new Uint8Array(rowBytes)
  fillTable({ table, rows }, body, count)
  return { header, table, rows, transitions: transitionsOf({ header, table, rows }) }
}

function fillTable({ table, rows }: Pick<Model, 'table' | 'rows'>, bytes: Uint8Array, count: number): void {
  const slots = table.length >> 1
  const reader: NumberReader = { bytes, at: 0 }
  let key = 0
  let end = 0
  for (let r = 0; r < count; r++) {
    key += readNumber(reader)
    let at = 2 * slotOf(key, slots)
    while (table[at] !== 0) {
      at += 2
      if (at === table.length) at = 0
    }
    table[at] = key
    const size = 1 + 2 * bytes[reader.at]!
    const packed = packRow(bytes, reader.at)
    table[at + 1] = packed || end
    if (packed === 0) for (let k = 0; k < size; k++) rows[end++] = bytes[reader.at + k]!
    reader.at += size
  }
}
