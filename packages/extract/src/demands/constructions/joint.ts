import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { verbActions } from '../phrases/actions.js'
import { isBase, sentenceOf, skipAdverbs, wordsAt } from '../phrases/scan.js'

/** What people ask each other to do together. Lemmas, sorted. */
const TOGETHER = new Set(
  'agree arrange call catch chat confer coordinate discuss do finalize finalise get go grab have hold invite keep meet move plan regroup review schedule set share shoot sit speak start take talk try visit work'.split(
    ' ',
  ),
)
const NEAR = new Set('chat coordinate discuss finalize get grab meet regroup schedule set sit speak talk'.split(' '))

/** Proposals to do something together: "let's meet on Tuesday", "shall we talk?", "can we move the call?", "maybe we could discuss this", "we should talk". */
export function joint(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (word === 'lets' || (word === 'let' && /^['’]s$/.test(lowerAt(r, i + 1)))) {
    if (
      word === 'lets' &&
      i > sentenceOf(r, i).first &&
      !/^[,:;.-]$/.test(lowerAt(r, i - 1)) &&
      lowerAt(r, i - 1) !== 'so'
    )
      return []
    return found(
      r,
      i + (word === 'lets' ? 1 : 2),
      limit,
      { first: i, end: i + (word === 'lets' ? 1 : 2) },
      'urge',
      0.75,
      false,
    )
  }
  if (word !== 'we') return []
  const { first, end } = sentenceOf(r, i)
  const asks = lowerAt(r, end - 1) === '?'
  const before = lowerAt(r, i - 1)
  if (['can', 'could', 'shall', 'should', 'may'].includes(before) && i - 1 >= first && (asks || before !== 'should'))
    return found(r, i + 1, limit, { first: i - 1, end: i + 1 }, 'request', 0.65, before !== 'can' && before !== 'could')
  const after = skipAdverbs(r, i + 1, limit)
  const modal = lowerAt(r, after)
  // "Send me a draft and we can discuss it", "someone we can speak to": what will follow then.
  if (modal === 'can' && before !== 'maybe' && i > first && r.kind.value !== 'other') return []
  const maybe = ['maybe', 'perhaps', 'hopefully'].includes(before) || wordsAt(r, first, ['maybe'])
  if (['should', 'could', 'can'].includes(modal))
    return found(r, after + 1, limit, { first: i, end: after + 1 }, 'urge', maybe ? 0.65 : 0.5, true)
  if (modal === 'need' && lowerAt(r, after + 1) === 'to')
    return found(r, after + 2, limit, { first: i, end: after + 2 }, 'urge', 0.5, true)
  return []
}

function found(
  r: Reading,
  at: number,
  limit: number,
  cue: Words,
  strength: Candidate['strength'],
  weight: number,
  narrow: boolean,
): readonly Candidate[] {
  let verb = skipAdverbs(r, at, limit)
  if (lowerAt(r, verb) === ',') verb = skipAdverbs(r, verb + 1, limit)
  if (lowerAt(r, verb) === 'you' && lowerAt(r, verb + 1) === 'and') verb += 3
  if (verb >= limit || !(isBase(tagAt(r, verb)) || tagAt(r, verb).startsWith('NN'))) return []
  const lemma = lemmaAt(r, verb)
  if (!(narrow ? NEAR : TOGETHER).has(lemma)) return []
  return verbActions(r, verb, limit).map(action =>
    candidate({ rule: 'demand/joint', cue, action, strength, urgent: action.urgent, direct: true, weight }),
  )
}
