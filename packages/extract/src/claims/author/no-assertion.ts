import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { tellsContact, tellsDetails } from './contact-details.js'
import { mainClause } from './main-clause.js'
import { opensNone } from './openers.js'
import { isProcedure, isUnable, isUnreal, MODALS } from './procedure.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SHORTEST = 4

/** Whether the clause only asks, thanks, promises, gives contact details or tells what the writer does in writing. */
export function isNoAssertion(r: Reading, span: TokenSpan): boolean {
  const { first, end } = mainClause(r, span) ?? span
  const opener = lowerAt(r, first)
  if (opensNone(r, first, end) || isForced(r, first, end)) return true
  const verb = mainVerb(r, first, end)
  if (verb < 0) return true
  if (isRemedy(r, first, verb, end)) return true
  if (lemmaAt(r, verb) === 'be' && ENCLOSED.has(lowerAt(r, verb + 1))) return true
  if (DENYING.has(lemmaAt(r, verb)) && DENIED.has(lowerAt(r, verb + 1))) return true
  if (FIRST_PERSON.has(opener) && lowerAt(r, first + 1) === ',') return isProcedure(r, verb, end)
  const at = subjectBefore(r, first, verb)
  if (at < 0) return opener !== 'what'
  const subject = lowerAt(r, at)
  if (FIRST_PERSON.has(subject) || isClient(r, at))
    return end - first < SHORTEST || isProcedure(r, verb, end) || tellsContact(r, verb, end)
  if (subject === 'you')
    return (
      (MODALS.has(lowerAt(r, verb)) && !isUnreal(r, verb, end)) ||
      lowerAt(r, verb) === 'need' ||
      verb >= end - 1 ||
      lowerAt(r, at - 1) === 'holder'
    )
  return (
    isOfLetterItself(r, first, verb, end) ||
    tellsDetails(r, first, verb) ||
    isRequest(r, verb) ||
    isWish(r, first, verb, end)
  )
}

const REMEDIES = words('option outcome remedy removal solution')
const ASKED = words('asking demanding needing requesting seeking wanting')

/** "The best solution would be to remove it", "removal is the only option", "removal is what we are requesting": what is asked for. */
function isRemedy(r: Reading, first: number, verb: number, end: number): boolean {
  if (ASKED.has(lowerAt(r, end - 1))) return true
  const be = tagAt(r, verb) === 'MD' ? verb + 1 : verb
  return lemmaAt(r, be) === 'be' && first < verb && REMEDIES.has(lemmaAt(r, verb - 1))
}

const ENCLOSED = words('annexed appended attached enclosed')
/** "The manager denies everything" tells what somebody else says of it. */
const DENYING = words('deny dispute reject')
const DENIED = words('all everything it that these this')

const FIRST_PERSON = words('i we')
const CHOICES = words('alternative choice option')

/** "We have no choice but to sue": what follows otherwise is the consequence of a demand. */
function isForced(r: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i + 1 < end; i++)
    if (CHOICES.has(lowerAt(r, i)) && /^(?:but|other|except)$/.test(lowerAt(r, i + 1))) return true
  return false
}

/** "|Our client| is willing to meet you": for whom the writer speaks. */
const isClient = (r: Reading, at: number): boolean =>
  lemmaAt(r, at) === 'client' && /^(?:my|our)$/.test(lowerAt(r, at - 1))

const LETTER = words('correspondence email letter notice notification')
/** "This letter is |written|", "this notice is |sent|": what a letter says of itself. */
const SELF = words('being confidential given intended made not privileged sent served submitted to written')
const RESERVING = words('exclude prejudice preserve reserve retain waive')

/** "All rights are reserved", "nothing in this letter is a waiver", "this letter is sent by post", "regulated by": what a letter says of itself and its sender. */
function isOfLetterItself(r: Reading, first: number, verb: number, end: number): boolean {
  for (let i = first; i < verb; i++) {
    const word = lowerAt(r, i)
    if (LETTER.has(word) && i + 1 === verb && i === first + 1 && SELF.has(lowerAt(r, verb + 1))) return true
    if (word === 'nothing' && /^(?:contained|herein|in)$/.test(lowerAt(r, i + 1)) && holdsLetter(r, i, verb))
      return true
    if (word === 'rights' && isReservation(r, verb, end)) return true
  }
  for (let i = verb; i < end - 1; i++) if (lowerAt(r, i) === 'regulated' && lowerAt(r, i + 1) === 'by') return true
  return lowerAt(r, verb + 1) === 'as' && lowerAt(r, verb + 2) === 'follows'
}

function holdsLetter(r: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (LETTER.has(lowerAt(r, i)) || lowerAt(r, i) === 'herein') return true
  return false
}

/** "All rights |are reserved|": no assertion, unlike "our rights |have been infringed|". */
function isReservation(r: Reading, verb: number, end: number): boolean {
  for (let i = verb; i < end; i++) if (RESERVING.has(lemmaAt(r, i))) return true
  return false
}

const REQUESTING = words('ask demand insist request require urge')

/** "Our company |requests that| the page be removed". */
const isRequest = (r: Reading, verb: number): boolean =>
  REQUESTING.has(lemmaAt(r, verb)) && /^VB[PZ]$/.test(tagAt(r, verb)) && /^(?:that|you)$/.test(lowerAt(r, verb + 1))

const WISHES = words('ca can could may must should')
const OWN = words('both my neither our')
const ANNOUNCING = words('shall will')
/** What befalls somebody, whoever announces it. Lemmas, sorted. */
const HARMS = words('affect damage deny deprive destroy displace evict flood force harm hurt injure kill lose put ruin')

/** "The page |must be| taken down", "interest |will be charged|": what is wished, allowed or announced, unlike "it should have been" and "my son cannot sleep". */
function isWish(r: Reading, first: number, verb: number, end: number): boolean {
  const modal = lowerAt(r, verb)
  if (WISHES.has(modal)) return !isUnreal(r, verb, end) && !(isUnable(r, verb, end) && OWN.has(lowerAt(r, first)))
  if (!ANNOUNCING.has(modal)) return false
  let be = verb + 1
  while (be < end && (tagAt(r, be).startsWith('RB') || lowerAt(r, be) === 'then')) be++
  return lowerAt(r, be) === 'be' && tagAt(r, be + 1) === 'VBN' && !HARMS.has(lemmaAt(r, be + 1))
}

const FINITE = words('MD VBD VBP VBZ')
const RELATIVE = words('WDT WP WP$')

/** The first finite verb that is not a relative clause's. */
function mainVerb(r: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (!FINITE.has(tagAt(r, i))) continue
    let before = i - 1
    while (before > first && tagAt(r, before).startsWith('RB')) before--
    if (before < first || !(RELATIVE.has(tagAt(r, before)) || (lowerAt(r, before) === 'that' && before > first)))
      return i
  }
  return -1
}

function subjectBefore(r: Reading, first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--) {
    const tag = tagAt(r, i)
    if (tag.startsWith('NN') || tag === 'PRP' || tag === 'EX' || tag === 'DT') return i
  }
  return -1
}
