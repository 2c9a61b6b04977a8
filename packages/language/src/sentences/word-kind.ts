import { abbreviationAt } from '../tokens/abbreviation.js'
import { OPENERS } from '../lexicon/openers.js'

/** What a distinct word tells about the ends of sentences: a set of bits. */
export const STOP = 1
export const ELLIPSIS = 2
export const CLOSING = 4
export const OPENING = 8
export const UPPER = 16
export const LOWER = 32
export const NUMBER = 64
/** A word that often opens a sentence and is seldom part of a name ("The", "However"). */
export const OPENER = 128
/** An abbreviation with its full stop. */
export const TITLE = 256
export const INNER = 512
export const FINAL = 1024
export const DATED = 2048
export const INITIAL = 4096
/** A verb of saying, as it stands after a quotation. */
export const SAYS = 8192
export const DASH = 16384
/** A word that opens the credit of a picture ("Image: Nick Moreau."). */
export const CREDIT = 32768

const openers = new Set(OPENERS.split(' '))
const says = new Set(
  'said says asked asks added adds wrote writes told cried replied shouted answered explained whispered yelled exclaimed'.split(
    ' ',
  ),
)
const credits = new Set('Credit Image Photo Photograph Photographer Picture'.split(' '))
const CLOSERS = "\"'’”»›)]}''*_"
const OPENING_MARKS = '"\'‘“«‹([{``*_'

/** The bits of one distinct word. */
export function wordKind(word: string): number {
  const first = word[0]!
  const upper = first !== first.toLowerCase()
  const lower = first !== first.toUpperCase()
  // Most words begin with a letter: what looks for marks need not look at them.
  if (upper || lower) {
    let kind = upper ? UPPER : LOWER
    if (openers.has(word)) kind |= OPENER
    if (!upper && says.has(word)) kind |= SAYS
    if (upper && credits.has(word)) kind |= CREDIT
    return word.length > 1 && word.endsWith('.') ? kind | abbreviationBits(word) : kind
  }
  let kind = first >= '0' && first <= '9' ? NUMBER : 0
  if (word === '.' || /^[!?]+$/.test(word) || word === '。') return STOP
  if (/^(?:\.\.+|…)$/.test(word)) return ELLIPSIS
  if (CLOSERS.includes(word)) kind |= CLOSING
  if (OPENING_MARKS.includes(word)) kind |= OPENING
  if (/^[-–—]+$/.test(word)) kind |= DASH
  if (word.length > 1 && word.endsWith('.')) kind |= abbreviationBits(word)
  return kind
}

function abbreviationBits(word: string): number {
  const bare = word.slice(0, -1)
  if (bare.length === 1 && bare >= 'A' && bare <= 'Z') return INITIAL
  switch (abbreviationAt(`${word}0`, 0, bare.length)) {
    case 'title':
      return TITLE
    case 'inner':
    case 'number':
      return INNER
    case 'date':
      return DATED
    default:
      return FINAL
  }
}
