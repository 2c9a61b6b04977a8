/** What an RTF file is made of. Bytes stand for themselves until their code page is known. */
export interface RtfVisitor {
  openGroup(): void
  closeGroup(): void
  /** A control word with its number ("\\fs24"), or a control symbol ("\\~"). `ignorable` after "\\*". */
  control(word: string, value: number | null, ignorable: boolean): void
  /** Bytes of text, written plainly or as "\\'e9". */
  bytes(bytes: readonly number[]): void
  /** A character by its Unicode number. */
  unicode(code: number): void
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const hex = (code: number): number =>
  isDigit(code) ? code - 48 : code >= 97 && code <= 102 ? code - 87 : code >= 65 && code <= 70 ? code - 55 : -1

/** Reads the tokens of an RTF file. Linear; damaged files give what can be read. `\\bin` data are skipped. */
export function walkRtf(rtf: Uint8Array, visitor: RtfVisitor): void {
  let ignorable = false
  let fallback = 1
  const fallbacks: number[] = []
  let skip = 0
  let run: number[] = []
  const flush = () => {
    if (run.length > 0) visitor.bytes(run)
    run = []
  }
  const push = (byte: number) => {
    if (skip > 0) skip--
    else run.push(byte)
  }
  let i = 0
  while (i < rtf.length) {
    const code = rtf[i]!
    if (code === 123) {
      flush()
      skip = 0
      fallbacks.push(fallback)
      visitor.openGroup()
      i++
    } else if (code === 125) {
      flush()
      skip = 0
      fallback = fallbacks.pop() ?? 1
      visitor.closeGroup()
      i++
    } else if (code === 10 || code === 13) i++
    else if (code !== 92) {
      push(code)
      i++
    } else {
      const next = rtf[i + 1] ?? 0
      if (next === 39) {
        const high = hex(rtf[i + 2] ?? 0)
        const low = hex(rtf[i + 3] ?? 0)
        if (high >= 0 && low >= 0) push(high * 16 + low)
        i += 4
      } else if (!isLetter(next)) {
        flush()
        if (next === 42) ignorable = true
        else if (next === 92 || next === 123 || next === 125) push(next)
        else if (skip > 0) skip--
        else visitor.control(next === 10 || next === 13 ? 'par' : String.fromCharCode(next), null, false)
        i += 2
      } else {
        flush()
        let j = i + 1
        while (isLetter(rtf[j] ?? 0) && j - i < 40) j++
        const word = String.fromCharCode(...rtf.subarray(i + 1, j))
        const negative = rtf[j] === 45 && isDigit(rtf[j + 1] ?? 0)
        if (negative) j++
        let value: number | null = null
        while (isDigit(rtf[j] ?? 0)) {
          value = Math.min((value ?? 0) * 10 + rtf[j]! - 48, 2 ** 31)
          j++
        }
        if (rtf[j] === 32) j++
        if (value !== null && negative) value = -value
        if (word === 'bin') j += Math.max(0, value ?? 0)
        else if (word === 'uc') fallback = Math.max(0, Math.min(value ?? 1, 10))
        else if (word === 'u' && value !== null) {
          visitor.unicode(value < 0 ? value + 65_536 : value)
          skip = fallback
        } else if (skip > 0) skip--
        else visitor.control(word, value, ignorable)
        ignorable = false
        i = j
      }
    }
  }
  flush()
}
