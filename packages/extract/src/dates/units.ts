/** Units of time, from the finest to the coarsest, with the ISO 8601 duration designator of one of them. */
export const UNITS = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
} as const

export type Unit = keyof typeof UNITS
