import { FUNCTION_WORDS } from './function-words.js'

const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS)

/** The languages that have a word among their commonest, as indexes into `LANGUAGES`. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = languagesOfWords()

function languagesOfWords(): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [l, words] of Object.values(FUNCTION_WORDS).entries())
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), l])
  return found
}

/** Alphabets that (nearly) one language writes, or a family that we name by its largest. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30FF]/g],
  ['ko', /[\uAC00-\uD7A3]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

function codePoints(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++
  return count
}

const NO_LANGUAGE: readonly number[] = []

/** What may be a letter beyond those of ASCII: all but the punctuation and the currency signs that English texts have too. */
const FOREIGN_LETTERS = /[\u00AA-\u1FFF\u2070-\u209F\u20C8-\uFFFF]/

/** The words of a text in lower case. By the plain class where it will do: that of all letters takes three times as long. */
const wordsOf = (lower: string): readonly string[] =>
  lower.match(FOREIGN_LETTERS.test(lower) ? /\p{L}+/gu : /[a-z]+/g) ?? []

/**
 * The language of a text as a BCP 47 tag, by its alphabet or by its commonest small words; null for a text that is too
 * short or of no language that is known here. Looks at the first 8,000 characters.
 */
export function recognizeLanguage(text: string): string | null {
  const head = text.slice(0, 8000)
  const words = wordsOf(head.toLowerCase())
  const letters = words.reduce((sum, word) => sum + codePoints(word), 0)
  if (letters < 20) return null
  // Latin text has no need to be counted script by script.
  const foreign = head.match(/[\u0370-\uFFFF]/g)?.length ?? 0
  for (const [language, script] of foreign > letters * 0.1 ? SCRIPTS : []) {
    const share = (head.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.15 : 0.5)) return language
  }
  if (words.length < 12) return null
  const counts = LANGUAGES.map(language => ({ language, count: 0 }))
  for (const word of words) for (const l of LANGUAGES_OF.get(word) ?? NO_LANGUAGE) counts[l]!.count++
  counts.sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
  const [best, second] = counts
  if (!best || !second || best.count < words.length * 0.12 || best.count < second.count * 1.15) return null
  return best.language
}
