import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { skipAdverbs } from '../phrases/scan.js'

/** Words of what rules, whose duties nobody here lays on anybody. Sorted. */
export const RULES = new Set([
  'act',
  'code',
  'guidance',
  'guidelines',
  'law',
  'regulation',
  'regulations',
  'rules',
  'section',
  'statute',
])

/** "The law should be changed": what is to be done to a rule itself. */
export const isChanged = (r: Reading, rule: number, subject: Words, verb: number): boolean =>
  rule === subject.end - 1 && lowerAt(r, verb) === 'be' && CHANGES.has(lemmaAt(r, skipAdverbs(r, verb + 1, verb + 4)))
const CHANGES = new Set(
  'abolish amend change relax repeal review revise rewrite scrap strengthen tighten update'.split(' '),
)

/** Where the clause of the subject begins: past a comma and a coordinator before it. */
export function clauseFrom(r: Reading, first: number, subject: number): number {
  for (let k = subject - 1; k > first; k--)
    if (
      (['and', 'but'].includes(lowerAt(r, k)) && lowerAt(r, k - 1) === ',' && subject - k <= 3) ||
      (lowerAt(r, k) === 'and' && lowerAt(r, k + 1) === 'that')
    )
      return k
  return first
}
