import { type Arguments, dataFile } from '../arguments.js'
import { readJsonLines } from '../score/json-lines.js'
import { type MoneyCase, scoreMoney } from '../score/money.js'
import { formatFigures } from '../score/spans.js'

/** Amounts on the currency cases of Recognizers-Text: span, value and unit. `--show` prints the cases that differ. */
export function run(args: Arguments): void {
  const score = scoreMoney(readJsonLines<MoneyCase>(dataFile(args, 'money', 'currency.jsonl')))
  console.log(`span overlap          ${formatFigures(score.overlap)}`)
  console.log(`span exact            ${formatFigures(score.exact)}`)
  console.log(`exact + value         ${formatFigures(score.value)}`)
  console.log(`exact + value + unit  ${formatFigures(score.all)}`)
  if (args.options['show']) for (const text of score.wrong) console.log(`\n  ${text}`)
}
