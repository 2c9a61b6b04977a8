import { Unreadable } from '../failure.js'
import type { Limits } from '../limits.js'

/** A storage (with children) or a stream (with bytes) of a compound file. */
export interface Entry {
  readonly name: string
  readonly children: readonly Entry[]
  /** Null for a storage. Taken out only when asked for. */
  readonly bytes: (() => Uint8Array) | null
}

const FREE = 0xfffffffa
const HEADER = 512

/** A chain of sectors, each at most once. */
function chain(table: Uint32Array, start: number): number[] {
  const sectors: number[] = []
  const seen = new Uint8Array(table.length)
  for (let at = start; at < FREE && at < table.length && !seen[at]; at = table[at]!) {
    seen[at] = 1
    sectors.push(at)
  }
  return sectors
}

/** The parts one after the other, cut to `length`. */
const join = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const result = new Uint8Array(
    Math.min(
      length,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  )
  let at = 0
  for (const part of parts) {
    if (at >= result.length) break
    result.set(part.subarray(0, result.length - at), at)
    at += part.length
  }
  return result
}

/**
 * Reads Microsoft's compound file format (MS-CFB) down to its tree. Chains that loop end where they would loop; trees
 * deeper than the limit are cut; what points outside of the file is empty.
 */
export function readCompoundFile(bytes: Uint8Array, limits: Limits): Entry {
  if (bytes.length < HEADER) throw new Unreadable('damaged', 'the file ends within its header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new Unreadable('damaged', 'the file has a sector size that does not exist')
  const size = 1 << shift
  const count = Math.max(0, Math.ceil(bytes.length / size) - 1)
  const sector = (n: number): Uint8Array => bytes.subarray((n + 1) * size, (n + 2) * size)
  const numbers = (n: number): number[] => {
    const list: number[] = []
    for (let at = (n + 1) * size; at + 4 <= Math.min(bytes.length, (n + 2) * size); at += 4)
      list.push(view.getUint32(at, true))
    return list
  }

  // Where the sectors of the allocation table are: 109 in the header, the rest in a chain of sectors of their own.
  const tableSectors: number[] = []
  for (let i = 0; i < 109; i++) tableSectors.push(view.getUint32(76 + i * 4, true))
  let more = view.getUint32(68, true)
  for (let n = 0; more < count && n < count; n++) {
    const list = numbers(more)
    more = list.pop() ?? FREE
    tableSectors.push(...list)
  }
  const table = Uint32Array.from(
    tableSectors
      .filter(n => n < count)
      .slice(0, count)
      .flatMap(numbers)
      .slice(0, count),
  )
  const stream = (start: number, length: number): Uint8Array => join(chain(table, start).map(sector), length)

  const directory = stream(view.getUint32(48, true), Number.POSITIVE_INFINITY)
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const total = Math.min(Math.floor(directory.length / 128), limits.entries * 16)
  if (total === 0) throw new Unreadable('damaged', 'the file has no directory')
  const miniTable = Uint32Array.from(chain(table, view.getUint32(60, true)).flatMap(numbers))
  const miniStream = stream(entries.getUint32(116, true), entries.getUint32(120, true))
  const cutoff = view.getUint32(56, true) || 4096
  const data = (id: number): Uint8Array => {
    const start = entries.getUint32(id * 128 + 116, true)
    const length = Math.min(entries.getUint32(id * 128 + 120, true), bytes.length)
    if (length >= cutoff) return stream(start, length)
    return join(
      chain(miniTable, start).map(n => miniStream.subarray(n * 64, n * 64 + 64)),
      length,
    )
  }

  const seen = new Uint8Array(total)
  /** The siblings of a storage are a tree of their own, left and right. */
  const siblings = (first: number): number[] => {
    const found: number[] = []
    const waiting = [first]
    while (waiting.length > 0) {
      const id = waiting.pop()!
      if (id >= total || seen[id]) continue
      seen[id] = 1
      found.push(id)
      waiting.push(entries.getUint32(id * 128 + 68, true), entries.getUint32(id * 128 + 72, true))
    }
    return found.sort((a, b) => a - b)
  }
  const entry = (id: number, depth: number): Entry => {
    const length = Math.max(0, Math.min(entries.getUint16(id * 128 + 64, true) - 2, 62))
    const name = new TextDecoder('utf-16le').decode(directory.subarray(id * 128, id * 128 + length))
    const type = entries.getUint8(id * 128 + 66)
    if (type === 2) return { name, children: [], bytes: () => data(id) }
    const children =
      depth >= Math.min(limits.depth, 32)
        ? []
        : siblings(entries.getUint32(id * 128 + 76, true)).map(child => entry(child, depth + 1))
    return { name, children, bytes: null }
  }
  seen[0] = 1
  return entry(0, 0)
}
