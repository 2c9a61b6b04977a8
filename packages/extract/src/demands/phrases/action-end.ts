import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { TAKES_INFINITIVE } from '../lexicons/takes-infinitive.js'
import { URGENT_ADVERBS } from '../lexicons/urgency.js'
import { isFurtherTo } from './joints.js'
import { isBase, isFinite, isMark, isNoun, pastAside, phraseAt, sentenceOf, verbGroupAt } from './scan.js'

const ENDING = new Set([
  'because',
  'if',
  'unless',
  'although',
  'though',
  'whereas',
  'while',
  'when',
  'whenever',
  'once',
  'lest',
  'provided',
  'failing',
  'otherwise',
  'considering',
  'given',
])
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
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where', 'when', 'that'])
const OPENS = new Set(['where', 'which', 'whose'])
/** Words that open a question or a clause within the deed, whose subject may be a series: "explain why the keys, locks and bolts were changed". */
const ASKS = new Set(['how', 'that', 'whether', 'why'])
const COMMA_ENDS = new Set([
  'amid',
  'despite',
  'during',
  'following',
  'as',
  'even',
  'but',
  'so',
  'or',
  'nor',
  'yet',
  'since',
  'in',
  'with',
  'before',
  'after',
  'by',
  'at',
  'on',
  'for',
  'including',
  'particularly',
  'especially',
])
const KEEPS_COMMA = new Set(['including', 'particularly', 'especially', 'such'])
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

/** Whether the comma opens or closes an aside after a coordinator: "removed or[,] alternatively[,] hidden". */
const isAside = (r: Reading, i: number, first: number): boolean =>
  ['and', 'or'].includes(lowerAt(r, i - 1)) ||
  (i > first + 3 && lowerAt(r, i - 2) === ',' && ['and', 'or'].includes(lowerAt(r, i - 3)))

/** Whether the dash stands alone and so parts clauses. */
const spaced = (r: Reading, i: number): boolean =>
  i > 0 &&
  r.tokens.start[i]! > r.tokens.end[i - 1]! &&
  i + 1 < r.tokens.count &&
  r.tokens.start[i + 1]! > r.tokens.end[i]!

const isOpenQuote = (r: Reading, i: number): boolean => {
  const word = wordAt(r, i)
  return (
    (word === '“' || word === '"' || word === '‘' || word === "''") &&
    i + 1 < r.tokens.count &&
    r.tokens.start[i + 1] === r.tokens.end[i] &&
    (i === 0 || r.tokens.start[i]! > r.tokens.end[i - 1]!)
  )
}

function closingQuote(r: Reading, i: number, end: number): number {
  const open = wordAt(r, i)
  const close = open === '“' ? '”' : open === '‘' ? '’' : open
  for (let k = i + 1; k < end; k++) if (wordAt(r, k) === close) return k
  return i
}

/** Whether a comma ends the action: before a comment, a relative clause, an attribution, or a clause of its own. */
function endsAtComma(r: Reading, comma: number, end: number): boolean {
  const next = comma + 1
  if (next >= end) return true
  const word = lowerAt(r, next)
  const tag = tagAt(r, next)
  if (RELATIVE.has(word) || ENDING.has(word)) return true
  if (tag === 'IN' && /^whi?(?:ch|om)$/.test(lowerAt(r, next + 1))) return true
  if (COMMA_ENDS.has(word)) return !KEEPS_COMMA.has(word)
  if (tag === 'VBG' || tag === 'VBN' || isFinite(tag)) return true
  if (word === 'not' || word === 'thank' || word === 'thanks') return true
  if (word === 'please' && lowerAt(r, next + 1) === ',') return true
  if (tag === 'TO') return !goesOn(r, next + 1, end)
  if (QUANTITIES.has(word) && /^(?:VB[DGNPZ]|MD|JJ|IN)$/.test(tagAt(r, next + 1))) return true
  if (word === 'and') return startsOwnClause(r, next + 1, end) || isWhoNext(r, next + 1, end)
  if (isOpenQuote(r, next) || areSpeakersNext(r, next, end)) return true
  return startsClause(r, next, end)
}

/** "…, the Quay Trust and the Law Centre said": two who say it. */
function areSpeakersNext(r: Reading, i: number, end: number): boolean {
  const one = phraseAt(r, i)
  if (one?.first !== i || lowerAt(r, one.end) !== 'and') return false
  const other = phraseAt(r, one.end + 1)
  return other !== null && other.end < end && hasClass(r, other.end, WORD_CLASS.saying) && isFinite(tagAt(r, other.end))
}

/** Where the clause begins whose verb is at `i`: "a halt [until our experts can …]"; else `i`. */
function clauseFrom(r: Reading, first: number, i: number): number {
  for (let k = i - 1; k > Math.max(first, i - 8); k--)
    if (['after', 'because', 'before', 'since', 'than', 'though', 'until', 'while'].includes(lowerAt(r, k))) return k
  return i
}

