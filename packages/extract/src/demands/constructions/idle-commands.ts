import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { words } from '../lexicons/words.js'
import { isBase, isMark } from '../phrases/scan.js'
import { quotationAt } from '../speaker.js'

/** What a quoted speaker tells nobody to do: "ask a bear", "tell me why", "let them fight". Lemmas, sorted. */
const RHETORIC = words('ask consider imagine tell try use')
/** What is asked in a single word. Lower case, sorted. */
const ALONE = words('apologise apologize go leave quit resign stop')
/** After "let me", what the hearer is to do. Sorted. */
const LET_ME = words('go have know see')

/** "Let me remind you" announces what the speaker says next. */
export const isAnnouncement = (r: Reading, verb: number): boolean =>
  lemmaAt(r, verb) === 'let' &&
  lowerAt(r, verb + 1) === 'me' &&
  isBase(tagAt(r, verb + 2)) &&
  !LET_ME.has(lowerAt(r, verb + 2))

/** Whether the command at `verb`, quoted in a report, asks nobody for anything: a figure of speech, a word alone, a title. */
export function isIdle(r: Reading, verb: number): boolean {
  const lemma = lemmaAt(r, verb)
  if (RHETORIC.has(lemma) || (lemma === 'let' && !/^(?:me|us)$/.test(lowerAt(r, verb + 1)))) return true
  const next = lowerAt(r, verb + 1)
  if (isMark(next) && !ALONE.has(lowerAt(r, verb))) return true
  // The "Daily Show" host
  return /^["”’]$/.test(next) && !isMark(lowerAt(r, verb + 2))
}

/** How much less sure a command is for being quoted in a report, and for not opening its quotation. */
export function lessQuoted(r: Reading, from: number): number {
  const quotation = quotationAt(r, from)
  if (!quotation) return 0.1
  for (let k = quotation.first; k < from; k++)
    if (!/^(?:RB|UH|CC)/.test(tagAt(r, k)) && !isMark(lowerAt(r, k)) && lowerAt(r, k) !== 'please') return 0.2
  return 0.1
}
