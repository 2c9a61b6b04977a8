import type { Atoms } from '../numbers/atoms.js'
import { isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'

/** What money is paid for one of, after "a" or "an"; after "per" any word will do. */
const UNITS = new Set(
  'acre afternoon annum barrel bottle box bushel call case claim copy couple day decade delegate dozen employee evening family fortnight foot gallon game gram group head hectare hour household hundredweight item job kilo kilogram kilometer kilometre kilowatt lb liter litre mile minute month morning night ounce pack page pair person piece pint plate pop pound quarter ride room seat second session share shot square student term thousand throw ticket time ton tonne town transaction trip unit user visit vote week word yard year'.split(
    ' ',
  ),
)
const SHORT: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['annum', 'year'],
  ['apiece', 'piece'],
  ['daily', 'day'],
  ['each', 'piece'],
  ['h', 'hour'],
  ['hourly', 'hour'],
  ['hr', 'hour'],
  ['mo', 'month'],
  ['monthly', 'month'],
  ['mth', 'month'],
  ['pa', 'year'],
  ['pcm', 'month'],
  ['pppn', 'night'],
  ['pw', 'week'],
  ['weekly', 'week'],
  ['wk', 'week'],
  ['yearly', 'year'],
  ['yr', 'year'],
])
const AGO = new Set(['ago', 'before', 'earlier', 'later'])
const SLASH = 47

/** The unit of the rate that follows an amount at atom `i` ("a share", "per annum", "/month", "-an-hour", "p.a."), or null. */
export function rateAt(atoms: Atoms, i: number): string | null {
  if (symbolAt(atoms, i) === SLASH && joined(atoms, i - 1) && joined(atoms, i)) return unitAt(atoms, i + 1, true)
  const hyphen = isHyphen(atoms, i) && joined(atoms, i - 1)
  const at = hyphen ? i + 1 : i
  const next = hyphen && isHyphen(atoms, at + 1) ? at + 2 : at + 1
  if (spelt(atoms, at, 'per') || spelt(atoms, at, 'every')) return unitAt(atoms, next, true)
  if (spelt(atoms, at, 'a') || spelt(atoms, at, 'an')) return unitAt(atoms, next, false)
  if (spelt(atoms, at, 'each') && atoms.kind[at + 1] === 0 && wordAt(atoms, at + 1).unit !== undefined)
    return unitAt(atoms, at + 1, true)
  if (textOf(atoms, at) === 'p' && symbolAt(atoms, at + 1) === 46 && spelt(atoms, at + 2, 'a')) return 'year'
  return SHORT.get(textOf(atoms, at).toLowerCase()) ?? null
}

function unitAt(atoms: Atoms, i: number, any: boolean): string | null {
  if (i >= atoms.count || atoms.kind[i] !== 0) return null
  const word = textOf(atoms, i).toLowerCase()
  const unit = SHORT.get(word) ?? word
  if (unit === 'calendar') return unitAt(atoms, i + 1, any)
  // "from $10 million a year ago", "every three months"
  if (wordAt(atoms, i).ones !== undefined || AGO.has(textOf(atoms, i + 1))) return null
  if (!any && !UNITS.has(unit)) return null
  return unit === 'square' ? `square ${textOf(atoms, i + 1).toLowerCase()}` : unit
}
