import { hasClass, isWordAt, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from './attribution.js'
import { ASKING, INTENDING, TELLING_OBJECT } from './cue-classes.js'
import { mainVerb } from './main-verb.js'

/** What an attribution gives: a claim, a demand, both (a cue of stating over what is wanted or due), or neither. */
export type Gives = 'claim' | 'demand' | 'both' | 'neither'

/**
 * The one decision between what is stated and what is asked for, by the class of the cue and the form of the content. A
 * cue of wanting gives the demand alone; a cue of stating over "should", "must" or "has until" gives both.
 */
export function classify(r: Reading, { cue, head, pieces }: FoundAttribution): Gives {
  const lemma = lemmaAt(r, head)
  // "called off a strike"
  if (/^(?:back|off|up)$/.test(lowerAt(r, cue.end - 1)) && lemmaAt(r, cue.end - 2) === 'call') return 'neither'
  const content = pieces[0]!
  const first = firstWord(r, content)
  const infinitive =
    (lowerAt(r, first) === 'to' && tagAt(r, first) === 'TO') ||
    (lowerAt(r, cue.end - 1) === 'to' && pieces.some(piece => piece.first === cue.end && tagAt(r, cue.end) === 'VB'))
  const quoted = pieces.some(piece => isQuoted(r, piece))
  const verb = finiteVerb(r, content)
  if (tagAt(r, head) === 'VBN' && PLACES.has(lowerAt(r, first))) return 'neither'
  if (verb < 0 && isQuoted(r, content) && NAMING.has(lemma)) return 'neither'
  if (!quoted && isOtherSense(r, lemma, first)) return 'neither'
  if (lemma === 'accuse' && !holds(r, pieces, 'of')) return 'neither'
  if (DESCRIBING.has(lemma) && lowerAt(r, first) === 'as' && verb < 0) return 'neither'
  if (ASKING.has(lemma)) {
    if (isStating(r, lemma, cue, content) || (quoted && lemma !== 'urge')) return 'both'
    return asksQuestion(r, first) ? 'neither' : 'demand'
  }
  if (infinitive && (INTENDING.has(lemma) || hasClass(r, head, WORD_CLASS.wanting)))
    return WANTS.has(lemma) ? 'demand' : 'neither'
  if (WANTS.has(lemma) && !quoted) return 'demand'
  if (infinitive && lemma.startsWith('threat')) return 'neither'
  // To tell that is to state, to tell to is to ask.
  if (infinitive && lemma === 'tell') return 'demand'
  const isTold = TELLING_OBJECT.has(lemma) || lemma === 'put' || (DESCRIBING.has(lemma) && holds(r, pieces, 'as'))
  if (
    !infinitive &&
    !quoted &&
    !isTold &&
    mainVerb(r, pieces) < 0 &&
    !isClause(r, lemma, cue, pieces) &&
    !(PLAIN.has(lemma) && hasQuotedPredicate(r, content))
  )
    return 'neither'
  // "Is said to be", "claims to own", unlike "seems to be" and "is looking to buy".
  if (infinitive && !quoted) return hasClass(r, head, WORD_CLASS.saying | WORD_CLASS.believing) ? 'claim' : 'neither'
  if (asksQuestion(r, first) && !quoted && !PLAIN.has(lemma)) return 'neither'
  return verb >= 0 && isWanted(r, content) ? 'both' : 'claim'
}

/** "(said) the delay "beggars belief"": a subject, and in quotation marks to the end what is said of it, whose verb may be read as a noun. */
function hasQuotedPredicate(r: Reading, { first, end }: TokenSpan): boolean {
  if (!/^["”]$/.test(lowerAt(r, end - 1)) || !/^(?:DT|NN|PRP)/.test(tagAt(r, first))) return false
  for (let i = first + 1; i < end - 2; i++)
    if (/^["“]$/.test(lowerAt(r, i))) return tagAt(r, i - 1).startsWith('NN') && tagAt(r, i + 1) === 'NNS'
  return false
}

/** Cues before a title or name in quotation marks: a play called "The Last Ferry". */
const NAMING: ReadonlySet<string> = new Set(['call', 'entitle', 'know', 'name', 'title'])

/** After a participle they say where something stands in the text: "the work described |below|". */
const PLACES: ReadonlySet<string> = new Set(['above', 'below', 'earlier', 'here', 'herein', 'hereinafter', 'overleaf'])

/** Cues that take what they say something about, and what after "as": characterized him |as| cruel. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'characterise',
  'characterize',
  'condemn',
  'denounce',
  'dismiss',
  'portray',
])

const holds = (r: Reading, pieces: readonly TokenSpan[], word: string): boolean =>
  pieces.some(({ first, end }) => {
    for (let i = first; i < end; i++) if (lowerAt(r, i) === word) return true
    return false
  })

/** Cues that take a clause and nothing else. */
const PLAIN: ReadonlySet<string> = new Set([
  'accord',
  'according',
  'add',
  'argue',
  'believe',
  'insist',
  'maintain',
  'reply',
  'say',
  'think',
])

/** Whether what is said is a clause, though the tags don't show its verb as finite: it follows such a cue or "that" and holds a verb. */
const isClause = (r: Reading, lemma: string, { end }: TokenSpan, pieces: readonly TokenSpan[]): boolean =>
  (PLAIN.has(lemma) || (lowerAt(r, end) === 'that' && pieces[0]!.first <= end + 1)) &&
  pieces.some(piece => {
    for (let i = piece.first; i < piece.end; i++)
      // In quotation marks is what is said of the subject: the wait "beggars belief".
      if (
        /^(?:MD|VB[DNPZ]?)$/.test(tagAt(r, i)) ||
        (i > piece.first && i < piece.end - 3 && /^["“]/.test(lowerAt(r, i)))
      )
        return true
    return false
  })

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['how', 'that', 'what', 'when', 'where', 'who', 'why'])

/** "Recalls three batches", "feels unwell": verbs that also mean something else than to state. */
const isOtherSense = (r: Reading, lemma: string, first: number): boolean =>
  (lemma === 'recall' && !CLAUSE_OPENERS.has(lowerAt(r, first))) ||
  (lemma === 'feel' && tagAt(r, first).startsWith('JJ'))

const WANTS: ReadonlySet<string> = new Set(['want', 'wish', 'need'])

/** "Called him a liar", "pushed the idea that …": no demands, though the verb can demand. */
function isStating(r: Reading, lemma: string, cue: TokenSpan, content: TokenSpan): boolean {
  if (lemma === 'call') return !['for', 'on', 'upon'].includes(lowerAt(r, cue.end - 1))
  return ['plea', 'plead', 'press', 'push'].includes(lemma) && lowerAt(r, firstWord(r, content)) === 'that'
}

/** The first token of the span that is no mark. */
function firstWord(r: Reading, { first, end }: TokenSpan): number {
  let i = first
  while (i < end - 1 && !isWordAt(r, i)) i++
  return i
}

const ASKERS: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'which', 'who', 'whom', 'why'])

const asksQuestion = (r: Reading, first: number): boolean =>
  ['if', 'whether'].includes(lowerAt(r, first)) || (ASKERS.has(lowerAt(r, first)) && lemmaAt(r, first - 1) === 'ask')

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD'])

/** The first finite verb of the span; -1 when it has none. */
function finiteVerb(r: Reading, { first, end }: TokenSpan): number {
  for (let i = first; i < end; i++) if (FINITE.has(tagAt(r, i))) return i
  return -1
}

const WANTED: ReadonlySet<string> = new Set(['must', 'ought', 'should'])

/** Whether the content says what ought to be done, or by when it has to be. */
function isWanted(r: Reading, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) {
    const lemma = lemmaAt(r, i)
    if (WANTED.has(lemma)) return true
    if (lemma === 'have' && ['to', 'until'].includes(lowerAt(r, i + 1))) return true
    if (lemma === 'need' && lowerAt(r, i + 1) === 'to') return true
  }
  return false
}

/** Whether the span begins with a quotation mark. */
const isQuoted = (r: Reading, { first }: TokenSpan): boolean => /^["“«]|^''|^``/.test(lowerAt(r, first))
