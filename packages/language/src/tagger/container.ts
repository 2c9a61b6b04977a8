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

/** A check against damage, not against intent: of words of four bytes, the last of them filled up with nothing. */
function checksum(bytes: Uint8Array): string {
  let a = 0x811c9dc5
  let b = bytes.length
  for (let i = 0; i < bytes.length; i += 4) {
    const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    a = Math.imul(a ^ word, 0x01000193)
    b = (b + a) | 0
  }
  return (a >>> 0).toString(16) + (b >>> 0).toString(16)
}

/** The bytes of parts one after another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
