import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { anchorAt } from './anchors.js'
import { type Ground, ground, type Setting } from './setting.js'

const HAVING = new Set(['has', 'have', 'had', "'ve", 'having', 'got'])
const GIVING = new Set([
  'give',
  'gives',
  'gave',
  'given',
  'giving',
  'grant',
  'grants',
  'granted',
  'granting',
  'allow',
  'allows',
  'allowed',
  'set',
  'leaving',
  'leaves',
  'offer',
  'offered',
  'offers',
])
const LITTLE = new Set([
  'only',
  'just',
  'now',
  'up',
  'to',
  'a',
  'further',
  'another',
  'until',
  'still',
  'also',
  'at',
  'least',
  'the',
  'period',
  'of',
  'an',
  'additional',
  'exactly',
  'then',
  'maximum',
  'initial',
  'extra',
  'more',
  'than',
  'no',
  'till',
  'next',
  '(',
  'within',
])

/** What is given as time: "a 14-day extension to reply". */
const SPANS = new Set(['deadline', 'extension', 'grace', 'limit', 'notice', 'period', 'window'])

/** "has until Monday to reply", "gave the company until May", "you have 30 days to appeal", "given 14 days in which to pay". */
export function given(r: Reading, s: Setting): Ground | null {
  const until = s.cue?.bound === 'until'
  if (!until && !(s.period && (opensAction(r, s) || isAllGiven(r, s)))) return null
  // "gave an eight-hour speech to defend it": the period measures the noun.
  if (s.period && !until && tagAt(r, s.end).startsWith('NN') && !SPANS.has(lowerAt(r, s.end))) return null
  if (!until && s.cue !== null && s.cue.bound === 'before') return null
  let at = (until ? s.cue!.first : s.first) - 1
  while (at >= s.from && LITTLE.has(lowerAt(r, at))) at--
  if (at < s.from) return null
  const word = lowerAt(r, at)
  if (HAVING.has(word)) return ground(s, 'given', 0.95, at)
  if (GIVING.has(word)) return isLaw(r, at, s.from) ? null : ground(s, 'given', 0.92, at)
  // The one who is given the time stands between: "gives the Government until".
  const last = beforeAside(r, at, s.from)
  let series = false
  for (let k = last; k >= Math.max(s.from, last - (series ? LONGEST_SERIES : 8)); k--) {
    // "gave Lark, Merlin and Wren Air until Friday"
    series ||= lowerAt(r, k) === 'and'
    if (series && lowerAt(r, k) === ',') continue
    if (GIVING.has(lowerAt(r, k)))
      return lowerAt(r, k) === 'set' || isLaw(r, k, s.from) ? null : ground(s, 'given', 0.93, k)
    // "gave neighbouring Norway 48 hours"
    if (tagAt(r, k) === 'VBG' && GIVING.has(lowerAt(r, k - 1))) continue
    if (!/^(?:NN|DT|JJ|PRP|CD|IN|POS|CC|VBN|HYPH|TO)/.test(tagAt(r, k)) || lowerAt(r, k) === 'to') return null
  }
  return null
}

/** How many words may name those who are given the time. */
const LONGEST_SERIES = 24

/** "The law gives a landlord 21 days to …": a rule for anybody. */
function isLaw(r: Reading, verb: number, from: number): boolean {
  if (!/^(?:a|an|any|every)$/.test(lowerAt(r, verb + 1))) return false
  for (let k = verb - 1; k >= Math.max(from, verb - 4); k--) if (LAWS.has(lemmaAt(r, k))) return true
  return false
}
const LAWS = new Set(['act', 'code', 'constitution', 'law', 'regulation', 'rule', 'statute'])

/** "gave its head, Ann Lee, until Friday", "gave Pell, which runs it, a week": the token before the aside that ends at the comma `at`; else `at`. */
function beforeAside(r: Reading, at: number, from: number): number {
  if (lowerAt(r, at) !== ',') return at
  let k = at - 1
  let named = true
  while (k > Math.max(from, at - LONGEST_ASIDE) && lowerAt(r, k) !== ',') {
    if (!tagAt(r, k).startsWith('NNP')) named = false
    k--
  }
  const relative = /^(?:WDT|WP)/.test(tagAt(r, k + 1))
  return k < at - 1 && lowerAt(r, k) === ',' && (named || relative) ? k - 1 : at
}
const LONGEST_ASIDE = 12

/** "You have 24 hours.", "You've got two weeks from today.": nothing but the time is given to the reader. */
function isAllGiven(r: Reading, { first, end, from, to }: Setting): boolean {
  let at = first - 1
  while (at > from && LITTLE.has(lowerAt(r, at))) at--
  if (lowerAt(r, at) === 'got') at--
  const past = anchorAt(r, end, to)?.end ?? end
  const last = past >= to || /^[.!;]$/.test(lowerAt(r, past))
  return last && /^(?:have|['’]ve)$/.test(lowerAt(r, at)) && lowerAt(r, at - 1) === 'you'
}

/** "to appeal", "in which to pay", "from receipt of this letter to reply" after the period. */
function opensAction(r: Reading, { end, to }: Setting): boolean {
  for (let k = end; k < Math.min(to, end + 12); k++) {
    // "We have three weeks to go" tells how far off a day is.
    if (lowerAt(r, k) === 'to' && k === end && /^(?:go|spare)$/.test(lowerAt(r, k + 1))) return false
    if (lowerAt(r, k) === 'to' && !/^(?:DT|PRP|NNP|CD|IN)/.test(tagAt(r, k + 1))) return true
    if (lowerAt(r, k) === 'which' && (lowerAt(r, k - 1) === 'in' || lowerAt(r, k - 1) === 'within')) return true
    if (/^[,;:]$/.test(lowerAt(r, k)) || /^(?:VB|MD)/.test(tagAt(r, k))) return lowerAt(r, k) === 'or'
    if (lowerAt(r, k) === 'or') return true
  }
  return false
}
