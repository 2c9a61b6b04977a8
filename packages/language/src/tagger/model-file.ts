import { joinBytes, packFile, unpackFile } from './container.js'
import { type Model, type ModelHeader, packRow } from './model.js'
import { type StaticKeys, lengthOfKeys, packKeys, readTable } from './static-table.js'
import { transitionsOf } from './transitions.js'

/*
 * The body of a model file: the keys of its rows in rising order, as `packKeys` writes them, then the rows, each as how many
 * pairs follow and the pairs of a label and its weight.
 */
const MARK = 'GVMODEL2'

/** The rows of a model: for each key (distinct, not 0) pairs of a label and a weight from -127 to 127. */
export type Rows = ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>

interface FileHeader extends ModelHeader {
  readonly table: Pick<StaticKeys, 'slots' | 'keys'>
  readonly rowBytes: number
}

/** The bytes of a model file. The same model gives the same bytes. */
export function encodeModel(header: ModelHeader, rows: Rows): Uint8Array {
  const sorted = Uint32Array.from(rows.keys()).sort()
  const { slots, keys, bytes } = packKeys(sorted)
  const written: number[] = []
  for (const key of sorted) {
    const row = rows.get(key)!
    written.push(row.length)
    for (const [label, weight] of row) written.push(label, weight & 255)
  }
  const rowBytes = [...rows.values()].reduce((sum, row) => sum + (row.length > 2 ? 1 + 2 * row.length : 0), 0)
  const body = joinBytes([bytes, Uint8Array.from(written)])
  return packFile(MARK, { ...header, table: { slots, keys }, rowBytes }, body)
}

/** Reads a model file. Throws an error that says what is wrong when the file is not such a model or is damaged. */
export function decodeModel(file: Uint8Array): Model {
  const { header: facts, body } = unpackFile<FileHeader>(MARK, 1, file)
  const { table: keys, rowBytes, ...header } = facts
  const rows = new Uint8Array(rowBytes)
  let at = lengthOfKeys(keys.keys)
  let end = 0
  const table = readTable({ ...keys, bytes: body }, () => {
    const size = 1 + 2 * body[at]!
    const packed = packRow(body, at)
    const row = packed || end
    if (packed === 0) for (let k = 0; k < size; k++) rows[end++] = body[at + k]!
    at += size
    return row
  })
  return { header, table, rows, transitions: transitionsOf({ header, table, rows }) }
}
