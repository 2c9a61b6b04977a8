import type { Unit } from './units.js'

export const DEICTIC = ['yesterday', 'today', 'tomorrow', 'tonight', 'overnight'] as const
export const DAY_PARTS = ['morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'] as const

/** What a word means in a time expression. Words without a role are listed so that the grammar can ask for them by name. */
export interface DateWord {
  /** 1 to 12. */
  readonly month?: number
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number
  /** The word means other things too ("may", "sun"): it needs a capital and a number or a date beside it. */
  readonly shaky?: boolean
  readonly unit?: Unit
  readonly plural?: boolean
  /** How many of its unit the word stands for, when not one ("fortnight" is two weeks). */
  readonly times?: number
  /** 1 (spring) to 4 (winter). */
  readonly season?: number
  readonly dayPart?: (typeof DAY_PARTS)[number]
  readonly deictic?: (typeof DEICTIC)[number]
  /** Where a neighbouring unit lies: -1 last, 0 this, 1 next. */
  readonly side?: -1 | 0 | 1
  /** An adverb or adjective that points at the present, the past or the future without a date. */
  readonly vagueTime?: 'present' | 'past' | 'future'
  /** An adverb of repetition, with its unit ("monthly"). */
  readonly every?: Unit
  /** A name of a decade ("nineties" is 90). */
  readonly decade?: number
  /** Which part of what follows ("end of", "mid-"). */
  readonly edge?: 'start' | 'middle' | 'end'
  readonly zone?: boolean
  readonly dateWord?: boolean
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH_FORMS = 'jan feb mar apr _ jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const WEEKDAY_FORMS: readonly (readonly [string, number])[] = [
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]
const UNIT_FORMS: Readonly<Record<Unit, string>> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks wk wks',
  month: 'month months mth mths',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
}
const SIDES: readonly (readonly [string, -1 | 0 | 1])[] = [
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['ensuing', 1],
]
const VAGUE: readonly (readonly [string, 'present' | 'past' | 'future'])[] = [
  ['now', 'present'],
  ['currently', 'present'],
  ['nowadays', 'present'],
  ['presently', 'present'],
  ['recently', 'past'],
  ['lately', 'past'],
  ['recent', 'past'],
  ['future', 'future'],
]
const EVERY: readonly (readonly [string, Unit])[] = [
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]
const EDGES: readonly (readonly [string, 'start' | 'middle' | 'end'])[] = [
  ['beginning', 'start'],
  ['start', 'start'],
  ['opening', 'start'],
  ['early', 'start'],
  ['middle', 'middle'],
  ['mid', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
  ['late', 'end'],
]
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const ZONES = 'gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet aest aedt ist jst hkt sgt z'.split(
  ' ',
)

/** Words that the grammars of dates, amounts and deadlines ask for by name. */
const PLAIN = `
a about above according accounting act actual ad additional after afterwards age ago agree ahead all almost along also
am an and anniversary annum any apiece approx approximately april around article as at august average back bank
banking because before beginning below best between beyond bill boeing boxing business but by c ca calendar capital
channel chapter chinese christmas circa clause clear clock closing cob columbus comparable complete completion
consecutive contract corresponding cost costs couple court date dated dates day days deadline deadlines delivery
diwali due during each earlier early easter eid eod epiphany estimated eve ever every exactly except excess expire
expires extra far father feb few fewer figure final finals first fiscal five flight following for founded four from
full further fy good grand greater ground h had half halfway halloween hanukkah has hashanah have hence highway i if
immediately immigrants in including inclusive independence indigenous instant interest into invoice ipad iphone it
item its juneteenth jury just king kippur labor labour late later latest least less lesser like line long longer lunar
main martin maundy max maximum maybe memorial mere merely mid midday min minimum minus more most mother nd nearby
nearly new next no not notice number o of off old on once one only onward onwards open or order other our over p page
palm pancake para paragraph part passover past patrick per perhaps period plus pm point post precisely presidents
price prices prix q quarter ramadan rate rd receipt remaining remembrance room rosh roughly route rule s saint same
school second section secure service several shrove since slam so some sometime sooner st step straight successive
sunday t table teaching term test th than thanksgiving that the their then thereabouts thereafter these third this those three
through throughout thru till time times to today together total trading training twice two under unless until up upto
upward upwards usual valentine version veterans vol volume was week weekend weekends well were when which while whit
whole will windows winter with within without work working worth would year years yet yom z`

function build(): ReadonlyMap<string, DateWord> {
  const words = new Map<string, DateWord>()
  const put = (word: string, entry: DateWord) => words.set(word, { ...words.get(word), ...entry })
  for (const word of PLAIN.trim().split(/\s+/)) put(word, { dateWord: true })
  MONTHS.forEach((word, i) => put(word, { month: i + 1, shaky: word === 'may' || word === 'march' }))
  MONTH_FORMS.forEach((word, i) => word !== '_' && put(word, { month: i + 1, shaky: true }))
  put('sept', { month: 9, shaky: true })
  WEEKDAYS.forEach((word, i) => put(word, { weekday: i + 1 }))
  WEEKDAYS.forEach((word, i) => put(`${word}s`, { weekday: i + 1, plural: true }))
  for (const [word, weekday] of WEEKDAY_FORMS) put(word, { weekday, shaky: true })
  for (const unit of Object.keys(UNIT_FORMS) as Unit[])
    UNIT_FORMS[unit].split(' ').forEach(word => put(word, { unit, plural: word.endsWith('s') }))
  put('fortnight', { unit: 'week', times: 2 })
  put('fortnights', { unit: 'week', times: 2, plural: true })
  put('semester', { unit: 'month', times: 6 })
  put('weekday', { dateWord: true })
  ;['spring', 'summer', 'autumn', 'winter'].forEach((word, i) => put(word, { season: i + 1 }))
  put('fall', { season: 3, shaky: true })
  put('spring', { season: 1, shaky: true })
  for (const dayPart of DAY_PARTS) {
    put(dayPart, { dayPart })
    put(`${dayPart}s`, { dayPart, plural: true })
  }
  put('midday', { dayPart: 'noon' })
  put('lunchtime', { dayPart: 'afternoon' })
  for (const deictic of DEICTIC) put(deictic, { deictic })
  for (const [word, side] of SIDES) put(word, { side })
  for (const [word, vagueTime] of VAGUE) put(word, { vagueTime })
  for (const [word, every] of EVERY) put(word, { every })
  for (const [word, edge] of EDGES) put(word, { edge })
  DECADES.forEach((word, i) => put(word, { decade: (i + 2) * 10 }))
  for (const zone of ZONES) put(zone, { zone: true })
  return words
}

/** Every word that can take part in a time expression, in lower case. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = build()
