import { type Atoms, DIGITS, WORD } from '../numbers/atoms.js'
import { joined, symbolAt, wordAt } from '../numbers/look.js'
import { CALLING_CODES, POSTAL_LETTERS, POSTCODE_AREAS, STATES } from './postcodes.js'

const PLUS = 43
const BRITISH = /(?:^|[^\p{L}\d])([A-Z]{1,2})\d[A-Z\d]? $/u
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/u
const CANADIAN_FIRST = /(?:^|[^\p{L}\d])([ABCEGHJ-NPRSTVXY])\d[A-Z] $/u
const CANADIAN_LAST = /^\d[A-Z]\d(?![\p{L}\d])/u
const AUSTRALIAN = /(?:^|[^\p{L}])(NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? $/u
const IRISH = /(?:^|[^\p{L}\d])[AC-FHKNPRTV-Y]$/u
const IRISH_LAST = /^\d[\dW] (?=[A-Z\d]{0,3}\d)[A-Z][A-Z\d]{3}(?![\p{L}\d])/u
/** As far as an address is looked at around its number. */
const BEFORE = 32
const AFTER = 12

const behind = (text: string, start: number): string => text.slice(Math.max(0, start - BEFORE), start)
const ahead = (text: string, start: number): string => text.slice(start, start + AFTER)

/**
 * The country, or the part of one ("GB-SCT", "US-CA"), that the number at atom `i` tells as part of an address or of a telephone number: a postcode
 * in the form that its country alone has, a state with a zip code, a calling code. Null for any other number.
 */
export function addressAt(atoms: Atoms, i: number): string | null {
  if (atoms.kind[i] !== DIGITS) return null
  const start = atoms.start[i]!
  const length = atoms.end[i]! - start
  if (length > 5) return null
  const { text } = atoms
  if (length < 4 && length > 1 && symbolAt(atoms, i - 1) === PLUS && joined(atoms, i - 1))
    return CALLING_CODES.get(text.slice(start, start + length)) ?? null
  if (length === 1) {
    if (!joined(atoms, i) || atoms.kind[i + 1] !== WORD) return null
    const area = INWARD.test(ahead(text, start)) ? BRITISH.exec(behind(text, start))?.[1] : undefined
    if (area !== undefined) return POSTCODE_AREAS.get(area) ?? 'GB-EAW'
    const letter = CANADIAN_LAST.test(ahead(text, start)) ? CANADIAN_FIRST.exec(behind(text, start))?.[1] : undefined
    return letter === undefined ? null : POSTAL_LETTERS.get(letter)!
  }
  if (length === 2) return IRISH_LAST.test(ahead(text, start)) && IRISH.test(behind(text, start)) ? 'IE' : null
  if (length === 4) {
    const state = AUSTRALIAN.exec(behind(text, start))?.[1]
    return state === undefined ? null : `AU-${state}`
  }
  if (length === 5) return stateBefore(behind(text, start)) ?? townAt(atoms, i)
  return null
}

/** "San Francisco, CA 94107", "Austin Texas 78701": the state of a zip code, which a town stands before. */
function stateBefore(before: string): string | null {
  const words = before.trimEnd().split(' ')
  for (const count of [1, 2, 3]) {
    const town = words.at(-count - 1)
    const name = words.slice(-count).join(' ').replace(/[.,]$/, '')
    const state = STATES.get(name)
    if (state !== undefined && town !== undefined && /^[\p{Lu}(]?[\p{L}.\]]{2}/u.test(town)) return state
  }
  return null
}

/** "75008 Paris", "10115 Berlin": a town of the continent after its code, which opens its line or follows a comma or a country letter. */
function townAt(atoms: Atoms, i: number): string | null {
  const country = wordAt(atoms, i + 1).place
  if (country === undefined || country === 'US') return null
  const before = atoms.text.slice(Math.max(0, atoms.start[i]! - 3), atoms.start[i])
  return /(?:^|[\n,])[ \t]?$|\b[A-Z]-$/.test(before) ? country : null
}
