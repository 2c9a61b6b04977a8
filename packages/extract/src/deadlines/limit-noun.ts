import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { LIMIT_NOUNS, LIMIT_PAIRS } from './duty-words.js'
import { type Ground, ground, type Setting } from './setting.js'

const FAR = 12
const GONE = new Set(['missed', 'passed', 'expired', 'past', 'after', 'previous', 'original'])
const ARRANGED = new Set([
  'is',
  'are',
  'strictly',
  'was',
  'of',
  'for',
  'on',
  ':',
  '-',
  '–',
  '—',
  'as',
  'set',
  'to',
  'at',
  'by',
  'extended',
  'until',
  'fixed',
  'moved',
  'being',
  'will',
  'be',
  'has',
  'been',
  'remains',
  'the',
  'now',
  'not',
  'later',
  'than',
  'no',
  'falls',
])

/** "the deadline for replies is 5 May", "a Friday deadline", "closing date: 3 June", "the last day for filing is". */
export function limitNoun(r: Reading, s: Setting): Ground | null {
  const after = lowerAt(r, s.end)
  const pairAfter = LIMIT_PAIRS.get(after)
  if (LIMIT_NOUNS.has(after) || after === 'ultimatum' || pairAfter?.has(lowerAt(r, s.end + 1))) {
    // "past the 1 May deadline" is about a limit still; "the missed 1 May deadline" is not.
    for (let k = s.first - 1; k >= Math.max(s.from, s.first - 4); k--)
      if (GONE.has(lowerAt(r, k)) && !(lowerAt(r, k) === 'past' && lowerAt(r, k + 1) === 'the')) return null
    return ground(
      s,
      'noun',
      0.85,
      -1,
      s.first,
      pairAfter === undefined || LIMIT_NOUNS.has(after) ? s.end + 1 : s.end + 2,
    )
  }
  const named = namedAfter(r, s)
  if (named > 0) return ground(s, 'noun', 0.85, -1, s.first, named)
  if (s.period && s.cue === null && !/^(?::|of|is|are|strictly)$/.test(lowerAt(r, s.first - 1))) return null
  // "the deadline for nominations, 14 September"
  let linked = lowerAt(r, s.first - 1) === ',' && !s.period && s.cue === null
  for (let k = s.first - 1; k >= Math.max(s.from, s.first - FAR); k--) {
    const word = lowerAt(r, k)
    const pair = LIMIT_PAIRS.get(word)?.has(lowerAt(r, k + 1)) ?? false
    if (LIMIT_NOUNS.has(word) || pair) {
      // "on the last day of the fair in July"
      if ((word === 'last' || word === 'final') && lowerAt(r, k + 2) === 'of') return null
      if (GONE.has(lowerAt(r, k - 1)) || (!linked && k < s.first - 2)) return null
      const next = k + (pair ? 2 : 1)
      for (let n = next; n < s.first; n++)
        if (GONE.has(lowerAt(r, n)) || (/^VBD$/.test(tagAt(r, n)) && lowerAt(r, n) !== 'was')) return null
      // "The final date for payment was 22 July" tells what is over.
      if (lowerAt(r, s.first - 1) === 'was') return null
      const near = s.first - next <= 3
      return ground(s, 'noun', 0.9, -1, near ? k : (s.cue?.first ?? s.first))
    }
    if (ARRANGED.has(word) && /^(?:is|are|was|be|been|:|of|to|until|-|–|—|falls|remains)$/.test(word)) linked = true
    if (
      /^[;.]$/.test(word) ||
      word === 'but' ||
      word === 'which' ||
      (linked && /^VB[DZP]$/.test(tagAt(r, k)) && k < s.first - 2 && !ARRANGED.has(word))
    )
      return null
  }
  return null
}

/** The token past the noun in "1 March is the deadline", "set 10 November as the closing date"; -1 where there is none. */
function namedAfter(r: Reading, { end, to }: Setting): number {
  const link = lowerAt(r, end)
  if (link !== 'is' && link !== 'as') return -1
  for (let k = end + 1; k < Math.min(to, end + 4); k++) {
    const word = lowerAt(r, k)
    if (LIMIT_NOUNS.has(word)) return k + 1
    if (LIMIT_PAIRS.get(word)?.has(lowerAt(r, k + 1))) return k + 2
    if (!/^(?:DT|PRP\$|JJ)$/.test(tagAt(r, k))) return -1
  }
  return -1
}
