import { excerpt, type Excerpt } from '@gravamen/document'
import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { canAct } from '../demands/phrases/scan.js'
import { threatEnd } from '../demands/phrases/threat-end.js'
import { wordMarks } from '../word-marks.js'
import { spanBetween, type Words } from './places.js'
import { FAILURES, isFuture, isRefusal, threatens } from './threat-words.js'

/** What will follow, and the words that say on what: tokens `[first, end)`. */
export interface Threat {
  readonly consequence: Excerpt
  readonly condition: Words
  /** Whether it is made to whoever the same sentence asks: "asked them to leave and threatened to call the police". */
  readonly within?: true
}

/**
 * The threat that a sentence makes: its condition stands first ("Unless …,", "If you do not …,", "Otherwise", "Failure to … will …") or last
 * ("… if you do not comply"). Null where nothing bad is said to follow.
 */
export function threatIn(r: Reading, s: number): Threat | null {
  let first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  while (first < end && PASSED.has(lowerAt(r, first))) first++
  if (!mayThreaten(r, s, first, end)) return null
  return (
    bareCondition(r, first, end) ??
    otherwise(r, first, end) ??
    failure(r, first, end) ??
    whoever(r, first, end) ??
    leading(r, first, end) ??
    failingWhich(r, first, end) ??
    threatened(r, first, end) ??
    afterBreak(r, first, end) ??
    trailing(r, first, end) ??
    offence(r, s)
  )
}
const PASSED = new Set(['"', '“', '‘', "'", '``', 'and', 'but', 'however', ',', 'please', 'note', 'that', 'finally'])

/** Where a word must stand for one of the rules above to hold: at the beginning of the sentence, near it, anywhere in it, in the sentence before. */
const AT_FIRST = 1
const NEAR_FIRST = 2
const ANYWHERE = 4
const BEFORE = 8
const turnsOf = wordMarks(
  lower =>
    (OPENERS.has(lower) || BARE.has(lower) || ANY.has(lower) || WHOEVER.has(lower) ? AT_FIRST : 0) |
    (FAILURES.has(lower) || AGAIN.has(lower) || lower === 'who' || lower === 'that' ? NEAR_FIRST : 0) |
    (TURNING.has(lower) || CONDITIONS.has(lower) || lower.startsWith('threaten') ? ANYWHERE : 0) |
    (OFFENCE.test(lower) ? BEFORE : 0),
)
const TURNING = new Set(['event', 'otherwise', 'which'])
const OFFENCE = /^offen[cs]e$/
const NEAR = 4

/** Whether any of the rules can hold of the sentence: most are told so by their words. */
function mayThreaten(r: Reading, s: number, first: number, end: number): boolean {
  const turns = turnsOf(r)
  const turnAt = (k: number): number => turns[r.tokens.word[k]!]!
  if (first < end && (turnAt(first) & AT_FIRST) !== 0) return true
  for (let k = first; k < end; k++) {
    const turn = turnAt(k)
    if ((turn & ANYWHERE) !== 0 || ((turn & NEAR_FIRST) !== 0 && k < first + NEAR)) return true
  }
  for (let k = s > 0 ? r.sentences.first[s - 1]! : first; k < r.sentences.first[s]!; k++)
    if ((turnAt(k) & BEFORE) !== 0) return true
  return false
}

const threat = (r: Reading, from: number, end: number, condition: Words): Threat => {
  const span = spanBetween(r, from, threatEnd(r, from, withoutTeller(r, from, end)))
  const last = lowerAt(r, end - 1) === ':' ? listEnd(r, end) : -1
  return { consequence: excerpt(r.text, last < 0 ? span : { start: span.start, end: last }), condition }
}

/** Where the list ends that goes on with a sentence before token `end` ("we will: (a) sue; (b) …"), in the text; -1 where there is none. */
function listEnd(r: Reading, end: number): number {
  let s = r.tokens.sentence[end - 1]! + 1
  const first = s
  while (s < r.sentences.count && r.blocks[r.sentences.block[s]!]!.kind === 'list-item') s++
  return s === first ? -1 : spanBetween(r, r.sentences.first[s - 1]!, r.sentences.end[s - 1]!).end
}

