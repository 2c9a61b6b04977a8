import type { Claim, Deadline, Demand, Span } from '@gravamen/document'
import { lemmaAt, type Reading, tagAt } from '@gravamen/language'
import type { Items } from './items.js'
import { tokensOf } from './places.js'

/** Marks an item that says the same as an earlier one with the earlier one's id: demands, deadlines and claims by the same rule, what is said and by whom. */
export function markSame(r: Reading, items: Items): Items {
  return {
    ...items,
    demands: marked(items.demands, demandSame(r)),
    deadlines: marked(items.deadlines, DEADLINE_SAME),
    claims: marked(items.claims, claimSame(r)),
  }
}

/** When an item says the same as one before it: only items with equal keys are compared. */
interface Sameness<Item> {
  readonly key: (item: Item) => string
  readonly same: (first: Item, later: Item) => boolean
}

/** Each item with the id of the first one before it that says the same. */
function marked<Item extends { readonly id: string; readonly sameAs: string | null }>(
  items: readonly Item[],
  { key, same }: Sameness<Item>,
): Item[] {
  const known = new Map<string, Item[]>()
  return items.map(item => {
    if (item.sameAs !== null) return item
    const about = key(item)
    const firsts = known.get(about)
    if (!firsts) {
      known.set(about, [item])
      return item
    }
    const first = firsts.find(one => same(one, item))
    if (first) return { ...item, sameAs: first.id }
    firsts.push(item)
    return item
  })
}

/** Content words of an item, as lemmas; cached for the items of one document. */
function contentOf(r: Reading): (item: Span) => ReadonlySet<string> {
  const cache = new Map<Span, ReadonlySet<string>>()
  return span => {
    const known = cache.get(span)
    if (known) return known
    const { first, end } = tokensOf(r, span)
    const found = new Set<string>()
    for (let i = first; i < end; i++)
      if (/^(?:NN|VB|JJ|CD|\$)/.test(tagAt(r, i)) && !LIGHT.has(lemmaAt(r, i))) found.add(lemmaAt(r, i))
    cache.set(span, found)
    return found
  }
}
const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'give', 'provide', 'get', 'such'])

/** The share of the smaller set's words that the larger one holds. */
function shared(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly inSmaller: number; readonly inBoth: number } {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const smaller = Math.min(a.size, b.size)
  const union = a.size + b.size - common
  return { inSmaller: smaller === 0 ? 0 : common / smaller, inBoth: union === 0 ? 0 : common / union }
}

const party = (reference: { readonly party: string | null; readonly text: string } | null): string | null =>
  reference ? (reference.party ?? reference.text.toLowerCase()) : null

const compatible = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const demandSame = (r: Reading): Sameness<Demand> => {
  const content = contentOf(r)
  return {
    // To confirm, to explain and to do a thing are different demands, in whatever like words.
    key: ({ kind, negated }) => `${kind} ${negated}`,
    same: (a, b) => {
      if (!compatible(party(a.demander), party(b.demander)) || !compatible(party(a.addressee), party(b.addressee)))
        return false
      const words = [content(a), content(b)] as const
      if (Math.min(words[0].size, words[1].size) < 2) return a.text.toLowerCase() === b.text.toLowerCase()
      const { inSmaller, inBoth } = shared(...words)
      return inBoth >= 0.6 || (inSmaller === 1 && inBoth >= 0.4)
    },
  }
}

const DEADLINE_SAME: Sameness<Deadline> = {
  key: () => '',
  same: (a, b) => {
    if (a.due !== null && b.due !== null) return a.due === b.due && a.bound === b.bound
    return (
      a.duration !== null &&
      a.duration === b.duration &&
      (a.anchor?.text.toLowerCase() ?? '') === (b.anchor?.text.toLowerCase() ?? '') &&
      compatible(party(a.obligated), party(b.obligated))
    )
  },
}

/** The share of the words of two claims that both have when they say the same. */
const SAME_CLAIM = 0.75

const claimSame = (r: Reading): Sameness<Claim> => {
  const content = contentOf(r)
  return {
    key: ({ negated, kind, stance, source }) => `${negated} ${kind} ${stance} ${party(source) ?? ''}`,
    same: (a, b) => {
      const words = [content(a), content(b)] as const
      if (Math.min(words[0].size, words[1].size) < 3)
        return a.text.toLowerCase() === b.text.toLowerCase() && a.text.length > 12
      const [fewer, more] = [Math.min(words[0].size, words[1].size), Math.max(words[0].size, words[1].size)]
      return fewer >= SAME_CLAIM * more && shared(...words).inBoth >= SAME_CLAIM
    },
  }
}
