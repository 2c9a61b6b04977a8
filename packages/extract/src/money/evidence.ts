import type { Atoms } from '../numbers/atoms.js'
import { isDigits, spelt, symbolAt, wordAt } from '../numbers/look.js'
import { DOLLAR_PREFIXES, SIGNS } from './currency-signs.js'
import type { CurrencyName } from './currency-words.js'

/** What a document shows of the currencies it uses. */
export interface Evidence {
  /** How often the document names a place of each country, by ISO 3166. */
  readonly places: ReadonlyMap<string, number>
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
}

/** Whether the atom is a number or ends one. */
const isCount = (atoms: Atoms, i: number): boolean =>
  isDigits(atoms, i) || wordAt(atoms, i).scale !== undefined || wordAt(atoms, i).ones !== undefined
const lengthOf = (atoms: Atoms, i: number): number => atoms.end[i]! - atoms.start[i]!
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

/** One pass over the document for what resolves a bare `$`, `kr`, `Rs` or "pounds". */
export function gatherEvidence(atoms: Atoms): Evidence {
  const places = new Map<string, number>()
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
      if (spelt(atoms, i + 1, 'p') && atoms.end[i] === atoms.start[i + 1] && lengthOf(atoms, i) === 4) isVideo = true
      continue
    }
    const word = wordAt(atoms, i)
    if (word.text === '') continue
    if (word.place !== undefined && isPlace(atoms, i)) count(places, word.place)
    for (const { second, country, adjective } of word.pairs ?? [])
      if (spelt(atoms, i + 1, second)) {
        count(places, country)
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
    if (spelt(atoms, i, 'united') && spelt(atoms, i + 1, 'states')) count(places, 'US')
  }
  return { places, currencies, marked, signs, decimalComma: commas > points, isVideo }
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

/** What a name or sign stands for in this document: the currency, and what that rests on. */
export interface Resolved {
  readonly currency: string | null
  readonly assumed: boolean
  readonly basis: string | null
}

/**
 * Resolves a name that several countries share: by the currencies that the document writes in full, then by the places it
 * speaks of, then by what the bare name usually means, which is marked as assumed.
 */
function resolve(name: CurrencyName, basis: string, evidence: Evidence): Resolved {
  if (name.by.size === 0) return { currency: name.code, assumed: false, basis }
  const candidates = new Set(name.by.values())
  const written = [...evidence.currencies].filter(([code]) => candidates.has(code))
  const named = [...name.by]
    .filter(([, code]) => code === name.code || !evidence.marked.has(code) || evidence.currencies.has(code))
    .map(([country, code]) => ({ code, count: evidence.places.get(country) ?? 0 }))
  const home = named.filter(({ code }) => code === name.code).reduce((sum, { count }) => sum + count, 0)
  const usual = name.code !== null && written.some(([code]) => code === name.code)
  if (written.length === 1 && !(home > 0 && written[0]![0] !== name.code))
    return { currency: written[0]![0], assumed: false, basis: 'document' }
  const best = named.reduce((a, b) => (b.count > a.count ? b : a), { code: name.code ?? '', count: 0 })
  const rivals = named.filter(({ code, count }) => code !== best.code && count > 0)
  if (best.count > 0 && rivals.length === 0) {
    if (best.code === name.code || name.code === null || best.count > (name.code === 'USD' ? 2 : 0))
      return { currency: best.code, assumed: false, basis: 'place' }
  }
  if (name.code !== null) {
    const known = usual || home > 0
    return { currency: name.code, assumed: !known, basis: known ? (usual ? 'document' : 'place') : 'default' }
  }
  if (best.count > 0 && rivals.every(({ count }) => best.count >= 2 * count))
    return { currency: best.code, assumed: true, basis: 'place' }
  return { currency: null, assumed: false, basis: null }
}

/** `resolve` for one document, which answers each name once. */
export function resolver(evidence: Evidence): (name: CurrencyName, basis: string) => Resolved {
  const known = new Map<CurrencyName, Resolved>()
  return (name, basis) => {
    const before = known.get(name)
    if (before !== undefined) return before.basis === null || name.by.size > 0 ? before : { ...before, basis }
    const resolved = resolve(name, basis, evidence)
    known.set(name, resolved)
    return resolved
  }
}
