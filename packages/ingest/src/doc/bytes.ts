/** Numbers out of a stream of a Word file. What lies outside of the stream is zero, so that a damaged file gives what can be read. */
export interface Bytes {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  u32(at: number): number
  i32(at: number): number
  /** Characters of two bytes each. */
  utf16(at: number, count: number): string
  part(from: number, to: number): Uint8Array
}

export function bytesOf(stream: Uint8Array): Bytes {
  const u8 = (at: number): number => stream[at] ?? 0
  const u16 = (at: number): number => u8(at) | (u8(at + 1) << 8)
  const u32 = (at: number): number => u16(at) + u16(at + 2) * 65_536
  const part = (from: number, to: number): Uint8Array =>
    from < 0 || from > stream.length ? new Uint8Array() : stream.subarray(from, Math.max(from, to))
  return {
    length: stream.length,
    u8,
    u16,
    u32,
    i32: at => u32(at) | 0,
    utf16: (at, count) => new TextDecoder('utf-16le').decode(part(at, at + Math.max(0, count) * 2)),
    part,
  }
}
