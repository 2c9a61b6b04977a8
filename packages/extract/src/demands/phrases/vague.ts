import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { words } from '../lexicons/words.js'
import { skipAdverbs, wordsAt } from './scan.js'

/* "Should", "must" and "it is time" ask for something only where the act is specific and somebody can be held to it. */

/** What nobody can do because it is wanted of him, so that it is expected or needed for success: "she must win Ohio". Lemmas, sorted. */
const LUCK = words('beat exceed fail improve lose outperform prevail prosper qualify succeed survive thrive win')

/** Verbs of attitude or of effort alone. Lemmas, sorted. */
const ATTITUDES = words(`
accept adapt aspire change confront embrace evolve face fight focus heed lead learn listen move persevere rally relax recognise recognize
reflect rise strive struggle try unite
`)

const EFFORTS: readonly (readonly string[])[] = [
  ['come', 'together'],
  ['do', 'better'],
  ['do', 'more'],
  ['do', 'the', 'right', 'thing'],
  ['do', 'what'],
  ['get', 'ready'],
  ['get', 'real'],
  ['get', 'serious'],
  ['get', 'tough'],
  ['go', 'back'],
  ['grow', 'up'],
  ['keep', 'going'],
  ['pull', 'together'],
  ['speak', 'with'],
  ['stand', 'firm'],
  ['stand', 'together'],
  ['stand', 'up'],
  ['step', 'up'],
  ['take', 'care'],
  ['tackle', 'problems'],
  ['wake', 'up'],
  ['work', 'hard'],
  ['work', 'harder'],
  ['work', 'together'],
]

/** Everybody at once: nobody in particular is asked. Lower case, sorted. */
const EVERYBODY = words(`
america americans anybody anyone australia australians britain britons canada children country countrymen countries england europe everybody
everyone humanity humankind india ireland kids mankind men nation nations one parents people public society states us we women world youngsters
`)

/** "pay the price", "bear the brunt": what befalls somebody. */
const SUFFERED: readonly (readonly string[])[] = [
  ['bear', 'the', 'brunt'],
  ['bear', 'the', 'burden'],
  ['pay', 'a', 'price'],
  ['pay', 'for', 'the'],
  ['pay', 'the', 'price'],
]

/** Whether the verb phrase at `verb` says what luck or suffering is expected, and nothing that can be asked for. */
export const isFate = (r: Reading, verb: number): boolean =>
  LUCK.has(lemmaAt(r, verb)) ||
  (lowerAt(r, verb) === 'show' && lowerAt(r, verb + 1) === 'that') ||
  SUFFERED.some(words => wordsAt(r, verb, words))

/** "be part of the debate": what somebody is to be, not to do. */
export const isState = (r: Reading, verb: number): boolean =>
  lowerAt(r, verb) === 'be' && !/^VB[GN]$/.test(tagAt(r, skipAdverbs(r, verb + 1, r.tokens.count)))

/** Whether the verb phrase at `verb` names an attitude or an effort, and no specific act: "act", "unite behind …", "do more". */
export function isEffort(r: Reading, verb: number): boolean {
  if (ATTITUDES.has(lemmaAt(r, verb)) || EFFORTS.some(words => wordsAt(r, verb, words))) return true
  if (lowerAt(r, verb) === 'be') return tagAt(r, skipAdverbs(r, verb + 1, r.tokens.count)) !== 'VBG'
  return lowerAt(r, verb) === 'act' && !['against', 'on'].includes(lowerAt(r, verb + 1))
}

/** "the nation", "all of us", "Americans" */
export const isEverybody = (r: Reading, { end }: Words): boolean => EVERYBODY.has(lowerAt(r, end - 1))
