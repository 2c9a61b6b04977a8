import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { PAPERS } from '../lexicons/papers.js'
import { canAct, pastDateline, phraseAt, sentenceOf, verbGroupAt } from './scan.js'
import { clauseOf, subjectOf, widen } from './subject.js'

/** Who asks with the verb at `i`: null where the text names nobody, "none" where what stands there can't ask. */
export function askerOf(r: Reading, i: number): Words | null | 'none' {
  const from = r.verbGroups[verbGroupAt(r, i)]?.first ?? i
  const found = adjacent(r, from) ?? subjectOf(r, i)
  if (!found) return null
  const subject = numbered(r, found)
  // "among those who want more of it"
  if (subject.end - subject.first === 1 && lowerAt(r, subject.first) === 'those') return 'none'
  if (isGerundsObject(r, i, subject)) return 'none'
  // "every voter who requests a ballot"
  if (lowerAt(r, from - 1) === 'who' && /^(?:any|anybody|anyone|each|every)$/.test(lowerAt(r, subject.first)))
    return 'none'
  // "to a level that I believe demands action"
  if (tagAt(r, from) === 'VBZ' && /^(?:i|they|we|you)$/.test(lowerAt(r, subject.end - 1))) return 'none'
  // "with Ann Lee, Bob Day and Cy Dunn all calling for it"
  if (/^(?:all|both)$/.test(lowerAt(r, subject.first)) && subject.end - subject.first === 1)
    return series(r, subject.first) ?? untimed(r, subject)
  if (NOT_WHO.has(lowerAt(r, subject.end - 1))) return leader(r, i) ?? 'none'
  const outside = besideBracket(r, subject) ?? (tagAt(r, i) === 'VBG' && from === i ? paperBefore(r, i, subject) : null)
  if (outside) return outside
  // "Contact all of them to demand that …": whom to reach, not who asks.
  if (lowerAt(r, from) === 'to' && subject.end === from && governedByBase(r, subject.first)) return 'none'
  // "This left us with no choice but to request …"
  if (lowerAt(r, from) === 'to' && ['it', 'this', 'that'].includes(lowerAt(r, subject.end - 1))) return null
  if (/^(?:19|20)\d\d$/.test(lowerAt(r, subject.end - 1))) return leader(r, i)
  if (DAY.test(lowerAt(r, subject.end - 1))) return higher(r, i)
  if (isOfPreposition(r, subject, from)) {
    const other = higher(r, i)
    const itself = other?.end === subject.end && !(tagAt(r, i) === 'VBG' && from === i)
    return (itself ? null : other) ?? leader(r, i) ?? 'none'
  }
  const joined = lowerAt(r, from - 1) === 'and'
  const listed = joined || (lowerAt(r, from - 1) === ',' && subject.end === from - 1)
  const caused = lowerAt(r, from) === 'to' ? causedBefore(r, from) : null
  if (caused) return caused
  if (joined && tagAt(r, i) === 'VBG' && from === i) {
    const progressive = progressiveBefore(r, i, subject)
    if (progressive) return progressive
  }
  // "We urge the council to act, and ask the fund to wait": a base form that goes on from "we".
  if (joined && lowerAt(r, from - 2) === ',' && /^VBP?$/.test(tagAt(r, from))) {
    const main = leader(r, i)
    if (main && /^(?:i|we)$/.test(lowerAt(r, main.end - 1))) return main
  }
  if (listed && isComplement(r, subject)) return leader(r, i) ?? (joined ? subject : 'none')
  if (joined && lowerAt(r, from - 2) === ',' && isRelative(r, subject, from)) return leader(r, i) ?? subject
  // "The laws say that doctors …, and requires clinics to …"
  if (joined && tagAt(r, from) === 'VBZ' && tagAt(r, subject.end - 1) === 'NNS') return leader(r, i) ?? 'none'
  const teller = joined && tagAt(r, i) === 'VBD' ? tellerOf(r, subject, from) : null
  if (teller) return teller
  if (joined && isAskedAbout(r, subject, i)) return leader(r, i) ?? subject
  if (canAsk(r, subject)) return untimed(r, subject)
  const above = joined || (tagAt(r, i) === 'VBG' && from === i)
  return sender(r, subject) ?? (above ? (higher(r, i) ?? leader(r, i)) : null) ?? 'none'
}
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "… who came through Greece is pushing …": what follows a preposition is no subject. */
function isOfPreposition(r: Reading, { first, end }: Words, from: number): boolean {
  if (end !== from) return false
  const before = /^(?:over|than)$/.test(lowerAt(r, first - 1))
    ? first - (lowerAt(r, first - 1) === 'than' ? 3 : 2)
    : first - 1
  return PREPOSITIONS.has(lowerAt(r, before)) && tagAt(r, before) === 'IN'
}
const PREPOSITIONS = new Set(
  'about against among by during from into on over through toward towards under with without'.split(' '),
)

