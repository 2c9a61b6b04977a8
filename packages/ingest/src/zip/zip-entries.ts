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
const LARGE_END = 0x06064b50
const LARGE_END_LOCATOR = 0x07064b50
const LARGE_FIELD = 1
/** Where a number of 32 bits would stand, this says that the extra field has it in 64. */
const ELSEWHERE = 0xffffffff

/** A number of 64 bits; beyond what a file can have, it points outside of any. */
const u64 = (view: DataView, at: number): number =>
  at + 8 > view.byteLength ? Number.MAX_SAFE_INTEGER : view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32

/** Where the directory begins, by the end record that stands at `end`: that of Zip64, where there is one. */
function directoryStart(view: DataView, end: number): number {
  const locator = end - 20
  if (locator >= 0 && view.getUint32(locator, true) === LARGE_END_LOCATOR) {
    const at = u64(view, locator + 8)
    if (at + 56 <= view.byteLength && view.getUint32(at, true) === LARGE_END) return u64(view, at + 48)
  }
  return view.getUint32(end + 16, true)
}

/** The numbers of an entry that stand in its extra field, [from, to): those, in this order, that do not fit in 32 bits. */
function largeNumbers(view: DataView, from: number, to: number, numbers: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_FIELD) continue
    let next = at + 4
    return numbers.map(number => {
      if (number !== ELSEWHERE) return number
      next += 8
      return u64(view, next - 8)
    })
  }
  return [...numbers]
}

/** The entries that an archive says it has, without unpacking any; empty where the directory is missing or damaged. Linear in its size. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const limit = Math.max(0, end - 65_536)
  while (end >= limit && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < limit || end < 0) return []
  const entries: ZipEntry[] = []
  const utf8 = new TextDecoder('utf-8')
  let at = directoryStart(view, end)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const mode = view.getUint32(at + 38, true) >>> 28
    const raw = bytes.subarray(at + 46, at + 46 + nameLength)
    const extra = at + 46 + nameLength
    const [size = 0, compressed = 0, offset = 0] = largeNumbers(
      view,
      extra,
      Math.min(bytes.length, extra + view.getUint16(at + 30, true)),
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    )
    entries.push({
      name: flags & 0x800 ? utf8.decode(raw) : decodeAs(raw, 'windows-1252'),
      compressed,
      size,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      offset,
      special: view.getUint8(at + 5) === 3 && mode !== 0 && mode !== 8,
      encrypted: (flags & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
