import { classAt, MARK } from './char-class.js'
import * as lists from '../lexicon/abbreviations.js'

/** What an abbreviation says about the sentence: `title` and `inner` do not end it, `number` stands before numbers, `final` may end it. */
export type AbbreviationKind = 'title' | 'inner' | 'number' | 'date' | 'final'

const kinds = new Map<string, AbbreviationKind>(
  (
    [
      ['final', `${lists.FINAL} ${lists.STATES}`],
      ['date', lists.DATES],
      ['number', lists.BEFORE_NUMBER],
      ['inner', lists.INNER],
      ['title', lists.TITLES],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)
const capitalized = new Set(lists.CAPITALIZED.split(' '))
/** Longer than any abbreviation. */
const LONGEST = 8

/**
 * The kind of the abbreviation that the text from `start` to `end` makes with the full stop at `end`, or null.
 * Initials and acronyms ("J", "U.S", "F.B.I") are `final`.
 */
export function abbreviationAt(text: string, start: number, end: number): AbbreviationKind | null {
  // A combining mark after the full stop belongs to it, so that it is no part of a word.
  if (end + 1 < text.length && classAt(text, end + 1) === MARK) return null
  if (isInitials(text, start, end)) return 'final'
  if (end - start > LONGEST) return null
  const written = text.slice(start, end)
  const lower = written.toLowerCase()
  const kind = kinds.get(lower)
  if (kind === undefined || (written === lower && capitalized.has(lower))) return null
  if (kind !== 'number') return kind
  let next = end + 1
  while (text[next] === ' ' || text[next] === '\u00a0' || text[next] === '\n' || text[next] === '#') next++
  // "No. B-704"
  if (written[0] === 'N' && /^[A-Z]{1,3}[-/]?\d/.test(text.slice(next, next + LONGEST))) return kind
  const code = text.charCodeAt(next)
  return code >= 48 && code <= 57 ? kind : null
}

/** One capital letter, or letters parted by full stops ("U.S", "e.g", "p.m"). */
function isInitials(text: string, start: number, end: number): boolean {
  const isLetter = (at: number): boolean => {
    const code = text.charCodeAt(at) | 32
    return code >= 97 && code <= 122
  }
  if (end - start === 1) return isLetter(start) && text.charCodeAt(start) < 91
  for (let i = start; i < end; i += 2) if (!isLetter(i) || (i + 1 < end && text[i + 1] !== '.')) return false
  return (end - start) % 2 === 1
}
