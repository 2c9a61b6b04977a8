import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { isUnable, isUnreal } from './procedure.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const REMEDIES = words('option outcome remedy removal solution')
const ASKED = words('asking demanding needing requesting seeking wanting')

/** "The best solution would be to remove it", "removal is the only option", "removal is what we are requesting": what is asked for. */
export function isRemedy(r: Reading, first: number, verb: number, end: number): boolean {
  if (ASKED.has(lowerAt(r, end - 1))) return true
  const be = tagAt(r, verb) === 'MD' ? verb + 1 : verb
  return lemmaAt(r, be) === 'be' && first < verb && REMEDIES.has(lemmaAt(r, verb - 1))
}

/** "You |have 14 days|", "you |have until Friday|", "you |are to return| it", "you |are required to| pay": by when, or what, you are to do. */
export const isDue = (r: Reading, verb: number): boolean =>
  lowerAt(r, verb) === 'need' ||
  (lemmaAt(r, verb) === 'have' && (lowerAt(r, verb + 1) === 'until' || isPeriod(r, verb + 1))) ||
  (lemmaAt(r, verb) === 'be' &&
    lowerAt(r, verb + 1) === 'to' &&
    tagAt(r, verb + 2) === 'VB' &&
    lowerAt(r, verb + 2) !== 'blame') ||
  isNeeded(r, verb)

const isPeriod = (r: Reading, i: number): boolean =>
  tagAt(r, i) === 'CD' && [i + 1, i + 2].some(k => /^(?:day|hour|month|week)$/.test(lemmaAt(r, k)))

const NEEDED = words('asked expected invited obliged requested required')

/** "Everybody |is required to| leave", "the money |needs to| be paid", "it |has to| be paid". */
function isNeeded(r: Reading, verb: number): boolean {
  if (/^(?:has|have|needs?)$/.test(lowerAt(r, verb)) && lowerAt(r, verb + 1) === 'to') return true
  let i = verb + 1
  while (tagAt(r, i).startsWith('RB')) i++
  return (
    lemmaAt(r, verb) === 'be' && tagAt(r, verb) !== 'VBD' && NEEDED.has(lowerAt(r, i)) && lowerAt(r, i + 1) === 'to'
  )
}

const REQUESTING = words('ask demand expect insist request require urge')

/** "Our company |requests that| the page be removed". */
const isRequest = (r: Reading, verb: number): boolean =>
  REQUESTING.has(lemmaAt(r, verb)) &&
  /^VB[PZ]$/.test(tagAt(r, verb)) &&
  (lemmaAt(r, verb) === 'expect' || /^(?:that|you)$/.test(lowerAt(r, verb + 1)))

const WISHES = words('ca can could may must should')
const OWN = words('both my neither our')
const ANNOUNCING = words('shall will')
/** What befalls somebody, whoever announces it. Lemmas, sorted. */
const HARMS = words('affect damage deny deprive destroy displace evict flood force harm hurt injure kill lose put ruin')

/**
 * What is asked for, wished, allowed or announced: "it |has to| be paid", "the page |must be| taken down", "interest |will be charged|",
 * unlike "it should have been paid" and "my son cannot sleep".
 */
export function isWanted(r: Reading, first: number, verb: number, end: number): boolean {
  if (isNeeded(r, verb) || isRequest(r, verb)) return true
  const modal = lowerAt(r, verb)
  if (WISHES.has(modal)) return !isUnreal(r, verb, end) && !(isUnable(r, verb, end) && OWN.has(lowerAt(r, first)))
  if (modal === 'would') return /^(?:appreciate|like)$/.test(lowerAt(r, verb + 1))
  if (!ANNOUNCING.has(modal)) return false
  let be = verb + 1
  while (be < end && (tagAt(r, be).startsWith('RB') || lowerAt(r, be) === 'then')) be++
  return lowerAt(r, be) === 'be' && tagAt(r, be + 1) === 'VBN' && !HARMS.has(lemmaAt(r, be + 1))
}
