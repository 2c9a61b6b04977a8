import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isGivenName } from './known-word.js'
import { isCapitalized, isSmall } from './letter-case.js'
import { EAST_ASIAN_SURNAMES } from './lexicon/east-asian-surnames.js'
import { isTitle } from './lexicon/titles.js'
import type { Mention } from './mention.js'

/** Small particles between the names of one person, that hardly stand anywhere else. Sorted. */
const SMALL_PARTICLES = new Set('ab ap bin binti bint ferch ibn verch'.split(' '))
/** Particles of family names in Irish and Scottish Gaelic, as written. Sorted. */
const GAELIC = new Set('Mac Nic Ní Uí Ó'.split(' '))

/** What persons are to somebody or something, whose names often follow in commas. Sorted. */
const APPOSED_ROLES = new Set(
  'agent boss brother chair chairman coach daughter director editor father founder husband lawyer manager mother partner secretary sister solicitor son spokesman spokeswoman widow wife'.split(
    ' ',
  ),
)

const [PARTICLE, MARK, ROLE] = [1, 2, 3]
/** Particles; hyphens and quotation marks, one of which stands in the names without a particle, second or third. */
const marksOf = wordMarks((_, word) =>
  GAELIC.has(word) || SMALL_PARTICLES.has(word)
    ? PARTICLE
    : /^["“‘-]$/.test(word)
      ? MARK
      : APPOSED_ROLES.has(word)
        ? ROLE
        : 0,
)

/** Persons by the form of their names: Welsh and Arabic patronymics, Gaelic family names, Korean and Chinese given names with a hyphen. */
export function patternedPersons(reading: Reading, tagged: readonly Mention[] = []): Mention[] {
  const found: Mention[] = []
  let reach = 0
  for (const i of beginnings(reading)) {
    if (i < reach) continue
    const run =
      apposed(reading, i, tagged) ??
      gaelic(reading, i) ??
      patronymic(reading, i) ??
      hyphened(reading, i) ??
      nicknamed(reading, i)
    if (!run) continue
    const { first, end } = run
    found.push({ first, end, kind: 'person', type: 'name', confidence: 0.9, rule: 'person-pattern' })
    reach = end
  }
  return found
}

/** The tokens at which one of the patterns may begin, in order: a particle, or one or two before a mark. */
function beginnings(reading: Reading): readonly number[] {
  const { count, word } = reading.tokens
  const marks = marksOf(reading)
  const found: number[] = []
  for (const i of markedTokens(reading, marks))
    if (marks[word[i]!] !== MARK) found.push(i)
    else for (const k of [i - 2, i - 1]) if (isCapitalized(wordAt(reading, k))) found.push(k)
  return [...new Set(found)].filter(i => i + 2 < count).sort((a, b) => a - b)
}

const isName = (reading: Reading, i: number): boolean => /^\p{Lu}[\p{L}’']+$/u.test(wordAt(reading, i))

const together = ({ tokens }: Reading, first: number, end: number): boolean =>
  end <= tokens.count && tokens.sentence[first] === tokens.sentence[end - 1]

/** Where the given names before the token begin. */
function givenBefore(reading: Reading, i: number): number {
  let first = i
  const from = reading.sentences.first[reading.tokens.sentence[i]!]!
  while (first > from && i - first < 2 && isName(reading, first - 1) && !isTitle(lowerAt(reading, first - 1))) first--
  return first
}

/** "Blake's agent, Suzi Lane, denied it": two words in commas behind what somebody is to another. */
function apposed(reading: Reading, i: number, tagged: readonly Mention[]): { first: number; end: number } | null {
  if (!APPOSED_ROLES.has(wordAt(reading, i)) || lowerAt(reading, i + 1) !== ',' || lowerAt(reading, i + 4) !== ',')
    return null
  let owner = i - 1
  while (i - owner < 3 && isSmall(wordAt(reading, owner))) owner--
  if (
    !/^(?:['’]s?|her|his|its|my|our|their)$/.test(lowerAt(reading, owner)) &&
    !/^(?:her|his|its|their)$/.test(lowerAt(reading, i - 1))
  )
    return null
  // What the tagger found it knows more surely.
  if (tagged.some(({ kind, first, end }) => kind === 'person' && first === i + 2 && end === i + 4)) return null
  const isNamed = isName(reading, i + 2) && isName(reading, i + 3) && !isTitle(lowerAt(reading, i + 2))
  return isNamed && together(reading, i, i + 5) ? { first: i + 2, end: i + 4 } : null
}

/** "Ciarán Mac Giolla Bhéin", "Iain Mac a' Ghobhainn", "Éilis Ní Dhomhnaill". */
function gaelic(reading: Reading, i: number): { first: number; end: number } | null {
  const particle = wordAt(reading, i)
  if (!GAELIC.has(particle)) return null
  const first = givenBefore(reading, i)
  let at = i + 1
  if (lowerAt(reading, at) === 'a' && /^['’]$/.test(wordAt(reading, at + 1))) at += 2
  if (lowerAt(reading, at) === "a'" || lowerAt(reading, at) === 'a’') at++
  if (!isName(reading, at)) return null
  let end = at + 1
  if (/^(?:Mac|Nic|Uí)$/.test(particle) && isName(reading, end) && /^Giolla$/.test(wordAt(reading, at))) end++
  // "Mac" is a computer as well: only after a given name, or before "Giolla" and the like.
  if (first === i && particle === 'Mac' && wordAt(reading, at) !== 'Giolla') return null
  return together(reading, first, end) ? { first, end } : null
}

/** "Rhun ap Iorwerth", "Abdullah bin Rashid Al Nuaimi". */
function patronymic(reading: Reading, i: number): { first: number; end: number } | null {
  if (!SMALL_PARTICLES.has(wordAt(reading, i)) || !isName(reading, i + 1)) return null
  const first = givenBefore(reading, i)
  if (first === i) return null
  let end = i + 2
  while (end - i < 6 && SMALL_PARTICLES.has(wordAt(reading, end)) && isName(reading, end + 1)) end += 2
  if (/^(?:Al|El)$/.test(wordAt(reading, end)) && isName(reading, end + 1)) end += 2
  return together(reading, first, end) ? { first, end } : null
}

/** "Noh Tae-ak", "Ban Ki-moon", "Tae-ak Noh": two syllables with a hyphen, the second small, beside a family name. */
function hyphened(reading: Reading, i: number): { first: number; end: number } | null {
  const syllables = (k: number): boolean =>
    wordAt(reading, k + 1) === '-' &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(wordAt(reading, k)) &&
    /^\p{Ll}{2,6}$/u.test(wordAt(reading, k + 2)) &&
    reading.tokens.end[k + 1] === reading.tokens.start[k + 2]
  const surname = (k: number): boolean =>
    isCapitalized(wordAt(reading, k)) && EAST_ASIAN_SURNAMES.has(lowerAt(reading, k))
  if (surname(i) && syllables(i + 1) && !isSmall(wordAt(reading, i)) && together(reading, i, i + 4))
    return { first: i, end: i + 4 }
  return syllables(i) && surname(i + 3) && together(reading, i, i + 4) ? { first: i, end: i + 4 } : null
}

/** 'Darren "Daz" Moss'. */
function nicknamed(reading: Reading, i: number): { first: number; end: number } | null {
  if (!isName(reading, i) || !/^["“‘]$/.test(wordAt(reading, i + 1)) || !isName(reading, i + 2)) return null
  if (!/^["”’]$/.test(wordAt(reading, i + 3)) || !isName(reading, i + 4) || !together(reading, i, i + 5)) return null
  return isGivenName(lowerAt(reading, i)) ? { first: i, end: i + 5 } : null
}
