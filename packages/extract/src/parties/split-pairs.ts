import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { type Mention, mentionText } from './mention.js'

const KNOWN: ReadonlySet<string> = new Set(KNOWN_ORGANIZATIONS)

/** "with Experian and Equifax", "Tarn and Novi have agreed": two of one word each, where the sentence wants several or one of them is known alone. */
function isPair(reading: Reading, { first, end, kind }: Mention, and: number): boolean {
  if (kind !== 'organization' || end - first !== 3 || lowerAt(reading, and) !== 'and') return false
  if ([first, and + 1].some(i => KNOWN.has(wordAt(reading, i)) || /^\p{Lu}[\p{Lu}\d]+$/u.test(wordAt(reading, i))))
    return true
  if (/^(?:both|between)$/.test(lowerAt(reading, first - 1))) return true
  return /^(?:are|have|were)$/.test(lowerAt(reading, end))
}

/**
 * Cuts "Metamarkets and Imply Data" in two where the document names one of both alone elsewhere; and leaves out families
 * ("the Clintons") whose members it names.
 */
export function splitPairs(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const alone = new Set<string>()
  const families = new Set<string>()
  for (const mention of mentions) {
    const text = mentionText(reading, mention)
    alone.add(text)
    if (mention.kind === 'person') families.add(`${text.split(' ').at(-1)}s`)
  }
  return mentions.flatMap(mention => {
    if (
      mention.first > 0 &&
      lowerAt(reading, mention.first - 1) === 'the' &&
      families.has(mentionText(reading, mention))
    )
      return []
    for (let i = mention.first + 1; i < mention.end - 1; i++) {
      if (lowerAt(reading, i) !== 'and' && lowerAt(reading, i) !== ',') continue
      const halves = [
        { ...mention, end: i },
        { ...mention, first: i + 1 },
      ]
      if (halves.some(half => alone.has(mentionText(reading, half))) || isPair(reading, mention, i)) return halves
    }
    return [mention]
  })
}
