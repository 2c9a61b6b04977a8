import { type Clause, hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { relativeHead } from './relative-head.js'
import { canAct, isFinite, isMark, phraseAt, sentenceOf, verbGroupAt } from './scan.js'

/**
 * The subject of the verb at token `i`: that of its clause, or of the clause before it that a participle, an infinitive or a coordinated
 * verb leans on; a relative pronoun gives its antecedent. Null when there is none in the sentence from `from` on.
 */
export function subjectOf(r: Reading, i: number, from = sentenceOf(r, i).first): Words | null {
  return (
    relativeHead(r, i, from) ??
    ofWriter(r, i, from) ??
    ofTeller(r, i, from) ??
    ofClause(r, i, from) ??
    byScan(r, i, from)
  )
}

/** "She warned him that the pipes leaked, and asked him to act": behind the comma goes on what she does, and not what the pipes do. */
function ofTeller(r: Reading, i: number, from: number): Words | null {
  if (lowerAt(r, i - 1) !== 'and' || lowerAt(r, i - 2) !== ',' || !/^VB[DZP]$/.test(tagAt(r, i))) return null
  for (let that = i - 3; that > from; that--) {
    if (lowerAt(r, that) !== 'that' || tagAt(r, that) !== 'IN') continue
    for (let verb = that - 1; verb > Math.max(from, that - 5); verb--)
      if (tagAt(r, verb) === tagAt(r, i) && hasClass(r, verb, WORD_CLASS.saying)) return subjectOf(r, verb, from)
    return null
  }
  return null
}

/** Verbs and nouns of writing to somebody. Lemmas, sorted. */
const WRITING = new Set('apply complain e-mail email letter mail memo message note petition text write'.split(' '))

/** Verbs whose object may ask for something: "held signs demanding". Lemmas, sorted. */
const SHOWING = new Set('carry display hold issue launch post publish raise release send take wave wear'.split(' '))
const PAPERS = new Set(
  'amendment appeal complaint declaration letter motion notice order petition resolution statement summons'.split(' '),
)
/** Verbs of bringing a paper before those who decide. Lemmas, sorted. */
const FILING = new Set(
  'back deliver draft file give issue lodge move pass propose serve sign submit support table'.split(' '),
)

/** "Held signs", "took turns", "signed a letter", "has tabled a motion", but not "signed paperwork" or "saw an ad". */
const isMeans = (r: Reading, verb: number, head: number): boolean =>
  verbGroupAt(r, verb) >= 0 &&
  /^VB[DNZP]$/.test(tagAt(r, verb)) &&
  (SHOWING.has(lemmaAt(r, verb)) || (FILING.has(lemmaAt(r, verb)) && PAPERS.has(lemmaAt(r, head))))

/** "She wrote to the minister asking her to act": who asks is who wrote, or the letter, and not the minister. */
function ofWriter(r: Reading, i: number, from: number): Words | null {
  const group = r.verbGroups[verbGroupAt(r, i)]
  if (lowerAt(r, i - 1) === 'to') return ofVisitor(r, i, from)
  if (tagAt(r, i) !== 'VBG' || (group && group.first < i)) return null
  const last = lowerAt(r, i - 1) === ',' ? i - 2 : i - 1
  const reader = phraseAt(r, last)
  if (!reader || reader.end !== last + 1) return null
  const to = widen(r, reader, from).first - 1
  // "speakers took turns urging …", "they held signs demanding …": what cannot act is the means of who does the deed before it.
  if (to > from && last === i - 1 && !canAct(r, reader) && isMeans(r, to, reader.end - 1)) return subjectOf(r, to, from)
  if (to <= from) return null
  // "served a notice on the firm requiring it to …"
  const served = lowerAt(r, to) === 'on' && PAPERS.has(lemmaAt(r, to - 1))
  if (!served && (!['to', 'with'].includes(lowerAt(r, to)) || !WRITING.has(lemmaAt(r, to - 1)))) return null
  if (verbGroupAt(r, to - 1) >= 0) return subjectOf(r, to - 1, from)
  const letter = phraseAt(r, to - 1)
  if (!letter) return null
  return verbGroupAt(r, letter.first - 1) >= 0 ? subjectOf(r, letter.first - 1, from) : letter
}

/** Verbs after which "to ask" is what for, and not what somebody is told to do. Lemmas, sorted. */
const REACHING = new Set([
  ...WRITING,
  ...'approach call contact demonstrate gather march meet phone protest rally return ring travel visit'.split(' '),
])

/** "He emailed managers six times to ask for more staff": who asks is who emailed. */
function ofVisitor(r: Reading, i: number, from: number): Words | null {
  let k = i - 2
  while (k > from && !tagAt(r, k).startsWith('VB')) k--
  return k > from && REACHING.has(lemmaAt(r, k)) && /^VB[DZP]$/.test(tagAt(r, k)) && lowerAt(r, k + 1) !== 'on'
    ? subjectOf(r, k, from)
    : null
}

/** The subject that the clause of the verb has, or a clause that it depends on. */
function ofClause(r: Reading, i: number, from: number): Words | null {
  let clause = clauseOf(r, verbGroupAt(r, i))
  for (let steps = 0; clause && steps < 6; steps++) {
    const phrase = r.nounPhrases[clause.subject]
    if (phrase && phrase.first >= from && TIMES.has(lowerAt(r, phrase.head))) return null
    if (phrase && phrase.first >= from) {
      if (/^(?:who|which|that)$/.test(lowerAt(r, phrase.head))) {
        const antecedent = before(r, phrase.first, from)
        return antecedent && widen(r, antecedent, from)
      }
      return phrase.first <= i ? widen(r, phrase, from) : null
    }
    if (clause.kind === 'main' || clause.kind === 'subordinate' || clause.kind === 'complement') return null
    clause = r.clauses[clause.parent]
  }
  return null
}

/** The clause that is built on the verb group. */
export function clauseOf(r: Reading, group: number): Clause | undefined {
  if (group < 0) return undefined
  const { first } = r.verbGroups[group]!
  let low = 0
  let high = r.clauses.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (r.clauses[middle]!.first <= first) low = middle + 1
    else high = middle
  }
  for (let k = low - 1; k >= 0 && k > low - 40; k--) if (r.clauses[k]!.verb === group) return r.clauses[k]
  return undefined
}

