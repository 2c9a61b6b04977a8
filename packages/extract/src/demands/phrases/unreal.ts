import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { UNREAL_GOVERNORS, UNREAL_WORDS } from '../lexicons/governors.js'
import { isFinite, sentenceOf, verbGroupAt } from './scan.js'

/** Modals under which a speaker still asks: "we would ask", "I must insist", "they will now ask". */
const REAL_MODALS = new Set(['will', "'ll", 'shall', 'must', 'would', "'d", 'wo', 'do'])
const SUPPOSING = new Set(['if', 'whether', 'unless', 'lest', 'had', 'without'])
const DENIALS = new Set(['denied', 'denies', 'deny', 'denying'])
const QUESTIONS = /^(?:did|do|does|have|has|had|is|are|was|were|who|why|when|should|would|will|can|could)$/

/** Whether the asking at token `i` did not take place: denied, refused, merely possible, supposed or asked about. `first` is for the first person. */
export function isUnreal(r: Reading, i: number, first: boolean): boolean {
  const group = r.verbGroups[verbGroupAt(r, i)]
  if (!group) return false
  if (group.negated || isGivenUp(r, group.first, group.tense)) return true
  const must = group.modal === 'have to' && first && group.tense !== 'past'
  if (group.modal !== null && !must && !REAL_MODALS.has(group.modal)) return true
  if ((group.modal === 'would' || group.modal === "'d") && !first) return true
  const sentence = sentenceOf(r, i)
  if (lowerAt(r, i - 1) === 'ever' && group.modal !== null) return true
  if (group.modal !== null && first && isContrary(r, sentence.first, i)) return true
  if (
    tagAt(r, i) === 'VB' &&
    group.modal === null &&
    group.tense !== 'infinitive' &&
    sharedModal(r, group.first, sentence.first)
  )
    return !first
  if (asks(r, sentence.first, sentence.end)) return true
  // "Neither the mayor nor her deputy, Ann Lee, urged …"
  if (lowerAt(r, sentence.first) === 'neither' && group.tense !== 'infinitive') return true
  return governed(
    r,
    group.first,
    sentence.first,
    group.tense === 'infinitive' || ['VBG', 'VB'].includes(tagAt(r, i)) || lowerAt(r, group.first) === 'having',
  )
}

/** "I was going to ask": what was meant, and came to nothing. */
const isGivenUp = (r: Reading, be: number, tense: string | null): boolean =>
  tense === 'future' && /^(?:was|were)$/.test(lowerAt(r, be)) && lowerAt(r, be + 1) === 'going'

/** "If I was a donor, I'd want answers" */
function isContrary(r: Reading, first: number, i: number): boolean {
  for (let k = first; k < i - 2; k++)
    if (
      lowerAt(r, k) === 'if' &&
      ['i', 'we'].includes(lowerAt(r, k + 1)) &&
      ['had', 'was', 'were'].includes(lowerAt(r, k + 2))
    )
      return true
  return false
}

function asks(r: Reading, first: number, end: number): boolean {
  return end - 1 > first && lowerAt(r, end - 1) === '?' && QUESTIONS.test(lowerAt(r, first))
}

/** Looks back from the verb to the beginning of its clause for a word that takes its reality away. */
function governed(r: Reading, from: number, first: number, nonFinite: boolean): boolean {
  let crossed = false
  for (let k = from - 1; k >= Math.max(first, from - 14); k--) {
    const word = lowerAt(r, k)
    const tag = tagAt(r, k)
    if (word === ',' || word === ';' || word === ':' || word === '“' || word === '"') return crossed && false
    if (DENIALS.has(word) && lowerAt(r, k + 1) === 'that') return true
    if (SUPPOSING.has(word) && (word !== 'had' || k === first) && (word !== 'without' || tagAt(r, k + 1) === 'VBG'))
      return true
    if (word === 'what' && k > first && tag.startsWith('W')) return true
    if (
      word === 'never' ||
      word === 'neither' ||
      word === 'nor' ||
      word === 'nobody' ||
      word === 'none' ||
      (word === 'not' && nonFinite) ||
      (word === "n't" && nonFinite)
    )
      return true
    if (nonFinite && !crossed) {
      if (UNREAL_WORDS.has(word)) return true
      if (tag === 'MD' && (word === 'could' || word === 'may' || word === 'might' || word === 'can')) return true
      if (tag.startsWith('VB') && UNREAL_GOVERNORS.has(lemmaAt(r, k))) return true
      if (isFinite(tag) && k < from - 6) crossed = true
    }
  }
  return false
}

/** Whether a verb in its base form leans on "would", "could" or "may" of the verb it is coordinated with. */
function sharedModal(r: Reading, from: number, first: number): boolean {
  for (let k = from - 1; k >= first; k--) {
    if (tagAt(r, k) === 'MD')
      return !REAL_MODALS.has(lowerAt(r, k)) || lowerAt(r, k) === 'would' || /^['’]d$/.test(lowerAt(r, k))
    if (tagAt(r, k) === 'TO') return false
  }
  return false
}
