import { hasClass, hasTag, lemmaAt, lowerAt, type Reading, tagAt, tagSet, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { canAct, phraseAt } from '../../demands/phrases/scan.js'
import { subjectOf } from '../../demands/phrases/subject.js'
import { OWN_WORDS } from '../own-words.js'
import { isQuoted } from './quotation-kind.js'

/** Verbs after which "that" opens what is said, and not what is wanted. Lemmas. */
const STATING: ReadonlySet<string> = new Set(
  `acknowledge admit advise allege announce argue assert claim complain concede confirm contend declare deny explain indicate inform insist maintain mention note
report say state tell testify warn write`.split(/\s+/),
)
const LISTENERS: ReadonlySet<string> = new Set(['her', 'him', 'me', 'them', 'us'])
/** All that we read were right. */
const CONFIDENCE = 0.7
const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)
const SAYS = tagSet(/^VB[DNPZ]$/)
/** Verbs that say so of papers. Lemmas. */
const FINDING: ReadonlySet<string> = new Set(['conclude', 'find', 'reveal', 'show', 'suggest'])
/** What says something to its readers. Lemmas, sorted. */
const PAPERS: ReadonlySet<string> = new Set(
  'article audit blog document filing letter memo notice page policy post release report review site statement study survey website'.split(
    ' ',
  ),
)
const NOBODY = /^(?:i|it|that|we|what|which)$/

/** "The police, to whom it was reported, have |told| us that they will take no action"; in a letter "you in your reply have |contended| that …" too. */
export function thatClauses(r: Reading, { first, end }: TokenSpan): FoundAttribution[] {
  const found: FoundAttribution[] = []
  for (let verb = first + 1; verb < end - 3; verb++) {
    if (!hasTag(r, verb, SAYS)) continue
    const lemma = lemmaAt(r, verb)
    if (!(STATING.has(lemma) || FINDING.has(lemma)) || isQuoted(r, r.tokens.start[verb]!)) continue
    const content = { first: contentAt(r, verb, FINDING.has(lemma)), end: endOf(r, verb, end) }
    if (content.first < 0) continue
    let have = verb
    while (have > first && tagAt(r, have - 1).startsWith('RB')) have--
    if (lemmaAt(r, have - 1) === 'have') have--
    if (tagAt(r, verb) === 'VBN' && lemmaAt(r, have) !== 'have') continue
    const source = subjectOf(r, verb)
    if (!source || source.end > have || !(FINDING.has(lemma) ? isPaper(r, source) : canSay(r, source))) continue
    if (hasFinite(r, content))
      found.push({ source, cue: { first: have, end: verb + 1 }, head: verb, pieces: [content], confidence: CONFIDENCE })
  }
  return found
}

/** Where what is said begins behind the verb and who is told: after "that", or at a clause of its own; -1 where none does. `isBare`: a noun alone may begin it. */
function contentAt(r: Reading, verb: number, isBare: boolean): number {
  const at = LISTENERS.has(lowerAt(r, verb + 1)) ? verb + 2 : verb + 1
  if (lowerAt(r, at) === 'that' && tagAt(r, at) === 'IN') return at + 1
  const subject = isBare || /^(?:DT|EX|PRP\$?)$/.test(tagAt(r, at)) ? phraseAt(r, at) : null
  return subject?.first === at && hasTag(r, subject.end, FINITE) ? at : -1
}

/** The end of what is said: at a semicolon, behind which the writer goes on by himself, or at the end of the sentence. */
function endOf(r: Reading, verb: number, end: number): number {
  for (let i = verb + 1; i < end; i++)
    if (lowerAt(r, i) === ';' && lowerAt(r, i + 1) !== 'that' && !isQuoted(r, r.tokens.start[i]!)) return i
  return end
}

function canSay(r: Reading, source: TokenSpan): boolean {
  const word = lowerAt(r, source.first)
  if (NOBODY.test(word) || (word === 'you' && !OWN_WORDS.has(r.kind.value))) return false
  return isPaper(r, source) || canAct(r, source) || hasClass(r, source.end - 1, WORD_CLASS.role)
}

const isPaper = (r: Reading, { end }: TokenSpan): boolean => PAPERS.has(lemmaAt(r, end - 1))

const hasFinite = (r: Reading, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (hasTag(r, i, FINITE)) return true
  return false
}
