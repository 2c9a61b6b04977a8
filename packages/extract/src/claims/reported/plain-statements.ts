import { hasClass, hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet, WORD_CLASS } from '@gravamen/language'
import { announcedQuotations } from './announced-quotations.js'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { canAct, phraseAt } from '../../demands/phrases/scan.js'
import { subjectOf } from '../../demands/phrases/subject.js'
import { nounClauses } from './noun-clauses.js'
import { thatClauses } from './that-clauses.js'
import { toldClauses } from './told-clauses.js'

/** They are rare where the tagger has not found them already; all that we read were right. */
const CONFIDENCE = 0.85
/** Headlines leave out so much that more of theirs are wrong. */
const IN_HEADLINE = 0.7
const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
const VERB = tagSet(/^VB/)
const SAYS = tagSet(/^VB[DNZ]$/)

/**
 * Attributions in fixed words, which need no tagger: "According to the board, …", "…, an inquiry has heard", "the firm put the bill
 * at £3m", and a headline's "Minister: …". Those whose cue is known already are left out.
 */
export function plainStatements(r: Reading, known: readonly FoundAttribution[]): FoundAttribution[] {
  const cues = new Set(known.flatMap(({ cue, head }) => [cue.first, head]))
  const found: FoundAttribution[] = []
  const addFixed = (attribution: FoundAttribution | null): void => {
    if (attribution && !cues.has(attribution.cue.first) && !cues.has(attribution.head)) found.push(attribution)
  }
  const addClauses = (attributions: readonly FoundAttribution[]): void => {
    for (const attribution of attributions)
      if (!cues.has(attribution.head) && !isHeld(known, attribution.head)) found.push(attribution)
  }
  for (const attribution of announcedQuotations(r)) addFixed(attribution)
  for (let s = 0; s < r.sentences.count; s++) {
    const sentence = { first: r.sentences.first[s]!, end: r.sentences.end[s]! }
    addFixed(accordingTo(r, sentence))
    addFixed(closing(r, sentence))
    addFixed(headed(r, sentence))
    addFixed(valued(r, sentence))
    addClauses(thatClauses(r, sentence))
    addClauses(toldClauses(r, sentence))
    addClauses(nounClauses(r, sentence))
  }
  return found
}

/** The attribution without the sentence before, where it opens its own: "The road is shut. |According to| the board, …"; nothing when that was all. */
export function forward(r: Reading, found: FoundAttribution): readonly FoundAttribution[] {
  const { first } = found.cue
  if (lowerAt(r, first) !== 'according' || first !== r.sentences.first[r.tokens.sentence[first]!]) return [found]
  const pieces = found.pieces.filter(({ end }) => end > first)
  return pieces.length > 0 ? [{ ...found, pieces }] : []
}

/** Whether the token stands in what a known attribution holds. */
const isHeld = (known: readonly FoundAttribution[], i: number): boolean =>
  known.some(({ pieces }) => pieces.some(({ first, end }) => first <= i && i < end))

const hasFinite = (r: Reading, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (hasTag(r, i, FINITE)) return true
  return false
}

const LONGEST_SOURCE = 16

/** "|According to| the agency's own data, the works spilled on 143 days." */
function accordingTo(r: Reading, { first, end }: TokenSpan): FoundAttribution | null {
  if (lowerAt(r, first) !== 'according' || lowerAt(r, first + 1) !== 'to') return null
  let comma = first + 2
  while (comma < Math.min(end, first + LONGEST_SOURCE) && lowerAt(r, comma) !== ',') comma++
  const source = { first: first + 2, end: comma }
  const content = { first: comma + 1, end }
  if (lowerAt(r, comma) !== ',' || hasFinite(r, source) || !hasFinite(r, content)) return null
  return { source, cue: { first, end: first + 2 }, head: first, pieces: [content], confidence: CONFIDENCE }
}

const CLOSING: ReadonlySet<string> = new Set(['hear', 'learn', 'rule'])

