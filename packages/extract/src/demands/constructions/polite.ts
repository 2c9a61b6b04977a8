import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { isBase, sentenceOf, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { saysUrgent, trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import { thing } from './wanting.js'

/** Words on which a polite form turns, for a quick look before `polite` is tried. Sorted. */
export const POLITE_WORDS: ReadonlySet<string> = new Set(
  'appreciate appreciated appreciative await awaiting can could expect forward glad grateful happy help hope like may might mind need obliged possible thankful welcome why will wondering would'.split(
    ' ',
  ),
)

/** What "I would like to …" asks the reader to take part in. */
const MEETING = new Set([
  'discuss',
  'meet',
  'speak',
  'talk',
  'visit',
  'schedule',
  'arrange',
  'hear',
  'get',
  'sit',
  'chat',
])

const ASKERS = new Set(['i', 'we'])

/** Polite forms: "could you", "I would be grateful if you", "I would appreciate", "we look forward to receiving", "I need", "I hope that you will". */
export function polite(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (!POLITE_WORDS.has(word)) return []
  return (
    ifYouCould(r, i, word, limit) ??
    question(r, i, word, limit) ??
    gratitude(r, i, word, limit) ??
    awaiting(r, i, word, limit) ??
    wish(r, i, word, limit) ??
    appreciated(r, i, word, limit) ??
    []
  )
}

type Found = readonly Candidate[] | null

/** "if you could please let us know (, it would be appreciated)"; "you might want to check" */
function ifYouCould(r: Reading, i: number, word: string, limit: number): Found {
  const you = i - 1
  if (lowerAt(r, you) !== 'you') return null
  const addressee = { first: you, end: you + 1 }
  if ((word === 'might' || word === 'may') && wordsAt(r, i + 1, ['want', 'to']))
    return asked(r, skipPlease(r, i + 3, limit), limit, addressee, { first: i, end: i + 3 }, 'want', 0.5)
  if ((word !== 'could' && word !== 'would') || lowerAt(r, you - 1) !== 'if') return null
  const verb = skipPlease(r, i + 1, limit)
  if (verb >= limit || !isBase(tagAt(r, verb)) || EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be')
    return null
  const { first, end } = sentenceOf(r, i)
  let thanks = first + 3 >= you
  for (let k = first; k < end; k++) if (THANKS.has(lowerAt(r, k))) thanks = true
  return thanks ? asked(r, verb, limit, addressee, { first: you - 1, end: i + 1 }, 'if-you', 0.7) : null
}
const THANKS = new Set([
  'appreciate',
  'appreciated',
  'grateful',
  'great',
  'helpful',
  'indebted',
  'please',
  'thanks',
  'wonderful',
])

/** "Could you send …?", "Will you please …", "Would you mind moving …?", "Would it be possible to …?" */
function question(r: Reading, i: number, word: string, limit: number): Found {
  if (word === 'why' && lowerAt(r, i + 1) === 'do' && wordsAt(r, i + 2, ["n't", 'you']))
    return asked(
      r,
      skipPlease(r, i + 4, limit),
      limit,
      { first: i + 3, end: i + 4 },
      { first: i, end: i + 4 },
      'question',
      0.75,
    )
  if (!['can', 'could', 'would', 'will'].includes(word)) return null
  let at = i + 1
  if (lowerAt(r, at) === 'it' && wordsAt(r, at + 1, ['be', 'possible', 'to'])) {
    return asked(r, at + 4, limit, null, { first: i, end: at + 3 }, 'possible', 0.65)
  }
  if (lowerAt(r, at) === "n't" || lowerAt(r, at) === 'not') at++
  const subject = lowerAt(r, at)
  if (subject === 'we' && word === 'can' && isMeeting(r, at + 1))
    return asked(r, at + 1, limit, null, { first: i, end: i + 1 }, 'meeting', 0.6)
  if (subject !== 'you' && subject !== 'someone' && subject !== 'somebody' && subject !== 'u') return null
  const addressee = { first: at, end: at + 1 }
  const verb = skipPlease(r, at + 1, limit)
  if (verb >= limit) return null
  const cue = { first: i, end: i + 1 }
  if (word === 'can' && verb === at + 1 && quotationAt(r, i)) return null
  if (lowerAt(r, verb) === 'mind' && tagAt(r, verb + 1) === 'VBG')
    return asked(r, verb + 1, limit, addressee, { first: i, end: verb + 1 }, 'mind', 0.8)
  if (lowerAt(r, verb) === 'be' && ['able', 'willing', 'kind', 'so'].includes(lowerAt(r, verb + 1))) {
    const to = findInfinitive(r, verb + 1, limit)
    return to ? asked(r, to.verb, limit, addressee, { first: i, end: verb + 2 }, 'question', 0.7) : null
  }
  if (!isBase(tagAt(r, verb)) && !tagAt(r, verb).startsWith('NN')) return null
  if (EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be') return null
  return asked(r, verb, limit, addressee, cue, 'question', 0.88)
}

const isMeeting = (r: Reading, i: number): boolean =>
  ['meet', 'schedule', 'arrange', 'set', 'discuss', 'talk', 'speak', 'have', 'get', 'move'].includes(lowerAt(r, i))

/** "I would be grateful if you could …", "grateful for your comments", "I would appreciate it if you …", "I would appreciate a reply" */
function gratitude(r: Reading, i: number, word: string, limit: number): Found {
  if (
    ![
      'appreciate',
      'grateful',
      'obliged',
      'thankful',
      'glad',
      'happy',
      'help',
      'appreciated',
      'appreciative',
      'welcome',
    ].includes(word)
  )
    return null
  const { first } = sentenceOf(r, i)
  const asker = personBefore(r, i, first)
  if (!asker && word !== 'help' && word !== 'grateful') return null
  const would = hasWould(r, asker?.first ?? first, i)
  let at = skipAdverbs(r, i + 1, limit)
  if (['it', 'this'].includes(lowerAt(r, at)) && lowerAt(r, at + 1) !== 'to') at = skipAdverbs(r, at + 1, limit)
  if (word === 'help' && (!would || !wordsBefore(r, i, first, 'it'))) return null
  const cue = { first: i, end: i + 1 }
  const if_ = lowerAt(r, at) === 'if' || lowerAt(r, at) === 'were' ? at : -1
  if (if_ > 0) {
    const you = if_ + 1
    if (lowerAt(r, you) !== 'you') return conditionalOther(r, if_ + 1, limit, asker, cue)
    let verb = skipPlease(r, you + 1, limit)
    if (['could', 'would', 'can', 'will', 'might'].includes(lowerAt(r, verb))) verb = skipPlease(r, verb + 1, limit)
    if (wordsAt(r, verb, ['be', 'able', 'to'])) verb += 3
    if (verb >= limit || !tagAt(r, verb).startsWith('V')) return null
    return asked(r, verb, limit, { first: you, end: you + 1 }, cue, 'gratitude', 0.85, asker)
  }
  if (!would && word !== 'appreciate') return null
  if (lowerAt(r, at) === 'for') return things(r, at + 1, limit, cue, asker, 'gratitude', 0.75)
  if (word === 'appreciate' && would) {
    const you = lowerAt(r, at) === 'you' || lowerAt(r, at) === 'your'
    if (lowerAt(r, at) === 'you' && tagAt(r, at + 1) === 'VBG')
      return asked(r, at + 1, limit, { first: at, end: at + 1 }, cue, 'gratitude', 0.8, asker)
    return things(r, at, limit, cue, asker, 'gratitude', you ? 0.8 : 0.7)
  }
  return null
}

/** "… if the page could be removed" */
function conditionalOther(r: Reading, at: number, limit: number, asker: Words | null, cue: Words): Found {
  for (let k = at; k < Math.min(limit, at + 12); k++)
    if (['could', 'would', 'can', 'is', 'are', 'was', 'were'].includes(lowerAt(r, k)) && k > at) {
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

/** "I look forward to receiving …", "I await your …", "we expect a refund" */
function awaiting(r: Reading, i: number, word: string, limit: number): Found {
  const { first } = sentenceOf(r, i)
  if (word === 'await' || word === 'awaiting') {
    const asker = personBefore(r, i, first)
    return lowerAt(r, i + 1) === 'your' && (asker || i <= first + 1)
      ? things(r, i + 1, limit, { first: i, end: i + 1 }, asker, 'awaiting', 0.75)
      : null
  }
  if (word !== 'forward' || !lowerAt(r, i - 1).startsWith('look') || lowerAt(r, i + 1) !== 'to') return null
  const asker = personBefore(r, i - 1, first)
  const at = i + 2
  const cue = { first: i - 1, end: i + 2 }
  if (lowerAt(r, at) === 'hearing' && lowerAt(r, at + 1) === 'from' && lowerAt(r, at + 2) === 'you')
    return asked(r, at, limit, { first: at + 2, end: at + 3 }, cue, 'awaiting', 0.5, asker)
  if (lowerAt(r, at) === 'receiving' || lowerAt(r, at) === 'getting')
    return things(r, at + 1, limit, cue, asker, 'awaiting', 0.75)
  if (lowerAt(r, at) === 'your' || lowerAt(r, at) === 'a' || lowerAt(r, at) === 'an') {
    const found = things(r, at, limit, cue, asker, 'awaiting', 0.65)
    return found?.filter(x => mentionsDeed(r, x.action)) ?? null
  }
  return null
}

const mentionsDeed = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < end; k++)
    if (DEED_NOUNS.has(lowerAt(r, k)) && !['support', 'help', 'time', 'meeting', 'discussion'].includes(lowerAt(r, k)))
      return true
  return false
}

/** "I would like you to explain", "I need the form", "we expect you to", "I hope that you will", "I was wondering if you could" */
function wish(r: Reading, i: number, word: string, limit: number): Found {
  const { first } = sentenceOf(r, i)
  const asker = personBefore(r, i, first)
  if (!asker) return word === 'like' ? likeOther(r, i, limit, first) : null
  const cue = { first: i, end: i + 1 }
  const at = skipAdverbs(r, i + 1, limit)
  if (word === 'wondering' || word === 'hope') {
    let k = at
    if (['if', 'whether', 'that'].includes(lowerAt(r, k))) k++
    if (lowerAt(r, k) !== 'you') return null
    const modal = skipPlease(r, k + 1, limit)
    if (!['could', 'would', 'can', 'will', "'ll"].includes(lowerAt(r, modal))) return null
    const verb = skipPlease(r, modal + 1, limit)
    if (verb >= limit || EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be') return null
    return asked(r, verb, limit, { first: k, end: k + 1 }, cue, word === 'hope' ? 'hope' : 'question', 0.7, asker)
  }
  const would = hasWould(r, asker.first, i)
  const group = word === 'like' ? would : word === 'need' || word === 'expect'
  if (!group || negatedBefore(r, asker.end, i)) return null
  const infinitive = findInfinitive(r, at, limit)
  const strength = word === 'like' ? 'request' : 'require'
  if (infinitive?.object) {
    if (
      lowerAt(r, infinitive.verb) === 'be' &&
      tagAt(r, infinitive.verb + 1) === 'VBN' &&
      lowerAt(r, infinitive.object.first) !== 'you'
    ) {
      const action = trimAction(r, { first: infinitive.object.first, end: actionEnd(r, infinitive.verb, limit, true) })
      return [
        candidate({
          rule: `demand/polite/${word}`,
          cue,
          action,
          demander: asker,
          strength,
          urgent: action.urgent,
          direct: true,
          weight: 0.75,
        }),
      ]
    }
    const head = lowerAt(r, infinitive.object.first)
    if (head !== 'you' && word !== 'like') return null
    if (lowerAt(r, infinitive.verb) === 'be') return null
    return verbActions(r, infinitive.verb, limit).map(action =>
      candidate({
        rule: `demand/polite/${word}`,
        cue,
        action,
        demander: asker,
        addressee: infinitive.object,
        strength,
        negated: infinitive.negated,
        urgent: action.urgent,
        direct: true,
        weight: 0.8,
      }),
    )
  }
  if (infinitive) {
    const verb = infinitive.verb
    const lemma = lemmaAt(r, verb)
    if (
      word === 'like' &&
      (lemma === 'request' ||
        lemma === 'ask' ||
        lemma === 'see' ||
        lemma === 'receive' ||
        lemma === 'have' ||
        lemma === 'know' ||
        lemma === 'get')
    ) {
      if (lemma === 'ask' || lemma === 'request') return null
      if (lemma === 'know' || lemma === 'see') return asked(r, verb, limit, null, cue, 'like', 0.55, asker)
      return things(r, verb + 1, limit, cue, asker, 'like', 0.6)
    }
    if (
      (word === 'need' || word === 'like') &&
      ['know', 'have', 'see', 'receive', 'meet', 'discuss', 'talk', 'speak'].includes(lemma)
    )
      return asked(r, verb, limit, null, cue, word, 0.5, asker)
    if (word === 'like' && MEETING.has(lemma)) return asked(r, verb, limit, null, cue, 'like', 0.5, asker)
    return null
  }
  if (word === 'like' || word === 'need' || word === 'expect') {
    if (word === 'need' && quotationAt(r, i)) return null
    if (word === 'need' && !/^(?:DT|PRP\$|CD|PDT)$/.test(tagAt(r, at)) && !DEED_NOUNS.has(lowerAt(r, at))) return null
    const found = things(r, at, limit, cue, asker, word, word === 'expect' ? 0.6 : 0.6)
    return found?.filter(x => word === 'need' || mentionsDeed(r, x.action)).map(x => ({ ...x, strength })) ?? null
  }
  return null
}

/** "The board would like staff to work from home." */
function likeOther(r: Reading, i: number, limit: number, first: number): Found {
  if (!['would', "'d"].includes(lowerAt(r, i - 1))) return null
  const infinitive = findInfinitive(r, i + 1, limit)
  if (
    !infinitive?.object ||
    i - 1 <= first ||
    EMPTY_VERBS.has(lemmaAt(r, infinitive.verb)) ||
    lowerAt(r, infinitive.verb) === 'be'
  )
    return null
  let k = i - 2
  while (k > first && tagAt(r, k - 1) !== 'IN' && /^(?:NN|DT|JJ|PRP)/.test(tagAt(r, k - 1))) k--
  return verbActions(r, infinitive.verb, limit).map(action =>
    candidate({
      rule: 'demand/reported/infinitive',
      cue: { first: i, end: i + 1 },
      action,
      demander: { first: k, end: i - 1 },
      addressee: infinitive.object,
      strength: 'request',
      negated: infinitive.negated,
      urgent: action.urgent,
      weight: 0.75,
    }),
  )
}

/** "Your confirmation would be appreciated." */
function appreciated(r: Reading, i: number, word: string, limit: number): Found {
  if (word !== 'appreciated' && word !== 'welcome') return null
  const { first } = sentenceOf(r, i)
  for (let k = i - 1; k > first && k > i - 5; k--)
    if (['would', 'will'].includes(lowerAt(r, k))) {
      if (lowerAt(r, first) === 'it' || lowerAt(r, first) === 'if') return null
      const action = trimAction(r, { first, end: k })
      if (!mentionsDeed(r, action) && !['any', 'your'].includes(lowerAt(r, first))) return null
      return [
        candidate({
          rule: 'demand/polite/appreciated',
          cue: { first: k, end: Math.min(i + 1, limit) },
          action,
          strength: 'request',
          urgent: action.urgent,
          direct: true,
          weight: 0.75,
        }),
      ]
    }
  return null
}

function asked(
  r: Reading,
  verb: number,
  limit: number,
  addressee: Words | null,
  cue: Words,
  rule: string,
  weight: number,
  demander: Words | null = null,
): readonly Candidate[] {
  const { first } = sentenceOf(r, verb)
  const urgent = saysUrgent(r, { first: Math.max(first, verb - 4), end: verb })
  return verbActions(r, verb, limit).map(action =>
    candidate({
      rule: `demand/polite/${rule}`,
      cue,
      action,
      demander,
      addressee,
      strength: 'request',
      urgent: urgent || action.urgent,
      direct: true,
      weight,
    }),
  )
}

function things(
  r: Reading,
  at: number,
  limit: number,
  cue: Words,
  demander: Words | null,
  rule: string,
  weight: number,
): Found {
  const found = thing(r, at, limit, false)
  return found.map(x => ({
    ...x,
    rule: `demand/polite/${rule}`,
    cue,
    demander,
    strength: 'request',
    direct: true,
    weight,
  }))
}

/** "I" or "we" as the subject of the words up to `i`. */
function personBefore(r: Reading, i: number, first: number): Words | null {
  for (let k = i - 1; k >= Math.max(first, i - 8); k--) {
    const word = lowerAt(r, k)
    if (ASKERS.has(word)) return { first: k, end: k + 1 }
    if (word === ',' || word === 'you' || word === ';') return null
  }
  return null
}

function hasWould(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (['would', "'d", 'should', 'shall', 'will', '’d'].includes(lowerAt(r, k))) return true
  return false
}

function negatedBefore(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (['not', "n't", 'never', 'no'].includes(lowerAt(r, k))) return true
  return false
}

const wordsBefore = (r: Reading, i: number, first: number, word: string): boolean => {
  for (let k = i - 1; k >= Math.max(first, i - 4); k--) if (lowerAt(r, k) === word) return true
  return false
}

/** Past "please", "kindly" and adverbs. */
const skipPlease = (r: Reading, i: number, limit: number): number => {
  let k = skipAdverbs(r, i, limit)
  if (lowerAt(r, k) === ',' && lowerAt(r, k + 1) === 'please') k = skipAdverbs(r, k + 1, limit)
  if (lowerAt(r, k) === ',') k++
  return k
}
