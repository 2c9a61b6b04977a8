import { lowerAt, type Reading } from '@gravamen/language'
import type { Words } from './places.js'

const ITEMS = new Set('item items paragraph paragraphs point points requirement requirements step steps'.split(' '))

/** The numbers of list items that the words name: "paragraphs 1 and 2", "step (iii)", "items (a) to (c)" without what lies between. */
export function listNumbers(r: Reading, { first, end }: Words): ReadonlySet<string> {
  const found = new Set<string>()
  for (let k = first; k < end; k++) {
    if (!ITEMS.has(lowerAt(r, k))) continue
    for (let n = k + 1; n < end; n++) {
      const word = lowerAt(r, n)
      const number = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})\)?$/.exec(word)?.[1]
      if (number) found.add(number)
      else if (!JOINING.has(word)) break
    }
  }
  return found
}
const JOINING = new Set(['(', ')', ',', '&', 'and', 'or', 'to'])
