import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const LETTER = words('correspondence email letter notice notification')
/** "This letter is |written|", "this notice is |sent|", "this notice takes |effect|". */
const SELF = words(
  'being confidential effect given intended issued made not privileged sent served submitted to written',
)
const RESERVING = words('exclude prejudice preserve reserve retain waive')

/** "All rights are reserved", "nothing in this letter is a waiver", "this is to give you notice", "regulated by": what a letter says of itself and its sender. */
export function isOfLetterItself(r: Reading, first: number, verb: number, end: number): boolean {
  if (lowerAt(r, first) === 'this' && lemmaAt(r, verb) === 'be' && lowerAt(r, verb + 1) === 'to') return true
  for (let i = first; i < verb; i++) {
    const word = lowerAt(r, i)
    if (LETTER.has(word) && i + 1 === verb && i === first + 1 && SELF.has(lowerAt(r, verb + 1))) return true
    if (word === 'nothing' && /^(?:contained|herein|in)$/.test(lowerAt(r, i + 1)) && holdsLetter(r, i, verb))
      return true
    if (word === 'rights' && isReservation(r, verb, end)) return true
  }
  if (pointsToPart(r, verb, end)) return true
  for (let i = verb; i < end - 1; i++) if (lowerAt(r, i) === 'regulated' && lowerAt(r, i + 1) === 'by') return true
  return lowerAt(r, verb + 1) === 'as' && lowerAt(r, verb + 2) === 'follows'
}

const PARTS = words('annex annexure appendix attachment exhibit schedule')

/** "A list |is included as Appendix A|", "these |are identified in Annex 2|" */
function pointsToPart(r: Reading, verb: number, end: number): boolean {
  let i = verb
  while (i < end && /^(?:be|been|has|have|is|are)$/.test(lowerAt(r, i))) i++
  const shown =
    i > verb &&
    /^(?:annexed|attached|described|given|identified|included|listed|provided|set|shown)$/.test(lowerAt(r, i))
  return shown && PARTS.has(lowerAt(r, lowerAt(r, i + 1) === 'out' ? i + 3 : i + 2))
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
