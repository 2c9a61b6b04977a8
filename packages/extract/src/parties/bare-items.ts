import { lowerAt, type Reading, tokenAtOffset } from '@gravamen/language'
import { nameGender } from './lexicon/given-names.js'
import type { Mention } from './mention.js'

/** So many items without a sentence make a list of titles, products or the like. */
const MANY = 4
/** An item of more words is a sentence. */
const SHORT = 8

/**
 * The mentions without those that only the tagger saw in a list of bare items ("● Naruto"), where works and products stand: less sure persons without a
 * known given name, and pieces of an item.
 */
export function withoutBareItems(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const items = reading.blocks
    .filter(({ kind }) => kind === 'list-item')
    .map(({ start, end }) => ({ first: tokenAtOffset(reading, start), end: tokenAtOffset(reading, end) }))
    .filter(({ first, end }) => end - first <= SHORT)
  if (items.length < MANY) return [...mentions]
  const itemAt = new Map<number, { first: number; end: number }>()
  for (const item of items) for (let i = item.first; i < item.end; i++) itemAt.set(i, item)
  return mentions.filter(({ first, end, kind, rule }) => {
    const item = itemAt.get(first)
    if (!item || (rule !== 'tagger' && rule !== 'title')) return true
    const whole = item.first === first && item.end - end <= 1
    return whole && (kind !== 'person' || nameGender(lowerAt(reading, first)) !== null)
  })
}
