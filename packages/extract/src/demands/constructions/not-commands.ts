import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { COURTESIES } from '../lexicons/courtesies.js'
import { isBase, isMark, phraseAt, wordsAt } from '../phrases/scan.js'

/* What has the form of an imperative and commands nothing: slogans, suppositions, courtesies, pointers, blanks of forms, offers of help. */

/** "Make Something Great": a slogan or a title has capitals throughout. */
export function isSlogan(r: Reading, first: number, end: number): boolean {
  let words = 0
  for (let k = first; k < end; k++) {
    const word = wordAt(r, k)
    if (isMark(word) || /^['’]/.test(word)) continue
    if (k > first && SMALL.has(word)) continue
    if (!/^\p{Lu}/u.test(word)) return false
    words++
  }
  return words >= 3 && words <= 8
}

const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

const PROMISING = new Set(["'ll", 'intend', 'may', 'reserve', 'shall', 'will', '’ll'])
/** How near before the colon the verb of a line stands that promises what its list tells. */
const NEAR = 8

/** "We will: (a) sue you; (b) tell the press": an item of a list of what the writer will do. */
export function isPromised(r: Reading, first: number): boolean {
  const { blocks, sentences, tokens } = r
  let s = tokens.sentence[first]!
  if (blocks[sentences.block[s]!]!.kind !== 'list-item') return false
  while (s > 0 && blocks[sentences.block[s]!]!.kind === 'list-item') s--
  const end = sentences.end[s]!
  if (lowerAt(r, end - 1) !== ':') return false
  for (let k = end - 2; k > Math.max(sentences.first[s]!, end - NEAR); k--)
    if (PROMISING.has(lowerAt(r, k))) return lowerAt(r, k - 1) !== 'you'
  return false
}

/** "Add it up and you get …": what would follow, not what is wanted; but "call me and I'll explain" asks. */
export const isSupposing = (r: Reading, verb: number, end: number): boolean => {
  const at = lowerAt(r, end) === ',' ? end + 1 : end
  if (at > end && lowerAt(r, at) === 'you') return ["'ll", '’ll', 'can', 'will'].includes(lowerAt(r, at + 1))
  if (lowerAt(r, at) !== 'and') return false
  const next = lowerAt(r, at + 1)
  return ['you', 'it', 'they', 'he', 'she'].includes(next) || (next === 'i' && !OF_SPEAKER.has(lowerAt(r, verb + 1)))
}
const OF_SPEAKER = new Set(['me', 'us'])

/** "Let us help you", "let us give you": an offer; "let us know" and "let us in" are asked. */
export const isOffer = (r: Reading, verb: number): boolean =>
  lowerAt(r, verb) === 'let' &&
  ((OF_SPEAKER.has(lowerAt(r, verb + 1)) && OFFERED.has(lowerAt(r, verb + 2))) ||
    // "If he wants it, let him copy it": what is all the same to the writer.
    (/^(?:her|him|it|them)$/.test(lowerAt(r, verb + 1)) &&
      isBase(tagAt(r, verb + 2)) &&
      !LET.has(lowerAt(r, verb + 2))))
const LET = new Set(['be', 'go', 'have', 'know', 'see'])
const OFFERED = new Set([
  'arrange',
  'get',
  'give',
  'guide',
  'handle',
  'help',
  'make',
  'offer',
  'put',
  'show',
  'sum',
  'take',
])

export const isCourtesy = (r: Reading, i: number): boolean =>
  COURTESIES.some(
    words => wordsAt(r, i, words) || (words[0] === 'find' && lowerAt(r, i) === 'find' && lowerAt(r, i + 1) === 'our'),
  )

/** Exclamations in the form of an imperative. */
export const IDIOMS = [
  ['do', 'it', 'at'],
  ['make', 'one', 'thing'],
  ['allow', 'me'],
  ['let', 'me', 'tell'],
  ['let', 'me', 'say'],
  ['let', 'me', 'ask'],
  ['let', 'me', 'just'],
  ['thank', 'you'],
  ['thanks'],
  ['do', 'you'],
  ['do', 'we'],
  ['do', 'they'],
  ['do', 'i'],
  ['come', 'on'],
  ['come', ',', 'first'],
  ['set', 'to'],
  ['forget', ','],
  ['forget', 'that'],
  ['go', 'figure'],
  ['look', ','],
  ['let', 'me', 'be', 'clear'],
  ['make', 'no', 'mistake'],
  ['mind', 'you'],
  ['say', 'what'],
  ['ask', 'yourself'],
  ['ask', 'yourselves'],
]

const POINTERS = new Set(['check', 'click', 'consult', 'go', 'read', 'refer', 'review', 'visit'])

/** "To learn more, please visit our page": where more is to be read. */
export function isPointer(r: Reading, verb: number, { first, end }: Words): boolean {
  if (!POINTERS.has(lemmaAt(r, verb))) return false
  if (
    lowerAt(r, verb) === 'read' &&
    ['article', 'more', 'rest', 'story'].some(word => [1, 2, 3].some(k => lowerAt(r, verb + k) === word))
  )
    return true
  for (let k = first; k < end - 1; k++) {
    const next = lowerAt(r, k + 1)
    if (lowerAt(r, k) === 'to' && next === 'learn') return true
    if (lowerAt(r, k) === 'for' && ['more', 'further', 'full', 'additional', 'details', 'information'].includes(next))
      return true
  }
  return false
}

/** A form's blank or label: "type your name below", "Address 1". */
export function isBlank(r: Reading, verb: number, limit: number): boolean {
  if (tagAt(r, verb + 1) === 'CD' && limit - verb <= 3) return true
  if (!['type', 'print', 'sign', 'enter', 'fill', 'complete'].includes(lemmaAt(r, verb))) return false
  for (let k = verb + 1; k < limit; k++) if (lowerAt(r, k) === 'below') return true
  return false
}

const OFFERS = new Set([
  'call',
  'contact',
  'reach',
  'email',
  'telephone',
  'ring',
  'e-mail',
  'phone',
  'write',
  'ask',
  'get',
  'let',
  'reply',
  'visit',
  'refer',
  'see',
  'drop',
  'give',
  'respond',
  'check',
  'message',
  'shout',
  'text',
])
const QUERIES = new Set([
  'question',
  'questions',
  'query',
  'queries',
  'concern',
  'concerns',
  'problem',
  'problems',
  'issue',
  'issues',
  'assistance',
  'help',
  'comments',
  'clarification',
  'clarifications',
  'information',
  'details',
  'trouble',
  'interviews',
  'enquiries',
  'inquiries',
  'doubts',
])

/** "[I] can", unlike "so (that) I can place it elsewhere". */
const offers = (r: Reading, can: number): boolean =>
  lowerAt(r, can - 1) === 'i' &&
  lowerAt(r, can - 2) !== 'so' &&
  !(lowerAt(r, can - 2) === 'that' && lowerAt(r, can - 3) === 'so')

/** "If you have any questions, please call us": an offer. */
export function isHelpOffer(r: Reading, verb: number, sentence: Words): boolean {
  if (ROUTED.has(lemmaAt(r, verb)) && areQueries(r, phraseAt(r, verb + 1))) return true
  if (!OFFERS.has(lemmaAt(r, verb))) return false
  if (
    /^(?:if|should)$/.test(lowerAt(r, sentence.first)) &&
    lowerAt(r, sentence.first + 1) === 'you' &&
    /^(?:need|prefer|require|wish)$/.test(lowerAt(r, sentence.first + 2))
  )
    return true
  let supposed = false
  for (let k = sentence.first; k < sentence.end; k++) {
    const word = lowerAt(r, k)
    if (word === 'if' || word === 'should' || word === 'for') supposed = true
    if (word === 'with' && /^(?:any|concerns|queries|questions)$/.test(lowerAt(r, k + 1))) supposed = true
    if (supposed && QUERIES.has(word) && k !== verb + 1) return true
    if (supposed && (word === 'further' || word === 'else' || (word === 'can' && offers(r, k)))) return true
  }
  return false
}

/** How whoever has a question is told where to take it. Lemmas, sorted. */
const ROUTED = new Set(['address', 'direct', 'email', 'forward', 'make', 'put', 'refer', 'send', 'submit'])

/** "Any enquiries", "media queries": whatever somebody may ask, unlike "our questions", which are asked. */
export const areQueries = (r: Reading, phrase: Words | null): boolean =>
  phrase !== null &&
  /^(?:enquiries|inquiries|queries|questions)$/.test(lowerAt(r, phrase.end - 1)) &&
  !/^(?:his|her|its|my|our|such|the|their|these|those)$/.test(lowerAt(r, phrase.first))

/** "Any enquiries should be directed to Ms Day": where to ask, for whoever wants to. */
export const isContact = (r: Reading, { first }: Words, participle: number): boolean =>
  ROUTED.has(lemmaAt(r, participle)) && areQueries(r, phraseAt(r, first))
