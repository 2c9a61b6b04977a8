import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCommonWord, isGivenName, isPlaceWord } from './known-word.js'
import { isCapitalized } from './letter-case.js'
import { STREET_WORDS } from './lexicon/street-words.js'
import { isTitle } from './lexicon/titles.js'
import type { Mention } from './mention.js'
import { isPostnominal } from './person-name.js'

/** Titles that only persons have. In lower case, without full stop, sorted. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'auntie aunty dr lady lord miss mr mrs ms mx prof professor rev sen sir'.split(' '),
)
const PARTICLES: ReadonlySet<string> = new Set('al bin da de del den der di du el ibn la le ten ter van von'.split(' '))

/** Ranks and offices before a name, as written without full stop: letters that stand for other things as well. Sorted. */
const OFFICERS: ReadonlySet<string> = new Set(
  'Adv Capt Cllr Cpl Cr DC DCI DI DS Det Insp Lt MLA PC PCSO Sgt Shri Smt Supt WPC'.split(' '),
)
/** What stands between those and the name. */
const SECOND = /^(?:Ch|Chief|Con|Insp|Judge|Justice|Sgt|Supt)\.?$/
const [HONORIFIC, OFFICER] = [1, 2]
const marksOf = wordMarks((lower, word) =>
  !isCapitalized(word)
    ? 0
    : HONORIFICS.has(lower.replace('.', ''))
      ? HONORIFIC
      : OFFICERS.has(word.replace('.', ''))
        ? OFFICER
        : 0,
)

/** Persons by the title before them ("Mr. de Blasio"), whatever the tagger thinks. */
export function titledNames(reading: Reading): Mention[] {
  const { tokens } = reading
  const marks = marksOf(reading)
  const found: Mention[] = []
  for (const i of markedTokens(reading, marks)) {
    const mark = marks[tokens.word[i]!]!
    const together = (k: number) =>
      k < tokens.count && tokens.sentence[k] === tokens.sentence[i] && !isApart(reading, k)
    // "Mr Justice Moss", "Det Insp Moss", "Lt Governor Moss"
    let first = i + 1
    const isSecond = (k: number): boolean =>
      SECOND.test(wordAt(reading, k)) || (mark === OFFICER && isTitle(lowerAt(reading, k)))
    while (isSecond(first) && together(first + 1) && isPart(reading, first + 1)) first++
    let end = first
    while (together(end) && PARTICLES.has(lowerAt(reading, end))) end++
    const name = end
    while (together(end) && end - name < 4 && isPart(reading, end)) end++
    while (end - name > 1 && isPostnominal(wordAt(reading, end - 1), wordAt(reading, end - 2))) end--
    // "Mr. President", "Miss Universe"
    if (end === name + 1 && (isTitle(lowerAt(reading, name)) || PAGEANTS.has(lowerAt(reading, name)))) continue
    if (mark === OFFICER ? !isSurname(reading, name) : STREET_WORDS.has(lowerAt(reading, end - 1))) continue
    if (end > name) found.push({ first, end, kind: 'person', type: 'name', confidence: 0.9, rule: 'title' })
  }
  return found
}

/** "Chair: Mrs A. Reed    Secretary: vacant": behind a gap of columns. */
const isApart = ({ text, tokens }: Reading, i: number): boolean =>
  tokens.start[i]! - tokens.end[i - 1]! > 1 && /^(?: {2,}|.*\t)/.test(text.slice(tokens.end[i - 1], tokens.start[i]))

/** No word of every day and no town behind mere letters: "PC Reed", but not "PC World". */
const isSurname = (reading: Reading, i: number): boolean =>
  !/^\p{Lu}+$/u.test(wordAt(reading, i - 1)) ||
  (!isCommonWord(lowerAt(reading, i)) && !(isPlaceWord(lowerAt(reading, i)) && !isGivenName(lowerAt(reading, i))))

const PAGEANTS = new Set(['america', 'universe', 'usa', 'world'])

/** Words that a headline writes with a capital after a name. Sorted. */
const SMALL = new Set(['and', 'are', 'has', 'is', 'not', 'says', 'to', 'was', 'will'])

/** A capitalized word, or a hyphen between two. */
const isPart = (reading: Reading, i: number): boolean => {
  const word = wordAt(reading, i)
  if (word === '-') return isCapitalized(wordAt(reading, i + 1))
  if (/^(?:VB[DPZ]|MD|RB|IN|DT|TO|PRP\$?|CC)$/.test(tagAt(reading, i)) || SMALL.has(word.toLowerCase())) return false
  return /^\p{Lu}[\p{L}’'.]+$/u.test(word) && !HONORIFICS.has(word.toLowerCase().replace('.', ''))
}
