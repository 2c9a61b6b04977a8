import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Words } from '../candidate.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { canAct, isBase, phraseAt, sentenceOf, skipAdverbs, startsBase, wordsAt } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import { asked, type Found, mentionsDeed, skipPlease, things } from './polite-parts.js'
import { headOf } from './wanted-thing.js'

/** To have these is to be given what follows. */
const GIVEN = new Set(['get', 'have', 'receive', 'see'])
/** "one of you", "somebody" */
const ONES = new Set(['one', 'somebody', 'someone'])
const MODALS = new Set(['can', 'could', 'might', 'will', 'would'])

/** What a polite "if" at `if_` leads to: "(grateful) if you could send it", "(it would help) if the page was taken down", "if we could meet". */
export function politeIf(r: Reading, if_: number, limit: number, asker: Words | null, cue: Words): Found {
  const you = if_ + 1
  if (lowerAt(r, you) !== 'you') return ifOther(r, you, limit, asker, cue)
  let verb = skipPlease(r, you + 1, limit)
  if (MODALS.has(lowerAt(r, verb))) verb = skipPlease(r, verb + 1, limit)
  if (wordsAt(r, verb, ['be', 'able', 'to'])) verb += 3
  if (verb >= limit || !tagAt(r, verb).startsWith('V')) return null
  return asked(r, verb, limit, { first: you, end: you + 1 }, cue, 'gratitude', 0.85, asker)
}

/** "… if the page could be removed", "… if we could meet", "… if I could have your answer" */
function ifOther(r: Reading, at: number, limit: number, asker: Words | null, cue: Words): Found {
  if (['i', 'we'].includes(lowerAt(r, at)) && ['can', 'could', 'might'].includes(lowerAt(r, at + 1))) {
    const verb = skipPlease(r, at + 2, limit)
    if (GIVEN.has(lemmaAt(r, verb)) && mentionsDeed(r, { first: verb, end: headOf(r, verb + 1, limit) + 1 }))
      return things(r, verb + 1, limit, cue, asker, 'gratitude', 0.7)
    if (verb < limit && isBase(tagAt(r, verb))) return asked(r, verb, limit, null, cue, 'gratitude', 0.7, asker)
  }
  for (let k = at; k < Math.min(limit, at + 12); k++)
    if (['could', 'would', 'can', 'is', 'are', 'was', 'were'].includes(lowerAt(r, k)) && k > at) {
      const verb = skipPlease(r, k + 1, limit)
      const actor = { first: at, end: k }
      if (isBase(tagAt(r, verb)) && lowerAt(r, verb) !== 'be' && (canAct(r, actor) || ONES.has(lowerAt(r, at))))
        return asked(r, verb, limit, actor, cue, 'gratitude', 0.75, asker)
      const action = trimAction(r, { first: at, end: verbActions(r, k, limit).at(-1)?.end ?? limit })
      return [
        candidate({
          rule: 'demand/polite/gratitude',
          cue,
          action,
          demander: asker,
          strength: 'request',
          urgent: action.urgent,
          direct: true,
          weight: 0.7,
        }),
      ]
    }
  return null
}

/** What a writer calls it that he asks for: "it would be very helpful if …". */
const WELCOME = new Set(
  'appreciated best better brilliant fantastic good great helpful ideal kind lovely nice preferable useful wonderful'.split(
    ' ',
  ),
)

/** "It would be appreciated if you could …", "it would also be good if the page was taken down"; `i` is "would". */
export function itWouldBe(r: Reading, i: number, limit: number): Found {
  if (lowerAt(r, i - 1) !== 'it' || quotationAt(r, i) !== null) return null
  const be = skipAdverbs(r, i + 1, limit)
  if (lowerAt(r, be) !== 'be') return null
  const word = skipAdverbs(r, be + 1, limit)
  const help = lowerAt(r, word) === 'of' || lowerAt(r, word) === 'a' ? word + 2 : word
  const welcome = WELCOME.has(lowerAt(r, word)) || (help > word && /^(?:assistance|help)$/.test(lowerAt(r, help)))
  const if_ = skipAdverbs(r, help + 1, limit)
  if (!welcome || lowerAt(r, if_) !== 'if') return null
  return politeIf(r, if_, limit, null, { first: i - 1, end: if_ })
}

