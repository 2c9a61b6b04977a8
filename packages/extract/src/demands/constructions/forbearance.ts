import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { verbActions } from '../phrases/actions.js'
import { isBase, sentenceOf, skipAdverbs } from '../phrases/scan.js'

export const FORBEARANCE: ReadonlySet<string> = new Set(['provided', 'providing'])

/** What a writer leaves undone in return. Lemmas, sorted. */
const FORBORNE = new Set(
  'abstain close discontinue drop end forbear forego forgo halt hold lift refrain release settle stay stop suspend waive withdraw withhold'.split(
    ' ',
  ),
)

/** "We will forbear legal action provided that you remove the page": what the threat is dropped for. */
export function forbearance(r: Reading, i: number, limit: number): readonly Candidate[] {
  if (!FORBEARANCE.has(lowerAt(r, i)) || !forbears(r, sentenceOf(r, i).first, i)) return []
  const you = lowerAt(r, i + 1) === 'that' ? i + 2 : i + 1
  if (lowerAt(r, you) !== 'you') return []
  const verb = skipAdverbs(r, you + 1, limit)
  if (verb >= limit || !isBase(tagAt(r, verb)) || lowerAt(r, verb) === 'have') return []
  return verbActions(r, verb, limit).map(action =>
    candidate({
      rule: 'demand/ultimatum/provided',
      cue: { first: i, end: you },
      action,
      addressee: { first: you, end: you + 1 },
      strength: 'require',
      urgent: action.urgent,
      direct: true,
      weight: 0.7,
    }),
  )
}

/** Whether the writer promises before token `i` to leave something undone. */
function forbears(r: Reading, first: number, i: number): boolean {
  for (let k = first; k < i - 1; k++) {
    if (!['i', 'we', 'client'].includes(lowerAt(r, k))) continue
    const will = skipAdverbs(r, k + 1, i)
    if (!['will', 'shall', "'ll", 'agree'].includes(lowerAt(r, will))) continue
    for (let j = will + 1; j < Math.min(i, will + 5); j++)
      if (FORBORNE.has(lemmaAt(r, j)) || ['no', 'not'].includes(lowerAt(r, j))) return true
  }
  return false
}
