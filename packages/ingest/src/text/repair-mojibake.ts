import { byteOf } from './windows-1252.js'

/** What people write: letters of Europe, Greek and Cyrillic, punctuation, currencies, arrows and signs, kana, ideographs, emoji. */
const MEANT =
  /^[\u00A0-\u024F\u0370-\u052F\u1E00-\u1EFF\u2010-\u205F\u20A0-\u20BF\u2100-\u22FF\u2500-\u27BF\u3000-\u30FF\u4E00-\u9FFF\uFB00-\uFB06\uFEFF\uFFFD\u{1F000}-\u{1FAFF}]+$/u

/** What a run of such characters was before it was encoded twice, or null when its bytes are no UTF-8. */
function undo(run: string): string | null {
  // Of two bytes at least, the first of them one that begins a character: a lone curly quote is told without a decoder, and the error that it throws.
  const first = byteOf(run.charCodeAt(0))
  if (run.length < 2 || first === null || first < 0xc2) return null
  const bytes = new Uint8Array(run.length)
  for (let i = 0; i < run.length; i++) {
    const byte = byteOf(run.charCodeAt(i))
    if (byte === null) return null
    bytes[i] = byte
  }
  try {
    const meant = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return MEANT.test(meant) ? meant : null
  } catch {
    return null
  }
}

const RUN = /[^\0-\x7F]+/g

function once(text: string): string | null {
  let good = 0
  let bad = 0
  const repaired = text.replace(RUN, run => {
    const meant = undo(run)
    if (meant === null) {
      bad++
      return run
    }
    good++
    return meant
  })
  return good > 0 && good > bad * 2 ? repaired : null
}

/**
 * Text that was UTF-8, was taken for windows-1252 and encoded again ("donâ€™t", "cafÃ©"), as it was meant; null when it is
 * sound. Only done when most of what is not ASCII can be undone, so that a letter about mojibake keeps its examples. Linear.
 */
export function repairMojibake(text: string): string | null {
  let repaired: string | null = null
  for (let round = 0; round < 3; round++) {
    const next = once(repaired ?? text)
    if (next === null) break
    repaired = next
  }
  return repaired
}
