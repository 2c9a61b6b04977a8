import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { isBase, isMark, skipAdverbs } from '../phrases/scan.js'
import { isVocative } from './vocative.js'

/** Words that make a request of a command. */
export const POLITE = new Set(['please', 'kindly', 'pls', 'plz'])
const CONNECTORS = new Set([
  'also',
  'and',
  'additionally',
  'accordingly',
  'again',
  'but',
  'finally',
  'first',
  'firstly',
  'furthermore',
  'hence',
  'however',
  'just',
  'lastly',
  'meanwhile',
  'moreover',
  'next',
  'now',
  'otherwise',
  'second',
  'secondly',
  'simply',
  'so',
  'then',
  'therefore',
  'third',
  'thirdly',
  'thus',
  'immediately',
  'again',
  'or',
  'once',
])

/** Where the clause begins that may be imperative: past a marker, a name that is called, a connector, or an introductory phrase up to its comma. */
export function headAt(r: Reading, first: number, limit: number): number {
  let at = first
  while (at < limit && (isMark(lowerAt(r, at)) || tagAt(r, at) === 'LS')) at++
  if (lowerAt(r, at + 1) === ',' && tagAt(r, at) === 'UH') at += 2
  while (at < limit && CONNECTORS.has(lowerAt(r, at)) && !POLITE.has(lowerAt(r, at))) at = skipComma(r, at + 1, limit)
  const word = lowerAt(r, at)
  const comma = introEnd(r, at, limit)
  if (comma > 0 && (isVocative(r, at, comma) || INTROS.has(word))) return skipComma(r, comma, limit)
  return at
}
const INTROS = new Set([
  'after',
  'as',
  'at',
  'because',
  'before',
  'by',
  'during',
  'for',
  'from',
  'given',
  'if',
  'in',
  'on',
  'once',
  'pending',
  'per',
  'since',
  'should',
  'to',
  'under',
  'until',
  'upon',
  'when',
  'where',
  'with',
  'within',
  'without',
  'while',
])

/** How the clause after a comma goes on with the introduction, and is no main clause: "if it is yours, and you want it, …". */
const JOINED = new Set(['and', 'but', 'or', 'that', 'where', 'which', 'who'])

/** The comma or colon that ends an introductory phrase at `at`: the last one before a verb in its base form; -1 when a main clause comes first. */
function introEnd(r: Reading, at: number, limit: number): number {
  let comma = -1
  for (let k = at + 1; k < limit - 1; k++) {
    const word = lowerAt(r, k)
    if (tagAt(r, k) === 'MD' && comma > at && !JOINED.has(lowerAt(r, comma + 1))) return -1
    if (word !== ',' && word !== ':') continue
    comma = k
    const next = skipAdverbs(r, k + 1, limit)
    if (next < limit && (isBase(tagAt(r, next)) || DEMAND_VERBS.has(lowerAt(r, next)) || lowerAt(r, next) === 'do'))
      return k
    if (k - at > 30) return -1
  }
  return -1
}

/** Past commas and other marks that may stand before the verb. */
export const skipComma = (r: Reading, i: number, limit: number): number => {
  let k = i
  while (k < limit && [',', ':', '-', '–', '"', '“', '*'].includes(lowerAt(r, k))) k++
  return k
}

/** Whether a word of politeness stands among the tokens. */
export const hasPlease = (r: Reading, first: number, end: number): boolean => {
  for (let k = first; k < end; k++) if (POLITE.has(lowerAt(r, k))) return true
  return false
}
