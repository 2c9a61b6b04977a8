import { lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Words } from '../candidate.js'
import { isFinite, isMark, phraseAt, verbGroupAt } from './scan.js'

/** Pronouns that a relative clause narrows to somebody. Sorted. */
const INDEFINITE = new Set(['anybody', 'anyone', 'everybody', 'everyone', 'those', 'whoever'])
const PRONOUNS = new Set(['that', 'which', 'who', 'whose'])
const COORDINATORS = new Set(['and', 'but', 'or'])
/** Words that open a clause whose verb is no longer that of the relative clause. Sorted. */
const OPENERS = new Set(
  'after although as because before how if since than that though unless until what when where whether which while who whose why'.split(
    ' ',
  ),
)
const NOMINATIVE = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you'])
/** What may hold a clause without "that": its noun may be a subject of its own. */
const HOLDING = WORD_CLASS.saying | WORD_CLASS.believing | WORD_CLASS.wanting

/**
 * The subject of the finite verb at `i` when its sentence opens with it and a relative clause stands between them, with all that is
 * coordinated in it: "[A landlord] who cut off the heating in 40 flats and left has been told …". Null where there is no such clause, or
 * where the verb may have a subject within it.
 */
export function relativeHead(r: Reading, i: number, from: number): Words | null {
  const verb = r.verbGroups[verbGroupAt(r, i)]?.first ?? i
  let first = from
  while (first < verb && (isMark(lowerAt(r, first)) || COORDINATORS.has(lowerAt(r, first)))) first++
  const head = headAt(r, first)
  if (!head || head.end >= verb - 1 || !PRONOUNS.has(lowerAt(r, head.end))) return null
  let verbs = 0
  for (let k = head.end + 1; k < verb; k++) {
    const word = lowerAt(r, k)
    const tag = tagAt(r, k)
    if (isMark(word) || OPENERS.has(word) || (NOMINATIVE.has(word) && verbs > 0)) return null
    const group = verbGroupAt(r, k)
    const finite = isFinite(tag) || (tag === 'VBP' && group >= 0)
    if (!finite || (group >= 0 && r.verbGroups[group]!.first < k)) continue
    if (verbs > 0 && !COORDINATORS.has(lowerAt(r, k - 1))) return null
    if ((r.tokens.classes[r.verbGroups[group]?.head ?? k]! & HOLDING) !== 0 && !isFelt(r, k)) return null
    verbs++
  }
  return verbs > 0 && !COORDINATORS.has(lowerAt(r, verb - 1)) ? head : null
}

/** "feels unwell": a verb of believing with what one is, and no clause. */
const isFelt = (r: Reading, k: number): boolean =>
  /^(?:JJ|RB)/.test(tagAt(r, k + 1)) || (lemmaAt(r, k) === 'feel' && /^NNP?$/.test(tagAt(r, k + 1)))

/** The noun phrase that begins at `first`, with the "of …" that hangs on it, or an indefinite pronoun. */
function headAt(r: Reading, first: number): Words | null {
  if (INDEFINITE.has(lowerAt(r, first))) return { first, end: first + 1 }
  const phrase = phraseAt(r, first)
  if (!phrase || phrase.first !== first) return null
  const inner = ['at', 'for', 'from', 'in', 'of', 'with'].includes(lowerAt(r, phrase.end))
    ? phraseAt(r, phrase.end + 1)
    : null
  return { first, end: inner?.first === phrase.end + 1 ? inner.end : phrase.end }
}
