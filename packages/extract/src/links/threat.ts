import { excerpt, type Excerpt } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { threatEnd } from '../demands/phrases/threat-end.js'
import { spanBetween, type Words } from './places.js'
import { isFuture } from './threat-words.js'

/** What will follow, and the words that say on what: tokens `[first, end)`. */
export interface Threat {
  readonly consequence: Excerpt
  readonly condition: Words
  /** Whether it is made to whoever the same sentence asks: "asked them to leave and threatened to call the police". */
  readonly within?: true
}

/** The threat whose consequence stands at tokens `[from, end)`, without who tells it and with the list that it leads to. */
export const threat = (r: Reading, from: number, end: number, condition: Words): Threat => {
  const span = spanBetween(r, from, threatEnd(r, from, withoutTeller(r, from, end)))
  const last = lowerAt(r, end - 1) === ':' ? listEnd(r, end) : -1
  return { consequence: excerpt(r.text, last < 0 ? span : { start: span.start, end: last }), condition }
}

/** Where the list ends that goes on with a sentence before token `end` ("we will: (a) sue; (b) …"), in the text; -1 where there is none. */
function listEnd(r: Reading, end: number): number {
  let s = r.tokens.sentence[end - 1]! + 1
  const first = s
  while (s < r.sentences.count && r.blocks[r.sentences.block[s]!]!.kind === 'list-item') s++
  return s === first ? -1 : spanBetween(r, r.sentences.first[s - 1]!, r.sentences.end[s - 1]!).end
}

/** Whether it holds of one of the tokens. */
export const some = ({ first, end }: Words, is: (k: number) => boolean): boolean => {
  for (let k = first; k < end; k++) if (is(k)) return true
  return false
}

/** Past "It warned that", "asked them to leave and said": the teller nearest before the verb of what will follow. */
export function pastTeller(r: Reading, first: number, end: number): number {
  let verb = first
  while (verb < end && !isFuture(r, verb)) verb++
  for (let k = verb - 1; k > first; k--) {
    if (hasClass(r, k, WORD_CLASS.saying) && tagAt(r, k).startsWith('VB') && !/^(?:IN|TO)$/.test(tagAt(r, k + 1)))
      return k + 1
    if (lowerAt(r, k) === 'that' && hasClass(r, k - 1, WORD_CLASS.saying)) return k + 1
    if (/^[,;:]$/.test(lowerAt(r, k)) && !/^(?:VB|CC)/.test(tagAt(r, k + 1))) break
  }
  return first
}

/** The end without "…, the union warned", and within the quotation marks that close over the threat. */
export function withoutTeller(r: Reading, from: number, end: number): number {
  for (let k = from + 2; k < end; k++) {
    if (lowerAt(r, k) === '”' || (lowerAt(r, k) === '"' && lowerAt(r, k - 1) === ',')) return k
    if (lowerAt(r, k) !== ',' || k < end - FAREST) continue
    const quoted = /^["”’']$/.test(lowerAt(r, k + 1))
    for (let j = k + 2; j < Math.min(end, k + TELLER); j++)
      if (hasClass(r, j, WORD_CLASS.saying) && tagAt(r, j).startsWith('VB')) return quoted ? k + 2 : k
  }
  return end
}
/** How many words who tells a threat may take behind it, and how soon the verb comes. */
const FAREST = 16
const TELLER = 6
