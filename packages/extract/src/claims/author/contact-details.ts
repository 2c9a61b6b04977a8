import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { NOT } from './procedure.js'
import { WRONGS } from './wrongs.js'

const CONTACT: ReadonlySet<string> = new Set(
  'address contact detail details email e-mail fax mail name number phone signature telephone'.split(' '),
)
const OWN: ReadonlySet<string> = new Set('email e-mail mobile my our telephone'.split(' '))
const BANK: ReadonlySet<string> = new Set(['account', 'bank', 'business'])
const REACH = 5

/** "My |telephone number| is …", "the |address| of the site is …", unlike "payment details were stored" and "the number is not mine". */
export function tellsDetails(r: Reading, first: number, verb: number): boolean {
  if (lowerAt(r, first).endsWith('ing') || WRONGS.has(lemmaAt(r, verb)) || NOT.has(lowerAt(r, verb + 1))) return false
  for (let i = first; i < verb; i++)
    if (CONTACT.has(lowerAt(r, i)) && (i <= first + 1 || (i + 3 >= verb && isOwned(r, first, i)))) return true
  return false
}

/** Whether only what one owns stands between the determiner and the detail: "your full |contact| details". */
function isOwned(r: Reading, first: number, i: number): boolean {
  while (
    i > first &&
    (CONTACT.has(lowerAt(r, i)) || OWN.has(lowerAt(r, i)) || BANK.has(lowerAt(r, i)) || tagAt(r, i).startsWith('JJ'))
  )
    i--
  return /^(?:DT|PRP\$)$/.test(tagAt(r, i)) || OWN.has(lowerAt(r, i))
}

/** "We do not have the user's |contact information|", "I can be reached by |my phone|". */
export function tellsContact(r: Reading, verb: number, end: number): boolean {
  for (let i = verb + 1; i < end; i++) {
    if (lowerAt(r, i) === 'contact' && /^(?:details?|information)$/.test(lowerAt(r, i + 1))) return true
    if (i < verb + REACH && CONTACT.has(lowerAt(r, i)) && OWN.has(lowerAt(r, i - 1))) return true
  }
  return false
}
