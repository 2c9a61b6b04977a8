import { lowerAt, type Reading, tagAt } from '@gravamen/language'

/** How far the verb of a further clause may stand behind its first word. */
const REACH = 8
const FUTURE = new Set(["'ll", 'can', 'could', 'may', 'might', 'shall', 'will', '’ll'])

/** Where a threat in tokens `[first, end)` ends: before "…, which please note" and before a comment ("…, and their fee is £40", "…, so it is best to talk"). */
export function threatEnd(r: Reading, first: number, end: number): number {
  for (let k = first + 3; k < end - 2; k++) {
    if (lowerAt(r, k) !== ',') continue
    const next = lowerAt(r, k + 1)
    if (next === 'which' && /^(?:kindly|please)$/.test(lowerAt(r, k + 2))) return k
    if (/^(?:and|but|so)$/.test(next) && isComment(r, k + 2, end)) return k
  }
  return end
}

/** Whether a clause of its own subject begins that tells what is, and not what will follow. */
function isComment(r: Reading, from: number, end: number): boolean {
  if (!/^(?:DT|NN|PRP|JJ)/.test(tagAt(r, from)) || /^(?:i|we|you)$/.test(lowerAt(r, from))) return false
  for (let k = from + 1; k < Math.min(end, from + REACH); k++) {
    const tag = tagAt(r, k)
    if (tag === 'MD') return !FUTURE.has(lowerAt(r, k))
    if (/^VB[DPZ]$/.test(tag)) return true
    if (!/^(?:NN|JJ|DT|PRP\$|IN|POS|CD|RB)/.test(tag)) return false
  }
  return false
}
