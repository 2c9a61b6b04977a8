import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { phraseAt } from '../../demands/phrases/scan.js'

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although as because before despite even once since though until when whenever whereas while'.split(' '),
)
const FINITE = /^(?:MD|VB[DPZ])$/
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'nobody', 'she', 'there', 'they', 'we', 'you'])

/**
 * The main clause of a span that a subordinate one opens: "When I asked him, |he walked away|". Null when none does, and of "when" unless
 * the two tell of the past.
 */
export function mainClause(r: Reading, { first, end }: TokenSpan): TokenSpan | null {
  if (!SUBORDINATORS.has(lowerAt(r, first))) return null
  let verb = -1
  for (let i = first + 1; i < end - 1; i++) {
    if (verb < 0 && FINITE.test(tagAt(r, i))) verb = i
    if (verb < 0 || i === verb) continue
    const at = lowerAt(r, i) === ',' ? i + 1 : isSubject(r, i) ? i : -1
    const subject = at < 0 ? null : phraseAt(r, at)
    if (subject?.first !== at || !isFiniteAfter(r, subject.end)) continue
    return lowerAt(r, first) === 'when' && tagAt(r, verb) !== 'VBD' ? null : { first: at, end }
  }
  return null
}

/** Whether a pronoun begins a clause without a comma: "when I asked |he walked away|", unlike "and he", "that he". */
const isSubject = (r: Reading, i: number): boolean =>
  SUBJECTS.has(lowerAt(r, i)) &&
  !/^(?:CC|DT|IN|W.*|,)$/.test(tagAt(r, i - 1)) &&
  lowerAt(r, i - 1) !== 'so' &&
  isFiniteAfter(r, i + 1)

/** Whether a finite verb stands at the token, past adverbs. */
function isFiniteAfter(r: Reading, i: number): boolean {
  while (tagAt(r, i).startsWith('RB')) i++
  return FINITE.test(tagAt(r, i))
}
