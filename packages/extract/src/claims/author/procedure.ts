import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a writer does in writing a letter: no disputed fact. Lemmas, sorted. */
const PROCEDURE = words(`
  accept agree apologise apologize appeal appreciate ask attach await call cc consent contact decline demand enclose encourage expect find follow forward
  hope include intend investigate invite know like look need object offer oppose plan prefer propose provide read recommend refer regret request
  require reserve search seek send serve submit suggest support take thank trust urge want welcome wish wonder write
`)
/** Of these, what is a fact once it is done: "I |asked| you twice". Lemmas, sorted. */
const EVENTS = words('accept agree ask consent demand order provide request send serve submit take write')
/** What is no courtesy when it is denied: "we do not |accept| that". Lemmas, sorted. */
const DENIABLE = words('accept agree consent')

/** "We found no |breach|", "we found no |evidence| of it". */
const FOUND = words('breach defect error evidence fault proof sign trace')

export const MODALS = words("can could may might shall should will would 'll ’ll 'd ’d wo must")
const REPEATED = words('again month occasion repeatedly several thrice time twice week year')
export const NOT = words("n't n’t never no not")
/** What one is who thanks, apologizes, or offers to do something. */
const READY = words('available contactable glad grateful happy minded open prepared reachable ready sorry willing')
const LETTERS = words('call correspondence e-mail email enquiry letter message note notice receipt response')

/** Whether the first person's verb, past its auxiliaries, is one of procedure, or in the future. */
export function isProcedure(r: Reading, verb: number, end: number): boolean {
  if (MODALS.has(lowerAt(r, verb))) return !isUnreal(r, verb, end) && !isUnable(r, verb, end)
  for (let i = verb; i < Math.min(end, verb + 6); i++) {
    const tag = tagAt(r, i)
    if (lowerAt(r, i) === 'in' && lowerAt(r, i + 1) === 'receipt') return true
    if (tag === 'TO' || tag === 'IN') return false
    if (!tag.startsWith('VB') && !tag.startsWith('JJ')) continue
    const lemma = lemmaAt(r, i)
    if (lemma === 'have' && lowerAt(r, i + 1) === 'no' && /^(?:doubt|idea|objection)$/.test(lowerAt(r, i + 2)))
      return true
    if (lemma === 'be' || lemma === 'have' || lemma === 'do') {
      if (i > verb && lemma === 'have') return false
      continue
    }
    if (lemma === 'remain') continue
    if (lemma === 'aware' && lowerAt(r, i + 1) === 'of') return true
    if (isSuffered(r, verb, i)) return false
    if (lemma === 'instruct' && /^(?:by|in|to)$/.test(lowerAt(r, i + 1))) return true
    return READY.has(lowerAt(r, i)) || (isOfLetter(r, i) ?? (PROCEDURE.has(lemma) && !isEvent(r, verb, i, end)))
  }
  return false
}

/** "We |were not offered| a hotel": what was done to the writer, unlike "I have been asked to write to you". */
function isSuffered(r: Reading, verb: number, i: number): boolean {
  if (tagAt(r, i) !== 'VBN' || /^(?:ask|instruct|request)$/.test(lemmaAt(r, i))) return false
  for (let k = verb; k < i; k++) if (/^(?:been|was|were)$/.test(lowerAt(r, k))) return true
  return false
}

/** Verbs that are procedure or not by what follows them; null where this does not tell. */
function isOfLetter(r: Reading, i: number): boolean | null {
  const lemma = lemmaAt(r, i)
  const next = lowerAt(r, i + 1)
  if (lemma === 'take') return ownsUp(r, i) ? false : null
  if (lemma === 'understand') return /^(?:how|my|our|the|your)$/.test(next) || null
  if (lemma === 'make' && lowerAt(r, i + 2) === 'statement') return true
  if (/^(?:file|lodge|make|raise)$/.test(lemma) && lowerAt(r, i) !== 'made')
    return [i + 2, i + 3].some(k => /^(?:appeal|complaint|grievance|objection|request)$/.test(lowerAt(r, k))) || null
  if (lemma === 'act') return next === 'for' || null
  if (/^(?:acknowledge|copy|note|receive)$/.test(lemma) && /^(?:receipt|the|this|your)$/.test(next))
    return [i + 1, i + 2, i + 3].some(k => LETTERS.has(lemmaAt(r, k))) || null
  return null
}

/** "We take full responsibility for the leak". */
function ownsUp(r: Reading, verb: number): boolean {
  for (let i = verb + 1; i < verb + 4; i++) if (/^(?:blame|responsibility)$/.test(lowerAt(r, i))) return true
  return false
}

/** Whether what is procedure in the present is a fact: done in the past, done again and again, or denied. */
function isEvent(r: Reading, verb: number, i: number, end: number): boolean {
  const lemma = lemmaAt(r, i)
  let denied = false
  for (let k = verb; k < i; k++) denied ||= NOT.has(lowerAt(r, k))
  if (denied && DENIABLE.has(lemma)) return true
  if (lemma === 'find') return FOUND.has(lemmaAt(r, i + 2)) || (!denied && isOfOwn(r, i, end))
  if (!EVENTS.has(lemma)) return false
  if (tagAt(r, i) === 'VBD' || lowerAt(r, verb) === 'did') return true
  if (lemmaAt(r, verb) !== 'have' || tagAt(r, i) === 'VBG') return false
  for (let k = i + 1; k < end; k++) if (REPEATED.has(lemmaAt(r, k))) return true
  return denied
}

/** "I have found |my| pictures on your site", unlike "I have found no forks". */
function isOfOwn(r: Reading, verb: number, end: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + 8); i++) if (/^(?:my|our)$/.test(lowerAt(r, i))) return true
  return false
}

/** "You |should have told| me", "they |must have known|": what was not done, or is inferred. */
export function isUnreal(r: Reading, modal: number, end: number): boolean {
  let i = modal + 1
  while (i < end && (tagAt(r, i).startsWith('RB') || NOT.has(lowerAt(r, i)))) i++
  if (lowerAt(r, i) !== 'have' || !/^(?:could|may|might|must|ought|should|would)$/.test(lowerAt(r, modal))) return false
  do i++
  while (i < end && tagAt(r, i).startsWith('RB'))
  return /^VB[DN]$/.test(tagAt(r, i)) && !/^(?:hoped|liked|preferred|thought)$/.test(lowerAt(r, i))
}

/** "I |cannot use| the kitchen", unlike "we cannot accept" and "we cannot help". */
export function isUnable(r: Reading, modal: number, end: number): boolean {
  if (!/^(?:ca|can|could)$/.test(lowerAt(r, modal)) || !NOT.has(lowerAt(r, modal + 1))) return false
  let i = modal + 2
  while (i < end && !tagAt(r, i).startsWith('VB')) i++
  return (
    i < end &&
    !PROCEDURE.has(lemmaAt(r, i)) &&
    !/^(?:comment|confirm|deliver|give|hand|help|process|release|respond)$/.test(lemmaAt(r, i))
  )
}
