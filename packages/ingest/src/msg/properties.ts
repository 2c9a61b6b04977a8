import { guessEncoding } from '../text/guess-encoding.js'
import { decodeAs } from '../text/windows-1252.js'
import type { Entry } from '../compound/compound-file.js'

/** The properties of a message, a recipient or an attachment. */
export interface Properties {
  /** A string property by its number in four hexadecimal digits. */
  text(id: string): string | null
  binary(id: string): Uint8Array | null
  number(id: number): number | null
  time(id: number): bigint | null
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(bytes, guessEncoding(bytes))
  }
}

const upToNull = (text: string): string => {
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}

/** Reads the property streams of a storage; `header` is the length of what stands before its fixed-size properties. */
export function properties(storage: Entry, header: number): Properties {
  const streams = new Map(storage.children.map(child => [child.name.toUpperCase(), child]))
  const get = (id: string, type: string): Uint8Array | null =>
    streams.get(`__SUBSTG1.0_${id}${type}`)?.bytes?.() ?? null
  const fixed = streams.get('__PROPERTIES_VERSION1.0')?.bytes?.() ?? new Uint8Array()
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength)
  const find = (id: number): number | null => {
    for (let at = header; at + 16 <= fixed.length; at += 16) if (view.getUint16(at + 2, true) === id) return at
    return null
  }
  return {
    text(id) {
      const wide = get(id, '001F')
      if (wide) return upToNull(new TextDecoder('utf-16le').decode(wide))
      const narrow = get(id, '001E')
      return narrow ? upToNull(decodeBytes(narrow)) : null
    },
    binary: id => get(id, '0102'),
    number(id) {
      const at = find(id)
      return at === null ? null : view.getInt32(at + 8, true)
    },
    time(id) {
      const at = find(id)
      return at === null ? null : view.getBigUint64(at + 8, true)
    },
  }
}
