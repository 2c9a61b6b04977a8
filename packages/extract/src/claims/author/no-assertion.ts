import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'
import { WRONGS } from './wrongs.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that open what is no assertion: conditions, courtesies, requests, questions. */
const OPENERS = words(`
  absent accordingly dear failing for glad grateful happy hope how if in kindly may otherwise please provided regards should sincerely so sorry thank thanks to type unless upon what when
  where whether which who why
`)
/** Openers of the list that also open assertions: they count only with a certain second word. */
const SECOND: Readonly<Record<string, ReadonlySet<string>>> = {
  for: words('any further more these this'),
  in: words('the'),
  so: words('that'),
  when: words('you'),
  to: words('whom the'),
  accordingly: words('please we i'),
  upon: words('receipt'),
}
/** What a writer does in writing a letter: no disputed fact. Lemmas. */
const PROCEDURE = words(`
  accept agree appreciate ask attach await cc consent contact demand enclose expect find forward hope include
  intend investigate know like look need provide read request require reserve search seek send serve submit suggest take thank trust urge
  want wish write
`)
const MODALS = words("can could may might shall should will would 'll ’ll 'd ’d wo must")
const CONTACT = words('address contact detail details email e-mail fax mail name number phone signature telephone')
const LETTER = words('correspondence email letter notice notification')

/** Openers of a list or a reference to what the letter holds. */
const POINTERS = words('attached below enclosed following http https link')
const SHORTEST = 4

/** Whether the clause only asks, thanks, promises, gives contact details or tells what the writer does in writing. */
export function isNoAssertion(r: Reading, { first, end }: TokenSpan): boolean {
  const opener = lowerAt(r, first)
  // "2.Search": the number of an item, run together with its first word.
  if (/^\d+\.\p{L}/u.test(opener)) return true
  if (POINTERS.has(opener) || opener.startsWith('http') || tagAt(r, first) === 'ADD') return true
  if (OPENERS.has(opener)) {
    const second = SECOND[opener]
    if (!second || second.has(lowerAt(r, first + 1))) return true
  }
  if (isForced(r, first, end)) return true
  const verb = mainVerb(r, first, end)
  if (verb < 0) return true
  if (isRemedy(r, first, verb, end)) return true
  if (lemmaAt(r, verb) === 'be' && ENCLOSED.has(lowerAt(r, verb + 1))) return true
  if (DENYING.has(lemmaAt(r, verb)) && DENIED.has(lowerAt(r, verb + 1))) return true
  if (FIRST_PERSON.has(opener) && lowerAt(r, first + 1) === ',') return isProcedure(r, verb, end)
  const at = subjectBefore(r, first, verb)
  if (at < 0) return true
  const subject = lowerAt(r, at)
  if (subject === 'i' || subject === 'we')
    return end - first < SHORTEST || isProcedure(r, verb, end) || tellsContact(r, verb, end)
  if (subject === 'you')
    return (
      MODALS.has(lowerAt(r, verb)) || lowerAt(r, verb) === 'need' || verb >= end - 1 || lowerAt(r, at - 1) === 'holder'
    )
  const names = !WRONGS.has(lemmaAt(r, verb))
  for (let i = first; i < verb; i++) {
    if (names && CONTACT.has(lowerAt(r, i)) && (i + 3 >= verb || i <= first + 1)) return true
    if (LETTER.has(lowerAt(r, i)) && i + 1 === verb && i === first + 1 && SELF.has(lowerAt(r, verb + 1))) return true
    if (lowerAt(r, i) === 'nothing' || (lowerAt(r, i) === 'rights' && isReservation(r, verb, end))) return true
  }
  for (let i = verb; i < end - 1; i++) if (lowerAt(r, i) === 'regulated' && lowerAt(r, i + 1) === 'by') return true
  return WISHES.has(lowerAt(r, verb)) || (lowerAt(r, verb + 1) === 'as' && lowerAt(r, verb + 2) === 'follows')
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
/** What one is who thanks, or offers to do something. */
const READY = words('glad grateful happy prepared ready willing')
const OWN = words('email e-mail mobile my our telephone')
const CHOICES = words('alternative choice option')

/** "We have no choice but to sue": what follows otherwise is the consequence of a demand. */
function isForced(r: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i + 1 < end; i++)
    if (CHOICES.has(lowerAt(r, i)) && /^(?:but|other|except)$/.test(lowerAt(r, i + 1))) return true
  return false
}

const RESERVING = words('exclude prejudice preserve reserve retain waive')

/** "All rights |are reserved|": no assertion, unlike "our rights |have been infringed|". */
function isReservation(r: Reading, verb: number, end: number): boolean {
  for (let i = verb; i < end; i++) if (RESERVING.has(lemmaAt(r, i))) return true
  return false
}

/** "This letter is |written|", "this notice is |sent|": what a letter says of itself. */
const SELF = words('being confidential given intended made not privileged sent served submitted to written')
const WISHES = words('must should can could may')

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

/** Whether the first person's verb, past its auxiliaries, is one of procedure, or in the future. */
function isProcedure(r: Reading, verb: number, end: number): boolean {
  for (let i = verb; i < Math.min(end, verb + 6); i++) {
    const word = lowerAt(r, i)
    if (MODALS.has(word) && i === verb) return true
    const tag = tagAt(r, i)
    if (tag === 'TO' || tag === 'IN') return false
    if (!tag.startsWith('VB') && !tag.startsWith('JJ')) continue
    const lemma = lemmaAt(r, i)
    if (lemma === 'have' && lowerAt(r, i + 1) === 'no' && /^(?:doubt|idea|objection)$/.test(lowerAt(r, i + 2)))
      return true
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') {
      if (i > verb && lemma === 'have') return false
      continue
    }
    if (lemma === 'take' && ownsUp(r, i, end)) return false
    if (lemma === 'understand' && /^(?:how|my|our|the|your)$/.test(lowerAt(r, i + 1))) return true
    if (lemma === 'make' && lowerAt(r, i + 2) === 'statement') return true
    for (let k = i + 1; k < Math.min(end, i + 5); k++)
      if (CONTACT.has(lowerAt(r, k)) && OWN.has(lowerAt(r, k - 1))) return true
    return PROCEDURE.has(lemma) || READY.has(word)
  }
  return false
}

/** "We take full responsibility for the leak". */
function ownsUp(r: Reading, verb: number, end: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + 4); i++)
    if (/^(?:blame|responsibility)$/.test(lowerAt(r, i))) return true
  return false
}

/** "We do not have the user's |contact information|" */
function tellsContact(r: Reading, verb: number, end: number): boolean {
  for (let i = verb + 1; i < end - 1; i++)
    if (lowerAt(r, i) === 'contact' && /^(?:details?|information)$/.test(lowerAt(r, i + 1))) return true
  return false
}
