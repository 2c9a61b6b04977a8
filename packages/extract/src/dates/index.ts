export type { TimeExpression } from './find-dates.js'
export { type Dates, readDates } from './read-dates.js'
