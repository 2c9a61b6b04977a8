import type { ScoredSpan, Tokens } from '@gravamen/language'

/** So sure must the tagger be of a name elsewhere: of one word, of several words. */
const SURE_OF_ONE = 0.7
const SURE_OF_SEVERAL = 0.4
/** What a missed place is less sure than the surest that was found. */
const LESS = 0.8

/**
 * The names with the places that the tagger missed where a person or an organization of the document is named again, written
 * alike or in capitals; a name of one word only where it can be no other word: in capitals, or beside no further capitalized
 * word nor an article, and never in lower case in the document.
 */
export function withNamesAgain(tokens: Tokens, names: readonly ScoredSpan[]): readonly ScoredSpan[] {
  const known = knownNames(tokens, names)
  if (known.size === 0) return names
  const { word, lowers, count } = tokens
  const begins = beginnings(tokens, known)
  const taken = new Uint8Array(count)
  for (const { first, end } of names) taken.fill(1, first, end)
  const again: ScoredSpan[] = []
  for (let i = 0; i < count; i++) {
    if (begins[word[i]!] === 0 || taken[i] === 1) continue
    const name = known.get(lowers[word[i]!]!)!.find(other => standsAt(tokens, taken, other, i))
    if (!name) continue
    const end = i + lengthOf(name)
    again.push({ first: i, end, type: name.type, confidence: LESS * name.confidence })
    taken.fill(1, i, end)
  }
  return again.length === 0 ? names : [...names, ...again].sort((a, b) => a.first - b.first)
}

const lengthOf = ({ first, end }: ScoredSpan): number => end - first

type Known = ReadonlyMap<string, readonly ScoredSpan[]>

/** The surest name of each writing, by its first word in lower case, the longer before the shorter. */
function knownNames({ word, words, lowers }: Tokens, names: readonly ScoredSpan[]): Known {
  const surest = new Map<string, ScoredSpan>()
  for (const name of names) {
    const { first, end, type, confidence } = name
    if (type === 'LOC' || confidence < (end - first === 1 ? SURE_OF_ONE : SURE_OF_SEVERAL)) continue
    let written = words[word[first]!]!
    for (let i = first + 1; i < end; i++) written += ` ${words[word[i]!]!}`
    const other = surest.get(written)
    if (!other || confidence > other.confidence) surest.set(written, name)
  }
  const known = new Map<string, ScoredSpan[]>()
  for (const name of surest.values()) {
    const first = lowers[word[name.first]!]!
    const list = known.get(first)
    if (list) list.push(name)
    else known.set(first, [name])
  }
  for (const list of known.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a) || b.confidence - a.confidence)
  return known
}

/** 1 for the distinct words that may begin a known name: those that begin one, and the same in capitals. */
function beginnings({ word, words, lowers }: Tokens, known: Known): Uint8Array {
  const begins = new Uint8Array(words.length)
  for (const list of known.values()) for (const { first } of list) begins[word[first]!] = 1
  for (let w = 0; w < words.length; w++) if (isCapitals(words[w]!) && known.has(lowers[w]!)) begins[w] = 1
  return begins
}

/** Whether the name stands again at the token, in words that no name has taken. */
function standsAt(tokens: Tokens, taken: Uint8Array, name: ScoredSpan, i: number): boolean {
  const { word, words, lowers, sentence, count } = tokens
  const length = lengthOf(name)
  if (i + length > count || sentence[i + length - 1] !== sentence[i]) return false
  for (let k = 0; k < length; k++) {
    const here = word[i + k]!
    const there = word[name.first + k]!
    if (taken[i + k] === 1 || lowers[here] !== lowers[there]) return false
    if (here !== there && !isCapitals(words[here]!)) return false
  }
  return length > 1 || isCapitals(words[word[i]!]!) || standsAlone(tokens, i)
}

/** Before a word that stands for something else: what is defined, or a kind of body ("the Authority"). Sorted. */
const BEFORE_TERMS: ReadonlySet<string> = new Set([
  '"',
  "'",
  'a',
  'an',
  'our',
  'the',
  'their',
  'this',
  'your',
  '‘',
  '“',
])

function standsAlone({ word, words, lowers, sentence }: Tokens, i: number): boolean {
  const capitalized = (j: number) => sentence[j] === sentence[i] && words[word[j]!] !== lowers[word[j]!]
  if (i > 0 && BEFORE_TERMS.has(lowers[word[i - 1]!]!)) return false
  return !capitalized(i - 1) && !capitalized(i + 1) && !words.includes(lowers[word[i]!]!)
}

/** Whether a word is longer than one character, begins with a capital and has no small letter. */
function isCapitals(word: string): boolean {
  const first = word.charCodeAt(0)
  return word.length > 1 && first > 0x40 && (first < 0x5b || first > 0x7f) && word === word.toUpperCase()
}
