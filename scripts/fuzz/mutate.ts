/** A generator of whole numbers below a limit that always gives the same for a seed (xorshift32). */
export function generator(seed: number): (limit: number) => number {
  let state = seed | 1
  return limit => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % Math.max(1, limit)
  }
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff]

/** The bytes with one to eight faults: flipped bits, extreme values, stretches cut, doubled, moved or taken from another file, a cut end. */
export function mutate(bytes: Uint8Array, other: Uint8Array, next: (limit: number) => number): Uint8Array {
  let result: Uint8Array = bytes.slice()
  const faults = 1 + next(8)
  for (let n = 0; n < faults; n++) {
    const at = next(result.length)
    const length = 1 + next(next(10) === 0 ? Math.max(1, result.length >> 1) : 24)
    const end = Math.min(result.length, at + length)
    switch (next(8)) {
      case 0:
      case 1:
        if (result.length > 0) result[at] = result[at]! ^ (1 << next(8))
        break
      case 2:
        result.fill(EXTREMES[next(EXTREMES.length)]!, at, Math.min(end, at + 8))
        break
      case 3:
        result = join(result.subarray(0, at), result.subarray(end))
        break
      case 4:
        result = join(result.subarray(0, end), result.subarray(at, end), result.subarray(end))
        break
      case 5: {
        const from = next(other.length)
        result = join(result.subarray(0, at), other.subarray(from, from + length), result.subarray(at))
        break
      }
      case 6:
        for (let i = at; i < Math.min(end, at + 16); i++) result[i] = next(256)
        break
      default:
        if (next(4) === 0) result = result.slice(0, at)
    }
  }
  return result
}
