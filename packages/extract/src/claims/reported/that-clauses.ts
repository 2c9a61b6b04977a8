import { hasClass, hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { canAct, phraseAt } from '../../demands/phrases/scan.js'
import { subjectOf } from '../../demands/phrases/subject.js'
import { OWN_WORDS } from '../own-words.js'
import { endOfSaid } from './end-of-said.js'
import { isQuoted } from './quotation-kind.js'

/** Verbs after which "that" opens what is said, and not what is wanted. Lemmas. */
const STATING: ReadonlySet<string> = new Set(
  `accept acknowledge admit advise allege announce argue assert claim complain concede confirm contend declare deny explain indicate inform insist maintain mention note
report say state tell testify warn write`.split(/\s+/),
)
/** Verbs after which it is what somebody else thinks. Lemmas. */
const BELIEVING: ReadonlySet<string> = new Set(['believe', 'reckon', 'suspect', 'think'])
const LISTENERS: ReadonlySet<string> = new Set(['her', 'him', 'me', 'them', 'us'])
/** All that we read were right. */
const CONFIDENCE = 0.7
const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
const SAYS = tagSet(/^VB[DNPZ]$/)
const SUBJECTS = tagSet(/^(?:DT|EX|NNP|NNS|PRP\$?)$/)
/** Verbs that say so of papers. Lemmas. */
const FINDING: ReadonlySet<string> = new Set(['conclude', 'find', 'reveal', 'show', 'suggest'])
/** What says something to its readers. Lemmas, sorted. */
const PAPERS: ReadonlySet<string> = new Set(
  `analysis article audit blog coroner court document filing inquest inquiry investigation jury letter memo notice ombudsman page panel policy poll post release
  report research review site statement study survey tribunal website`.split(/\s+/),
)
const NOBODY = /^(?:i|it|that|we|what|which)$/

/** "The police, to whom it was reported, have |told| us that they will take no action"; in a letter "you in your reply have |contended| that …" too. */
export function thatClauses(r: Reading, { first, end }: TokenSpan): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (let verb = first + 1; verb < end - 3; verb++) {
    if (!hasTag(r, verb, SAYS)) continue
    const lemma = lemmaAt(r, verb)
    const states = STATING.has(lemma) || FINDING.has(lemma) || BELIEVING.has(lemma)
    if (!states || isQuoted(r, r.tokens.start[verb]!)) continue
    const at = contentAt(r, verb, FINDING.has(lemma))
    if (at < 0) continue
    const content = { first: at, end: endOfSaid(r, verb + 1, end) }
    let have = verb
    while (have > first && tagAt(r, have - 1).startsWith('RB')) have--
    // "who came |round| thinks"
    if (tagAt(r, have - 1).startsWith('VB') && lemmaAt(r, have - 1) !== 'have') have = verb
    if (lemmaAt(r, have - 1) === 'have') have--
    if (tagAt(r, verb) === 'VBN' && lemmaAt(r, have) !== 'have') continue
    const source = subjectOf(r, verb)
    if (
      !source ||
      source.end > have ||
      !(FINDING.has(lemma) ? isPaper(r, source) : canSay(r, source, LISTENERS.has(lowerAt(r, verb + 1))))
    )
      continue
    if (hasFinite(r, content))
      found.push({ source, cue: { first: have, end: verb + 1 }, head: verb, pieces: [content], confidence: CONFIDENCE })
  }
  return found
}

/** Where what is said begins behind the verb and who is told: after "that", or at a clause of its own; -1 where none does. `isBare`: a noun alone may begin it. */
function contentAt(r: Reading, verb: number, isBare: boolean): number {
  const told = LISTENERS.has(lowerAt(r, verb + 1)) ? verb + 2 : verb + 1
  const past = pastPlace(r, told)
  if (lowerAt(r, past) === 'that' && tagAt(r, past) === 'IN') return past + 1
  const at = told > verb + 1 ? past : told
  const subject = isBare || hasTag(r, at, SUBJECTS) ? subjectAt(r, at) : null
  if (!subject) return -1
  let next = subject.end
  while (tagAt(r, next).startsWith('RB')) next++
  return hasTag(r, next, FINITE) || opensQuote(r, subject.end) ? at : -1
}

/** The noun phrase at the token, with what it owns: "|Mr Kay's contract| ended"; null where none begins there. */
function subjectAt(r: Reading, at: number): TokenSpan | null {
  const phrase = phraseAt(r, at)
  if (phrase?.first !== at) return null
  const owned = tagAt(r, phrase.end) === 'POS' ? phraseAt(r, phrase.end + 1) : null
  return owned?.first === phrase.end + 1 ? { first: at, end: owned.end } : phrase
}

/** Past where or how somebody was told: told me |on the phone| the lamp was new. */
function pastPlace(r: Reading, at: number): number {
  const place = /^(?:at|by|in|on|over)$/.test(lowerAt(r, at)) ? phraseAt(r, at + 1) : null
  return place?.first === at + 1 ? place.end : at
}

/** What is quoted behind a subject is what is said of it: the wait "beggars belief". */
const opensQuote = (r: Reading, i: number): boolean =>
  /^["“]/.test(lowerAt(r, i)) && isQuoted(r, r.tokens.start[i + 1] ?? 0)

/** Whether the source can say something; whoever tells it to somebody can: "your receptionist told me". */
function canSay(r: Reading, source: TokenSpan, isToldTo: boolean): boolean {
  const word = lowerAt(r, source.first)
  if (NOBODY.test(word) || (word === 'you' && !OWN_WORDS.has(r.kind.value))) return false
  return isToldTo || isPaper(r, source) || canAct(r, source) || hasClass(r, source.end - 1, WORD_CLASS.role)
}

const isPaper = (r: Reading, { end }: TokenSpan): boolean => PAPERS.has(lemmaAt(r, end - 1))

const hasFinite = (r: Reading, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (hasTag(r, i, FINITE) || opensQuote(r, i)) return true
  return false
}
