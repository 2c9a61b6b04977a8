import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { phraseAt, sentenceOf, skipAdverbs } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { LETTERS } from './sent-kinds.js'
import { clauseDeeds } from './unless-clause.js'

/** "I am prepared to settle if you pay £780 and take the picture down": in a letter, what peace costs its reader. */
export function settling(r: Reading, i: number, limit: number): readonly Candidate[] {
  const subject = phraseAt(r, i + 1)
  if (!LETTERS.has(r.kind.value) || subject?.first !== i + 1 || !/^your?$/.test(lowerAt(r, i + 1))) return []
  const { first } = sentenceOf(r, i)
  let ready = i - 2
  while (ready > first && !(READY.has(lowerAt(r, ready)) && lowerAt(r, ready + 1) === 'to')) ready--
  if (ready <= first || !SETTLING.has(lemmaAt(r, ready + 2))) return []
  let verb = skipAdverbs(r, subject.end, limit)
  if (lowerAt(r, verb) === '(') verb += 3
  if (!/^VB[PZ]?$/.test(tagAt(r, verb)) || EMPTY_VERBS.has(lemmaAt(r, verb))) return []
  const cue = { first: ready, end: ready + 2 }
  const demander = subjectOf(r, ready)
  return clauseDeeds(r, verb, limit).map(action =>
    candidate({
      rule: 'demand/ultimatum/settle',
      cue,
      action,
      demander,
      addressee: { first: subject.first, end: subject.end },
      strength: 'request',
      urgent: action.urgent,
      direct: true,
      weight: 0.65,
    }),
  )
}
const READY = new Set(['content', 'happy', 'prepared', 'ready', 'willing'])
const SETTLING = new Set(
  'accept close compromise discontinue drop forego forgo refrain resolve settle waive withdraw'.split(' '),
)
