import { type Atoms, DIGITS, WORD } from '../numbers/atoms.js'
import { SIGNS } from './currency-signs.js'
import { type Word, WORDS } from '../numbers/vocabulary.js'

const opens = (word: Word): boolean =>
  word.ones !== undefined ||
  word.tens !== undefined ||
  word.denominator !== undefined ||
  word.vague !== undefined ||
  word.code !== undefined ||
  word.currencyName !== undefined ||
  word.abbreviation !== undefined ||
  word.moneyPart !== undefined

const OPENERS = Uint8Array.from(WORDS, word => Number(opens(word)))
/** Words that are numbers and nothing else. */
const PURE = Uint8Array.from(WORDS, word => Number((word.ones ?? word.tens) !== undefined))
const ARTICLES = Uint8Array.from(WORDS, ({ text }) => Number(text === 'a' || text === 'an'))

/** Whether an amount can begin at the atom: most words are told at once that none can. */
export function opensAmount(atoms: Atoms, i: number): boolean {
  const kind = atoms.kind[i]!
  const id = atoms.id[i]!
  if (kind !== WORD && kind !== DIGITS) return id > 127 || id === 36
  if (kind === WORD && id === 0) return false
  // A number is no amount when a word that no lexicon knows follows it: "20 people".
  const known = i + 1 < atoms.count && (atoms.kind[i + 1] !== WORD || atoms.id[i + 1] !== 0)
  if (kind === DIGITS) return known
  if (PURE[id] === 1 && !known) return false
  // "a hundred", "an estimated": an article opens an amount when a number word follows it.
  if (ARTICLES[id] === 1) return known && (atoms.kind[i + 1] === WORD || SIGNS.has(atoms.id[i + 1]!))
  return OPENERS[id] === 1
}
