import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { words } from '../lexicons/words.js'
import { sentenceOf } from './scan.js'

const POLLS = words('% percent percentage poll polls proportion polled respondents survey surveyed surveys')
const PARTS = words('half majority most quarter quarters thirds three-fourths three-quarters two-thirds')
/** Whom pollsters ask. Lower case, sorted. */
const ASKED = words(
  'adults americans australians britons canadians households men people public respondents them voters women',
)

/** "Six in ten said [they] want …": a pronoun for the answers to a poll that its sentence tells of before it. */
export const isSurveyed = (r: Reading, words: Words): boolean =>
  isPoll(r, counted(r, words)) ||
  (words.end - words.first === 1 &&
    /^(?:they|who)$/.test(lowerAt(r, words.first)) &&
    isPoll(r, { first: sentenceOf(r, words.first).first, end: words.first }))

/** The words with what counts them: "[about 4 in 10] voters", "[63 per cent of] voters". */
function counted(r: Reading, words: Words): Words {
  let { first, end } = words
  while (first > 0 && isCounting(r, first - 1)) first--
  while (end < r.tokens.count && isCounting(r, end)) end++
  return { first, end }
}
const isCounting = (r: Reading, k: number): boolean => tagAt(r, k) === 'CD' || COUNTING.has(lowerAt(r, k))
const COUNTING = words('% about in nearly of only out over per cent percent')

/** Whether the words name the answers to a poll, which nobody in particular asks for: "38 per cent of voters", "six in ten", "most Americans". */
function isPoll(r: Reading, { first, end }: Words): boolean {
  for (let k = first; k < end; k++) {
    const word = lowerAt(r, k)
    if (POLLS.has(word) || (word === 'per' && lowerAt(r, k + 1) === 'cent')) return true
    if (PARTS.has(word) && (k + 1 === end || tagAt(r, k + 1).startsWith('VB') || asked(r, k, end))) return true
    if (
      ['in', 'out'].includes(word) &&
      isCount(lowerAt(r, k - 1)) &&
      isCount(lowerAt(r, word === 'in' ? k + 1 : k + 2))
    )
      return true
  }
  return false
}

const asked = (r: Reading, from: number, end: number): boolean => {
  for (let k = from + 1; k < end; k++) if (ASKED.has(lowerAt(r, k))) return true
  return false
}

const isCount = (word: string): boolean => /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word)
