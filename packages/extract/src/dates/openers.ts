import { type Atoms, DIGITS, SYMBOL, WORD } from '../numbers/atoms.js'
import { type Word, WORDS } from '../numbers/vocabulary.js'
import { HOLIDAYS } from './holidays.js'

const FIRST_WORDS = new Set(
  'the a an about around almost nearly roughly approximately over up at more less fewer no not well just each every several many few half couple recent latest same right earlier later sometime q h fy fiscal financial tax close cob eod eob closing'.split(
    ' ',
  ),
)
const HOLIDAY_WORDS = new Set([...HOLIDAYS.keys()].map(name => name.split(' ')[0]!))

const opens = (word: Word): boolean =>
  word.month !== undefined ||
  word.weekday !== undefined ||
  word.unit !== undefined ||
  word.season !== undefined ||
  word.dayPart !== undefined ||
  word.deictic !== undefined ||
  word.side !== undefined ||
  word.vagueTime !== undefined ||
  word.every !== undefined ||
  word.edge !== undefined ||
  word.decade !== undefined ||
  word.ones !== undefined ||
  word.tens !== undefined ||
  word.ordinal !== undefined ||
  word.vague !== undefined ||
  FIRST_WORDS.has(word.text) ||
  HOLIDAY_WORDS.has(word.text) ||
  word.text === 'new'

const OPENERS = Uint8Array.from(WORDS, word => Number(opens(word)))
/** Words that are numbers and nothing else. */
const PURE = Uint8Array.from(WORDS, word => Number((word.ones ?? word.tens) !== undefined))
const ARTICLES = Uint8Array.from(WORDS, ({ text }) => Number(['the', 'a', 'an'].includes(text)))
/** Quotation marks that stand for the century of a year: "'89". */
const APOSTROPHES = new Set([0x27, 0x60, 0x2018, 0x2019])

/** Whether a time expression can begin at the atom: most words are told at once that none can. */
export function opensDate(atoms: Atoms, i: number): boolean {
  const kind = atoms.kind[i]!
  const id = atoms.id[i]!
  // A number that an unknown word follows is a count, unless it may be a year.
  const known = i + 1 < atoms.count && (atoms.kind[i + 1] !== WORD || atoms.id[i + 1] !== 0)
  if (kind === DIGITS)
    return (known && !isAmount(atoms, i) && !isInChain(atoms, i)) || atoms.start[i]! + 4 === atoms.end[i]
  if (kind !== WORD) return APOSTROPHES.has(id) && i + 1 < atoms.count && atoms.kind[i + 1] === DIGITS
  if (id === 0 || (PURE[id] === 1 && !known)) return false
  if (ARTICLES[id] === 1) return i + 1 < atoms.count && (atoms.kind[i + 1] === DIGITS || atoms.id[i + 1] !== 0)
  return OPENERS[id] === 1
}

/** "$5": a number that a currency sign is joined to tells no time. */
const isAmount = (atoms: Atoms, i: number): boolean =>
  i > 0 && atoms.kind[i - 1] === SYMBOL && atoms.end[i - 1] === atoms.start[i] && CURRENCY.has(atoms.id[i - 1]!)
const CURRENCY = new Set([0x24, 0xa3, 0x20ac])

const SLASH = 47
/** "1,200" from its second number on, "1/2/3" from its second to its last but one: numbers that only go on with one another. */
function isInChain({ kind, id, start, end, count }: Atoms, i: number): boolean {
  if (
    i < 2 ||
    kind[i - 1] !== SYMBOL ||
    end[i - 1] !== start[i] ||
    kind[i - 2] !== DIGITS ||
    end[i - 2] !== start[i - 1]
  )
    return false
  const mark = id[i - 1]!
  if (mark === 44 || mark === 46) return true
  return mark === SLASH && i + 1 < count && kind[i + 1] === SYMBOL && id[i + 1] === SLASH && end[i] === start[i + 1]
}
