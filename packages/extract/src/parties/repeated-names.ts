import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isCommonWord, isGivenName, isPlaceWord } from './known-word.js'
import { isCompanyEnding } from './lexicon/company-endings.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { type Mention, mentionText } from './mention.js'

/** A way to write a name. */
interface Spelling {
  readonly words: readonly string[]
  readonly mention: Mention
  /** One word of several, which may be another word. */
  readonly single: boolean
}

/** A name found so surely, or of so many words, is a name wherever it stands again. */
const SURE = 0.9

/** The further places where a name that was found stands, written alike or in capitals, and the tagger missed it. */
export function repeatedNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const known = new Map<string, Spelling[]>()
  const seen = new Set<string>()
  const add = (spelling: Spelling): void => {
    const list = known.get(spelling.words[0]!)
    if (list) list.push(spelling)
    else known.set(spelling.words[0]!, [spelling])
  }
  for (const [word, mention] of firstWords(reading, names)) add({ words: [word], mention, single: true })
  for (const mention of names) {
    const text = mentionText(reading, mention)
    const words = Array.from({ length: mention.end - mention.first }, (_, k) => wordAt(reading, mention.first + k))
    if (seen.has(text) || (mention.confidence < SURE && words.length < 2) || mention.kind === 'place') continue
    if (words.length === 1 && words[0]!.length < 3 && !/^\p{Lu}+$/u.test(words[0]!)) continue
    seen.add(text)
    for (const spelling of spellings(words, mention))
      add({ words: spelling, mention, single: mention.kind === 'person' && spelling.length === 1 })
  }
  if (known.size === 0) return []
  const { tokens } = reading
  const begun = tokens.words.map(word => known.get(word === 'The' ? 'the' : word))
  const taken = new Uint8Array(tokens.count)
  for (const { first, end } of names) taken.fill(1, first, end)
  const found: Mention[] = []
  for (let i = 0; i < tokens.count; i++) {
    const begins = taken[i] === 1 ? undefined : begun[tokens.word[i]!]
    if (!begins) continue
    for (const { words, mention, single } of begins) {
      const article = words[0] === 'the'
      const from = article ? i + 1 : i
      const end = i + words.length
      if (!words.every((word, k) => taken[i + k] === 0 && isSame(wordAt(reading, i + k), word))) continue
      if (end > tokens.count || (article && mention.first > i) || !isWhole(reading, from, end)) continue
      if (single && !standsAlone(reading, i)) continue
      found.push({ ...mention, first: from, end, confidence: mention.confidence * 0.9, rule: 'repeated' })
    }
  }
  return found
}

const isSame = (written: string, word: string): boolean => written === word || (word === 'the' && written === 'The')

/** The name as written, in capitals, without its legal form, and by its last words ("the Council", "the Daily News"). */
function spellings(words: readonly string[], { kind, rule }: Mention): (readonly string[])[] {
  const found: (readonly string[])[] = [words]
  if (words.length > 1) found.push(words.map(word => word.toUpperCase()))
  if (kind === 'person' && words.length > 1 && words.at(-1)!.length > 2) found.push([words.at(-1)!])
  if (kind !== 'organization') return found
  // "GITHUB", and the possessive without its apostrophe ("GitHubs").
  if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(words[0]!)) found.push([words[0]!.toUpperCase()], [`${words[0]}s`])
  const bare = [...words]
  while (bare.length > 1 && (isCompanyEnding(bare.at(-1)!.toLowerCase()) || bare.at(-1) === ',')) bare.pop()
  if (rule === 'legal-form' && bare.length < words.length && !GENERIC_WORDS.has(bare[0]!.toLowerCase()))
    found.push(bare)
  if (words.length > 1 && HEADS.has(words.at(-1)!)) found.push(['the', words.at(-1)!])
  if (words.length > 2 && HEADS.has(words.at(-1)!)) found.push(['the', ...words.slice(-2)])
  return found
}

