import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { isCommonWord, isGivenName, isPlaceWord } from './known-word.js'
import { isCapitalized } from './letter-case.js'
import { isCompanyEnding } from './lexicon/company-endings.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { type Mention, mentionText, wordsOf } from './mention.js'

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
  const known = spellingsOf(reading, names)
  if (known.size === 0) return []
  const { tokens } = reading
  const begun: (readonly Spelling[] | undefined)[] = []
  for (const word of tokens.words) begun.push(known.get(word === 'The' ? 'the' : word))
  const taken = new Uint8Array(tokens.count)
  for (const { first, end } of names) taken.fill(1, first, end)
  const found: Mention[] = []
  for (let i = 0; i < tokens.count; i++) {
    const begins = taken[i] === 1 ? undefined : begun[tokens.word[i]!]
    if (!begins) continue
    for (const { words, mention, single } of begins) {
      if (!standsAt(reading, words, i, taken)) continue
      const article = words[0] === 'the'
      const from = article ? i + 1 : i
      const end = i + words.length
      if ((article && mention.first > i) || !isWhole(reading, from, end)) continue
      if (single && !standsAlone(reading, i)) continue
      const { kind, type, confidence } = mention
      found.push({ first: from, end, kind, type, confidence: confidence * 0.9, rule: 'repeated' })
    }
  }
  return found
}

/** The ways to write the names, by their first words. */
function spellingsOf(reading: Reading, names: readonly Mention[]): ReadonlyMap<string, readonly Spelling[]> {
  const known = new Map<string, Spelling[]>()
  const seen = new Set<string>()
  const add = (words: readonly string[], mention: Mention, single: boolean): void => {
    const list = known.get(words[0]!)
    if (list) list.push({ words, mention, single })
    else known.set(words[0]!, [{ words, mention, single }])
  }
  for (const [word, mention] of firstWords(reading, names)) add([word], mention, true)
  for (const mention of names) {
    if (mention.kind === 'place' || (mention.confidence < SURE && mention.end - mention.first < 2)) continue
    const text = mentionText(reading, mention)
    if (seen.has(text)) continue
    const words = wordsOf(reading, mention.first, mention.end)
    if (words.length === 1 && words[0]!.length < 3 && !/^\p{Lu}+$/u.test(words[0]!)) continue
    seen.add(text)
    for (const spelling of spellings(words, mention))
      add(spelling, mention, mention.kind === 'person' && spelling.length === 1)
  }
  return known
}

/** Whether these words stand at the token, and are no part of a name. */
function standsAt({ tokens }: Reading, words: readonly string[], i: number, taken: Uint8Array): boolean {
  if (i + words.length > tokens.count) return false
  for (let k = 0; k < words.length; k++)
    if (taken[i + k] === 1 || !isSame(tokens.words[tokens.word[i + k]!]!, words[k]!)) return false
  return true
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
    } else if (mayTell(word) && (alone.has(word) || !isKnownWord(word) || isWrittenAlone(reading, mention.first)))
      found.set(word, mention)
  }
  for (const word of others) found.delete(word)
  if (found.size > 0) for (const word of definedWords(reading)) found.delete(word)
  return found
}

/** "In a statement Lumen said": with a capital where no sentence begins, beside no other capital, and nowhere without one. */
function isWrittenAlone(reading: Reading, first: number): boolean {
  const { tokens, sentences } = reading
  const at = tokens.word[first]!
  if (tokens.words.includes(lowerAt(reading, first))) return false
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.word[i] !== at || i === sentences.first[tokens.sentence[i]!]) continue
    const before = wordAt(reading, i - 1)
    if (!isCapitalized(before) && !OPENING.has(before) && !isCapitalized(wordAt(reading, i + 1))) return true
  }
  return false
}

const OPENING: ReadonlySet<string> = new Set(['"', "'", '‘', '“'])

/** `("Kestrel")`: what the text defines is a term. */
function definedWords(reading: Reading): readonly string[] {
  const { count, word, words } = reading.tokens
  const bracket = words.indexOf('(')
  const found: string[] = []
  if (bracket < 0) return found
  for (let i = 0; i + 1 < count; i++)
    if (word[i] === bracket) found.push(wordAt(reading, OPENING.has(wordAt(reading, i + 1)) ? i + 2 : i + 1))
  return found
}

/** An organization's name found so surely lends its first word. */
const LIKELY = 0.8

/** Whether the word may stand for a whole name: no capitals, no general word. */
function mayTell(word: string): boolean {
  const lower = word.toLowerCase()
  if (GENERIC_WORDS.has(lower) || isNationality(lower) || COUNTRY_WORDS.has(lower)) return false
  return /^\p{Lu}\p{L}{3,}$/u.test(word) && /\p{Ll}/u.test(word)
}

/** Whether the word is also something else: a common word, a given name, a place. */
function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase()
  return isCommonWord(lower) || isGivenName(lower) || isPlaceWord(lower)
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
  if ('@#/\\_=.-'.includes(before) || '@/\\_=-'.includes(after)) return false
  if (end - first > 1) return true
  const capital = (i: number) =>
    i >= 0 &&
    i < tokens.count &&
    tokens.sentence[i] === tokens.sentence[first] &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(reading, i))
  return !capital(end) && (!capital(first - 1) || first - 1 === reading.sentences.first[tokens.sentence[first]!])
}
