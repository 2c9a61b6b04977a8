import { parseDay } from '@inside/extract/dates/calendar.js'
import { findDates } from '@inside/extract/dates/find-dates.js'
import { readText } from '@gravamen/language'
import { type Arguments, dataFile } from '../arguments.js'
import { readJsonLines } from '../score/json-lines.js'
import { formatFigures, percent } from '../score/spans.js'
import { scoreTimex, type TimexCase } from '../score/timex.js'

/** Time expressions on TimeBank: extents, and the values of full dates. `--show missed|spurious|extents|values` lists cases. */
export function run(args: Arguments): void {
  const cases = readJsonLines<TimexCase>(dataFile(args, 'deadlines', 'timebank.jsonl'))
  const score = scoreTimex(cases, (text, date) => findDates(readText(text), { day: parseDay(date), order: null }))
  console.log(`strict   ${formatFigures(score.strict)}`)
  console.log(`relaxed  ${formatFigures(score.relaxed)}`)
  const { gold, found, right } = score.days
  console.log(
    `full dates: ${gold}, found ${found}, right ${percent(right / found)} of found / ${percent(right / gold)} of all`,
  )
  const { show } = args.options
  if (show === 'missed' || show === 'spurious' || show === 'extents' || show === 'values')
    for (const line of score[show]) console.log(`  ${line}`)
}
