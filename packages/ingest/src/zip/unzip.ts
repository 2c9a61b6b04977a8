import { crc32, inflateRawSync } from 'node:zlib'
import { Unreadable } from '../failure.js'
import type { Limits } from '../limits.js'
import { listEntries, type ZipEntry } from './zip-entries.js'

/** Archives that unpack to less than this are never taken for bombs. */
const HARMLESS = 2 ** 20

/** The entries of an archive that it is safe to unpack. Throws `Unreadable` for one that would grow past the limits. */
export function safeEntries(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  const entries = listEntries(bytes)
  if (entries.length === 0) throw new Unreadable('damaged', 'the archive has no readable directory')
  if (entries.length > limits.entries)
    throw new Unreadable('too-many-files', `the archive holds more than the limit of ${limits.entries} files`)
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > limits.bytes)
    throw new Unreadable('too-large', `the archive unpacks to more than the limit of ${limits.bytes} bytes`)
  if (size > HARMLESS && size > bytes.length * limits.expansion)
    throw new Unreadable('archive-bomb', `the archive unpacks to more than ${limits.expansion} times its size`)
  return entries
}

/** The bytes of one entry: never more than its directory says, checked by their sum. */
export function unpack(
  bytes: Uint8Array,
  { name, offset, compressed, size, method, crc, encrypted }: ZipEntry,
): Uint8Array {
  if (encrypted) throw new Unreadable('encrypted', `${name} is encrypted`)
  if (offset + 30 > bytes.length) throw new Unreadable('damaged', `${name} lies outside of the archive`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + compressed)
  let data: Uint8Array
  if (method === 0) data = packed
  else if (method === 8) {
    try {
      data = size === 0 ? new Uint8Array() : inflateRawSync(packed, { maxOutputLength: size })
    } catch {
      throw new Unreadable('damaged', `${name} in the archive is damaged`)
    }
  } else throw new Unreadable('unsupported', `${name} is packed by a method that is not read`)
  if (data.length !== size || crc32(data) !== crc) throw new Unreadable('damaged', `${name} in the archive is damaged`)
  return data
}

/** A file of an office document: its text, or null where the archive has none of that name. */
export function packedFiles(
  bytes: Uint8Array,
  limits: Limits,
): { readonly names: readonly string[]; text(name: string): string | null } {
  const entries = new Map(safeEntries(bytes, limits).map(entry => [entry.name, entry]))
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name)
      if (!entry) return null
      const data = unpack(bytes, entry)
      const utf16 = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff)
      return new TextDecoder(utf16 ? (data[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(data)
    },
  }
}