/** "Otherwise, …", "If not, …", "Or else …", "After that …" */
function bareCondition(r: Reading, first: number, end: number): Threat | null {
  const words = lowerAt(r, first) === 'otherwise' ? 1 : BARE.get(lowerAt(r, first))?.has(lowerAt(r, first + 1)) ? 2 : 0
  if (words === 0) return null
  const at = pastAside(r, lowerAt(r, first + words) === ',' ? first + words + 1 : first + words)
  // "After that the price will go up": an offer ends.
  const condition = { first, end: first + words }
  if (goesOver(r, at, end)) return threat(r, at, end, condition)
  if (lowerAt(r, first) === 'after' && r.kind.value !== 'article' && !/^(?:i|my|our|we|you)$/.test(lowerAt(r, at)))
    return null
  return threatens(r, at, end) ? threat(r, at, end, condition) : null
}

/** "After that |it goes to CEDR|", "Otherwise this is going to my solicitor": who is to have the matter next. */
function goesOver(r: Reading, at: number, end: number): boolean {
  if (!/^(?:it|this)$/.test(lowerAt(r, at)) && !MATTERS.has(lowerAt(r, at + 1))) return false
  for (let k = at + 1; k < Math.min(end - 2, at + 5); k++)
    if (/^(?:goes|go|going|passed|referred)$/.test(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to')
      for (let j = k + 2; j < Math.min(end, k + 7); j++)
        if (ARBITERS.has(lemmaAt(r, j)) || /^\p{Lu}{3,6}$/u.test(wordAt(r, j))) return true
  return false
}
const MATTERS = new Set(['case', 'claim', 'complaint', 'file', 'matter'])
const ARBITERS = new Set(
  'adjudication arbitration bailiff court lawyer ombudsman police press regulator solicitor tribunal'.split(' '),
)

/** Past "he said," in "Otherwise, he said, the state would …". */
function pastAside(r: Reading, at: number): number {
  for (let k = at + 1; k < at + 4; k++)
    if (hasClass(r, k, WORD_CLASS.saying) && tagAt(r, k).startsWith('VB')) return lowerAt(r, k + 1) === ',' ? k + 2 : at
  return at
}

const BARE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['after', new Set(['that', 'which'])],
  ['if', new Set(['not'])],
  ['or', new Set(['else'])],
])

/** "Send it today, otherwise I will sue", "we will otherwise …", "…, saying it would otherwise …" */
function otherwise(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 3; k < end - 3; k++)
    if (lowerAt(r, k) === 'otherwise' && /^(?:,|;|-|–|—|or)$/.test(lowerAt(r, k - 1)) && threatens(r, k + 1, end))
      return threat(r, k + 1, end, { first: k, end: k + 1 })
  for (let k = first + 1; k < Math.min(end, first + SUBJECT); k++)
    if (lowerAt(r, k) === 'otherwise' && isFuture(r, k - 1) && threatens(r, first, end))
      return threat(r, first, end, { first: k, end: k + 1 })
  for (let k = first + SUBJECT; k < end - 1; k++) {
    if (lowerAt(r, k) !== 'otherwise' || !isFuture(r, k - 1)) continue
    const from = pastTeller(r, first, end)
    return from > first ? { ...threat(r, from, end, { first: k, end: k + 1 }), within: true } : null
  }
  return null
}

/** "…, failing which we will sue" */
function failingWhich(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < end - 3; k++) {
    if (!/^(?:after|failing)$/.test(lowerAt(r, k)) || lowerAt(r, k + 1) !== 'which') continue
    const at = lowerAt(r, k + 2) === ',' ? k + 3 : k + 2
    return threatens(r, at, end) ? threat(r, at, end, { first: k, end: k + 2 }) : null
  }
  return null
}

