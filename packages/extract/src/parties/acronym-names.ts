import { type Reading, wordAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { type Mention, mentionText } from './mention.js'
import { acronymsOf, lettersOf } from './organization-name.js'

const isAcronymLike = wordMarks((_, word) => (/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(word) ? 1 : 0))

/** Acronyms of the organizations that the text names in full, wherever they stand; of two letters only where the text defines them in brackets. */
export function acronymNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const acronyms = new Set<string>()
  const taken = new Uint8Array(tokens.count)
  for (const { kind, first, end } of names) {
    if (kind !== 'organization') continue
    taken.fill(1, first, end)
    if (end - first > 1) for (const acronym of acronymsOf(mentionText(reading, { first, end }))) acronyms.add(acronym)
  }
  const acronym = isAcronymLike(reading)
  if (acronyms.size === 0) return []
  const found: Mention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (acronym[tokens.word[i]!] === 0 || taken[i] === 1) continue
    const word = wordAt(reading, i)
    const short = word.replace(/\./g, '').length < 3
    if (short && !(wordAt(reading, i - 1) === '(' && wordAt(reading, i + 1) === ')' && taken[i - 2] === 1)) continue
    if (acronyms.has(lettersOf(word)))
      found.push({ first: i, end: i + 1, kind: 'organization', type: 'name', confidence: 0.9, rule: 'acronym' })
  }
  return found
}
