import { type Reading, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { type Mention, mentionText } from './mention.js'
import { acronymsOf, lettersOf } from './organization-name.js'

const isAcronymLike = wordMarks((_, word) => (/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(word) ? 1 : 0))

/** Acronyms of the organizations that the text names in full, wherever they stand; of two letters only where the text defines them in brackets. */
export function acronymNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  const short = markedTokens(reading, isAcronymLike(reading))
  if (short.length === 0) return found
  const acronyms = new Set<string>()
  const taken = new Uint8Array(reading.tokens.count)
  for (const { kind, first, end } of names) {
    if (kind !== 'organization') continue
    taken.fill(1, first, end)
    if (end - first > 1) for (const acronym of acronymsOf(mentionText(reading, { first, end }))) acronyms.add(acronym)
  }
  if (acronyms.size === 0) return found
  for (const i of short) {
    if (taken[i] === 1) continue
    const word = wordAt(reading, i)
    const isTiny = word.replace(/\./g, '').length < 3
    if (isTiny && !(wordAt(reading, i - 1) === '(' && wordAt(reading, i + 1) === ')' && taken[i - 2] === 1)) continue
    if (acronyms.has(lettersOf(word)))
      found.push({ first: i, end: i + 1, kind: 'organization', type: 'name', confidence: 0.9, rule: 'acronym' })
  }
  return found
}
