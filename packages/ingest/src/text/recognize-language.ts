import { FUNCTION_WORDS } from './function-words.js'

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))],
)

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

/**
 * The language of a text as a BCP 47 tag, by its alphabet or by its commonest small words; null for a text that is too
 * short or of no language that is known here. Looks at the first 8,000 characters.
 */
export function recognizeLanguage(text: string): string | null {
  const head = text.slice(0, 8000)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return null
  // Latin text has no need to be counted script by script.
  const foreign = head.match(/[\u0370-\uFFFF]/g)?.length ?? 0
  for (const [language, script] of foreign > letters * 0.1 ? SCRIPTS : []) {
    const share = (head.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.15 : 0.5)) return language
  }
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 12) return null
  const counts = WORDS.map(([language, known]) => ({
    language,
    count: words.filter(word => known.has(word)).length,
  })).sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
  const [best, second] = counts
  if (!best || !second || best.count < words.length * 0.12 || best.count < second.count * 1.15) return null
  return best.language
}
