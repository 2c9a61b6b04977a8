import { type Reading, wordAt } from '@gravamen/language'
import { isCapitalized } from './letter-case.js'
import { THING_HEADS } from './lexicon/thing-heads.js'
import { type Mention, mentionText } from './mention.js'
import { abbreviates } from './organization-name.js'

const LONGEST = 9
const SMALL = /^(?:&|and|for|in|of|on|the|to)$/

/** The full name before an organization's acronym in brackets, whose letters it spells: "the Roundtable on Sustainable Wool (RSW)". */
export function spelledOutNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (const name of names) {
    const open = name.first - 1
    if (name.kind !== 'organization' || name.end - name.first > 1 || wordAt(reading, open) !== '(') continue
    const acronym = wordAt(reading, name.first)
    if (wordAt(reading, name.end) !== ')' || !/^\p{Lu}{3,}$/u.test(acronym)) continue
    if (names.some(({ end }) => end === open) || THING_HEADS.has(wordAt(reading, open - 1).toLowerCase())) continue
    for (let first = open - 1; first >= 0 && open - first <= LONGEST; first--) {
      const word = wordAt(reading, first)
      if (
        tokens.sentence[first] !== tokens.sentence[open] ||
        !(isCapitalized(word) || SMALL.test(word) || /^['’]s?$/.test(word))
      )
        break
      if (!isCapitalized(word) || !abbreviates(acronym, mentionText(reading, { first, end: open }))) continue
      found.push({
        first,
        end: open,
        kind: 'organization',
        type: 'name',
        confidence: Math.max(name.confidence, 0.9),
        rule: 'acronym',
      })
      break
    }
  }
  return found
}