/** The nearest phrase to the left that stands where a subject stands. */
function byScan(r: Reading, i: number, from: number): Words | null {
  const group = verbGroupAt(r, i)
  let k = (group >= 0 ? r.verbGroups[group]!.first : i) - 1
  if (k >= from && lowerAt(r, k) === 'to') k--
  for (let steps = 0; k >= from && steps < 60; steps++) {
    const tag = tagAt(r, k)
    const word = lowerAt(r, k)
    if (tag === 'WP' || tag === 'WDT' || (word === 'that' && k + 1 <= i && verbGroupAt(r, k + 1) >= 0)) {
      const antecedent = before(r, k, from)
      if (antecedent) return widen(r, antecedent, from)
      return null
    }
    const inner = phraseAt(r, k)
    if (inner && inner.first >= from) {
      if (TIMES.has(lowerAt(r, inner.end - 1))) {
        k = inner.first - 1
        continue
      }
      const widest = widen(r, inner, from)
      const previous = widest.first - 1
      if (isSubjectPlace(r, widest, i)) return widest
      k = previous
      continue
    }
    k--
  }
  return null
}

/** Nouns of time, which stand before a verb without being its subject ("the union today called …"). */
export const TIMES: ReadonlySet<string> = new Set(
  'afternoon day evening friday january february march april may june july august september october november december monday month morning night saturday sunday thursday today tomorrow tuesday wednesday week year yesterday'.split(
    ' ',
  ),
)

/** Whether a phrase can be the subject of the verb at `i`: a finite verb follows it, not a preposition or a verb comes before it. */
function isSubjectPlace(r: Reading, phrase: Words, i: number): boolean {
  let k = phrase.end
  while (
    k < i &&
    (tagAt(r, k).startsWith('RB') || tagAt(r, k) === 'POS' || lowerAt(r, k) === ')' || TIMES.has(lowerAt(r, k)))
  )
    k++
  if (k > i) return false
  const tag = tagAt(r, k)
  const finite = isFinite(tag) || tag === 'VBP' || k === i || (tag === 'VB' && verbGroupAt(r, k) >= 0)
  const parenthesis = lowerAt(r, phrase.end) === ','
  if (!finite) return parenthesis && mainVerbAfterComma(r, phrase.end, i)
  const before = phrase.first - 1
  if (before < 0) return true
  const beforeTag = tagAt(r, before)
  if (beforeTag === 'IN' && lowerAt(r, before) !== 'that' && k === i && !CONJUNCTIONS.has(lowerAt(r, before)))
    return false
  return !(beforeTag === 'TO')
}
const CONJUNCTIONS = new Set([
  'because',
  'if',
  'while',
  'as',
  'although',
  'though',
  'since',
  'after',
  'before',
  'whether',
  'until',
  'unless',
  'when',
  'than',
])

/** "The mayor, a former nurse, urged …": the verb stands after the next comma. */
function mainVerbAfterComma(r: Reading, comma: number, i: number): boolean {
  for (let k = comma + 1; k < Math.min(i, comma + 20); k++) {
    if (lowerAt(r, k) === ',' && k + 1 <= i) return k + 1 === i || isFinite(tagAt(r, k + 1))
    if (verbGroupAt(r, k) >= 0 && isFinite(tagAt(r, k)) && lowerAt(r, comma + 1) !== 'who') return false
  }
  return false
}

/** Whom the relative pronoun at token `k` stands for, in its sentence; null when no noun phrase comes before it. */
export function antecedentOf(r: Reading, k: number): Words | null {
  const { first } = sentenceOf(r, k)
  const phrase = before(r, k, first)
  return phrase && widen(r, phrase, first)
}

/** The noun phrase just before token `k`, past a comma or a preposition ("of whom"). */
function before(r: Reading, k: number, from: number): Words | null {
  let j = k - 1
  while (j >= from && (isMark(lowerAt(r, j)) || tagAt(r, j) === 'IN')) j--
  const phrase = j >= from ? phraseAt(r, j) : null
  return phrase && phrase.first >= from ? phrase : null
}

/** The phrase with what it hangs on: "[the head] of the union", "[residents] in Leeds". */
export function widen(r: Reading, phrase: Words, from: number): Words {
  let { first } = phrase
  for (let steps = 0; steps < 4; steps++) {
    const preposition = first - 1
    if (preposition <= from || tagAt(r, preposition) !== 'IN' || !LINKS.has(lowerAt(r, preposition))) break
    const head = phraseAt(r, preposition - 1)
    if (!head || head.first < from || head.end !== preposition) break
    first = head.first
  }
  return { first, end: withOf(r, phrase.end) }
}

/** One past "of …" after a phrase: "residents [of the town]". */
function withOf(r: Reading, end: number): number {
  if (lowerAt(r, end) !== 'of') return end
  const next = phraseAt(r, end + 1)
  return next && next.first === end + 1 ? next.end : end
}
const LINKS = new Set(['at', 'for', 'from', 'in', 'near', 'of', 'outside', 'without'])
