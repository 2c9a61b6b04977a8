import { type Reading, wordAt } from '@gravamen/language'
import { isCapitalized } from './letter-case.js'
import { type Mention, mentionText } from './mention.js'
import { abbreviates } from './organization-name.js'

/** Acronyms of the organizations that the text names in full, wherever they stand; of two letters only where the text defines them in brackets. */
export function acronymNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const full = new Map<string, Mention>()
  const taken = new Set<number>()
  for (const mention of names) {
    if (mention.kind === 'organization') for (let i = mention.first; i < mention.end; i++) taken.add(i)
    if (mention.kind === 'organization' && mention.end - mention.first > 1)
      full.set(mentionText(reading, mention), mention)
  }
  const known = new Map<string, boolean>()
  const found: Mention[] = []
  for (let i = 0; i < reading.tokens.count; i++) {
    const word = wordAt(reading, i)
    if (!isCapitalized(word) || taken.has(i) || !/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(word)) continue
    const short = word.replace(/\./g, '').length < 3
    if (short && !(wordAt(reading, i - 1) === '(' && wordAt(reading, i + 1) === ')' && taken.has(i - 2))) continue
    let stands = known.get(word)
    if (stands === undefined) {
      stands = [...full.keys()].some(name => abbreviates(word, name))
      known.set(word, stands)
    }
    if (stands)
      found.push({ first: i, end: i + 1, kind: 'organization', type: 'name', confidence: 0.9, rule: 'acronym' })
  }
  return found
}
