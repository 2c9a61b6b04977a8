import { hasTag, lowerAt, type Reading, tagAt, tagSet } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { canAct, phraseAt, sentenceOf } from '../../demands/phrases/scan.js'
import { relativeHead } from '../../demands/phrases/relative-head.js'
import { antecedentOf, subjectOf } from '../../demands/phrases/subject.js'

const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)

const LONGEST_ASIDE = 14

/** Who says it, where the tagger took what stands nearer to the verb or farther from it than the subject; null where it did not. */
export const nearerSubject = (r: Reading, found: FoundAttribution, source: TokenSpan): TokenSpan | null =>
  source.end > found.head
    ? null
    : (beforeAge(r, source) ??
      beforeTime(r, found, source) ??
      ofAside(r, found, source) ??
      overRelative(r, found, source) ??
      joined(r, found, source))

/** "One of those who signed, |Alf Dyer, 81|, said": an age alone is nobody. */
function beforeAge(r: Reading, { first, end }: TokenSpan): TokenSpan | null {
  if (end - first !== 1 || tagAt(r, first) !== 'CD' || lowerAt(r, first - 1) !== ',') return null
  const name = phraseAt(r, first - 2)
  return name?.end === first - 1 ? { first: name.first, end } : null
}

/** "|Your clerk|, who |at the time| said": when it was said. */
function beforeTime(r: Reading, { head }: FoundAttribution, { first, end }: TokenSpan): TokenSpan | null {
  if (tagAt(r, first) !== 'IN' || !/^(?:first|moment|point|stage|time)$/.test(lowerAt(r, end - 1))) return null
  return /^W(?:DT|P)$/.test(tagAt(r, first - 1)) ? antecedentOf(r, first - 1) : subjectOf(r, head)
}

/** "|Oisin Breen|, who left Corrib Lines, said": the subject, and not what ends the aside behind it. */
function ofAside(r: Reading, { cue }: FoundAttribution, { first, end }: TokenSpan): TokenSpan | null {
  if (lowerAt(r, end) !== ',' || cue.first !== end + 1) return null
  let comma = first - 1
  while (comma > first - LONGEST_ASIDE && /[\p{L}\d]/u.test(lowerAt(r, comma))) comma--
  if (lowerAt(r, comma) !== ',' || !/^(?:which|who)$/.test(lowerAt(r, comma + 1))) return null
  const subject = antecedentOf(r, comma + 1)
  return subject?.end === comma ? subject : null
}

/** "|An engineer| who looked at the boiler told me": the subject, and not the object of its relative clause. */
function overRelative(r: Reading, { head }: FoundAttribution, { first, end }: TokenSpan): TokenSpan | null {
  if (first < 3 || end > head || tagAt(r, first - 1) === ',') return null
  const subject = relativeHead(r, head, sentenceOf(r, head).first)
  return subject && subject.end < first && canAct(r, subject) ? subject : null
}

/** "The firm declined to comment, but |a driver|, who gave no name, said": whose clause goes on to the verb. */
function joined(r: Reading, { cue }: FoundAttribution, { end }: TokenSpan): TokenSpan | null {
  let verbs = 0
  for (let i = end; i < cue.first - 3; i++) {
    if (hasTag(r, i, FINITE)) verbs++
    if (verbs === 0 || lowerAt(r, i) !== ',' || !/^(?:and|but|while)$/.test(lowerAt(r, i + 1))) continue
    const subject = phraseAt(r, i + 2)
    if (subject?.first !== i + 2 || !canAct(r, subject) || subject.end >= cue.first) continue
    if (lowerAt(r, subject.end) === ',' && lowerAt(r, cue.first - 1) === ',')
      return { first: subject.first, end: subject.end }
  }
  return null
}
