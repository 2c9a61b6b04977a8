import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { isBase, phraseAt, sentenceOf, skipAdverbs, startsBase, wordsAt } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import {
  asked,
  type Found,
  hasWould,
  mentionsDeed,
  personBefore,
  skipPlease,
  things,
  wordsBefore,
} from './polite-parts.js'
import { goodEnough, itWouldBe, passiveQuestion, politeIf, rather } from './polite-conditions.js'
import { wish } from './polite-wishes.js'
import { headOf } from './wanted-thing.js'

/** Words on which a polite form turns, for a quick look before `polite` is tried. Sorted. */
export const POLITE_WORDS: ReadonlySet<string> = new Set(
  "'ll ’ll appreciate appreciated appreciative await awaiting can could expect forward glad grateful happy help hope like may might mind need obliged possible prefer thankful want welcome why will wondering would".split(
    ' ',
  ),
)

/** Polite forms: "could you", "I would be grateful if you", "I would appreciate", "we look forward to receiving", "I need", "I hope that you will". */
export function polite(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (!POLITE_WORDS.has(word)) return []
  return (
    ifYouCould(r, i, word, limit) ??
    (word === 'would' ? (itWouldBe(r, i, limit) ?? goodEnough(r, i, limit) ?? rather(r, i, limit)) : null) ??
    question(r, i, word, limit) ??
    gratitude(r, i, word, limit) ??
    awaiting(r, i, word, limit) ??
    wish(r, i, word, limit) ??
    suggested(r, i, word, limit) ??
    appreciated(r, i, word, limit) ??
    []
  )
}

const LETTERS = new Set(['email', 'letter', 'notice'])

/** "He said that you might want to …", and any "you might want to" of a report. */
const isTold = (r: Reading, you: number): boolean => r.kind.value === 'article' || lowerAt(r, you - 1) === 'that'

/** "if you could please let us know (, it would be appreciated)"; "you might want to check" */
function ifYouCould(r: Reading, i: number, word: string, limit: number): Found {
  const you = i - 1
  if (lowerAt(r, you) !== 'you') return null
  const addressee = { first: you, end: you + 1 }
  if ((word === 'might' || word === 'may') && wordsAt(r, i + 1, ['want', 'to']) && !isTold(r, you))
    return asked(r, skipPlease(r, i + 3, limit), limit, addressee, { first: i, end: i + 3 }, 'want', 0.5)
  if (["'ll", '’ll', 'will'].includes(word) && wordsAt(r, i + 1, ['want', 'to']) && LETTERS.has(r.kind.value))
    return asked(r, skipPlease(r, i + 3, limit), limit, addressee, { first: i, end: i + 3 }, 'want', 0.6)
  if ((word !== 'could' && word !== 'would') || lowerAt(r, you - 1) !== 'if') return null
  // "If you would rather …" leaves a choice.
  if (['rather', 'sooner'].includes(lowerAt(r, i + 1))) return null
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
  if (subject !== 'you' && subject !== 'someone' && subject !== 'somebody' && subject !== 'u')
    return LETTERS.has(r.kind.value) ? (passiveQuestion(r, i, limit) ?? ofYours(r, i, limit)) : null
  const addressee = { first: at, end: at + 1 }
  const verb = skipPlease(r, at + 1, limit)
  if (verb >= limit) return null
  const cue = { first: i, end: i + 1 }
  if (quotationAt(r, i) && ((word === 'can' && verb === at + 1) || isWondering(r, i))) return null
  if (lowerAt(r, verb) === 'mind' && tagAt(r, verb + 1) === 'VBG')
    return asked(r, verb + 1, limit, addressee, { first: i, end: verb + 1 }, 'mind', 0.8)
  if (lowerAt(r, verb) === 'be' && ['able', 'willing', 'kind', 'so'].includes(lowerAt(r, verb + 1))) {
    const to = findInfinitive(r, verb + 1, limit)
    return to ? asked(r, to.verb, limit, addressee, { first: i, end: verb + 2 }, 'question', 0.7) : null
  }
  if (!startsBase(r, verb) && !tagAt(r, verb).startsWith('NN')) return null
  const takes = lowerAt(r, verb) === 'have' && tagAt(r, verb + 1) === 'DT' && LETTERS.has(r.kind.value)
  if ((EMPTY_VERBS.has(lemmaAt(r, verb)) && !takes) || lowerAt(r, verb) === 'be') return null
  return asked(r, verb, limit, addressee, cue, 'question', 0.88)
}