/** "Mr Lathrop, a landlord [himself], called on …" */
const NOT_WHO = new Set(['herself', 'himself', 'itself', 'themselves'])

/** "[Maura Tynan] (Ind) proposed": who stands before the brackets with a party or a place. */
function besideBracket(r: Reading, { first, end }: Words): Words | null {
  if (lowerAt(r, first - 1) !== '(' || lowerAt(r, end) !== ')') return null
  const phrase = phraseAt(r, first - 2)
  return phrase?.end === first - 1 ? widen(r, phrase, sentenceOf(r, first).first) : null
}

/** "[A petition] on Parliament's website asking …": the paper, and not where it is. */
function paperBefore(r: Reading, i: number, { first, end }: Words): Words | null {
  if (end !== i || tagAt(r, first - 1) !== 'IN') return null
  const phrase = phraseAt(r, first - 2)
  return phrase?.end === first - 1 && PAPERS.has(lowerAt(r, phrase.end - 1)) ? phrase : null
}

/** "The war drove [thousands] to demand a vote": who was brought to it. */
function causedBefore(r: Reading, to: number): Words | null {
  const phrase = phraseAt(r, to - 1)
  if (!phrase || phrase.end !== to) return null
  const whole = widen(r, phrase, sentenceOf(r, to).first)
  return CAUSING.has(lemmaAt(r, whole.first - 1)) && canAsk(r, whole) ? whole : null
}
const CAUSING = new Set(['cause', 'drive', 'inspire', 'lead', 'move', 'prompt', 'spur'])

/** Whether a preposition or a verb governs the phrase, past what counts it: "affected [nearly 30 guests]", "from [the council]". */
function isComplement(r: Reading, { first }: Words): boolean {
  let k = first - 1
  while (k > 0 && /^(?:RB|JJR)/.test(tagAt(r, k))) k--
  if (lowerAt(r, k) === 'that') return false
  return tagAt(r, k) === 'IN' || (/^VB[DGNPZ]?$/.test(tagAt(r, k)) && verbGroupAt(r, k) >= 0)
}

