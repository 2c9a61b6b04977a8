import type { Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import { type Ground, ground, type Setting } from './setting.js'

/** The demand in whose words, or right behind them, the token stands: "like |your answer| by Friday". */
export function askedBefore(r: Reading, demands: readonly Demand[], token: number): Demand | null {
  const at = r.tokens.start[token]!
  return (
    demands.find(
      ({ start, end, negated }) =>
        !negated && start < at && at <= end + 2 && /^[\s,]*$/.test(r.text.slice(end, Math.max(at, end))),
    ) ?? null
  )
}

/** Verbs whose object may be what is to become of a thing: "want |the pumps replaced|", "get |it fixed|". Lemmas. */
const WANTING = new Set(['get', 'have', 'like', 'need', 'see', 'want'])

/** "All letters written before 3 May": which letters. */
export function isDescribing(r: Reading, { cue, from }: Setting): boolean {
  if (
    cue?.bound !== 'before' ||
    !/^VB[DGN]$/.test(tagAt(r, cue.first - 1)) ||
    !tagAt(r, cue.first - 2).startsWith('NN')
  )
    return false
  let verb = false
  for (let k = from; k < cue.first - 2; k++) {
    if (WANTING.has(lemmaAt(r, k))) return false
    verb ||= /^(?:MD|VB[DPZ]?)$/.test(tagAt(r, k))
  }
  return verb
}

/** "I would like your answer by Friday": the limit of what is asked. */
export function demanded(r: Reading, { asked, cue, ...s }: Setting): Ground | null {
  if (!asked || !cue || /^(?:during|for|in|inside|until|up)$/.test(lowerAt(r, cue.first)) || cue.bound === 'until')
    return null
  const setting = { asked, cue, ...s }
  // "All letters sent before 3 May": which letters.
  const describes = /^(?:VBD|VBG|VBN)$/.test(tagAt(r, cue.first - 1)) && r.tokens.start[cue.first - 1]! > asked.start
  if (describes && !WANTING.has(asked.cue?.lemma ?? '')) return null
  return isClear(r, asked, cue.first, s.from) ? ground(setting, 'demand', 0.85, -1) : null
}

const CLAUSES = new Set('if that what when where whether which who'.split(' '))

/** Not "let me know if there is anything I can do |before Friday|", of another clause, nor "don't feel you have to mend it |by Friday|". */
function isClear(r: Reading, asked: Demand, token: number, from: number): boolean {
  const first = tokenAtOffset(r, asked.start)
  let clause = false
  for (let k = first; k < token; k++) {
    if (CLAUSES.has(lowerAt(r, k))) clause = true
    if (clause && /^(?:MD|VB[DPZ])$/.test(tagAt(r, k))) return false
  }
  for (let k = Math.max(from, first - NEAR); k < first; k++)
    if (/^(?:n['’]t|not|never)$/.test(lowerAt(r, k))) return false
  return true
}
const NEAR = 8
