import { lowerAt, type Reading, tagAt } from '@gravamen/language'

/** Words that open what is no assertion: conditions, courtesies, requests, questions. Sorted. */
const OPENERS: ReadonlySet<string> = new Set(
  `
  absent dear failing glad grateful happy hope how if kindly may otherwise please provided regards should sincerely sorry thank thanks type
  unless what when where whether which who why
  `
    .trim()
    .split(/\s+/),
)

/** Longer openings of the kind. */
const OPENINGS =
  /^(?:for (?:any|further|more)|in case|in the (?:absence|alternative|event|interim|meantime)|so that|to (?:whom|the extent)|upon receipt)\b/

/** Openers of a list or a reference to what the letter holds. */
const POINTERS = new Set(['attached', 'below', 'enclosed', 'following', 'http', 'https', 'link'])

/** Whether the words at the token open what is no assertion. */
export function opensNone(r: Reading, first: number, end: number): boolean {
  const opener = lowerAt(r, first)
  // "2.Search": the number of an item, run together with its first word.
  if (/^\d+\.\p{L}/u.test(opener)) return true
  if (POINTERS.has(opener) || opener.startsWith('http') || tagAt(r, first) === 'ADD') return true
  if (OPENINGS.test(`${opener} ${lowerAt(r, first + 1)} ${lowerAt(r, first + 2)}`)) return true
  return OPENERS.has(opener) && !(opener === 'what' && isCleft(r, first, end))
}

/** "What arrived was a broken lamp", unlike an indirect question. */
function isCleft(r: Reading, first: number, end: number): boolean {
  let finite = 0
  for (let i = first + 1; i < end; i++)
    if (/^VB[DPZ]$/.test(tagAt(r, i))) {
      finite++
      if (finite === 2) return /^(?:are|is|was|were)$/.test(lowerAt(r, i))
    }
  return false
}