/** "You have been warned: unless …", "… , but if you refuse, …": the condition opens a further clause. */
function afterBreak(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 1; k < end - 5; k++) {
    const at = BREAKS.has(lowerAt(r, k)) ? k + 1 : -1
    const found = at > 0 && CONDITIONS.has(lowerAt(r, at)) ? leading(r, at, end) : null
    if (found) return found
  }
  return null
}
const BREAKS = new Set([':', ';', '-', '–', '—', 'and', 'but'])
const CONDITIONS = new Set(['if', 'should', 'unless'])

const WHOEVER = new Set(['anybody', 'anyone', 'those'])
const ANY = new Set(['all', 'any', 'each', 'every'])
/** What marks out those of "any vessel" who do as they were told not to. */
const MARKED = new Set('caught defying failing found ignoring refusing remaining seen still that who'.split(' '))
/** How many words a phrase with "any" may have before what marks it out. */
const PHRASE = 5

/** "Anyone who does so will be fined", "Those who ignore the warning face prosecution", "Any vessel still there will be sunk" */
function whoever(r: Reading, first: number, end: number): Threat | null {
  const isAny = isAnyone(r, first) && !AGAIN.has(lowerAt(r, first + 1))
  let at = first + 1
  if (isAny) while (at < first + PHRASE && /^(?:JJ|NN)/.test(tagAt(r, at))) at++
  const relative = tagAt(r, first) === 'NNS' ? /^(?:that|which|who)$/ : /^who$/
  const marked = isAny ? MARKED.has(lowerAt(r, at)) && isMovable(r, first, at) : relative.test(lowerAt(r, at))
  const refuses = tagAt(r, first) === 'NNS' && /^(?:did|do|fail|failed|have|refuse)$/.test(lowerAt(r, at + 1))
  if (!marked || !(isAny || refuses || WHOEVER.has(lowerAt(r, first)))) return null
  for (let k = at + 1; k < end - 1; k++)
    if (isFuture(r, k) || (/^(?:are|faces?|is|risks?)$/.test(lowerAt(r, k)) && !isAsked(r, k))) {
      const condition = { first, end: k }
      return !refuses || isRefusal(r, condition)
        ? threat(r, lemmaAt(r, k) === 'face' ? k : k + 1, end, condition)
        : null
    }
  return null
}

/** "Any vessel", "a person": not one that is known. */
const isAnyone = (r: Reading, first: number): boolean =>
  ANY.has(lowerAt(r, first)) || (lowerAt(r, first) === 'a' && lowerAt(r, first + 1) === 'person')

/** "Those who have not paid |are asked to| ring us": asked again, and not threatened. */
const isAsked = (r: Reading, be: number): boolean =>
  /^(?:advised|asked|encouraged|invited|reminded|requested|required|urged)$/.test(lowerAt(r, be + 1))

/** "Any vessel", "any company", "a person": what can stay, come or go; no comment or claim. */
const isMovable = (r: Reading, first: number, end: number): boolean =>
  end > first + 1 &&
  (lowerAt(r, end - 1) === 'person' || VEHICLES.has(lemmaAt(r, end - 1)) || canAct(r, { first: first + 1, end }))
const VEHICLES = new Set(['aircraft', 'boat', 'car', 'lorry', 'plane', 'ship', 'truck', 'vehicle', 'vessel'])

/** "… and threatened to sue", "… threatening to strike if talks fail": what is threatened, without its condition. */
function threatened(r: Reading, first: number, end: number): Threat | null {
  for (let k = first; k < end - 2; k++) {
    if (lemmaAt(r, k) !== 'threaten' || !tagAt(r, k).startsWith('VB') || lowerAt(r, k + 1) !== 'to') continue
    let past = k + 2
    while (past < end && !CONDITIONS.has(lowerAt(r, past))) past++
    return { ...threat(r, k + 2, past, { first: k, end: k + 1 }), within: true }
  }
  return null
}

const PENAL = new Set(
  'conviction court fine imprisonment liable penalty prison proceedings prosecute prosecution'.split(' '),
)

