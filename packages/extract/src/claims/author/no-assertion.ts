import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that open what is no assertion: conditions, courtesies, requests, questions. */
const OPENERS = words(`
  accordingly dear for hope how if in kindly may please provided regards should sincerely so thank thanks to unless upon what when
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
  accept agree appreciate ask attach await cc certify-mail consent contact demand enclose expect forward hereby-request hope include
  intend investigate like look need provide read request require reserve search seek send serve submit suggest take thank trust urge
  want wish write
`)
const MODALS = words("can could may might shall should will would 'll ’ll 'd ’d wo must")
const CONTACT = words('address contact detail details email e-mail fax mail name number phone signature telephone')
const LETTER = words('correspondence email letter notice notification')

/** Whether the clause only asks, thanks, promises, gives contact details or tells what the writer does in writing. */
export function isNoAssertion(r: Reading, { first, end }: TokenSpan): boolean {
  const opener = lowerAt(r, first)
  if (OPENERS.has(opener)) {
    const second = SECOND[opener]
    if (!second || second.has(lowerAt(r, first + 1))) return true
  }
  const verb = mainVerb(r, first, end)
  if (verb < 0) return true
  const subject = lowerAt(r, subjectBefore(r, first, verb))
  if (subject === 'i' || subject === 'we') return isProcedure(r, verb, end)
  if (subject === 'you') return MODALS.has(lowerAt(r, verb)) || lowerAt(r, verb) === 'need'
  for (let i = first; i < verb; i++) {
    if (CONTACT.has(lowerAt(r, i)) && i + 3 >= verb) return true
    if (LETTER.has(lowerAt(r, i)) && i + 1 === verb && lowerAt(r, i - 1) === 'this') return true
    if (lowerAt(r, i) === 'nothing' || lowerAt(r, i) === 'rights') return true
  }
  return lowerAt(r, verb) === 'must' || lowerAt(r, verb) === 'should'
}

const FINITE = words('MD VBD VBP VBZ')

/** The first finite verb, past a relative clause on the subject. */
function mainVerb(r: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) if (FINITE.has(tagAt(r, i))) return i
  return -1
}

function subjectBefore(r: Reading, first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--) {
    const tag = tagAt(r, i)
    if (tag.startsWith('NN') || tag === 'PRP' || tag === 'EX' || tag === 'DT') return i
  }
  return first
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
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') {
      if (i > verb && lemma === 'have') return false
      continue
    }
    return PROCEDURE.has(lemma) || lemma === 'grateful' || lemma === 'glad' || lemma === 'happy'
  }
  return false
}
