import { decodeAs } from '../text/windows-1252.js'

/** One entry of a zip archive's central directory. */
export interface ZipEntry {
  readonly name: string
  readonly compressed: number
  readonly size: number
  readonly method: number
  readonly crc: number
  /** Where its local header stands. */
  readonly offset: number
  /** A symbolic link or another thing that is no plain file. */
  readonly special: boolean
  readonly encrypted: boolean
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/** The entries that an archive says it has, without unpacking any; empty where the directory is missing or damaged. Linear in its size. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const limit = Math.max(0, end - 65_536)
  while (end >= limit && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < limit || end < 0) return []
  const entries: ZipEntry[] = []
  const utf8 = new TextDecoder('utf-8')
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const mode = view.getUint32(at + 38, true) >>> 28
    const raw = bytes.subarray(at + 46, at + 46 + nameLength)
    entries.push({
      name: flags & 0x800 ? utf8.decode(raw) : decodeAs(raw, 'windows-1252'),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      special: view.getUint8(at + 5) === 3 && mode !== 0 && mode !== 8,
      encrypted: (flags & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
