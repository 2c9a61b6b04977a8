import { isCountryCode } from '@gravamen/document'
import { addWorkingDays, type Day, formatDay } from '../dates/calendar.js'
import { publicHolidaysOf } from '../dates/public-holidays.js'
import { countriesOf } from '../places/countries-of.js'
import type { Atoms } from '../numbers/atoms.js'
import type { Resolved } from '../dates/resolved.js'

/** A day counted in working days: the due day or the candidates, what is to be added to the basis, and what an analyst should know. */
export interface WorkingDay extends Pick<Resolved, 'candidates' | 'ambiguous' | 'problem'> {
  readonly day: Day | null
  readonly basis: string
}

/**
 * Counts working days from a day: Monday to Friday without the public holidays of the countries that the document shows, or of the one given. The
 * basis then names them: `holidays GB (address)`. Countries that differ give candidates; without a country weekdays alone are counted, with a warning.
 * Throws when the given country is no code of ISO 3166.
 */
export function afterWorkingDays(from: Day, count: number, atoms: Atoms, country: string | undefined): WorkingDay {
  if (country !== undefined && !isCountryCode(country))
    throw new Error(`the country "${country}" is no code of ISO 3166: write it as IE or GB-SCT`)
  const { regions, basis } = country === undefined ? countriesOf(atoms) : { regions: [country], basis: 'option' }
  const calendars = regions.map(publicHolidaysOf)
  const known = [...new Map(calendars.flatMap(c => (c === null ? [] : [[c.region, c] as const]))).values()]
  if (known.length === 0 || calendars.includes(null))
    return {
      day: addWorkingDays(from, count),
      basis: 'weekdays',
      candidates: [],
      ambiguous: false,
      problem: {
        code: 'holidays-unknown',
        message: `counted Monday to Friday: ${regions.length === 0 ? 'the document shows no country' : `of ${regions.join(', ')} no public holidays are known`}, and holidays would put the day off`,
      },
    }
  const days = known.map(({ is }) => addWorkingDays(from, count, is))
  const candidates = [...new Set(days.map(formatDay))].sort()
  const names = known.map(({ region }) => region).sort()
  return {
    day: candidates.length === 1 ? days[0]! : null,
    basis: `holidays ${names.join(', ')} (${basis})`,
    candidates: candidates.length === 1 ? [] : candidates,
    ambiguous: candidates.length > 1,
    problem: null,
  }
}
