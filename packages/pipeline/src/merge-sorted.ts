/** One sorted sequence of several sorted ones; of entries with the same key, the first. */
export async function* mergeSorted<T>(
  sequences: readonly AsyncIterable<T>[],
  keyOf: (entry: T) => string,
): AsyncGenerator<T> {
  const heads: { iterator: AsyncIterator<T>; entry: T; key: string }[] = []
  for (const sequence of sequences) {
    const iterator = sequence[Symbol.asyncIterator]()
    const first = await iterator.next()
    if (!first.done) heads.push({ iterator, entry: first.value, key: keyOf(first.value) })
  }
  let last: string | null = null
  while (heads.length > 0) {
    const head = heads.reduce((least, other) => (other.key < least.key ? other : least))
    if (head.key !== last) yield head.entry
    last = head.key
    const next = await head.iterator.next()
    if (next.done) heads.splice(heads.indexOf(head), 1)
    else {
      head.entry = next.value
      head.key = keyOf(next.value)
    }
  }
}
