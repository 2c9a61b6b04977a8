/** What the dictionary of compressed RTF holds at the start (MS-OXRTFCP 2.1.2.1). */
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** Unpacks a compressed RTF body (MS-OXRTFCP); null when it is none. Never more than it says, nor than `limit` bytes. */
export function decompressRtf(bytes: Uint8Array, limit: number): Uint8Array | null {
  if (bytes.length < 16) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = Math.min(view.getUint32(4, true), limit, bytes.length * 20)
  const magic = view.getUint32(8, true)
  if (magic === 0x414c454d) return bytes.subarray(16, 16 + size)
  if (magic !== 0x75465a4c) return null
  const dictionary = new Uint8Array(4096)
  for (let i = 0; i < START.length; i++) dictionary[i] = START.charCodeAt(i)
  let write = START.length
  const result = new Uint8Array(size)
  const done = { length: 0 }
  const put = (byte: number) => {
    if (done.length < size) result[done.length++] = byte
    dictionary[write] = byte
    write = (write + 1) & 4095
  }
  let at = 16
  while (at < bytes.length && done.length < size) {
    const control = bytes[at++]!
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (((control >> bit) & 1) === 0) put(bytes[at++]!)
      else {
        const token = (bytes[at]! << 8) | (bytes[at + 1] ?? 0)
        at += 2
        const offset = token >> 4
        if (offset === write) return result.subarray(0, done.length)
        for (let i = 0; i < (token & 15) + 2; i++) put(dictionary[(offset + i) & 4095]!)
      }
    }
  }
  return result.subarray(0, done.length)
}
