import { lowerAt, type Reading } from '@gravamen/language'
import { type Mention, mentionText } from './mention.js'

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
      if (halves.some(half => alone.has(mentionText(reading, half)))) return halves
    }
    return [mention]
  })
}
