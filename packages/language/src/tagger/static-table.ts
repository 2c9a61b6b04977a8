/**
 * A table from keys to numbers that never changes, looked up without probing: a perfect hash by "hash and displace". Keys fall
 * into buckets by their first 16 bits, and the move of its bucket sends each key to a slot of its own. (Belazzougui, Botelho
 * and Dietzfelbinger, "Hash, displace, and compress", ESA 2009.)
 */
export interface StaticTable {
  /** By bucket. */
  readonly moves: Uint8Array
  /** Key and value by turns, 0 and 0 where there is none. Keys are not 0. */
  readonly slots: Int32Array
  /** The last byte of the key in each slot: most keys that are not there can be told without a look at the slots. */
  readonly prints: Uint8Array
}

const BUCKETS = 65536
const MOVES = 256
/** The share of slots that are to be in use. */
const FULL = 0.7

/** The value of the key, or -1. */
export function valueOf({ moves, slots }: StaticTable, key: number): number {
  const at = placeOf(key, moves[key >>> 16]!, slots.length)
  return slots[at] === (key | 0) ? slots[at + 1]! : -1
}

/** Where in `slots`, of that length, the move sends the key. */
export const placeOf = (key: number, move: number, length: number): number =>
  2 * (((Math.imul(key ^ Math.imul(move, 0x9e3779b1), 0x85ebca6b) >>> 0) * (length / 2 ** 33)) | 0)

/** The keys of a table, apart from their values, as they stand in a file. */
export interface StaticKeys {
  readonly slots: number
  /** How many keys there are. */
  readonly keys: number
  /** The move of each bucket, how many keys it has, then the last 16 bits of all keys in rising order, the low byte first. */
  readonly bytes: Uint8Array
}

/** How long the bytes of so many keys are. */
export const lengthOfKeys = (keys: number): number => 2 * BUCKETS + 2 * keys

/** The table of the keys, which were packed by `packKeys`; `next` gives their values, in rising order of the keys. */
export function readTable({ slots: length, bytes }: StaticKeys, next: () => number): StaticTable {
  const moves = bytes.slice(0, BUCKETS)
  const slots = new Int32Array(2 * length)
  const prints = new Uint8Array(length)
  for (let bucket = 0, at = 2 * BUCKETS; bucket < BUCKETS; bucket++) {
    const move = moves[bucket]!
    for (const end = at + 2 * bytes[BUCKETS + bucket]!; at < end; at += 2) {
      const key = (bucket << 16) | (bytes[at + 1]! << 8) | bytes[at]!
      const place = placeOf(key, move, slots.length)
      slots[place] = key
      slots[place + 1] = next()
      prints[place >> 1] = key
    }
  }
  return { moves, slots, prints }
}

/** Packs distinct keys in rising order. They are to be finished hashes: whole numbers of 32 bits, not 0. */
export function packKeys(keys: Uint32Array): StaticKeys {
  const first = new Uint32Array(BUCKETS + 1)
  for (const key of keys) first[(key >>> 16) + 1]!++
  const bytes = new Uint8Array(lengthOfKeys(keys.length))
  if (first.some(count => count > 255))
    throw new Error('the keys of a table crowd together: they are no finished hashes')
  bytes.set(first.subarray(1), BUCKETS)
  for (const [k, key] of keys.entries()) {
    bytes[2 * BUCKETS + 2 * k] = key & 255
    bytes[2 * BUCKETS + 2 * k + 1] = (key >>> 8) & 255
  }
  for (let b = 0; b < BUCKETS; b++) first[b + 1]! += first[b]!
  let slots = Math.ceil((keys.length + 1) / FULL)
  while (!findMoves(keys, first, slots, bytes)) slots += (slots >> 4) + 1
  return { slots, keys: keys.length, bytes }
}

/** Writes a move for every bucket in use to `moves`, the fullest bucket first; whether there is one for each. */
function findMoves(keys: Uint32Array, first: Uint32Array, slots: number, moves: Uint8Array): boolean {
  const taken = new Uint8Array(2 * slots)
  const sizeOf = (b: number): number => first[b + 1]! - first[b]!
  const used = Uint32Array.from({ length: BUCKETS }, (_, b) => b).filter(b => sizeOf(b) > 0)
  const order = used.sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
  return order.every(b => {
    const own = keys.subarray(first[b], first[b + 1])
    for (let move = 0; move < MOVES; move++) {
      if (!take(taken, own, move)) continue
      moves[b] = move
      return true
    }
    return false
  })
}

/** Takes the places where the move sends the keys, if all are free; whether they were. */
function take(taken: Uint8Array, keys: Uint32Array, move: number): boolean {
  for (let k = 0; k < keys.length; k++) {
    const at = placeOf(keys[k]!, move, taken.length)
    if (taken[at] === 0) {
      taken[at] = 1
      continue
    }
    while (k-- > 0) taken[placeOf(keys[k]!, move, taken.length)] = 0
    return false
  }
  return true
}
