import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Actor } from '../actor.js'

/** Whom a description ("the minister", "the firm") stands for, and how surely; `end` is one past its last token. */
export interface Described {
  readonly actor: Actor
  readonly end: number
  readonly confidence: number
}

/** Where the actor was named last before the token; -1 when it was not. */
export function lastNamed(actor: Actor, i: number): number {
  let last = -1
  for (const { first, end, type } of actor.mentions) if (end <= i && first > last && type !== 'pronoun') last = first
  return last
}

/** Whether a description ends before the token: no noun, name or complement goes on with it. */
export function isWhole(reading: Reading, end: number, taken: Uint8Array): boolean {
  const { tokens } = reading
  if (end >= tokens.count || tokens.sentence[end] !== tokens.sentence[end - 1]) return true
  const next = lowerAt(reading, end)
  if (taken[end] === 1 || GOING_ON.has(next)) return false
  // "the minister for prisons", "the council in Leeds", but "asked the ministry for an answer", "told the firm in May"
  if ((next === 'for' || next === 'in') && !isLoose(reading, end + 1, OFFICES.has(lowerAt(reading, end - 1))))
    return false
  // "the firm that owns it", but "told the firm that it must"
  if (next === 'that' && !isTold(reading, end)) return false
  return !tagAt(reading, end).startsWith('NN')
}

const GOING_ON: ReadonlySet<string> = new Set(['-', 'of', 'which', 'who', 'whose'])

/** What follows a preposition is no name of a place or an office: "for an answer", "in May". */
const isLoose = (reading: Reading, i: number, ofOffice: boolean): boolean =>
  (!ofOffice && /^(?:JJ|NNS?)$/.test(tagAt(reading, i))) ||
  /^(?:a|an|any|its|her|his|more|not|their|this|what)$/.test(lowerAt(reading, i)) ||
  /^(?:CD|VBG)$/.test(tagAt(reading, i)) ||
  hasClass(reading, i, WORD_CLASS.month | WORD_CLASS.weekday)

/** Whether the description that ends here is told what the "that" begins: a verb of telling stands before its article. */
function isTold(reading: Reading, end: number): boolean {
  for (let k = end - 2; k > end - 6; k--)
    if (/^(?:advise|assure|inform|notify|remind|tell|warn)$/.test(lemmaAt(reading, k))) return true
  return false
}

/** What is for something: "the minister for prisons", "the council for wool". Sorted. */
const OFFICES: ReadonlySet<string> = new Set(
  'agency association authority bureau centre commission commissioner committee council department director fund group head institute minister ministry office officer secretary society spokesman spokesperson spokeswoman trust'.split(
    ' ',
  ),
)
