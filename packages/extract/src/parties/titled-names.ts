import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { isCapitalized } from './letter-case.js'
import { isTitle } from './lexicon/titles.js'
import type { Mention } from './mention.js'
import { isPostnominal } from './person-name.js'

/** Titles that only persons have. In lower case, without full stop, sorted. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'auntie aunty dr lady lord miss mr mrs ms mx prof professor rev sen sir'.split(' '),
)
const PARTICLES: ReadonlySet<string> = new Set('al bin da de del den der di du el ibn la le ten ter van von'.split(' '))

const isHonorific = wordMarks((lower, word) => (isCapitalized(word) && HONORIFICS.has(lower.replace('.', '')) ? 1 : 0))

/** Persons by the title before them ("Mr. de Blasio"), whatever the tagger thinks. */
export function titledNames(reading: Reading): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (const i of markedTokens(reading, isHonorific(reading))) {
    const together = (k: number) =>
      k < tokens.count && tokens.sentence[k] === tokens.sentence[i] && !isApart(reading, k)
    let end = i + 1
    while (together(end) && PARTICLES.has(lowerAt(reading, end))) end++
    const name = end
    while (together(end) && end - name < 4 && isPart(reading, end)) end++
    while (end - name > 1 && isPostnominal(wordAt(reading, end - 1), wordAt(reading, end - 2))) end--
    // "Mr. President", "Miss Universe"
    if (end === name + 1 && (isTitle(lowerAt(reading, name)) || PAGEANTS.has(lowerAt(reading, name)))) continue
    if (end > name) found.push({ first: i + 1, end, kind: 'person', type: 'name', confidence: 0.9, rule: 'title' })
  }
  return found
}

/** "Chair: Mrs A. Reed    Secretary: vacant": behind a gap of columns. */
const isApart = ({ text, tokens }: Reading, i: number): boolean =>
  tokens.start[i]! - tokens.end[i - 1]! > 1 && /^(?: {2,}|.*\t)/.test(text.slice(tokens.end[i - 1], tokens.start[i]))

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
