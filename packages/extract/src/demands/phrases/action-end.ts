import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { URGENT_ADVERBS } from '../lexicons/urgency.js'
import { isFurtherTo } from './joints.js'
import { isBase, isFinite, isMark, isNoun, pastAside, sentenceOf, verbGroupAt } from './scan.js'
import { startsClause, startsOwnClause } from './starts-clause.js'
import { closingQuote, isOpenQuote } from './quotes.js'
import { isPurpose } from './purpose.js'
import { ENDING, RELATIVE } from './end-words.js'
import { endsAtComma, isAside, pastRelative } from './ends-at-comma.js'

/** Verbs after which "if" means "whether". */
export const WHETHER = new Set([
  'ask',
  'check',
  'consider',
  'decide',
  'determine',
  'find',
  'investigate',
  'know',
  'out',
  'say',
  'see',
  'tell',
  'wonder',
  'me',
  'us',
])
const OPENS = new Set(['where', 'which', 'whose'])
/** Words that open a question or a clause within the deed, whose subject may be a series: "explain why the keys, locks and bolts were changed". */
const ASKS = new Set(['how', 'that', 'whether', 'why'])
/** What those who ask go on to do themselves: "called for him to be suspended and [want] an inquest". Sorted. */
const HOLDING = new Set(['believe', 'expect', 'fear', 'hope', 'say', 'think', 'want'])
const DASHES = new Set(['-', '--', '–', '—'])
const ELLIPSES = new Set(['…', '...', '....'])
const STOPS = new Set(['.', '!', '?', ';', '…', '...'])

/**
 * One past the last token of what is wanted, from its verb or noun at `first`: up to its last complement, without a
 * clause of reason, condition, time or purpose, a comment after a comma, and a coordinated clause of its own subject.
 * `verbal` tells whether a verb is at `first` (a noun phrase keeps its infinitive).
 */
export function actionEnd(r: Reading, first: number, limit: number, verbal: boolean): number {
  const end = Math.min(limit, sentenceOf(r, first).end)
  let depth = 0
  let object = !verbal
  let relative = false
  /** Whether a relative clause has begun whose verb is still to come. */
  let open = false
  /** Whether the noun phrase holds an infinitive, which another may go on with. */
  let infinitive = false
  for (let i = isOpenQuote(r, first) ? closingQuote(r, first, end) + 1 : first + 1; i < end; i++) {
    const word = lowerAt(r, i)
    const tag = tagAt(r, i)
    if (word === '(' || word === '[') depth++
    else if ((word === ')' || word === ']') && depth > 0) depth--
    if (depth > 0) continue
    if (RELATIVE.has(word) || word === 'what' || isContact(r, i, end)) relative = true
    if (OPENS.has(word) || (verbal && ASKS.has(word) && tag !== 'DT')) open = true
    else if (isFinite(tag) || isBase(tag)) open = false
    if (!verbal && object && !relative && (isFinite(tag) || (tag === 'VBP' && verbGroupAt(r, i) >= 0)))
      return clauseFrom(r, first, i)
    if (STOPS.has(word) && !(ELLIPSES.has(word) && i + 1 < end && /^\p{Ll}/u.test(wordAt(r, i + 1)))) return i
    if (DASHES.has(word) && spaced(r, i)) return i
    if ((word === "''" || word === '”') && !isOpenQuote(r, i)) return i
    if (isOpenQuote(r, i)) {
      i = closingQuote(r, i, end)
      if (STOPS.has(lowerAt(r, i - 1)) && i + 1 < end && /^\p{Lu}/u.test(wordAt(r, i + 1))) return i + 1
      object = true
      continue
    }
    if (word === ':') {
      if (i + 1 < end && !isMark(wordAt(r, i + 1)) && verbGroupAt(r, i + 1) < 0 && !startsClause(r, i + 1, end))
        continue
      return i
    }
    if (word === ',') {
      if (isAside(r, i, first)) continue
      const past = verbal ? pastRelative(r, i, end) : -1
      if (past > 0) {
        i = past
        continue
      }
      if (open && isNoun(tagAt(r, i - 1)) && startsClause(r, i + 1, end)) continue
      // "the claim that its founder, Neil Strand, could not be asked"
      const closed = open && isNoun(tagAt(r, i - 1)) ? pastAside(r, i, end) : i
      if (closed > i && isFinite(tagAt(r, closed))) {
        i = closed - 1
        continue
      }
      if (endsAtComma(r, i, end)) return i
      continue
    }
    if (word === 'if' && WHETHER.has(lemmaAt(r, URGENT_ADVERBS.has(lowerAt(r, i - 1)) ? i - 2 : i - 1))) continue
    if ((word === 'and' || word === 'or') && lowerAt(r, i + 1) === 'for' && (!verbal || tagAt(r, i + 2) === 'DT'))
      return i
    if (word === 'failing' && tagAt(r, i + 1).startsWith('NN')) continue
    if (word === 'when' && tells(r, first, i)) continue
    if (ENDING.has(word) && !(word === 'once' && tag === 'RB') && !(word === 'when' && !object) && word !== 'given')
      return i
    if (word === 'if' && object) return i
    if (word === 'as' && lowerAt(r, i - 1) !== 'as' && (startsClause(r, i + 1, end) || isAsSoon(r, i, end))) return i
    if (word === 'since' && startsClause(r, i + 1, end)) return i
    if ((word === 'so' || word === 'after') && startsClause(r, i + 1, end)) return i
    if (word === 'so' && ['that', 'as', 'we', 'i', 'you'].includes(lowerAt(r, Math.min(i + 1, end - 1)))) return i
    if (word === 'in' && lowerAt(r, Math.min(i + 1, end - 1)) === 'order') return i
    if (word === 'in' && ['light', 'view'].includes(lowerAt(r, Math.min(i + 1, end - 1)))) return i
    if (tag === 'TO' && i + 1 < end && !isFurtherTo(r, i, first) && isPurpose(r, first, i, end, object, verbal))
      return i
    if (word === 'or' && lowerAt(r, i - 1) === 'he' && lowerAt(r, i + 1) === 'she') continue
    if (word === 'and' && isPromise(r, i + 1)) return i
    if (!open && (word === 'and' || word === 'but' || word === 'or') && startsOwnClause(r, i + 1, end)) return i
    if (word === 'and' && HOLDING.has(lowerAt(r, i + 1)) && tagAt(r, i + 1) === 'VBP') return i
    if (word === 'and' && !verbal && !infinitive && !relative && isNextVerb(r, i + 1, end)) return i
    if (tag === 'TO') infinitive = true
    if (word === 'and' && TELLING.has(lemmaAt(r, first)) && tagAt(r, i + 1) === 'WP') continue
    if (word === 'and' && ['which', 'who', 'that'].includes(lowerAt(r, i + 1))) return i
    if (isNoun(tag)) object = true
  }
  return end
}

