import type { Contents, Input } from '../content.js'

const NEWLINE = 10

/** Whether a message's "From " line begins at the offset: so named, after an empty line, and with a year at its end. */
function isSeparator(bytes: Uint8Array, at: number): boolean {
  const from = [70, 114, 111, 109, 32]
  if (!from.every((byte, i) => bytes[at + i] === byte)) return false
  let end = at
  while (end < bytes.length && bytes[end] !== NEWLINE && end - at < 300) end++
  let line = ''
  for (let i = at; i < end; i++) line += String.fromCharCode(bytes[i]!)
  return /\d{2}:\d{2}.*\b(?:19|20)\d{2}\b/.test(line) || line.startsWith('From - ')
}

/** The message with its stuffed lines (">From ") as they were. */
function unstuff(message: Uint8Array): Uint8Array {
  const result = new Uint8Array(message.length)
  let length = 0
  for (let i = 0; i < message.length; i++) {
    if (message[i] === 62 && (i === 0 || message[i - 1] === NEWLINE)) {
      let j = i
      while (message[j] === 62 && j - i < 20) j++
      if (
        message[j] === 70 &&
        message[j + 1] === 114 &&
        message[j + 2] === 111 &&
        message[j + 3] === 109 &&
        message[j + 4] === 32
      )
        continue
    }
    result[length++] = message[i]!
  }
  return result.subarray(0, length)
}

/** Parts a mailbox into its messages, named by their number. Linear. */
export function readMbox({ bytes, checkTime }: Input): Contents {
  const starts: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const blank =
      at === 0 ||
      (bytes[at - 1] === NEWLINE && (bytes[at - 2] === NEWLINE || (bytes[at - 2] === 13 && bytes[at - 3] === NEWLINE)))
    if (blank && bytes[at] === 70 && isSeparator(bytes, at)) starts.push(at)
    const next = bytes.indexOf(NEWLINE, at)
    at = next === -1 ? bytes.length : next + 1
  }
  checkTime()
  const inner = starts.map((start, i) => {
    const head = bytes.indexOf(NEWLINE, start) + 1
    return {
      name: `${i + 1}.eml`,
      bytes: unstuff(bytes.subarray(head === 0 ? bytes.length : head, starts[i + 1] ?? bytes.length)),
    }
  })
  return { content: null, inner: inner.length > 0 ? inner : [{ name: '1.eml', bytes }], lost: [] }
}