/** "Perhaps the manager would be good enough to phone me", "would you be so kind as to …"; `i` is "would". */
export function goodEnough(r: Reading, i: number, limit: number): Found {
  const { first } = sentenceOf(r, i)
  const asks = i === first || /^(?:maybe|perhaps)$/.test(lowerAt(r, first))
  const subject = phraseAt(r, i === first ? i + 1 : i - 1)
  if (!asks || !subject || quotationAt(r, i) !== null) return null
  for (let k = i + 1; k < Math.min(limit - 3, i + 6); k++) {
    if (lowerAt(r, k) !== 'be') continue
    const kind = skipAdverbs(r, k + 1, limit)
    if (!/^(?:good|kind)$/.test(lowerAt(r, kind))) return null
    const to = kind + (lowerAt(r, kind + 1) === 'enough' ? 2 : lowerAt(r, kind + 1) === 'as' ? 2 : 1)
    if (lowerAt(r, to) !== 'to' || !isBase(tagAt(r, to + 1))) return null
    const actor = i === first ? subject : { first: first + 1, end: i }
    return asked(r, to + 1, limit, actor, { first: i, end: to }, 'question', 0.75)
  }
  return null
}

const LEADS = new Set([',', 'also', 'and', 'please', 'so', 'then'])

/** "Could all outstanding forms please be handed in?", "can the lift be mended this week?": what is to be done to a thing; `i` is the modal. */
export function passiveQuestion(r: Reading, i: number, limit: number): Found {
  const subject = phraseAt(r, i + 1)
  if (!subject || subject.first !== i + 1 || tagAt(r, i + 1) === 'PRP' || quotationAt(r, i) !== null) return null
  if (i > sentenceOf(r, i).first && !LEADS.has(lowerAt(r, i - 1))) return null
  const be = skipPlease(r, subject.end, limit)
  const participle = lowerAt(r, be) === 'be' ? skipAdverbs(r, be + 1, limit) : -1
  if (participle < 0 || tagAt(r, participle) !== 'VBN') return null
  const pleads = be > subject.end && /^(?:kindly|please)$/.test(lowerAt(r, be - 1))
  if (!pleads && !DEMAND_VERBS.has(lemmaAt(r, participle))) return null
  const action = trimAction(r, { first: subject.first, end: actionEnd(r, participle, limit, true) })
  const cue = { first: i, end: i + 1 }
  const shared = { rule: 'demand/polite/question', cue, action, strength: 'request', direct: true } as const
  return [candidate({ ...shared, urgent: action.urgent, weight: pleads ? 0.8 : 0.65 })]
}

/** "I would rather you emailed"; `i` is "would". */
export const rather = (r: Reading, i: number, limit: number): Found =>
  lowerAt(r, i + 1) === 'rather' && /^(?:i|we)$/.test(lowerAt(r, i - 1)) && quotationAt(r, i) === null
    ? preferred(r, i + 1, limit, { first: i - 1, end: i })
    : null

/** "I'd prefer that you put it in writing", "we would prefer you to ring": past the verb of wishing at `i`. */
export function preferred(r: Reading, i: number, limit: number, asker: Words): Found {
  const that =
    lowerAt(r, i + 1) === 'that' ? i + 2 : lowerAt(r, i + 1) === 'it' && lowerAt(r, i + 2) === 'if' ? i + 3 : i + 1
  if (lowerAt(r, that) !== 'you') return null
  let verb = skipPlease(r, that + 1, limit)
  if (lowerAt(r, verb) === 'to' || MODALS.has(lowerAt(r, verb))) verb = skipPlease(r, verb + 1, limit)
  if (!startsBase(r, verb) && !/^VB[DN]$/.test(tagAt(r, verb))) return null
  if (EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be') return null
  return asked(r, verb, limit, { first: that, end: that + 1 }, { first: i, end: that }, 'prefer', 0.7, asker)
}