/** "be told in writing when it will happen": what is told, and no time. */
function tells(r: Reading, first: number, end: number): boolean {
  for (let k = Math.max(first, end - 5); k < end; k++) if (TELLING.has(lemmaAt(r, k))) return true
  return false
}
const TELLING = new Set(['advise', 'ask', 'confirm', 'explain', 'inform', 'know', 'say', 'state', 'tell'])

/** "tell us why [and we will look into it]": what the writer will do then. */
const isPromise = (r: Reading, i: number): boolean =>
  /^(?:i|we)$/.test(lowerAt(r, i)) && /^(?:can|['’]ll|shall|will)$/.test(lowerAt(r, i + 1))

/** "as soon as they see it": a time, where "as soon as possible" is urgency. */
const isAsSoon = (r: Reading, i: number, end: number): boolean =>
  lowerAt(r, i + 1) === 'soon' &&
  lowerAt(r, i + 2) === 'as' &&
  i + 4 < end &&
  (tagAt(r, i + 3) === 'PRP' || startsClause(r, i + 3, end))

/** "a reply by Friday and [remain] at your disposal": whoever asks goes on with another verb. */
const isNextVerb = (r: Reading, i: number, end: number): boolean =>
  i + 1 < end && isBase(tagAt(r, i)) && verbGroupAt(r, i) >= 0

/** Whether a relative clause without a pronoun begins at the pronoun at `i`: "the deposit [we paid]". */
const isContact = (r: Reading, i: number, end: number): boolean =>
  tagAt(r, i) === 'PRP' && /^(?:CD|NN)/.test(tagAt(r, i - 1)) && i + 1 < end && /^(?:MD|VB[DPZ])$/.test(tagAt(r, i + 1))

/** Whether the dash stands alone and so parts clauses. */
const spaced = (r: Reading, i: number): boolean =>
  i > 0 &&
  r.tokens.start[i]! > r.tokens.end[i - 1]! &&
  i + 1 < r.tokens.count &&
  r.tokens.start[i + 1]! > r.tokens.end[i]!

/** Where the clause begins whose verb is at `i`: "a halt [until our experts can …]"; else `i`. */
function clauseFrom(r: Reading, first: number, i: number): number {
  for (let k = i - 1; k > Math.max(first, i - 8); k--)
    if (['after', 'because', 'before', 'since', 'than', 'though', 'until', 'while'].includes(lowerAt(r, k))) return k
  return i
}
