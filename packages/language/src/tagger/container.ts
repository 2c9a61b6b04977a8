/*
 * What our binary files share: a mark, the length of a header, the header as JSON (UTF-8), then a body whose checksum the
 * header carries.
 */

/** The bytes of a file with the given eight-letter mark, facts and body. The same input gives the same bytes. */
export function packFile(mark: string, facts: object, body: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...facts, checksum: checksum(body) }))
  const file = new Uint8Array(mark.length + 4 + json.length + body.length)
  file.set(new TextEncoder().encode(mark))
  new DataView(file.buffer).setUint32(mark.length, json.length, true)
  file.set(json, mark.length + 4)
  file.set(body, mark.length + 4 + json.length)
  return file
}

/** Reads what `packFile` wrote. Throws an error that says what is wrong when the mark, the format or the checksum differs. */
export function unpackFile<T extends { readonly format: number; readonly name: string }>(
  mark: string,
  format: number,
  file: Uint8Array,
): { header: T; body: Uint8Array } {
  const at = mark.length + 4
  if (file.length < at || new TextDecoder().decode(file.subarray(0, mark.length)) !== mark)
    throw new Error(`not a model file: it does not begin with ${mark}; make it anew`)
  const length = new DataView(file.buffer, file.byteOffset).getUint32(mark.length, true)
  const facts = JSON.parse(new TextDecoder().decode(file.subarray(at, at + length))) as T & { checksum?: string }
  const body = file.subarray(at + length)
  const expected = facts.checksum
  delete facts.checksum
  const header: T = facts
  if (header.format !== format)
    throw new Error(`the model ${header.name} has format ${header.format}, not ${format}: make it anew`)
  if (checksum(body) !== expected) throw new Error(`the model ${header.name} is damaged: its checksum differs`)
  return { header, body }
}

/** A check against damage, not against intent. */
function checksum(bytes: Uint8Array): string {
  let a = 0x811c9dc5
  let b = bytes.length
  for (let i = 0; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193)
    b = (b + a) | 0
  }
  return (a >>> 0).toString(16) + (b >>> 0).toString(16)
}

/** Appends a whole number from 0 to 2^32 - 1, seven bits a byte, the low ones first. */
export function pushNumber(into: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) into.push((rest % 128) | 128)
  into.push(rest)
}

/** Reads numbers that `pushNumber` wrote, one after another. */
export interface NumberReader {
  readonly bytes: Uint8Array
  at: number
}

export function readNumber(reader: NumberReader): number {
  const { bytes } = reader
  let byte = bytes[reader.at++]!
  let value = byte & 127
  for (let unit = 128; byte > 127; unit *= 128) {
    byte = bytes[reader.at++]!
    value += (byte & 127) * unit
  }
  return value
}
