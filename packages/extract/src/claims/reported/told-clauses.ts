import { hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { phraseAt } from '../../demands/phrases/scan.js'
import { TIMES } from '../../demands/phrases/subject.js'
import { endOfSaid } from './end-of-said.js'
import { isQuoted } from './quotation-kind.js'

/** What somebody else does who tells one something. Lemmas. */
const TELLING: ReadonlySet<string> = new Set([
  'advise',
  'assure',
  'inform',
  'notify',
  'promise',
  'reassure',
  'tell',
  'warn',
])
/** All that we read were right. */
const CONFIDENCE = 0.75
const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
const SUBJECTS = tagSet(/^(?:DT|EX|NNPS?|NNS|PRP\$?)$/)
const PARTICIPLE = tagSet(/^VBN$/)
const INDEFINITE = /^(?:any|every|no|some)(?:body|one|thing)$/
/** Words of when and where somebody was told, at most. */
const LONGEST_AT = 8

/** "I was |told| by your clerk on Monday that the part was in stock": what one is told, whose source is who tells it, or nobody. */
export function toldClauses(r: Reading, { first, end }: TokenSpan): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (let verb = first + 2; verb < end - 3; verb++) {
    if (!hasTag(r, verb, PARTICIPLE) || !TELLING.has(lemmaAt(r, verb)) || isQuoted(r, r.tokens.start[verb]!)) continue
    const be = beBefore(r, verb, first)
    const source = teller(r, verb)
    const content = contentAt(r, source?.end ?? verb + 1, end)
    if (be >= 0 && content)
      found.push({ source, cue: { first: be, end: verb + 1 }, head: verb, pieces: [content], confidence: CONFIDENCE })
  }
  return found
}

/** The attribution with who tells it for its source, or nobody, where the tagger took the one who is told: "|she| was assured that …". */
export function toldBy(r: Reading, attribution: FoundAttribution): FoundAttribution {
  const { source, cue, head } = attribution
  if (!source || source.end > cue.first || !TELLING.has(lemmaAt(r, head)) || tagAt(r, head) !== 'VBN')
    return attribution
  return beBefore(r, head, source.end - 1) < 0 ? attribution : { ...attribution, source: teller(r, head) }
}

/** Who stands behind "by" after the participle; null where nobody does. */
function teller(r: Reading, verb: number): TokenSpan | null {
  const by = lowerAt(r, verb + 1) === 'by' ? phraseAt(r, verb + 2) : null
  return by?.first === verb + 2 && !TIMES.has(lemmaAt(r, by.end - 1)) ? { first: by.first, end: by.end } : null
}

/** Where "was", "were" or "have been" begins before the participle; -1 where it is something else: "we are instructed", "have told". */
function beBefore(r: Reading, verb: number, first: number): number {
  let be = verb - 1
  while (be > first && tagAt(r, be).startsWith('RB')) be--
  if (/^(?:was|were)$/.test(lowerAt(r, be)) || (lemmaAt(r, verb) === 'tell' && lemmaAt(r, be) === 'be')) return be
  return lowerAt(r, be) === 'been' && lemmaAt(r, be - 1) === 'have' ? be - 1 : -1
}

/** The clause that one is told, which "that" or its subject begins. */
function contentAt(r: Reading, from: number, end: number): TokenSpan | null {
  for (let i = from; i < Math.min(end, from + LONGEST_AT); i++)
    if (lowerAt(r, i) === 'that' && tagAt(r, i) !== 'DT')
      return hasFinite(r, i + 1, end) ? { first: i + 1, end: endOfSaid(r, i + 1, end) } : null
    else if (hasTag(r, i, FINITE) || lowerAt(r, i) === ',') break
  const subject = phraseAt(r, from)
  const isSubject = hasTag(r, from, SUBJECTS) || INDEFINITE.test(lowerAt(r, from))
  return subject?.first === from && isSubject && hasTag(r, subject.end, FINITE)
    ? { first: from, end: endOfSaid(r, from, end) }
    : null
}

function hasFinite(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (hasTag(r, i, FINITE)) return true
  return false
}