/** "It is an offence not to comply. You may be prosecuted": the sentence before says when. */
function offence(r: Reading, s: number): Threat | null {
  if (s === 0 || r.sentences.block[s - 1] !== r.sentences.block[s]) return null
  const condition = { first: r.sentences.first[s - 1]!, end: r.sentences.end[s - 1]! }
  const first = r.sentences.first[s]!
  const end = r.sentences.end[s]!
  const isOffence = some(condition, k => OFFENCE.test(lowerAt(r, k))) && isRefusal(r, condition)
  const isPenal = some({ first, end }, k => PENAL.has(lemmaAt(r, k))) && threatens(r, first, end)
  return isOffence && isPenal ? threat(r, first, end, condition) : null
}

const some = ({ first, end }: Words, is: (k: number) => boolean): boolean => {
  for (let k = first; k < end; k++) if (is(k)) return true
  return false
}

/** "Any further use", "Continued publication": what was to stop goes on. */
const AGAIN = new Set(['continued', 'further', 'repeated'])
/** Verbs that lead from a failure to what it brings, whose object is the threat. */
const BRINGING = new Set(['cause', 'lead', 'mean', 'result', 'trigger'])

/** "Failure to comply may result in a fine", "Any delay will be reported": the first word but for "any" and the like names the failure. */
function failure(r: Reading, first: number, end: number): Threat | null {
  let at = first
  while (
    at < first + 3 &&
    /^(?:DT|JJ|PRP\$)$/.test(tagAt(r, at)) &&
    !AGAIN.has(lowerAt(r, at)) &&
    !FAILURES.has(lowerAt(r, at))
  )
    at++
  if (!FAILURES.has(lowerAt(r, at)) && !AGAIN.has(lowerAt(r, at))) return null
  for (let k = at + 1; k < end - 2; k++) {
    if (!isFuture(r, k)) continue
    let past = k + 1
    while (past < end - 1 && tagAt(r, past).startsWith('RB')) past++
    if (BRINGING.has(lemmaAt(r, past))) past++
    if (['in', 'to'].includes(lowerAt(r, past))) past++
    return threat(r, past, end, { first, end: k })
  }
  return null
}

const OPENERS = new Set(['absent', 'failing', 'if', 'in', 'should', 'unless', 'until', 'upon', 'where', 'without'])
/** How many tokens after its beginning a main clause shows that it threatens. */
const SUBJECT = 12

