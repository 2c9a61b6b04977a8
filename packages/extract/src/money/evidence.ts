import type { Atoms } from '../numbers/atoms.js'
import { isDigits, spelt, symbolAt, wordAt } from '../numbers/look.js'
import { WORDS } from '../numbers/vocabulary.js'
import { addressAt } from '../places/address-at.js'
import { DOLLAR_PREFIXES, SIGNS } from './currency-signs.js'

/** What a document shows of the currencies it uses. */
export interface Evidence {
  /** How often the document names a place of each country, by ISO 3166. */
  readonly places: ReadonlyMap<string, number>
  /** How often it gives an address or telephone number in each country or part of one (`US-CA`), by ISO 3166. */
  readonly addresses: ReadonlyMap<string, number>
  /** How often each currency is named without an amount ("all figures in Canadian dollars"): what the document declares. */
  readonly currencies: ReadonlyMap<string, number>
  /** The currencies that are marked in amounts ("C$5", "5 CAD"): a bare sign beside them means another. */
  readonly marked: ReadonlySet<string>
  /** The signs that occur. */
  readonly signs: ReadonlySet<string>
  /** Whether numbers are written with a decimal comma. */
  readonly decimalComma: boolean
  /** Whether "1080p" and the like are about video. */
  readonly isVideo: boolean
  /** Whether the text uses capitals at all. */
  readonly hasCapitals: boolean
}

/** Whether the atom is a number or ends one. */
const isCount = (atoms: Atoms, i: number): boolean =>
  isDigits(atoms, i) || wordAt(atoms, i).scale !== undefined || wordAt(atoms, i).ones !== undefined
const lengthOf = (atoms: Atoms, i: number): number => atoms.end[i]! - atoms.start[i]!
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

/** Whether a word tells something of currencies, even without a sign behind it. */
const NOTED = Uint8Array.from(WORDS, ({ place, pairs, adjective, code, text }) =>
  Number((place ?? pairs ?? adjective ?? code) !== undefined || text === 'united'),
)

/** One pass over the document for what resolves a bare `$`, `kr`, `Rs` or "pounds". */
export function gatherEvidence(atoms: Atoms): Evidence {
  const places = new Map<string, number>()
  const addresses = new Map<string, number>()
  const currencies = new Map<string, number>()
  const marked = new Set<string>()
  const signs = new Set<string>()
  const note = (code: string, first: number, end: number): void => {
    if (isCount(atoms, first - 1) || isCount(atoms, end)) marked.add(code)
    else count(currencies, code)
  }
  let commas = 0
  let points = 0
  let isVideo = false
  for (let i = 0; i < atoms.count; i++) {
    const symbol = symbolAt(atoms, i)
    if (symbol !== 0) {
      const sign = SIGNS.get(symbol)
      if (sign !== undefined) signs.add(sign)
      continue
    }
    if (atoms.kind[i] !== 0) {
      const [comma, point] = marksOf(atoms, i)
      commas += comma
      points += point
      const region = addressAt(atoms, i)
      if (region !== null) count(addresses, region)
      if (spelt(atoms, i + 1, 'p') && atoms.end[i] === atoms.start[i + 1] && lengthOf(atoms, i) === 4) isVideo = true
      continue
    }
    if (NOTED[atoms.id[i]!] === 0 && symbolAt(atoms, i + 1) === 0) continue
    const word = wordAt(atoms, i)
    if (word.text === '') continue
    if (word.place !== undefined && isPlace(atoms, i)) {
      count(places, word.place)
      if (isLine(atoms, i, i + 1)) count(addresses, word.place)
    }
    for (const { second, country, adjective } of word.pairs ?? [])
      if (spelt(atoms, i + 1, second)) {
        count(places, country)
        if (isLine(atoms, i, i + 2)) count(addresses, country)
        const of = adjective ? wordAt(atoms, i + 2).currencyName?.by.get(country) : undefined
        if (of !== undefined) note(of, i, i + 3)
      }
    if (word.adjective !== undefined) {
      const of = wordAt(atoms, i + 1).currencyName?.by.get(word.adjective)
      if (of !== undefined) note(of, i, i + 2)
    }
    if (word.code !== undefined && isUpper(atoms, i)) note(word.code, i, i + 1)
    else if (
      SIGNS.get(symbolAt(atoms, i + 1)) === 'dollar' &&
      atoms.end[i] === atoms.start[i + 1] &&
      isUpper(atoms, i)
    ) {
      const of = DOLLAR_PREFIXES.get(atoms.text.slice(atoms.start[i], atoms.end[i]))
      if (of !== undefined) marked.add(of)
    }
    if (spelt(atoms, i, 'u') && symbolAt(atoms, i + 1) === 46 && spelt(atoms, i + 2, 's')) count(places, 'US')
    const united = spelt(atoms, i, 'united')
      ? spelt(atoms, i + 1, 'states')
        ? 'US'
        : spelt(atoms, i + 1, 'kingdom')
          ? 'GB'
          : null
      : null
    if (united !== null) {
      count(places, united)
      if (isLine(atoms, i, i + 2)) count(addresses, united)
    }
  }
  return {
    places,
    addresses,
    currencies,
    marked,
    signs,
    decimalComma: commas > points,
    isVideo,
    hasCapitals: /[A-Z]/.test(atoms.text),
  }
}

/** Whether the atoms are all that stands on their line, as the last line of an address does. */
function isLine({ text, start, end }: Atoms, first: number, past: number): boolean {
  const before = text.slice(Math.max(0, start[first]! - 2), start[first])
  const after = text.slice(end[past - 1], end[past - 1]! + 3)
  return /(?:^|\n) ?$/.test(before) && /^[.,]? {0,2}(?:\r?\n|$)/.test(after)
}

/** A place is written with a capital; "us" is no country. */
function isPlace(atoms: Atoms, i: number): boolean {
  const first = atoms.text.charCodeAt(atoms.start[i]!)
  if (first >= 97 && first <= 122) return false
  return atoms.end[i]! - atoms.start[i]! > 2 || isUpper(atoms, i)
}

const isUpper = (atoms: Atoms, i: number): boolean => {
  const text = atoms.text.slice(atoms.start[i], atoms.end[i])
  return text === text.toUpperCase()
}

/** Whether "12,50" or "1.234,5" (a decimal comma), or "12.50" (a decimal point) begins at `i`. */
function marksOf(atoms: Atoms, i: number): readonly [number, number] {
  const symbol = symbolAt(atoms, i + 1)
  if (symbol !== 44 && symbol !== 46) return [0, 0]
  if (atoms.kind[i + 2] !== 1 || atoms.end[i] !== atoms.start[i + 1] || atoms.end[i + 1] !== atoms.start[i + 2])
    return [0, 0]
  const digits = lengthOf(atoms, i + 2)
  const again = symbolAt(atoms, i + 3)
  if (again === symbol || digits > 2) return [0, 0]
  return symbol === 44 ? [1, 0] : [0, 1]
}
