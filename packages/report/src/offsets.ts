import type { DocumentRecord } from '@gravamen/document'

export const OFFSET_UNITS = ['utf16', 'codepoint', 'utf8'] as const
/** What an offset counts: UTF-16 code units (as JavaScript), code points (as Python), or UTF-8 bytes (as Go and Rust). */
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** How many units the code unit at `i` ends: the second half of a surrogate pair completes four bytes, or one code point. */
function units(text: string, i: number, unit: OffsetUnit): number {
  const code = text.charCodeAt(i)
  if (unit === 'codepoint') return code >= 0xdc00 && code <= 0xdfff && isHigh(text, i - 1) ? 0 : 1
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (code >= 0xdc00 && code <= 0xdfff && isHigh(text, i - 1)) return 1
  return 3
}

function isHigh(text: string, i: number): boolean {
  const code = i < 0 ? 0 : text.charCodeAt(i)
  return code >= 0xd800 && code <= 0xdbff
}

/** The value with every `start` and `end` in it, at any depth, put through `convert`. */
function mapOffsets(value: unknown, convert: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map(entry => mapOffsets(entry, convert))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      (key === 'start' || key === 'end') && typeof entry === 'number' ? convert(entry) : mapOffsets(entry, convert),
    ]),
  )
}

/** A record whose offsets (and `document.length`) count `unit`, made from one that counts UTF-16 code units of `text`. */
export function convertOffsets<R extends DocumentRecord>(record: R, text: string, unit: OffsetUnit): R {
  if (unit === 'utf16' || 'error' in record) return record
  const table = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) table[i + 1] = table[i]! + units(text, i, unit)
  const convert = (offset: number) => table[Math.min(offset, text.length)]!
  const converted = mapOffsets(record, convert) as R
  return { ...converted, document: { ...record.document, length: convert(record.document.length) } }
}