/** "If you do not …, we will …": the condition up to a comma, or up to the writer's own "we will". */
function leading(r: Reading, first: number, end: number): Threat | null {
  const word = lowerAt(r, first)
  if (!OPENERS.has(word)) return null
  for (let k = first + 1; k < end - 2; k++) {
    const aims = lowerAt(r, k - 1) === 'so' || (lowerAt(r, k - 1) === 'that' && lowerAt(r, k - 2) === 'so')
    const own =
      /^(?:i|we|you)$/.test(lowerAt(r, k)) &&
      !aims &&
      k > first + (word === 'without' ? 1 : 3) &&
      tagAt(r, k + 1) === 'MD' &&
      isFuture(r, k + 1)
    const subject = own ? -1 : mainSubject(r, first, k)
    if (subject >= 0) {
      const condition = { first, end: subject }
      return isRefusal(r, condition) && threatens(r, subject, end) ? threat(r, subject, end, condition) : null
    }
    if (!own && lowerAt(r, k) !== ',') continue
    // "If you refuse, or if we hear nothing, we will …", "If I do not like it, or do not get it, …"
    if (!own && /^(?:and|or)$/.test(lowerAt(r, k + 1)) && goesOn(r, k + 2)) continue
    const from = own ? k : k + 1
    // "…, where she may recover her costs" hangs on a place.
    if (RELATIVES.has(lowerAt(r, from)) || !threatens(r, from, Math.min(end, from + SUBJECT))) continue
    const condition = { first, end: k }
    // "Until this is done I will not pay" threatens, "until then we will store it" does not.
    if (
      word === 'until' &&
      !some({ first: from, end: Math.min(end, from + 4) }, at => /^(?:not|n['’]t|no)$/.test(lowerAt(r, at)))
    )
      return null
    return isRefusal(r, condition) ? threat(r, from, end, condition) : null
  }
  return null
}

/** "Should you fail to pay by Friday |the bank| will …": where the main clause begins that no comma parts from its condition; -1 where it is not told. */
function mainSubject(r: Reading, first: number, modal: number): number {
  if (!/^(?:shall|will)$/.test(lowerAt(r, modal))) return -1
  let k = modal - 1
  while (k > first + 3 && /^(?:JJ|NN)/.test(tagAt(r, k))) k--
  return k > first + 3 && k < modal - 1 && /^(?:DT|PRP\$)$/.test(tagAt(r, k)) ? k : -1
}

/** Whether the token opens a further condition, or a further verb of the same subject. */
const goesOn = (r: Reading, k: number): boolean => CONDITIONS.has(lowerAt(r, k)) || /^(?:VB|MD)/.test(tagAt(r, k))

const RELATIVES = new Set(['where', 'which', 'who', 'whom', 'whose'])

/** "We will sue if you do not comply", "You may be fined unless this is done". */
function trailing(r: Reading, first: number, end: number): Threat | null {
  for (let k = first + 3; k < end - 2; k++) {
    const word = lowerAt(r, k)
    if (word !== 'if' && word !== 'unless' && !(word === 'in' && lowerAt(r, k + 2) === 'event')) continue
    const condition = { first: k, end: withoutTeller(r, k, end) }
    const past = lowerAt(r, k - 1) === ',' ? k - 1 : k
    const from = pastTeller(r, first, past)
    const said = sayingNo(r, first, past)
    if (said) return isRefusal(r, condition) ? threat(r, said.first, said.end, condition) : null
    return threatens(r, from, Math.min(past, from + SUBJECT)) && isRefusal(r, condition)
      ? threat(r, from, past, condition)
      : null
  }
  return null
}

/** "I do not want to have to |go to court|, but I will (if …)": the deed that "will" leaves to be understood. */
function sayingNo(r: Reading, first: number, past: number): Words | null {
  if (!/^(?:['’]ll|shall|will)$/.test(lowerAt(r, past - 1)) || lowerAt(r, past - 3) !== 'but') return null
  const end = lowerAt(r, past - 4) === ',' ? past - 4 : past - 3
  for (let k = end - 2; k > first; k--)
    if (lowerAt(r, k) === 'to' && tagAt(r, k + 1) === 'VB') return { first: k + 1, end }
  return null
}

/** Past "It warned that", "asked them to leave and said": the teller nearest before the verb of what will follow. */
function pastTeller(r: Reading, first: number, end: number): number {
  let verb = first
  while (verb < end && !isFuture(r, verb)) verb++
  for (let k = verb - 1; k > first; k--) {
    if (hasClass(r, k, WORD_CLASS.saying) && tagAt(r, k).startsWith('VB') && !/^(?:IN|TO)$/.test(tagAt(r, k + 1)))
      return k + 1
    if (lowerAt(r, k) === 'that' && hasClass(r, k - 1, WORD_CLASS.saying)) return k + 1
    if (/^[,;:]$/.test(lowerAt(r, k)) && !/^(?:VB|CC)/.test(tagAt(r, k + 1))) break
  }
  return first
}

/** The end without "…, the union warned", and within the quotation marks that close over the threat. */
function withoutTeller(r: Reading, from: number, end: number): number {
  for (let k = from + 2; k < end; k++) {
    if (lowerAt(r, k) === '”' || (lowerAt(r, k) === '"' && lowerAt(r, k - 1) === ',')) return k
    if (lowerAt(r, k) !== ',' || k < end - FAREST) continue
    const quoted = /^["”’']$/.test(lowerAt(r, k + 1))
    for (let j = k + 2; j < Math.min(end, k + TELLER); j++)
      if (hasClass(r, j, WORD_CLASS.saying) && tagAt(r, j).startsWith('VB')) return quoted ? k + 2 : k
  }
  return end
}
/** How many words who tells a threat may take behind it, and how soon the verb comes. */
const FAREST = 16
const TELLER = 6
