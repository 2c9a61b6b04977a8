import type { Marked } from './merge-omissions.js'
import type { Line, Rule } from './rule.js'
import { disclaimer } from './rules/disclaimer.js'

const HEADING =
  /^[*_-]{0,3}(?:legal )?(?:confidentiality|disclaimer|important|legal|privacy|privileged|virus)(?: and \w+| \w+)?(?: notice| note| statement| warning| information)?[:.*_-]{0,3}$/i
/** What goes on below a disclaimer: the company's particulars, and sentences that would say nothing alone. */
const GOES_ON =
  /^(?:registered (?:in|office|address|number|company)|company (?:no|number|reg)|vat (?:no|number|reg)|authori[sz]ed and regulated|if you (?:are not|have received)|please (?:notify|delete|inform|consider|think)|any (?:views|opinions|unauthori[sz]ed)|thank you (?:for your (?:co-?operation|compliance)))/i
const LONGEST = 600

/**
 * What belongs to a disclaimer, besides what tells itself: the heading above it, and the lines below that go on with it. `ruled` is the rule that matches
 * each line: null where none does, undefined where none was asked.
 */
export function disclaimerTails(lines: readonly Line[], ruled: readonly (Rule | null | undefined)[]): Marked[] {
  const found: Marked[] = []
  let within = false
  for (const [index, { text }] of lines.entries()) {
    const rule = ruled[index]
    const isOne = rule === disclaimer || (rule !== null && disclaimer.matches(text))
    const above = lines[index - 1]
    if (isOne && !within && above && HEADING.test(above.text))
      found.push({ index: index - 1, reason: disclaimer.reason })
    within = isOne || (within && text.length < LONGEST && GOES_ON.test(text))
    if (within) found.push({ index, reason: disclaimer.reason })
  }
  return found
}