/** "A builder took £38,000 from a widow, |a jury has heard|." */
function closing(r: Reading, { first, end }: TokenSpan): FoundAttribution | null {
  let verb = end - 1
  while (verb > first && !/\p{L}/u.test(lowerAt(r, verb))) verb--
  if (hasClass(r, verb, WORD_CLASS.weekday)) verb -= lowerAt(r, verb - 1) === 'on' ? 2 : 1
  else if (/^(?:today|yesterday)$/.test(lowerAt(r, verb))) verb--
  if (!hasTag(r, verb, SAYS) || !(hasClass(r, verb, WORD_CLASS.saying) || CLOSING.has(lemmaAt(r, verb)))) return null
  const cue = lemmaAt(r, verb - 1) === 'have' ? verb - 1 : verb
  const phrase = phraseAt(r, cue - 1)
  if (
    phrase?.end !== cue ||
    lowerAt(r, phrase.first - 1) !== ',' ||
    !(canAct(r, phrase) || lemmaAt(r, verb) === 'hear')
  )
    return null
  const content = { first, end: phrase.first - 1 }
  if (!hasFinite(r, content) || isWh(r, first)) return null
  return { source: phrase, cue: { first: cue, end: verb + 1 }, head: verb, pieces: [content], confidence: CONFIDENCE }
}

const isWh = (r: Reading, i: number): boolean => tagAt(r, i).startsWith('W')

const LONGEST_LABEL = 4
/** What a newspaper heads its pieces with. */
const LABELS: ReadonlySet<string> = new Set([
  'analysis',
  'comment',
  'exclusive',
  'latest',
  'live',
  'opinion',
  'review',
  'watch',
])
const LONGEST_HEADLINE = 16

/** "|Minister|: hospitals must learn", on a line of its own. */
function headed(r: Reading, { first, end }: TokenSpan): FoundAttribution | null {
  const block = r.sentences.block[r.tokens.sentence[first]!]!
  const isAlone = [first - 1, end].every(i => r.sentences.block[r.tokens.sentence[i] ?? -1] !== block)
  if (!isAlone || end - first > LONGEST_HEADLINE || /^[.?!:]$/.test(lowerAt(r, end - 1))) return null
  const colon = phraseAt(r, first)?.end ?? first
  const source = { first, end: colon }
  const content = { first: colon + 1, end }
  if (
    LABELS.has(lowerAt(r, colon - 1)) ||
    lowerAt(r, colon) !== ':' ||
    colon - first > LONGEST_LABEL ||
    !canAct(r, source)
  )
    return null
  if (!hasFinite(r, content) || isWh(r, content.first)) return null
  return { source, cue: { first: colon, end: colon + 1 }, head: colon, pieces: [content], confidence: IN_HEADLINE }
}

const VALUED: ReadonlySet<string> = new Set(
  'bill cost damage death figure loss number price probability share total toll turnout value worth'.split(' '),
)

/** "The airline has |put| the total bill at €17.5m." */
function valued(r: Reading, { first, end }: TokenSpan): FoundAttribution | null {
  for (let verb = first + 1; verb < end - 3; verb++) {
    if (!hasTag(r, verb, VERB) || lemmaAt(r, verb) !== 'put') continue
    const thing = phraseAt(r, verb + 1)
    if (thing?.first !== verb + 1 || !VALUED.has(lemmaAt(r, thing.end - 1))) continue
    let at = thing.end
    while (at < Math.min(end, thing.end + LONGEST_LABEL) && lowerAt(r, at) !== 'at') at++
    let amount = at + 1
    while (amount < Math.min(end, at + LONGEST_LABEL) && !/^(?:CD|\$)$/.test(tagAt(r, amount))) amount++
    if (lowerAt(r, at) !== 'at' || amount >= Math.min(end, at + LONGEST_LABEL)) continue
    const source = subjectOf(r, verb)
    const cue = lemmaAt(r, verb - 1) === 'have' ? verb - 1 : verb
    if (!source || source.end > cue || !(canAct(r, source) || hasClass(r, source.end - 1, WORD_CLASS.role))) continue
    return {
      source,
      cue: { first: cue, end: verb + 1 },
      head: verb,
      pieces: [{ first: verb + 1, end }],
      confidence: IN_HEADLINE,
    }
  }
  return null
}
