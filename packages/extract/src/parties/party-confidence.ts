import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import type { Actor } from './actor.js'
import { KIN } from './kin-names.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import type { Mention } from './mention.js'

/** A single word that stands in no sentence ("Cambridge" in an address, "VIP" in a form) is more often none than a party. */
const FREE = 0.6

/** What is left of the doubt about a name that the text says is an organization's. */
const TOLD = 0.5

/** How sure it is that the actor is a party and its kind is right: that of its best mention, raised a little when others agree. */
export function partyConfidence(reading: Reading, { mentions, kind, rules, roles }: Actor): number {
  let named = 0
  let best = 0.3
  for (const { type, confidence } of mentions) {
    if (type !== 'name' && type !== 'place' && type !== 'term') continue
    named++
    best = Math.max(best, confidence)
  }
  // "Tarn Voices, an advocacy group,": the text says that it is one.
  const told = kind === 'organization' && roles.size > 0 ? TOLD : 1
  const doubt = (1 - best) * 0.85 ** Math.min(named - 1, 5) * told
  const [only] = mentions
  const free = mentions.length === 1 && only !== undefined && rules.has('tagger') && standsFree(reading, only)
  const sure = (1 - doubt) * (free ? FREE : 1)
  return (kind === 'place' ? 0.75 : 0.97) * sure
}

/** What somebody is, by himself or to another, or what a body is. */
const isCalling = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.role) || ORGANIZATION_NOUNS.has(lowerAt(reading, i)) || KIN.has(lowerAt(reading, i))

/** Neither beside a verb, nor after a preposition or a title, nor joined to another name. */
function standsFree(reading: Reading, { first, end }: Mention): boolean {
  if (end - first > 1) return false
  const { tokens } = reading
  const same = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === tokens.sentence[first]
  // "Hi Anil," and the name below "Thanks,"
  const { blocks, sentences } = reading
  if (/^(?:salutation|signature)$/.test(blocks[sentences.block[tokens.sentence[first]!]!]?.kind ?? '')) return false
  // "Jefferies analyst Ann Fell"
  if (same(end) && hasClass(reading, end, WORD_CLASS.role)) return false
  // "our driver, Kevin", "Deloitte, whom the firm hired"
  if (same(first - 2) && wordAt(reading, first - 1) === ',' && isCalling(reading, first - 2)) return false
  if (same(end + 1) && wordAt(reading, end) === ',' && tagAt(reading, end + 1).startsWith('WP')) return false
  if (same(end) && (/^(?:VB|MD|POS|WP|CC)/.test(tagAt(reading, end)) || wordAt(reading, end) === '(')) return false
  return !(
    same(first - 1) &&
    (/^(?:IN|TO|CC|VB|NN|JJ|DT|PRP)/.test(tagAt(reading, first - 1)) || lowerAt(reading, first - 1) === '/')
  )
}
