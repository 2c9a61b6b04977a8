import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from './places.js'

const REASONS = new Set(['as', 'because', 'considering', 'given', 'since'])
/** "in light of", "in view of", "in the circumstances", "on the grounds that" …: what follows the preposition. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['due', new Set(['to'])],
  ['for', new Set(['reason', 'reasons'])],
  ['in', new Set(['circumstances', 'consequence', 'light', 'view'])],
  ['on', new Set(['account', 'basis', 'ground', 'grounds'])],
  ['owing', new Set(['to'])],
  ['under', new Set(['circumstances'])],
])
/** How many words may stand between: "for all of the above reasons". */
const BETWEEN = 5

/** Whether words that give a reason begin at the token. */
export function reasonAt(r: Reading, k: number): boolean {
  const word = lowerAt(r, k)
  if (REASONS.has(word)) return !(word === 'as' && /^(?:follows|of|per|soon|well)$/.test(lowerAt(r, k + 1)))
  const nouns = PHRASES.get(word)
  if (!nouns) return false
  for (let n = k + 1; n <= k + BETWEEN; n++) {
    if (nouns.has(lowerAt(r, n))) return true
    if (!LITTLE.has(lowerAt(r, n))) return false
  }
  return false
}
const LITTLE = new Set('above all foregoing of same such that the these this those'.split(' '))

const CONCLUSIONS = new Set(['accordingly', 'consequently', 'hence', 'therefore', 'thus'])

/** Conclusions of several words. */
const PHRASED = [
  ['and', 'as', 'such'],
  ['it', 'follows', 'that'],
  ['that', 'being', 'so'],
  ['that', 'being', 'the', 'case'],
  ['that', 'is', 'why'],
  ['this', 'being', 'so'],
  ['this', 'being', 'the', 'case'],
  ['this', 'is', 'why'],
  ['which', 'is', 'why'],
]
/** What "So" at the head of a sentence leads to when it concludes: "So please …", "So, can you …". */
const ASKING = new Set([',', 'can', 'could', 'i', 'kindly', 'please', 'we', 'will', 'would'])

/** "therefore"; "…, so we ask"; "So, please"; "that is why"; "as a result". */
export const concludesAt = (r: Reading, k: number, first: number): boolean =>
  CONCLUSIONS.has(lowerAt(r, k)) ||
  (lowerAt(r, k) === 'so' && k > first && lowerAt(r, k - 1) === ',' && lowerAt(r, k + 1) !== 'that') ||
  (lowerAt(r, k) === 'so' && k === first && ASKING.has(lowerAt(r, k + 1))) ||
  PHRASED.some(words => words.every((word, n) => lowerAt(r, k + n) === word)) ||
  (lowerAt(r, k) === 'as' && lowerAt(r, k + 1) === 'a' && lowerAt(r, k + 2) === 'result' && lowerAt(r, k + 3) !== 'of')

const TELLING = new Set(
  'alleging arguing asserting claiming complaining contending insisting maintaining saying'.split(' '),
)

/** "…, saying that": in the news what is demanded is so followed by why. */
export const tellsAt = (r: Reading, k: number): boolean => TELLING.has(lowerAt(r, k)) && lowerAt(r, k - 1) === ','

/** Whether the words point at what was said before: "these reasons", "because of this", "the above"; not "because this promise has been broken". */
export function pointsBack(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end && lowerAt(r, k) !== ','; k++) {
    if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, k))) return false
    if (!BACK.has(lowerAt(r, k)) || tagAt(r, k) === 'IN') continue
    const next = tagAt(r, k + 1).startsWith('JJ') ? k + 2 : k + 1
    return tagAt(r, next).startsWith('NN') ? POINTED.has(lemmaAt(r, next)) : !/^(?:MD|VB[DPZ])$/.test(tagAt(r, next))
  }
  return false
}

/** What "these" and "the above" may be said of. Lemmas. */
const POINTED = new Set(
  'account action admission allegation basis behaviour breach circumstance complaint concern conduct defect delay error event evidence fact failing failure finding ground incident issue matter omission point problem reason report result risk situation state statement'.split(
    ' ',
  ),
)
const BACK = new Set(['above', 'circumstances', 'foregoing', 'that', 'these', 'this', 'those'])
