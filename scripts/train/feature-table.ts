/** Numbers the distinct keys (unsigned 32-bit, not 0) in the order in which they come, and counts them: a hash table in typed arrays. */
export interface FeatureTable {
  size: number
  slots: Uint32Array
  keys: Uint32Array
  counts: Uint32Array
}

export const newFeatureTable = (): FeatureTable => ({
  size: 0,
  slots: new Uint32Array(1 << 16),
  keys: new Uint32Array(1 << 15),
  counts: new Uint32Array(1 << 15),
})

/** The number of the key plus 1, or 0 when it is not in the table. */
export function findKey({ slots, keys }: FeatureTable, key: number): number {
  const mask = slots.length - 1
  let slot = Math.imul(key, 0x9e3779b1) & mask
  for (;;) {
    const id = slots[slot]!
    if (id === 0 || keys[id - 1] === key) return id
    slot = (slot + 1) & mask
  }
}

/** Counts the key and returns its number plus 1. */
export function countKey(table: FeatureTable, key: number): number {
  const { slots, keys, counts } = table
  const mask = slots.length - 1
  let slot = Math.imul(key, 0x9e3779b1) & mask
  for (;;) {
    const id = slots[slot]!
    if (id !== 0 && keys[id - 1] !== key) {
      slot = (slot + 1) & mask
      continue
    }
    if (id !== 0) {
      counts[id - 1]!++
      return id
    }
    const added = ++table.size
    slots[slot] = added
    keys[added - 1] = key
    counts[added - 1] = 1
    if (added === keys.length) grow(table)
    return added
  }
}

function grow(table: FeatureTable): void {
  const { keys, counts, size } = table
  table.keys = new Uint32Array(2 * keys.length)
  table.keys.set(keys)
  table.counts = new Uint32Array(2 * counts.length)
  table.counts.set(counts)
  table.slots = new Uint32Array(2 * table.slots.length)
  const mask = table.slots.length - 1
  for (let id = 1; id <= size; id++) {
    let slot = Math.imul(table.keys[id - 1]!, 0x9e3779b1) & mask
    while (table.slots[slot] !== 0) slot = (slot + 1) & mask
    table.slots[slot] = id
  }
}
