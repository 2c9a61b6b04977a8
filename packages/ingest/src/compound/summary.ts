import { type Metadata, NO_METADATA } from '@gravamen/document'
import { bytesOf } from '../doc/bytes.js'
import { statedAuthor, statedTitle } from '../stated.js'
import { decodeAs } from '../text/windows-1252.js'

const TITLE = 2
const AUTHOR = 4
const CREATED = 12
const NARROW_TEXT = 0x1e
const WIDE_TEXT = 0x1f
const TIME = 0x40
const MOST = 200

/** 100-nanosecond ticks since 1601 as an ISO 8601 date. */
function dateOf(low: number, high: number): string | null {
  const milliseconds = (high * 2 ** 32 + low) / 10_000 - 11_644_473_600_000
  const date = new Date(milliseconds)
  return milliseconds <= 0 || Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/** The title, the author and the day of making that a file of Microsoft Office of before 2007 states (MS-OLEPS, summary information). */
export function readSummary(stream: Uint8Array | null): Metadata {
  if (!stream) return NO_METADATA
  const bytes = bytesOf(stream)
  const section = bytes.u32(44)
  const values = new Map<number, string>()
  for (let i = 0; i < Math.min(bytes.u32(section + 4), MOST); i++) {
    const at = section + bytes.u32(section + 12 + i * 8)
    const type = bytes.u32(at)
    const length = Math.min(bytes.u32(at + 4), 1000)
    const value =
      type === NARROW_TEXT
        ? decodeAs(bytes.part(at + 8, at + 8 + length), 'windows-1252')
        : type === WIDE_TEXT
          ? bytes.utf16(at + 8, length)
          : type === TIME
            ? dateOf(bytes.u32(at + 4), bytes.u32(at + 8))
            : null
    if (value) values.set(bytes.u32(section + 8 + i * 8), value.split('\0', 1)[0]!)
  }
  const created = values.get(CREATED)
  return {
    ...NO_METADATA,
    title: statedTitle(values.get(TITLE), 'properties'),
    author: statedAuthor(values.get(AUTHOR), 'properties'),
    date: created ? { value: created, basis: 'created' } : null,
  }
}
