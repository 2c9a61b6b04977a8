import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { candidate, type Words } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { words } from '../lexicons/words.js'
import { actionEnd } from '../phrases/action-end.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive, type Infinitive } from '../phrases/infinitive.js'
import { canAct, phraseAt, sentenceOf, skipAdverbs } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import {
  asked,
  type Found,
  hasWould,
  mentionsDeed,
  negatedBefore,
  personBefore,
  skipPlease,
  things,
} from './polite-parts.js'
import { isDone } from './asked.js'
import { preferred } from './polite-conditions.js'
import { headOf, wantedDone } from './wanted-thing.js'
import { writerNeeds } from './writer-needs.js'

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

/** "I would like you to explain", "I need the form", "we expect you to", "I hope that you will", "I was wondering if you could" */
export function wish(r: Reading, i: number, word: string, limit: number): Found {
  const { first } = sentenceOf(r, i)
  const asker = personBefore(r, i, first) ?? (word === 'hope' ? writerOf(r, i) : null)
  if (!asker) return word === 'like' ? likeOther(r, i, limit, first) : null
  const cue = { first: i, end: i + 1 }
  const at = skipAdverbs(r, i + 1, limit)
  if (word === 'wondering' || word === 'hope') {
    let k = at
    if (['if', 'whether', 'that'].includes(lowerAt(r, k))) k++
    if (lowerAt(r, k) !== 'you')
      return word === 'hope' ? (hopeOf(r, k, limit, asker, cue) ?? hopeDone(r, at, limit, asker, cue)) : null
    const modal = skipPlease(r, k + 1, limit)
    if (!['could', 'would', 'can', 'will', "'ll"].includes(lowerAt(r, modal))) return null
    const verb = skipPlease(r, modal + 1, limit)
    if (verb >= limit || EMPTY_VERBS.has(lemmaAt(r, verb)) || lowerAt(r, verb) === 'be') return null
    return asked(r, verb, limit, { first: k, end: k + 1 }, cue, word === 'hope' ? 'hope' : 'question', 0.7, asker)
  }
  if (word === 'want') return wantTo(r, at, limit, asker, cue)
  if (word === 'prefer') return preferred(r, i, limit, asker)
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
    if (!isAskedOf(r, infinitive, word)) return null
    if (lowerAt(r, infinitive.verb) === 'be') return null
    return verbActions(r, infinitive.verb, limit).map(action =>
      candidate({
        // What is expected may be a thing too, which a report puts in other words.
        rule: word === 'expect' ? 'demand/polite/expect/infinitive' : `demand/polite/${word}`,
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
    if (word === 'need' && quotationAt(r, i)) return null
    const got = word === 'like' ? [] : writerNeeds(r, verb, limit)
    if (got.length > 0)
      return got.map(x => ({ ...x, rule: `demand/polite/${word}`, cue, demander: asker, direct: true }))
    if (isDone(r, verb) && word === 'like') return toBeDone(r, verb, limit, asker, cue)
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
    const done = wantedDone(r, at, limit)
    if (done)
      return [
        candidate({
          rule: `demand/polite/${word}`,
          cue,
          action: done,
          demander: asker,
          strength,
          direct: true,
          weight: 0.6,
        }),
      ]
    const isThing = /^(?:DT|PRP\$|CD|PDT|\$)$/.test(tagAt(r, at)) || isSum(r, at) || DEED_NOUNS.has(lowerAt(r, at))
    if (word === 'need' && !isThing) return null
    const found = things(r, at, limit, cue, asker, word, word === 'expect' ? 0.6 : 0.6)
    const given = word !== 'need' && isGiven(r, at, limit)
    return (
      found?.filter(x => word === 'need' || given || mentionsDeed(r, x.action)).map(x => ({ ...x, strength })) ?? null
    )
  }
  return null
}

/** "I'd like a credit note": in a letter or a message, a thing that its reader can give. */
function isGiven(r: Reading, at: number, limit: number): boolean {
  if (!['email', 'letter'].includes(r.kind.value) || quotationAt(r, at) !== null) return false
  return (
    isBack(r, at, limit) || (/^(?:an?|the|your)$/.test(lowerAt(r, at)) && GIVEN.has(lemmaAt(r, headOf(r, at, limit))))
  )
}
const GIVEN = words(
  'breakdown certificate check cheque credit discount form invoice key list note quotation receipt schedule timetable transcript voucher',
)

/** "We expect you to reply", and in a letter "we expect Aerolane to pay": a deed that is often demanded, of somebody who can do it. */
const isAskedOf = (r: Reading, { object, verb }: Infinitive, word: string): boolean =>
  (word === 'need' && object !== null && r.kind.value === 'article' && isNeeded(r, object, verb)) ||
  (word === 'like' && object !== null && isSomebody(r, object)) ||
  (word === 'expect' && object !== null && isExpectedOf(r, object, verb)) ||
  (object !== null &&
    (lowerAt(r, object.first) === 'you' ||
      (['email', 'letter', 'notice'].includes(r.kind.value) &&
        quotationAt(r, object.first) === null &&
        canAct(r, object) &&
        tagAt(r, object.first) !== 'PRP' &&
        DEMAND_VERBS.has(lemmaAt(r, verb)))))

/**
 * '"We expect every carrier to publish its figures," she said.': a deed that is often demanded, of all of a kind; of one body only
 * what it owes, where "we expect the council to agree" foretells.
 */
function isExpectedOf(r: Reading, object: Words, verb: number): boolean {
  if (quotationAt(r, object.first) === null || !canAct(r, object) || tagAt(r, object.first) === 'PRP') return false
  const lemma = lemmaAt(r, verb)
  const all = /^(?:all|both|each|every)$/.test(lowerAt(r, object.first))
  return OWED.has(lemma) || (all && DEMAND_VERBS.has(lemma) && !FORETOLD.has(lemma))
}
/** What somebody does because he must, as lemmas. Sorted. */
const OWED = words(
  'apologise apologize cease compensate comply cooperate correct honor honour obey refund reimburse repay respect',
)
/** What many do of themselves, so that it is foretold, as lemmas. Sorted. */
const FORETOLD = words(
  'agree allow approve arrange call close come cut double drop end extend finish get give have introduce join keep leave list lower make move open pay prepare raise reduce return see share ship show sign speak support take talk triple turn use vote wait work',
)

/** '"We need the government to step in," she said.': a body, and a deed of those that are often demanded. */
const isNeeded = (r: Reading, object: Words, verb: number): boolean =>
  lowerAt(r, object.first) === 'the' &&
  canAct(r, object) &&
  (DEMAND_VERBS.has(lemmaAt(r, verb)) || INTERVENING.has(lemmaAt(r, verb)))
const INTERVENING = new Set(['fund', 'intervene', 'invest', 'protect', 'step'])

/** "the users listed above", "someone" */
const isSomebody = (r: Reading, object: Words): boolean =>
  canAct(r, phraseAt(r, object.first) ?? object) ||
  /^(?:anybody|anyone|somebody|someone)$/.test(lowerAt(r, object.first))

/** "We hope that the committee will refuse the application": a deed that is often demanded, of somebody named. */
function hopeOf(r: Reading, k: number, limit: number, asker: Words, cue: Words): Found {
  const phrase = phraseAt(r, k)
  if (!phrase || phrase.first !== k || !canAct(r, phrase) || tagAt(r, k) === 'PRP') return null
  const modal = skipAdverbs(r, phrase.end, limit)
  if (!['can', 'could', 'will', 'would'].includes(lowerAt(r, modal))) return null
  const verb = skipPlease(r, modal + 1, limit)
  if (verb >= limit || !DEMAND_VERBS.has(lemmaAt(r, verb))) return null
  return asked(r, verb, limit, { first: phrase.first, end: phrase.end }, cue, 'hope', 0.65, asker)
}

/** "I" or "we" as the subject of the verb, however far before it. */
function writerOf(r: Reading, i: number): Words | null {
  const subject = tagAt(r, i).startsWith('V') ? subjectOf(r, i) : null
  return subject && ['i', 'we'].includes(lowerAt(r, subject.end - 1)) ? subject : null
}

/** "We hope the files to be removed": a deed that is often demanded, done to something. */
function hopeDone(r: Reading, at: number, limit: number, asker: Words, cue: Words): Found {
  const infinitive = findInfinitive(r, at, limit)
  if (!infinitive?.object || lowerAt(r, infinitive.verb) !== 'be') return null
  const participle = skipAdverbs(r, infinitive.verb + 1, limit)
  if (tagAt(r, participle) !== 'VBN' || !DEMAND_VERBS.has(lemmaAt(r, participle))) return null
  const action = trimAction(r, { first: infinitive.object.first, end: actionEnd(r, participle, limit, true) })
  const { urgent } = action
  return [
    candidate({
      rule: 'demand/polite/hope',
      cue,
      action,
      demander: asker,
      strength: 'request',
      urgent,
      direct: true,
      weight: 0.65,
    }),
  ]
}

/** "I want to see the notes of my call": to see or to have is to be given. */
function wantTo(r: Reading, at: number, limit: number, asker: Words, cue: Words): Found {
  if (skipAdverbs(r, asker.end, limit) !== cue.first || !['email', 'letter', 'notice'].includes(r.kind.value))
    return null
  const infinitive = findInfinitive(r, at, limit)
  if (!infinitive || infinitive.object) return null
  if (isDone(r, infinitive.verb)) return toBeDone(r, infinitive.verb, limit, asker, cue)
  if (/^(?:know|understand)$/.test(lemmaAt(r, infinitive.verb)) && tagAt(r, infinitive.verb + 1).startsWith('W'))
    return asked(r, infinitive.verb, limit, null, cue, 'want', 0.6, asker)
  if (!['have', 'receive', 'see'].includes(lemmaAt(r, infinitive.verb))) return null
  if (!/^(?:DT|PRP\$|PDT)$/.test(tagAt(r, infinitive.verb + 1))) return null
  return asked(r, infinitive.verb, limit, null, cue, 'want', 0.55, asker)
}

/** "I want to be moved back to my shift", "we would like to be told why": in a letter, what the reader is to have done for the writer. */
const toBeDone = (r: Reading, verb: number, limit: number, asker: Words, cue: Words): Found =>
  ['email', 'letter', 'notice'].includes(r.kind.value) && quotationAt(r, verb) === null
    ? asked(r, verb, limit, null, cue, lowerAt(r, cue.first), 0.6, asker)
    : null

/** The noun phrase that ends before the modal. */
function subjectBefore(r: Reading, modal: number, first: number): Words {
  let k = modal - 1
  while (k > first && tagAt(r, k - 1) !== 'IN' && /^(?:NN|DT|JJ|PRP)/.test(tagAt(r, k - 1))) k--
  return { first: k, end: modal }
}

/** "EUR 900" */
const isSum = (r: Reading, at: number): boolean => /^\p{Lu}{3}$/u.test(wordAt(r, at)) && tagAt(r, at + 1) === 'CD'

/** "my £40 back", "her bag back": nothing but a noun phrase before "back". */
function isBack(r: Reading, at: number, limit: number): boolean {
  let k = at
  while (k < Math.min(limit, at + 8) && /^(?:CD|DT|JJ|NN|PRP\$|\$)/.test(tagAt(r, k))) k++
  return k > at + 1 && k < limit && lowerAt(r, k) === 'back'
}

/** "The board would like staff to work from home", "Layla would like her bag back." */
function likeOther(r: Reading, i: number, limit: number, first: number): Found {
  let modal = i - 1
  while (modal > first && tagAt(r, modal).startsWith('RB')) modal--
  if (!['would', "'d", '’d'].includes(lowerAt(r, modal)) || modal <= first) return null
  const subject = subjectBefore(r, modal, first)
  if (lowerAt(r, subject.end - 1) === 'you') return null
  if (canAct(r, subject) && isBack(r, i + 1, limit))
    return things(r, i + 1, limit, { first: i, end: i + 1 }, subject, 'like', 0.6)
  const infinitive = findInfinitive(r, i + 1, limit)
  if (!infinitive?.object || EMPTY_VERBS.has(lemmaAt(r, infinitive.verb)) || lowerAt(r, infinitive.verb) === 'be')
    return null
  return verbActions(r, infinitive.verb, limit).map(action =>
    candidate({
      rule: 'demand/reported/infinitive',
      cue: { first: i, end: i + 1 },
      action,
      demander: subject,
      addressee: infinitive.object,
      strength: 'request',
      negated: infinitive.negated,
      urgent: action.urgent,
      weight: 0.75,
    }),
  )
}
