import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from './attribution.js'

const FINITE: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP', 'VBZ'])
const RELATIVE: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB'])
const SUBORDINATING: ReadonlySet<string> = new Set(['although', 'because', 'if', 'though', 'unless', 'until', 'while'])
const NOUNS: ReadonlySet<string> = new Set(['NN', 'NNS'])
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you'])
/** Nouns after which a subject begins the main clause: "last year they won". */
const TIMES: ReadonlySet<string> = new Set([
  'afternoon',
  'day',
  'decade',
  'evening',
  'month',
  'moment',
  'morning',
  'night',
  'quarter',
  'time',
  'today',
  'tomorrow',
  'week',
  'weekend',
  'year',
  'yesterday',
])

/**
 * The first finite verb of the pieces that is not one of a clause inside a noun phrase: of "the many who |have| left" there
 * is none, of "those who have left |are| poor" it is the second; -1 for none.
 */
export function mainVerb(r: Reading, pieces: readonly TokenSpan[]): number {
  let inner = 0
  let begun = false
  for (const { first, end } of pieces)
    for (let i = first; i < end; i++) {
      if (i > first && (lowerAt(r, i) === ';' || r.tokens.sentence[i] !== r.tokens.sentence[i - 1])) inner = 0
      if (begun && opensInner(r, i)) inner++
      else if (FINITE.has(tagAt(r, i))) {
        if (inner === 0) return i
        inner--
      }
      begun ||= /\p{L}/u.test(lowerAt(r, i))
    }
  return -1
}

/** Whether a clause inside another begins: "the man |who| …", "the claim |that| …", "the amount |it| is paying", "a rise |because| …". */
function opensInner(r: Reading, i: number): boolean {
  if (RELATIVE.has(tagAt(r, i)) || SUBORDINATING.has(lowerAt(r, i))) return true
  if (!NOUNS.has(tagAt(r, i - 1))) return false
  const word = lowerAt(r, i)
  return word === 'that' || (SUBJECTS.has(word) && !TIMES.has(lowerAt(r, i - 1)))
}
