import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { tellsContact, tellsDetails } from './contact-details.js'
import { mainClause } from './main-clause.js'
import { opensNone } from './openers.js'
import { isOfLetterItself } from './of-letter-itself.js'
import { isProcedure, isUnreal, MODALS, NOT } from './procedure.js'
import { mainVerb, subjectBefore } from './subject-and-verb.js'
import { isDue, isRemedy, isWanted } from './wanted.js'
import { WRONGS } from './wrongs.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SHORTEST = 4

/** Whether the clause only asks, thanks, promises, gives contact details or tells what the writer does in writing. */
export function isNoAssertion(r: Reading, span: TokenSpan): boolean {
  const { first, end } = mainClause(r, span) ?? span
  const opener = lowerAt(r, first)
  if (opensNone(r, first, end) || isOrder(r, first) || isForced(r, first, end)) return true
  const verb = mainVerb(r, first, end)
  if (verb < 0) return true
  if (isRemedy(r, first, verb, end)) return true
  if (lemmaAt(r, verb) === 'be' && ENCLOSED.has(lowerAt(r, verb + 1))) return true
  if (DENYING.has(lemmaAt(r, verb)) && DENIED.has(lowerAt(r, verb + 1))) return true
  if (FIRST_PERSON.has(opener) && lowerAt(r, first + 1) === ',')
    return isProcedure(r, verb, end) || introduces(r, verb, end)
  if (isTime(r, first, verb)) return true
  const at = subjectBefore(r, first, verb)
  if (at < 0) return !INVERTING.has(opener) || MODALS.has(lowerAt(r, verb))
  const subject = lowerAt(r, at)
  if (SYMPATHIES.has(subject)) return true
  if (FIRST_PERSON.has(subject) || isClient(r, at))
    return (
      (end - first < SHORTEST && !contradicts(r, first, end)) ||
      isProcedure(r, verb, end) ||
      tellsContact(r, verb, end) ||
      introduces(r, verb, end)
    )
  if (subject === 'you')
    return (
      (MODALS.has(lowerAt(r, verb)) && !isUnreal(r, verb, end)) ||
      isDue(r, verb) ||
      (lemmaAt(r, verb) === 'have' && tellsContact(r, verb, end)) ||
      /^(?:ask|enquire|wonder)$/.test(lemmaAt(r, verb)) ||
      verb >= end - 1 ||
      isFree(r, verb) ||
      lowerAt(r, verb + 1) === 'busy' ||
      lowerAt(r, at - 1) === 'holder'
    )
  return isOfLetterItself(r, first, verb, end) || tellsDetails(r, first, verb) || isWanted(r, first, verb, end)
}

/** "|Take them| down or I will sue", "|also bring the| key when you come". */
function isOrder(r: Reading, first: number): boolean {
  const verb = /^(?:also|just|now|so|then)$/.test(lowerAt(r, first)) ? first + 1 : first
  return tagAt(r, verb) === 'VB' && /^(?:DT|PRP\$?)$/.test(tagAt(r, verb + 1))
}

/** "You |are entitled to| bring a colleague", "you |have the right to| appeal", unlike "you have no right to it". */
function isFree(r: Reading, verb: number): boolean {
  if (lemmaAt(r, verb) === 'be') {
    const state = tagAt(r, verb + 1).startsWith('RB') && lowerAt(r, verb + 1) !== 'not' ? verb + 2 : verb + 1
    return /^(?:entitled|free|welcome)$/.test(lowerAt(r, state)) && lowerAt(r, state + 1) === 'to'
  }
  return (
    lemmaAt(r, verb) === 'have' &&
    /^(?:a|the)$/.test(lowerAt(r, verb + 1)) &&
    /^(?:chance|option|opportunity|right)$/.test(lowerAt(r, verb + 2)) &&
    lowerAt(r, verb + 3) === 'to'
  )
}

/** "You say that I signed it. |I did not.|", unlike the answer to a form's question. */
function contradicts(r: Reading, first: number, end: number): boolean {
  if (!NOT.has(lowerAt(r, end - 1)) || first === 0) return false
  const blockOf = (i: number): number => r.sentences.block[r.tokens.sentence[i]!]!
  return blockOf(first - 1) === blockOf(first) && lowerAt(r, first - 1) !== ','
}

/** "It is |high time| you left", "it is not |too late|". */
function isTime(r: Reading, first: number, verb: number): boolean {
  if (lowerAt(r, first) !== 'it' || lemmaAt(r, verb) !== 'be') return false
  let i = verb + 1
  while (/^(?:about|high|n't|not|now|n’t|too)$/.test(lowerAt(r, i))) i++
  return lowerAt(r, i) === 'time' || (lowerAt(r, i - 1) === 'too' && /^(?:early|late)$/.test(lowerAt(r, i)))
}

/** "My |thoughts| are with the families", "our |door| is open". */
const SYMPATHIES = words('condolences door hearts prayers sympathies sympathy thoughts')

/** They stand before a verb whose subject follows it: "|never| have I been treated so", and "|what| came was a lamp". */
const INVERTING = words('hardly never nor not only rarely seldom what')

/** "I am |a teacher|", "we |represent| four clubs", unlike "I am a victim of fraud" and "I represent the owner of the site". */
function introduces(r: Reading, verb: number, end: number): boolean {
  const isOne = lemmaAt(r, verb) === 'be' && (/^an?$/.test(lowerAt(r, verb + 1)) || tagAt(r, verb + 1) === 'NNS')
  if (tagAt(r, verb) === 'VBD' || !(isOne || lemmaAt(r, verb) === 'represent')) return false
  for (let i = verb + 1; i < end; i++)
    if (WRONGS.has(lemmaAt(r, i)) || WRONGS.has(lowerAt(r, i)) || /^(?:authority|victim)$/.test(lowerAt(r, i)))
      return false
  return true
}

const ENCLOSED = words('annexed appended attached enclosed overleaf retained')
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
