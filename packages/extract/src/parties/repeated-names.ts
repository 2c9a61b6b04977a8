import { type Reading, wordAt } from '@gravamen/language'
import { type Mention, mentionText } from './mention.js'

/** A name found so surely, or of so many words, is a name wherever it stands again. */
const SURE = 0.9

/** The further places where a name that was found stands, written alike or in capitals, and the tagger missed it. */
export function repeatedNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const known = new Map<string, { words: readonly string[]; mention: Mention }[]>()
  const seen = new Set<string>()
  for (const mention of names) {
    const text = mentionText(reading, mention)
    const words = Array.from({ length: mention.end - mention.first }, (_, k) => wordAt(reading, mention.first + k))
    if (seen.has(text) || (mention.confidence < SURE && words.length < 2) || mention.kind === 'place') continue
    if (words.length === 1 && words[0]!.length < 3 && !/^\p{Lu}+$/u.test(words[0]!)) continue
    seen.add(text)
    for (const spelling of [words, words.map(word => word.toUpperCase())]) {
      if (spelling !== words && words.length < 2) continue
      const list = known.get(spelling[0]!) ?? []
      known.set(spelling[0]!, [...list, { words: spelling, mention }])
    }
  }
  const taken = new Uint8Array(reading.tokens.count)
  for (const { first, end } of names) taken.fill(1, first, end)
  const found: Mention[] = []
  for (let i = 0; i < reading.tokens.count; i++) {
    if (taken[i] === 1) continue
    for (const { words, mention } of known.get(wordAt(reading, i)) ?? []) {
      const end = i + words.length
      if (!words.every((word, k) => taken[i + k] === 0 && wordAt(reading, i + k) === word)) continue
      if (end > reading.tokens.count || !isWhole(reading, i, end)) continue
      found.push({ ...mention, first: i, end, confidence: mention.confidence * 0.9, rule: 'repeated' })
    }
  }
  return found
}

/** A name of one word is no part of a longer run of capitalized words, and none of an address. */
function isWhole(reading: Reading, first: number, end: number): boolean {
  const { text, tokens } = reading
  const before = text[tokens.start[first]! - 1] ?? ' '
  const after = text[tokens.end[end - 1]!] ?? ' '
  if (/[@#/\\_=.-]/.test(before) || /[@/\\_=-]/.test(after)) return false
  if (end - first > 1) return true
  const capital = (i: number) =>
    i >= 0 &&
    i < tokens.count &&
    tokens.sentence[i] === tokens.sentence[first] &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(reading, i))
  return !capital(end) && (!capital(first - 1) || first - 1 === reading.sentences.first[tokens.sentence[first]!])
}