/** "Could your office send me a copy?": of somebody on the reader's side. */
function ofYours(r: Reading, i: number, limit: number): Found {
  const subject = phraseAt(r, i + 1)
  if (!subject || subject.first !== i + 1 || lowerAt(r, i + 1) !== 'your' || quotationAt(r, i) !== null) return null
  const verb = skipPlease(r, subject.end, limit)
  if (verb >= limit || !isBase(tagAt(r, verb)) || EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be')
    return null
  return asked(r, verb, limit, { first: subject.first, end: subject.end }, { first: i, end: i + 1 }, 'question', 0.8)
}

/** "How will you prove it?", "Why would you try?": asks for an answer at most. */
const isWondering = (r: Reading, i: number): boolean => {
  for (let k = sentenceOf(r, i).first; k < i; k++) if (/^(?:how|why|what)$/.test(lowerAt(r, k))) return true
  return false
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
  // "Would appreciate a call": in a hasty message the subject is left out.
  const hasty = word === 'appreciate' && i === first + 1 && lowerAt(r, first) === 'would'
  if (!asker && word !== 'help' && word !== 'grateful' && !hasty) return null
  const would = hasWould(r, asker?.first ?? first, i)
  let at = skipAdverbs(r, i + 1, limit)
  if (['it', 'this'].includes(lowerAt(r, at)) && lowerAt(r, at + 1) !== 'to') at = skipAdverbs(r, at + 1, limit)
  if (word === 'help' && (!would || !wordsBefore(r, i, first, 'it'))) return null
  const cue = { first: i, end: i + 1 }
  const if_ = lowerAt(r, at) === 'if' || lowerAt(r, at) === 'were' ? at : -1
  if (if_ > 0) return politeIf(r, if_, limit, asker, cue)
  if (!would && word !== 'appreciate') return null
  if (lowerAt(r, at) === 'for' || (word === 'glad' && lowerAt(r, at) === 'of'))
    return things(r, at + 1, limit, cue, asker, 'gratitude', 0.75)
  if (word === 'appreciate' && would) {
    const you = lowerAt(r, at) === 'you' || lowerAt(r, at) === 'your'
    if (lowerAt(r, at) === 'you' && tagAt(r, at + 1) === 'VBG')
      return asked(r, at + 1, limit, { first: at, end: at + 1 }, cue, 'gratitude', 0.8, asker)
    return things(r, at, limit, cue, asker, 'gratitude', you ? 0.8 : 0.7)
  }
  const occasion = word === 'welcome' && would && asker ? occasionAt(r, at, limit) : -1
  if (occasion > 0) return asked(r, occasion, limit, null, cue, 'gratitude', 0.65, asker)
  if (word === 'welcome' && would && asker && DEED_NOUNS.has(lowerAt(r, headOf(r, at, limit))))
    return things(r, at, limit, cue, asker, 'gratitude', 0.65)
  return null
}

/** The verb in "(we would welcome) the opportunity to |meet| you"; -1 where none is. */
function occasionAt(r: Reading, at: number, limit: number): number {
  const head = headOf(r, at, limit)
  if (!/^(?:chance|opportunity)$/.test(lowerAt(r, head)) || lowerAt(r, head + 1) !== 'to') return -1
  return /^(?:discuss|meet|speak|talk|visit)$/.test(lemmaAt(r, head + 2)) ? head + 2 : -1
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

/** "Perhaps your office could send me the date", "any chance you could bring it": a suggestion to the reader in the form of a guess. */
function suggested(r: Reading, i: number, word: string, limit: number): Found {
  if (word !== 'could' && word !== 'can' && word !== 'might') return null
  const { first } = sentenceOf(r, i)
  const subject = phraseAt(r, i - 1)
  if (!subject || subject.end !== i || !/^(?:u|you|your)$/.test(lowerAt(r, subject.first))) return null
  const before = lowerAt(r, subject.first - 1) === 'that' ? subject.first - 2 : subject.first - 1
  const guess = before >= first && ['maybe', 'perhaps'].includes(lowerAt(r, before))
  const chance = lowerAt(r, before) === 'chance' && ['a', 'any', 'the'].includes(lowerAt(r, before - 1))
  if ((!guess && !chance) || quotationAt(r, i)) return null
  const verb = skipPlease(r, i + 1, limit)
  if (verb >= limit || !isBase(tagAt(r, verb)) || EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be')
    return null
  const cue = { first: before, end: i + 1 }
  return asked(r, verb, limit, { first: subject.first, end: subject.end }, cue, 'suggested', 0.7)
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
