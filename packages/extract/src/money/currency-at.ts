import type { Atoms } from '../numbers/atoms.js'
import type { Quantity } from '../numbers/number-at.js'
import { compare, whole } from '../numbers/decimal.js'
import { isCapital, isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { CENT_SIGN, DOLLAR_PREFIXES, POUND_PREFIXES, SIGNS } from './currency-signs.js'
import { type CurrencyName, NAMES } from './currency-words.js'
import type { Evidence } from './evidence.js'

/** A currency as the text marks it: atoms up to `end`, and what is known of it before evidence decides. */
export interface Mark {
  readonly end: number
  /** An ISO 4217 code, or null when the name is one of several countries'. */
  readonly code: string | null
  readonly name: CurrencyName | null
  /** How many make one of the currency: 100 for cents. */
  readonly parts: number
  readonly basis: 'code' | 'symbol' | 'name'
  /** The power of ten of a letter in it ("MUSD"). */
  readonly power: number
  /** The name means other things too, and is taken on evidence alone. */
  readonly guarded: boolean
  /** The code is also a word. */
  readonly wordlike: boolean
}

const mark = (end: number, basis: Mark['basis'], facts: Partial<Mark>): Mark => ({
  end,
  basis,
  code: null,
  name: null,
  parts: 1,
  power: 0,
  guarded: false,
  wordlike: false,
  ...facts,
})

/** The mark of a sign: `£`, or a bare `$` that evidence will resolve. */
function ofSign(sign: string, end: number): Mark {
  const name = NAMES.get(sign) ?? null
  const code = name === null ? sign : null
  return { end, basis: 'symbol', code, name, parts: 1, power: 0, guarded: false, wordlike: false }
}

const POINT = 46

/** "U.S.", "U.S", "US" at `i`: the atom after it, or -1. */
function unitedStates(atoms: Atoms, i: number): number {
  if (spelt(atoms, i, 'us')) return i + 1
  if (!spelt(atoms, i, 'u') || symbolAt(atoms, i + 1) !== POINT || !spelt(atoms, i + 2, 's')) return -1
  return symbolAt(atoms, i + 3) === POINT ? i + 4 : i + 3
}

/** Prefixes that may stand apart from their sign ("US $5", "C $ 300 million"). */
const APART = new Set(['US', 'USD', 'C', 'NZ', 'NZD', 'HK', 'HKD', 'AUD', 'CAD', 'AU', 'CDN', 'GBP', 'SGD', 'MXN'])

/** Letters before a dollar or pound sign: "US$", "A$", "IR£". */
function prefixed(atoms: Atoms, i: number, evidence: Evidence): Mark | null {
  const states = unitedStates(atoms, i)
  const at = states < 0 ? i + 1 : states
  const sign = SIGNS.get(symbolAt(atoms, at))
  if (sign !== 'dollar' && sign !== 'pound') return null
  const letters = states < 0 ? textOf(atoms, i).toUpperCase() : 'US'
  const code = (sign === 'dollar' ? DOLLAR_PREFIXES : POUND_PREFIXES).get(letters)
  if (code === undefined) return null
  // "You owe us $5" names no country, unless the text is written without capitals.
  if (
    joined(atoms, at - 1)
      ? letters.length === 1 && !isCapital(atoms, i) && letters !== 'C'
      : !APART.has(letters) || (evidence.hasCapitals && !isCapital(atoms, i) && states !== i + 3 && states !== i + 4)
  )
    return null
  return mark(at + 1, 'symbol', { code })
}

/** "$US5m", "$A 3": the code of the letters after the sign, when a number follows them. */
function suffixed(atoms: Atoms, i: number): Mark | null {
  if (!joined(atoms, i) || !isCapital(atoms, i + 1) || !isDigits(atoms, i + 2)) return null
  const code = DOLLAR_PREFIXES.get(textOf(atoms, i + 1))
  return code === undefined ? null : mark(i + 2, 'symbol', { code })
}

/** The currency that stands at atom `i` before an amount: "$", "US$", "EUR", "Rs.", "kr". */
export function markBefore(atoms: Atoms, i: number, evidence: Evidence): Mark | null {
  const sign = SIGNS.get(symbolAt(atoms, i))
  if (sign !== undefined) return (sign === 'dollar' ? suffixed(atoms, i) : null) ?? ofSign(sign, i + 1)
  const word = wordAt(atoms, i)
  if (word.text === '') return null
  const letters = prefixed(atoms, i, evidence)
  if (letters !== null) return letters
  if (word.code !== undefined && word.power === undefined && (!word.wordlike || isAllCapitals(atoms, i))) {
    const repeated = SIGNS.has(symbolAt(atoms, i + 1)) ? i + 2 : i + 1
    return mark(repeated, 'code', { code: word.code, wordlike: word.wordlike === true })
  }
  const { abbreviation } = word
  if (abbreviation !== undefined) {
    if ((abbreviation.capital && !isCapital(atoms, i)) || isPostcode(atoms, i)) return null
    const told = abbreviation.country === undefined || evidence.places.has(abbreviation.country)
    if (!told && !isScaled(atoms, i + 1)) return null
    const end = symbolAt(atoms, i + 1) === POINT ? i + 2 : i + 1
    return mark(
      end,
      'symbol',
      abbreviation.code ? { code: abbreviation.code } : { name: NAMES.get(abbreviation.name!)! },
    )
  }
  // "at dollar 22.5 million": the singular before a scaled number only.
  if (word.currencyName !== undefined && word.currencyName.parts === 1 && !word.currencyName.guarded)
    return mark(i + 1, 'name', { name: word.currencyName, wordlike: true })
  return null
}

/** Scales after a number: what has one behind a letter is money ("R84 million", "R2.1-billion", "R37m"), and no road or model. */
const SCALES = new Set(['billion', 'bn', 'm', 'million', 'mn', 'trillion'])

/** Whether a number stands at `i`, right behind the letter before it, with its scale. */
function isScaled(atoms: Atoms, i: number): boolean {
  if (!isDigits(atoms, i) || !joined(atoms, i - 1)) return false
  let at = i + 1
  while (
    joined(atoms, at - 1) &&
    (symbolAt(atoms, at) === POINT || symbolAt(atoms, at) === COMMA) &&
    isDigits(atoms, at + 1)
  )
    at += 2
  return SCALES.has(textOf(atoms, isHyphen(atoms, at) ? at + 1 : at))
}
const COMMA = 44

/** "TK1 4AB" ends an address. */
const isPostcode = (atoms: Atoms, i: number): boolean =>
  isAllCapitals(atoms, i) &&
  joined(atoms, i) &&
  isDigits(atoms, i + 1) &&
  !joined(atoms, i + 1) &&
  isDigits(atoms, i + 2) &&
  joined(atoms, i + 2) &&
  /^[A-Z]{2}$/.test(textOf(atoms, i + 3))

const isAllCapitals = (atoms: Atoms, i: number): boolean => {
  const text = textOf(atoms, i)
  return text === text.toUpperCase()
}

/** The country of an adjective at `i`, with the atom after it: "Canadian", "Hong Kong", "U.S.". */
function adjectiveAt(atoms: Atoms, i: number): { end: number; country: string } | null {
  const states = unitedStates(atoms, i)
  if (states >= 0) return { end: states, country: 'US' }
  const word = wordAt(atoms, i)
  for (const { second, country, adjective } of word.pairs ?? [])
    if (adjective && spelt(atoms, i + 1, second)) return { end: i + 2, country }
  return word.adjective === undefined ? null : { end: i + 1, country: word.adjective }
}

/** Lines of pixels, not pence. */
const PIXELS = new Set(['144', '240', '360', '480', '540', '576', '720'])

/** The currency that stands at atom `i` after the number: "dollars", "Canadian dollars", "USD", "€", "p". */
export function markAfter(atoms: Atoms, i: number, quantity: Quantity, evidence: Evidence): Mark | null {
  const hyphen = isHyphen(atoms, i) && joined(atoms, i - 1) && joined(atoms, i)
  const at = hyphen ? i + 1 : i
  const code = symbolAt(atoms, at)
  if (code === CENT_SIGN) return mark(at + 1, 'symbol', { name: NAMES.get('cent')!, parts: 100 })
  const sign = SIGNS.get(code)
  if (sign !== undefined) return hyphen || belongsToNext(atoms, at) ? null : ofSign(sign, at + 1)
  const adjective = adjectiveAt(atoms, at)
  if (adjective !== null) {
    const name = wordAt(atoms, adjective.end).currencyName
    const of = name?.by.get(adjective.country)
    if (of !== undefined) return mark(adjective.end + 1, 'name', { code: of, parts: name!.parts })
    if (name?.code && name.by.size === 0) return mark(adjective.end + 1, 'name', { code: name.code, parts: name.parts })
  }
  const word = wordAt(atoms, at)
  if (word.text === '') return null
  if (word.suffix !== undefined && SIGNS.has(symbolAt(atoms, at + 1)) && joined(atoms, at) && quantity.scale === 0)
    return { ...ofSign(SIGNS.get(symbolAt(atoms, at + 1))!, at + 2), power: word.suffix }
  if (word.text === 'p' && joined(atoms, at - 1) && !isCapital(atoms, at) && quantity.scale === 0) {
    const plausible =
      compare(quantity.value, whole(200)) <= 0 ||
      (evidence.signs.has('pound') && !PIXELS.has(textOf(atoms, quantity.first)))
    return plausible && !evidence.isVideo ? mark(at + 1, 'symbol', { code: 'GBP', parts: 100 }) : null
  }
  if (word.code !== undefined && (word.power === undefined || quantity.scale === 0)) {
    const wordlike = word.wordlike === true
    if (wordlike && !isAllCapitals(atoms, at)) return null
    return mark(at + 1, 'code', { code: word.code, power: word.power ?? 0, wordlike })
  }
  if (word.currencyName !== undefined) return named(atoms, at, word.currencyName, evidence)
  const { abbreviation } = word
  if (abbreviation?.after !== true || (abbreviation.capital && !isCapital(atoms, at))) return null
  if (abbreviation.country !== undefined && !evidence.places.has(abbreviation.country)) return null
  return mark(
    at + 1,
    'symbol',
    abbreviation.code ? { code: abbreviation.code } : { name: NAMES.get(abbreviation.name!)! },
  )
}

function named(atoms: Atoms, at: number, name: CurrencyName, evidence: Evidence): Mark {
  let end = at + 1
  // "pounds sterling", "dollars US", "dollars (USD)"
  if (name.by.has('GB') && spelt(atoms, end, 'sterling'))
    return mark(end + 1, 'name', { code: 'GBP', parts: name.parts })
  const certain = name.guarded && [...name.by.keys()].some(country => country !== 'GB' && evidence.places.has(country))
  return mark(end, 'name', { name, parts: name.parts, guarded: name.guarded && !certain })
}

/** Whether the sign at `at` opens the next amount rather than closing this one: "5 $10 notes", but not "10 $ 30 $". */
function belongsToNext(atoms: Atoms, at: number): boolean {
  if (joined(atoms, at - 1) || !isDigits(atoms, at + 1)) return false
  if (joined(atoms, at)) return true
  const follows = symbolAt(atoms, at + 2)
  const { currencyName } = wordAt(atoms, at + 2)
  return !SIGNS.has(follows) && currencyName?.parts !== 100
}
