import type { Block } from '@gravamen/document'
import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { type Ground, ground, type Setting } from './setting.js'

/** "TIME FOR COMPLIANCE", "Period allowed", "Deadlines": headings under which a time is a limit. */
const HEADING =
  /\b(?:time|period|date)s? (?:allowed|for|of) (?:compliance|complying|payment|performance)\b|\b(?:compliance|payment) (?:date|period|time)s?\b|^\W*deadlines?\b|\btime (?:allowed|limits?|scale)s?\b|\bwhen (?:you must|to) (?:act|comply|pay)\b/i
/** What is given its time under such a heading: "Step (i): 28 days". */
const LABELS = new Set(
  'action item items paragraph paragraphs part point requirement requirements step steps'.split(' '),
)
/** How many blocks may stand between a heading and the last line under it. */
const REACH = 8
const LONGEST_HEADING = 80
/** How many words may lead to the time under such a heading. */
const LEAD = 8

/** "Time for compliance: 28 days", "the period for compliance with step (i) is two months"; "Step (ii): three months after …" under a heading that says so. */
export function compliance(r: Reading, s: Setting): Ground | null {
  const words = r.text.slice(r.tokens.start[s.from]!, r.tokens.start[s.cue?.first ?? s.first]!)
  const named = HEADING.test(words) && /\b(?:is|are|be|allowed)\s*$|[:–—-]\s*$/.test(words)
  if (!named && !(isLabelled(r, s) && isHeaded(r, s))) return null
  return ground(s, 'noun', 0.88, -1)
}

/** Whether the sentence is nothing but the time with what it is for before it. */
function isLabelled(r: Reading, { first, from, cue }: Setting): boolean {
  const lead = (cue?.first ?? first) - from
  return lead === 0 || (lead <= LEAD && (LABELS.has(lowerAt(r, from)) || lowerAt(r, from + lead - 1) === ':'))
}

/** Whether the nearest heading before the sentence speaks of limits. */
function isHeaded(r: Reading, { from }: Setting): boolean {
  const at = r.sentences.block[r.tokens.sentence[from]!]!
  for (let b = at - 1; b >= Math.max(0, at - REACH); b--) {
    const block = r.blocks[b]!
    if (isHeading(r, block)) return HEADING.test(r.text.slice(block.start, block.end))
  }
  return false
}

const isHeading = ({ text }: Reading, { kind, start, end }: Block): boolean =>
  kind === 'heading' ||
  (kind === 'paragraph' && end - start <= LONGEST_HEADING && /[\p{L})]:?$/u.test(text.slice(start, end)))

/** "within 7 days, failing which …" on a line of its own below the items of a list: the limit of them all. */
export function closing(r: Reading, s: Setting): Ground | null {
  const at = r.sentences.block[r.tokens.sentence[s.from]!]!
  if (s.cue === null || s.cue.bound === 'until' || s.cue.first - s.from > 1) return null
  if (r.blocks[at]!.kind !== 'paragraph' || r.blocks[at - 1]?.kind !== 'list-item') return null
  for (let k = s.end; k < s.to && lowerAt(r, k) !== 'failing'; k++)
    if (/^(?:MD|VB[DPZ])$/.test(tagAt(r, k))) return null
  return ground(s, 'noun', 0.85, -1)
}