/**
 * The first words of organizations' names that stand for the whole ("Kestrel" of "Kestrel Resources"): no general word, nothing that belongs to a
 * person, a place or a second organization; a common word only where it was found to be a name by itself.
 */
function firstWords(reading: Reading, names: readonly Mention[]): Map<string, Mention> {
  const alone = new Set<string>()
  const others = new Set<string>()
  const found = new Map<string, Mention>()
  const long: Mention[] = []
  for (const mention of names) {
    const { first, end, kind, confidence } = mention
    if (kind !== 'organization') for (let i = first; i < end; i++) others.add(wordAt(reading, i))
    else if (end - first === 1) alone.add(wordAt(reading, first))
    else if (confidence >= LIKELY) long.push(mention)
  }
  for (const mention of long) {
    const word = wordAt(reading, mention.first)
    const before = found.get(word)
    if (before) {
      const second = wordAt(reading, mention.first + 1)
      if (second !== wordAt(reading, before.first + 1)) others.add(word)
    } else if (isTelling(word, alone.has(word) || isWrittenAlone(reading, word))) found.set(word, mention)
  }
  for (const word of others) found.delete(word)
  if (found.size > 0)
    for (let i = 1; i < reading.tokens.count; i++) if (isDefinition(reading, i)) found.delete(wordAt(reading, i))
  return found
}

/** "In a statement Lumen said": with a capital where no sentence begins, beside no other capital, and nowhere without one. */
function isWrittenAlone(reading: Reading, word: string): boolean {
  const { tokens, sentences } = reading
  const at = tokens.words.indexOf(word)
  if (at < 0 || tokens.words.includes(word.toLowerCase())) return false
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.word[i] !== at || i === sentences.first[tokens.sentence[i]!]) continue
    if (!/^\p{Lu}|^["“‘']$/u.test(wordAt(reading, i - 1)) && !/^\p{Lu}/u.test(wordAt(reading, i + 1))) return true
  }
  return false
}

/** `("Kestrel")`: what the text defines is a term. */
const isDefinition = (reading: Reading, i: number): boolean =>
  wordAt(reading, /^["“‘']$/.test(wordAt(reading, i - 1)) ? i - 2 : i - 1) === '('

/** An organization's name found so surely lends its first word. */
const LIKELY = 0.8

function isTelling(word: string, named: boolean): boolean {
  const lower = word.toLowerCase()
  if (!/^\p{Lu}\p{L}{3,}$/u.test(word) || !/\p{Ll}/u.test(word)) return false
  if (GENERIC_WORDS.has(lower) || isNationality(lower) || COUNTRY_WORDS.has(lower)) return false
  return named || !(isCommonWord(lower) || isGivenName(lower) || isPlaceWord(lower))
}

/** A family name or a firm's first word alone: no day or month, and at the start of a sentence, where every word has a capital, only before a verb or "'s". */
function standsAlone(reading: Reading, i: number): boolean {
  const { tokens, sentences } = reading
  const lower = lowerAt(reading, i)
  if (hasClass(reading, i + 1, WORD_CLASS.saying) && /^VB[DPZ]$/.test(tagAt(reading, i + 1))) return true
  if (hasClass(reading, i, WORD_CLASS.month | WORD_CLASS.weekday | WORD_CLASS.role)) return false
  if (tokens.words.includes(lower) || GENERIC_WORDS.has(lower)) return false
  return i !== sentences.first[tokens.sentence[i]!] || /^(?:VB[DZP]|MD|POS)$/.test(tagAt(reading, i + 1))
}

/** Last words by which an organization is called with an article, as written. Sorted. */
const HEADS: ReadonlySet<string> = new Set(
  'Academy Agency Alliance Association Authority Bank Board Club College Commission Committee Company Council Court Department Federation Foundation Fund Group Guardian Herald Institute Journal League Ministry News Office Ombudsman Party Police Post Society Telegraph Times Tribunal Trust Union University'.split(
    ' ',
  ),
)

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
