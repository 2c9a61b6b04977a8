import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { phraseAt } from '../../demands/phrases/scan.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const FINITE = words('MD VBD VBP VBZ')
const RELATIVE = words('WDT WP WP$')

/** The first finite verb that is neither a relative clause's nor of one that a conjunction opens later on; -1 when there is none. */
export function mainVerb(r: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (!FINITE.has(tagAt(r, i))) continue
    let before = i - 1
    while (before > first && tagAt(r, before).startsWith('RB')) before--
    if (isSubordinate(r, first, before)) continue
    if (before < first || !(RELATIVE.has(tagAt(r, before)) || (lowerAt(r, before) === 'that' && before > first)))
      return i
  }
  return barePast(r, first, end)
}

/** A past form that is taken for a participle, where a subject begins the clause and an object follows: "my client |supplied| you cloth", "I never |signed| anything"; -1 without one. */
function barePast(r: Reading, first: number, end: number): number {
  const subject = /^(?:DT|NNP|PRP\$?)$/.test(tagAt(r, first)) ? phraseAt(r, first) : null
  let verb = subject?.end ?? end
  while (verb < end && tagAt(r, verb).startsWith('RB')) verb++
  return verb + 1 < end && tagAt(r, verb) === 'VBN' && /^(?:DT|NN|PRP\$?)$/.test(tagAt(r, verb + 1)) ? verb : -1
}

const CONJUNCTIONS = words('after although as because before if once since though unless until when while')

/** Whether the subject that ends at the token stands behind a conjunction: "28 days |after this notice| takes effect". */
function isSubordinate(r: Reading, first: number, at: number): boolean {
  const subject = phraseAt(r, at)
  return (
    subject !== null &&
    subject.first > first + 1 &&
    CONJUNCTIONS.has(lowerAt(r, subject.first - 1)) &&
    lowerAt(r, subject.first - 2) !== 'such'
  )
}

/** The last token of the subject before the verb; -1 when none stands there. */
export function subjectBefore(r: Reading, first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--) {
    const tag = tagAt(r, i)
    if (tag.startsWith('NN') || tag === 'PRP' || tag === 'EX' || tag === 'DT') return i
    // "My |flat| is one room": a noun that is taken for an adjective.
    if (tag === 'JJ' && i === verb - 1 && /^(?:DT|PRP\$)$/.test(tagAt(r, i - 1))) return i
  }
  return -1
}
