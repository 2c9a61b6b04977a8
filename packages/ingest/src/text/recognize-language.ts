import { hashLetter, wordIn, wordTable } from '@gravamen/document'
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

const TABLE = wordTable([...LANGUAGES_OF.keys()])
/** The languages by the number of the word in the table. */
const OF_NUMBER: readonly (readonly number[])[] = [[], ...LANGUAGES_OF.values()]

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

/** What is counted of a text: its words, their letters, and how many words each language has among its commonest. */
interface Counts {
  words: number
  letters: number
  readonly byLanguage: number[]
}

/** The counts of a text without foreign letters, whose words need not be cut out. */
function countPlain(text: string): Counts {
  const counts: Counts = { words: 0, letters: 0, byLanguage: LANGUAGES.map(() => 0) }
  for (let at = 0; at < text.length; at++) {
    let hash = 0
    let end = at
    while (end < text.length && isAsciiLetter(text.charCodeAt(end))) hash = hashLetter(hash, text.charCodeAt(end++))
    if (end === at) continue
    counts.words++
    counts.letters += end - at
    for (const l of OF_NUMBER[wordIn(TABLE, text, at, end, hash)]!) counts.byLanguage[l]!++
    at = end
  }
  return counts
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

function count(text: string): Counts {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts: Counts = { words: words.length, letters: 0, byLanguage: LANGUAGES.map(() => 0) }
  for (const word of words) {
    counts.letters += codePoints(word)
    for (const l of LANGUAGES_OF.get(word) ?? NO_LANGUAGE) counts.byLanguage[l]!++
  }
  return counts
}

/**
 * The language of a text as a BCP 47 tag, by its alphabet or by its commonest small words; null for a text that is too
 * short or of no language that is known here. Looks at the first 8,000 characters.
 */
export function recognizeLanguage(text: string): string | null {
  const head = text.slice(0, 8000)
  const isForeign = FOREIGN_LETTERS.test(head)
  const { words, letters, byLanguage } = isForeign ? count(head) : countPlain(head)
  if (letters < 20) return null
  // Latin text has no need to be counted script by script.
  const foreign = isForeign ? (head.match(/[\u0370-\uFFFF]/g)?.length ?? 0) : 0
  for (const [language, script] of foreign > letters * 0.1 ? SCRIPTS : []) {
    const share = (head.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.15 : 0.5)) return language
  }
  if (words < 12) return null
  const counts = LANGUAGES.map((language, l) => ({ language, count: byLanguage[l]! }))
  counts.sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
  const [best, second] = counts
  if (!best || !second || best.count < words * 0.12 || best.count < second.count * 1.15) return null
  return best.language
}