/** "[Leaders] are asking why their rivals stayed silent and demanding that …": the subject of the progressive that the participle goes on with. */
function progressiveBefore(r: Reading, i: number, subject: Words): Words | null {
  const { first } = sentenceOf(r, i)
  for (let k = i - 1; k > first; k--) {
    const group = tagAt(r, k) === 'VBG' ? r.verbGroups[verbGroupAt(r, k)] : undefined
    // "[She] answered by listing what the town lacks and calling for more"
    if (group?.first === k && tagAt(r, k - 1) === 'IN' && subject.first > k) {
      const other = subjectOf(r, k)
      if (other && other.end <= k) return other
    }
    if (group && group.head === k && group.first < k && isBe(lowerAt(r, group.first))) return subjectOf(r, k)
  }
  return null
}
const isBe = (word: string): boolean => /^(?:am|are|is|was|were|['’](?:m|re|s))$/.test(word)

/** The nearest subject that can ask of the clauses that the verb's clause leans on: "[He] sent a message encouraging them to run". */
function higher(r: Reading, i: number): Words | null {
  for (let clause = clauseOf(r, verbGroupAt(r, i)), steps = 0; clause && steps < 6; steps++) {
    const phrase = r.nounPhrases[clause.subject]
    if (phrase && phrase.end <= i && canAsk(r, phrase) && !DAY.test(lowerAt(r, phrase.end - 1)))
      return { first: phrase.first, end: phrase.end }
    clause = r.clauses[clause.parent]
  }
  return null
}

/** "walk out as [the union] demands": what stands between a conjunction and the verb. */
function adjacent(r: Reading, from: number): Words | null {
  let end = from
  while (end > 0 && tagAt(r, end - 1).startsWith('RB')) end--
  if (end > 0 && NOMINATIVE.has(lowerAt(r, end - 1))) return { first: end - 1, end }
  const phrase = end > 0 ? phraseAt(r, end - 1) : null
  const first = phrase?.end === end ? phrase.first : end - 1
  if (first < 1 || !CONJUNCTIONS.has(lowerAt(r, first - 1)) || !tagAt(r, end - 1).startsWith('NN')) return null
  return canAct(r, { first, end }) ? { first, end } : null
}
const NOMINATIVE = new Set(['he', 'i', 'she', 'they', 'we', 'you'])
const CONJUNCTIONS = new Set(['after', 'as', 'because', 'while'])

/** "trading prisoners encourages others": the plural noun before a singular verb is a gerund's object. */
function isGerundsObject(r: Reading, i: number, { first, end }: Words): boolean {
  const verb = r.verbGroups[verbGroupAt(r, i)]?.first ?? i
  const single = tagAt(r, verb) === 'VBZ' && end === verb
  return single && tagAt(r, end - 1) === 'NNS' && tagAt(r, first - 1) === 'VBG'
}

const governedByBase = (r: Reading, object: number): boolean => {
  let k = object - 1
  while (k > 0 && /^(?:DT|PDT|IN|CD)$/.test(tagAt(r, k))) k--
  return REACHING.has(lemmaAt(r, k)) && tagAt(r, k) === 'VB'
}
const REACHING = new Set(['approach', 'call', 'contact', 'email', 'phone', 'ring', 'write'])

/** Whether the phrase can ask: it can act, speaks for people, or is a word that stands for them ("some", "many", "those"). */
function canAsk(r: Reading, words: Words): boolean {
  if (canAct(r, words)) return true
  const phrase = phraseAt(r, words.first)
  const end = phrase && phrase.end < words.end ? phrase.end : words.end
  const head = lowerAt(r, end - 1)
  if (!tagAt(r, end - 1).startsWith('NN') || PAPERS.has(head) || AGENTIVE.test(head)) return true
  // "a generation of activists"
  const inner = lowerAt(r, end) === 'of' ? phraseAt(r, end + 1) : null
  return inner !== null && inner.end <= words.end && canAct(r, inner)
}
const AGENTIVE = /(?:[^aeiou]er|[st]or|ist|ian|[st]ant|eer|man|person|people)s?$/

/** "questions from [the paper]": from whom it comes, where it can't ask itself. */
function sender(r: Reading, { first, end }: Words): Words | null {
  for (let k = first + 1; k < end; k++)
    if (lowerAt(r, k) === 'from' || lowerAt(r, k) === 'by') {
      const phrase = phraseAt(r, k + 1)
      return phrase && canAct(r, phrase) ? { first: phrase.first, end: phrase.end } : null
    }
  return null
}

/** Whether a relative clause stands between the subject and the verb at `from`, so that a comma before "and" goes back to the main clause. */
function isRelative(r: Reading, { end }: Words, from: number): boolean {
  return lowerAt(r, end) === 'who' && end < from
}

/** "[The panel] pressed Kim on why he had stayed and urged him to go": a question of its own holds the pronoun, and the verb goes on in the past. */
const isAskedAbout = (r: Reading, { first, end }: Words, i: number): boolean =>
  /^(?:he|it|she|they)$/.test(lowerAt(r, end - 1)) &&
  /^(?:how|if|what|whether|why)$/.test(lowerAt(r, first - 1)) &&
  tagAt(r, i) === 'VBD' &&
  lowerAt(r, end) === 'had'

/** "[She] said that dealers keep the money and urged ministers to act": what was said is told in the present, and the verb at `from` goes on in the past. */
function tellerOf(r: Reading, { first, end }: Words, from: number): Words | null {
  const that = lowerAt(r, first - 1) === 'that' ? first - 1 : first
  // "told [the board] that"
  const hearer = that < first ? phraseAt(r, that - 1) : null
  const verb = (hearer?.end === that ? hearer.first : that) - 1
  if (tagAt(r, verb) !== 'VBD' || !hasClass(r, verb, WORD_CLASS.saying)) return null
  let present = false
  for (let k = end; k < from; k++) {
    if (tagAt(r, k) === 'VBD') return null
    if (/^VB[PZ]$/.test(tagAt(r, k))) present = true
  }
  return present ? subjectOf(r, verb) : null
}

/** "[Transport Workers Local 88] asked": a number at the end of a name is no name by itself. */
function numbered(r: Reading, { first, end }: Words): Words {
  if (tagAt(r, first) !== 'CD' || !tagAt(r, first - 1).startsWith('NNP')) return { first, end }
  const phrase = phraseAt(r, first - 1)
  return phrase?.end === first ? { first: phrase.first, end } : { first, end }
}

/** Without "last month" before a name. */
const untimed = (r: Reading, { first, end }: Words): Words =>
  /^(?:last|this)$/.test(lowerAt(r, first)) &&
  /^(?:month|night|week|year)$/.test(lowerAt(r, first + 1)) &&
  end > first + 2
    ? { first: first + 2, end }
    : { first, end }

/** The names in a series that end before token `end`; null where no name stands there. */
function series(r: Reading, end: number): Words | null {
  let first = end
  while (first > 0 && (tagAt(r, first - 1).startsWith('NNP') || /^(?:,|and)$/.test(lowerAt(r, first - 1)))) first--
  while (first < end && !tagAt(r, first).startsWith('NNP')) first++
  return first < end ? { first, end } : null
}

/** What opens the sentence, where a coordinated verb goes on with it: "[She] questions its ties to the banks and has called for …". */
function leader(r: Reading, i: number): Words | null {
  let first = pastDateline(r, sentenceOf(r, i).first, i)
  while (first < i && /^["“‘]$/.test(lowerAt(r, first))) first++
  const phrase = phraseAt(r, first)
  return phrase?.first === first && phrase.end < i && canAsk(r, phrase) ? { first, end: phrase.end } : null
}
