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
  isOrdered(r, verb - 1, verb) ||
  isNeeded(r, verb)

/** What is so for its own sake: "our aim |is to help|", "the firm |is to blame|". */
const PURPOSES = words('aim effect goal intention job mission object objective point practice purpose role task way')

/** "You |are to return| it", "the keys |are to be handed in|", "phones |are not to leave| the locker". */
function isOrdered(r: Reading, first: number, verb: number): boolean {
  if (lemmaAt(r, verb) !== 'be' || tagAt(r, verb) === 'VBD') return false
  for (let i = first; i < verb; i++) if (PURPOSES.has(lemmaAt(r, i))) return false
  const to = lowerAt(r, verb + 1) === 'not' ? verb + 2 : verb + 1
  return lowerAt(r, to) === 'to' && tagAt(r, to + 1) === 'VB' && lowerAt(r, to + 1) !== 'blame'
}

const isPeriod = (r: Reading, i: number): boolean =>
  tagAt(r, i) === 'CD' && [i + 1, i + 2].some(k => /^(?:day|hour|month|week)$/.test(lemmaAt(r, k)))

const NEEDED = words('advised asked encouraged expected invited obliged reminded requested required urged')

/** "Everybody |is required to| leave", "the money |needs to| be paid", "it |has to| be paid". */
function isNeeded(r: Reading, verb: number): boolean {
  if (/^(?:has|have|needs?)$/.test(lowerAt(r, verb)) && lowerAt(r, verb + 1) === 'to') return true
  let i = verb + 1
  while (tagAt(r, i).startsWith('RB')) i++
  if (lemmaAt(r, verb) !== 'be' || tagAt(r, verb) === 'VBD' || !NEEDED.has(lowerAt(r, i))) return false
  return lowerAt(r, i + 1) === 'to' || (/^(?:advised|reminded)$/.test(lowerAt(r, i)) && lowerAt(r, i + 1) === 'that')
}

const REQUESTING = words('ask demand expect insist request require urge')

/** "Our company |requests that| the page be removed". */
const isRequest = (r: Reading, verb: number): boolean =>
  REQUESTING.has(lemmaAt(r, verb)) &&
  /^VB[PZ]$/.test(tagAt(r, verb)) &&
  (lemmaAt(r, verb) === 'expect' || /^(?:that|you)$/.test(lowerAt(r, verb + 1)))

const WISHES = words('ca can could may must should')
const OWN = words('both my neither our')
const ANNOUNCING = words("'ll shall will ’ll")
/** What is announced rather than asserted: "the hearing |will take place| on Monday". Lemmas, sorted. */
const EVENTS = words(
  'attend begin chair commence contact email join meet phone reopen resume ring start take telephone visit write',
)
/** "A note-taker will be |present|". */
const PRESENT = words('at available away back closed happy in on open out present there with')
/** What befalls somebody, whoever announces it. Lemmas, sorted. */
const HARMS = words('affect damage deny deprive destroy displace evict flood force harm hurt injure kill lose put ruin')

/**
 * What is asked for, wished, allowed or announced: "it |has to| be paid", "the page |must be| taken down", "interest |will be charged|",
 * unlike "it should have been paid" and "my son cannot sleep".
 */
export function isWanted(r: Reading, first: number, verb: number, end: number): boolean {
  if (isNeeded(r, verb) || isRequest(r, verb) || isOrdered(r, first, verb)) return true
  const modal = lowerAt(r, verb)
  if (WISHES.has(modal)) return !isUnreal(r, verb, end) && !(isUnable(r, verb, end) && OWN.has(lowerAt(r, first)))
  let be = verb + 1
  while (be < end && (tagAt(r, be).startsWith('RB') || lowerAt(r, be) === 'then')) be++
  if (WOULD.test(modal) && isWish(r, be)) return true
  if (!ANNOUNCING.has(modal)) return false
  if (EVENTS.has(lemmaAt(r, be))) return lemmaAt(r, be) !== 'take' || lowerAt(r, be + 1) === 'place'
  if (lowerAt(r, be) !== 'be') return false
  return tagAt(r, be + 1) === 'VBN' ? !HARMS.has(lemmaAt(r, be + 1)) : PRESENT.has(lowerAt(r, be + 1))
}

const WOULD = /^(?:would|'d|’d)$/
/** "It would |help|", "we would |welcome| a visit". */
const WISHING = words('appreciate help like love prefer welcome')
/** "It would be |helpful| if you …". */
const WISHED = words(
  'advisable appreciated best better courteous good grand grateful great happy helpful ideal kind nice obliged pleased preferable useful willing',
)

/** "A photo |would help|", "it |would be helpful| if he did", "residents |would welcome| a visit", unlike "it would be unfair". */
const isWish = (r: Reading, i: number): boolean =>
  WISHING.has(lowerAt(r, i)) ||
  (lowerAt(r, i) === 'be' &&
    (WISHED.has(lowerAt(r, i + 1)) || (lowerAt(r, i + 1) === 'most' && WISHED.has(lowerAt(r, i + 2)))))