/** The comma that closes a relative clause inside the deed: "confirm that the cost, which she puts at £840[,] will be met"; else -1. */
function pastRelative(r: Reading, comma: number, end: number): number {
  if (!['which', 'who'].includes(lowerAt(r, comma + 1))) return -1
  for (let k = comma + 3; k < Math.min(end - 1, comma + 16); k++)
    if (lowerAt(r, k) === ',') return tagAt(r, k + 1) === 'MD' ? k : -1
  return -1
}

/** "…, and Ann Lee, who …": another subject begins. */
function isWhoNext(r: Reading, i: number, end: number): boolean {
  let k = i
  while (k < end && tagAt(r, k).startsWith('NNP')) k++
  return k > i && lowerAt(r, k) === ',' && lowerAt(r, k + 1) === 'who'
}

/** "…, many confused by it", "…, most of them …": a comment on who asks. Sorted. */
const QUANTITIES = new Set(['all', 'both', 'each', 'few', 'many', 'most', 'some', 'several'])

/** Whether another infinitive is coordinated with the one before `from`: "to close, to sell and to move", where one alone gives a purpose. */
function goesOn(r: Reading, from: number, end: number): boolean {
  for (let k = from; k < end - 1; k++)
    if (['and', 'or'].includes(lowerAt(r, k)) && (tagAt(r, k + 1) === 'TO' || tagAt(r, k + 1) === 'VB')) return true
  return false
}

/** Whether a noun phrase at `i` is followed by a finite verb, so that a clause begins. */
export function startsClause(r: Reading, i: number, end: number): boolean {
  let k = i
  let noun = false
  for (; k < Math.min(end, i + 12); k++) {
    if (lowerAt(r, k) === '(') while (k < end - 1 && lowerAt(r, k) !== ')') k++
    const tag = tagAt(r, k)
    const word = lowerAt(r, k)
    if (word === ')') continue
    if (noun && SUBORDINATES.has(word)) return false
    if (isFinite(tag) || (tag === 'VBP' && noun)) return noun
    if (word === 'to' || word === 'and' || word === ',' || isMark(word)) return false
    if (isNoun(tag) || (tag === 'DT' && isFinite(tagAt(r, Math.min(k + 1, end - 1))))) noun = true
    else if (
      !(
        tag === 'DT' ||
        tag === 'PRP$' ||
        tag.startsWith('JJ') ||
        tag === 'POS' ||
        tag.startsWith('RB') ||
        ((tag === 'IN' || tag === 'VBN') && noun)
      )
    )
      return false
  }
  return false
}

/** "A freeze on rents |until| the repairs are done": the verb behind is none of the noun's. */
const SUBORDINATES = new Set(['because', 'if', 'unless', 'until', 'when', 'where', 'while'])

/** Pronouns that are nothing but a subject. */
const NOMINATIVES = new Set(['he', 'i', 'she', 'they', 'we'])

/** Whether what follows a coordinator is a clause of another subject, or a verb in a finite form that the action does not share. */
function startsOwnClause(r: Reading, i: number, end: number): boolean {
  if (i >= end) return true
  const at = tagAt(r, i).startsWith('RB') && i + 1 < end ? i + 1 : i
  const tag = tagAt(r, at)
  if (isFinite(tag) || tag === 'EX' || NOMINATIVES.has(lowerAt(r, at))) return true
  if (tag === 'VBG' && verbGroupAt(r, at) >= 0 && lowerAt(r, at - 1) !== ',') return false
  if (['if', 'unless', 'because', 'when', 'while'].includes(lowerAt(r, at))) return true
  return startsClause(r, at, end)
}

/** Whether the infinitive at `to` says what for: it follows an object, and neither the verb nor the noun before it takes an infinitive. */
function isPurpose(r: Reading, first: number, to: number, end: number, object: boolean, verbal: boolean): boolean {
  const next = skipNot(r, to + 1)
  const tag = next < end ? tagAt(r, next) : ''
  if (tag !== 'VB' && tag !== 'VBP') return false
  if (!object || /^VB[ZDP]$/.test(tagAt(r, to - 1))) return false
  if (lowerAt(r, next) === 'be' && next + 1 < end && tagAt(r, next + 1) === 'VBN') return false
  if (!verbal) return false
  for (let k = to - 1; k > first; k--) {
    const before = tagAt(r, k)
    if (before.startsWith('VB') && TAKES_INFINITIVE.has(lemmaAt(r, k))) return false
    if (TAKES_INFINITIVE.has(lemmaAt(r, k)) && k >= to - 4) return false
    if (before === 'JJ' && k === to - 1) return false
  }
  return !TAKES_INFINITIVE.has(lemmaAt(r, first))
}

const skipNot = (r: Reading, i: number): number => (i < r.tokens.count && lowerAt(r, i) === 'not' ? i + 1 : i)
