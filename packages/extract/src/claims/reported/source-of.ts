import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, wordAt, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { antecedentOf, subjectOf, TIMES } from '../../demands/phrases/subject.js'
import { nearerSubject } from './nearer-subject.js'
import { antecedent } from './antecedent.js'

/** Who says it, as the claim gives it: a whole name without dates and adverbials before it, and the subject in place of a day alone ("parents sued |on Tuesday, accusing| …"); null when nobody in particular does. */
export function sourceOf(r: Reading, found: FoundAttribution): TokenSpan | null {
  const { source } = found
  if (!source || isImpersonal(r, found) || isHearer(r, found, source) || isAccused(r, found, source)) return null
  if (isTimeAlone(r, source)) return subjectOf(r, found.head)
  const nearer = nearerSubject(r, found, source)
  if (nearer) return nearer
  if (lowerAt(r, source.first) === 'you' && tagAt(r, source.first + 1) === 'IN')
    return { first: source.first, end: source.first + 1 }
  if (source.end - source.first > 1 && /^(?:he|she|they|we)$/.test(lowerAt(r, source.end - 1)))
    return { first: source.end - 1, end: source.end }
  const asker = ofRelative(r, found.head, source)
  if (asker) return asker
  return closed(r, antecedent(r, withoutLeadIn(r, withoutTime(r, withoutDate(r, withoutPossessive(r, source))))))
}

/** The attribution with the names that its cue begins with given to the source: "Judge Ann | Prior told". */
export function withNameOfCue(r: Reading, found: FoundAttribution): FoundAttribution {
  const { source, cue, head } = found
  if (!source || source.end !== cue.first || tagAt(r, source.end - 1) !== 'NNP') return found
  let first = cue.first
  while (first < head && tagAt(r, first) === 'NNP') first++
  return first === cue.first
    ? found
    : { ...found, source: { first: source.first, end: first }, cue: { first, end: cue.end } }
}

/** "It is claimed that …", "it was often estimated": nobody in particular says it. */
function isImpersonal(r: Reading, { source, head }: FoundAttribution): boolean {
  if (!source || source.end - source.first !== 1 || lowerAt(r, source.first) !== 'it' || tagAt(r, head) !== 'VBN')
    return false
  let before = head - 1
  while (before > source.first && tagAt(r, before).startsWith('RB')) before--
  return lemmaAt(r, before) === 'be'
}

/** Those before whom something is said. Lemmas. */
const HEARERS: ReadonlySet<string> = new Set([
  'committee',
  'court',
  'hearing',
  'inquest',
  'inquiry',
  'jury',
  'mps',
  'panel',
  'tribunal',
])

/** "The court heard that …", "…, jury told": the source hears and doesn't say it. */
function isHearer(r: Reading, { head, pieces }: FoundAttribution, { end }: TokenSpan): boolean {
  if (!HEARERS.has(lemmaAt(r, end - 1)) && !HEARERS.has(lowerAt(r, end - 1))) return false
  return (
    lemmaAt(r, head) === 'hear' || (lowerAt(r, head) === 'told' && head === end && pieces.every(p => p.end <= head))
  )
}

/** "Analysts |who have done the calculations| say": the subject, and not the object of its relative clause; null where no such clause stands between. */
function ofRelative(r: Reading, head: number, { first, end }: TokenSpan): TokenSpan | null {
  if (end > head || !/^VB[DNPZ]$/.test(tagAt(r, first - 1))) return null
  let verb = first - 1
  while (/^(?:MD|RB|VB.?)$/.test(tagAt(r, verb - 1))) verb--
  return /^W(?:DT|P)$/.test(tagAt(r, verb - 1)) && lowerAt(r, verb - 2) !== ',' ? antecedentOf(r, verb - 1) : null
}

const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'charge', 'suspect'])

/** "The man |accused of| killing two": he is accused, by somebody who is not named. */
export const isAccused = (r: Reading, { head }: FoundAttribution, { end }: TokenSpan): boolean =>
  end === head && ACCUSING.has(lemmaAt(r, head)) && /^(?:of|with)$/.test(lowerAt(r, head + 1))

/** The source without a possessive at its end: "|the mayor|'s claim that …". */
const withoutPossessive = (r: Reading, { first, end }: TokenSpan): TokenSpan =>
  end - first > 1 && tagAt(r, end - 1) === 'POS' ? { first, end: end - 1 } : { first, end }

/** The source without the date or time before it: "On 8 |January 2024 our client| reported", "At |about 6.40 Mr Bowen| said". */
function withoutDate(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let i = first
  while (i < end && (isDatePart(r, i) || (i === first && isDatePart(r, i + 1) && tagAt(r, i) !== 'DT'))) i++
  const isDate = i > first + 1 || (i > first && /^\d{1,2}[.:]\d\d$/.test(wordAt(r, first)))
  return isDate && i < end && /^(?:DT|PRP\$|NNPS?)$/.test(tagAt(r, i)) ? { first: i, end } : { first, end }
}

/** The source without when it was: "|Last month| your minister told the House", "|the second time| a clerk insisted", "campaigners |today|". */
function withoutTime(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let unit = first
  while (unit < first + 2 && (/^(?:CD|DT|JJ)$/.test(tagAt(r, unit)) || lowerAt(r, unit) === 'next')) unit++
  const isTime =
    unit < end - 1 &&
    (TIMES.has(lemmaAt(r, unit)) || (unit > first && lowerAt(r, unit) === 'time')) &&
    /^(?:DT|PRP\$?|NNPS?)$/.test(tagAt(r, unit + 1))
  const from = isTime ? unit + 1 : first
  return {
    first: from,
    end: end - from > 1 && /^(?:today|tonight|yesterday)$/.test(wordAt(r, end - 1)) ? end - 1 : end,
  }
}

const isDatePart = (r: Reading, i: number): boolean => tagAt(r, i) === 'CD' || hasClass(r, i, WORD_CLASS.month)

const LEADS_IN: ReadonlySet<string> = new Set(['IN', 'RB', 'TO', 'VBG', 'VBN'])
/** "on |Tuesday|", "|that same evening|": when it was said. */
const isTimeAlone = (r: Reading, { first, end }: TokenSpan): boolean =>
  TIMES.has(lowerAt(r, end - 1)) &&
  (end - first === 1 || (end - first < 4 && /^(?:last|that|this)$/.test(lowerAt(r, first))))

const SUBJECT: ReadonlySet<string> = new Set(['DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP', 'PRP$'])

/** The source without an adverbial before it: "Opening the case in Leeds, |Ann Kern|", "At the meeting |Ann Kern|". */
function withoutLeadIn(r: Reading, { first, end }: TokenSpan): TokenSpan {
  if (!LEADS_IN.has(tagAt(r, first))) return { first, end }
  for (let i = first + 1; i < end - 1; i++)
    if (lowerAt(r, i) === ',' && SUBJECT.has(tagAt(r, i + 1))) return { first: i + 1, end }
    else if (tagAt(r, first) === 'IN' && /^NNS?$/.test(tagAt(r, i - 1)) && /^(?:DT|NNP|PRP)$/.test(tagAt(r, i)))
      return { first: i, end }
  return { first, end }
}

/** The source with the end of the bracket that it holds the beginning of: "Senator Ann Kern (D-Vt.|)|". */
function closed(r: Reading, { first, end }: TokenSpan): TokenSpan {
  let open = 0
  for (let i = first; i < end; i++) {
    if (lowerAt(r, i) === '(') open++
    else if (lowerAt(r, i) === ')') open--
  }
  return open === 1 && lowerAt(r, end) === ')' ? { first, end: end + 1 } : { first, end }
}
