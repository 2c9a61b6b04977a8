import { CURRENCIES } from '../money/currencies.js'
import { gatherEvidence } from '../money/evidence.js'
import type { Atoms } from '../numbers/atoms.js'
import { VOCABULARY, WORDS } from '../numbers/vocabulary.js'

/** The countries (or parts of them, `GB-SCT`) that a document shows itself to be of, by ISO 3166, and what shows it. */
export interface Countries {
  readonly regions: readonly string[]
  readonly basis: 'jurisdiction' | 'address' | 'currency' | 'none'
}

const JURISDICTION =
  /\b(?:laws?|courts) of (?:the (?:State|Province|Republic|Commonwealth) of )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)/g
/** Currencies of many countries, or quoted in all of them, show none. */
const EVERYWHERE = new Set(['USD', 'EUR', 'CHF', 'XAF', 'XOF'])

/** Reads a document's country: from the law it names, else from its addresses, else from the one currency in which it reckons. */
export function countriesOf(atoms: Atoms): Countries {
  const laws = new Set<string>()
  for (const [, name = ''] of atoms.text.matchAll(JURISDICTION)) {
    const country = placeOf(name)
    if (country !== null) laws.add(country)
  }
  if (laws.size > 0) return { regions: [...laws].sort(), basis: 'jurisdiction' }
  const { addresses, marked, signs } = gatherEvidence(atoms)
  if (addresses.size > 0) return { regions: withoutWholes([...addresses.keys()]), basis: 'address' }
  const codes = new Set([...marked].filter(code => !EVERYWHERE.has(code)))
  if (signs.has('pound')) codes.add('GBP')
  for (const sign of signs) if (CURRENCIES.has(sign) && !EVERYWHERE.has(sign)) codes.add(sign)
  const countries = codes.size === 1 ? CURRENCIES.get([...codes][0]!) : undefined
  return countries?.length === 1 ? { regions: countries, basis: 'currency' } : { regions: [], basis: 'none' }
}

/** The country of a name of one or two words: "Ireland", "New Zealand", "England and Wales" by its first. */
function placeOf(name: string): string | null {
  if (/^Scotland\b/.test(name)) return 'GB-SCT'
  if (/^Northern Ireland$/.test(name)) return 'GB-NIR'
  const [first = '', second] = name.toLowerCase().split(' ')
  const word = WORDS[VOCABULARY.numbers.get(first) ?? 0]
  return word?.place ?? word?.pairs?.find(pair => pair.second === second)?.country ?? null
}

/** A country is left out beside a part of it: a letter from Edinburgh that says "+44" is of Scotland. */
const withoutWholes = (regions: readonly string[]): string[] =>
  regions.filter(region => !regions.some(other => other !== region && other.startsWith(`${region}-`))).sort()
