import type { Warning } from '@gravamen/document'
import { warning } from '../content.js'
import { guessEncoding } from './guess-encoding.js'
import { repairMojibake } from './repair-mojibake.js'
import { decodeAs } from './windows-1252.js'

/** A decoded text without its byte order mark, the encoding's WHATWG name, and what was doubtful. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let i = 4; i + 4 <= bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian)
    parts.push(code < 0x110000 ? String.fromCodePoint(code) : '\uFFFD')
  }
  return parts.join('')
}

/** UTF-16 without a mark: most text has many characters below U+0100, whose other byte is zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 4096)
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const units = length / 2
  if (odd > units * 0.3 && even < units * 0.05) return 'utf-16le'
  if (even > units * 0.3 && odd < units * 0.05) return 'utf-16be'
  return null
}

const decode = decodeAs

/** The text, where the bytes are sound UTF-8 (but for a character that is cut off at the end). */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** The share of the non-ASCII stretches that are sound UTF-8: a file of that encoding with a few broken bytes has nearly all. */
function soundness(text: string): number {
  let broken = 0
  let sound = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 127) sound++
  }
  return sound / (sound + broken || 1)
}

function known(label: string | null): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

function choose(bytes: Uint8Array, declared: string | null): { text: string; encoding: string; guessed: boolean } {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0))
    return { text: decodeUtf32(bytes, true), encoding: 'utf-32le', guessed: false }
  if (startsWith(bytes, 0, 0, 0xfe, 0xff))
    return { text: decodeUtf32(bytes, false), encoding: 'utf-32be', guessed: false }
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : startsWith(bytes, 0xef, 0xbb, 0xbf)
        ? 'utf-8'
        : guessUtf16(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked, guessed: false }
  const told = known(declared)
  const sound = asUtf8(bytes)
  if (sound !== null) {
    if (['\u001B$B', '\u001B$@', '\u001B(J'].some(escape => sound.slice(0, 4096).includes(escape)))
      return { text: decode(bytes, 'iso-2022-jp'), encoding: 'iso-2022-jp', guessed: true }
    return { text: sound, encoding: 'utf-8', guessed: false }
  }
  if (told && told !== 'utf-8' && !told.startsWith('utf-16'))
    return { text: decode(bytes, told), encoding: told, guessed: false }
  const utf8 = decode(bytes, 'utf-8')
  if (soundness(utf8) > 0.75) return { text: utf8, encoding: 'utf-8', guessed: false }
  const encoding = guessEncoding(bytes)
  return { text: decode(bytes, encoding), encoding, guessed: true }
}

/**
 * Decodes a text of unknown encoding: a byte order mark, the zeros of UTF-16, sound UTF-8, what the file itself declares
 * (`declared`, any WHATWG label), UTF-8 with few broken bytes, and last what its letters are likeliest to be. Text that was
 * UTF-8 and got encoded a second time is read as what was meant. Linear.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const { text, encoding, guessed } = choose(bytes, declared)
  const warnings: Warning[] = []
  if (guessed) warnings.push(warning('encoding-guessed', `the encoding is not stated; read as ${encoding}`))
  const broken = text.indexOf('\uFFFD')
  if (broken >= 0) {
    const message = `some bytes are not valid ${encoding}; the first unreadable character is marked`
    warnings.push({ code: 'encoding-broken', message, start: broken, end: broken + 1 })
  }
  const repaired = repairMojibake(text)
  if (repaired === null) return { text, encoding, warnings }
  warnings.push(warning('encoding-repaired', 'the text was encoded as UTF-8 twice; it is read as what was meant'))
  return { text: repaired, encoding, warnings }
}
