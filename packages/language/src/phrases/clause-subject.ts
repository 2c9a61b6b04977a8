import { TAG_NUMBER as T } from '../tags.js'
import { WORD_CLASS } from '../word-classes.js'
import { endBefore, type SentenceState } from './clause-state.js'

export interface FoundSubject {
  /** Index of the noun phrase, or -1. */
  readonly subject: number
  /** The token where the subject (of a coordination, its first part) begins, or the verb group where it has none. */
  readonly start: number
  /** Whether the subject is a relative or interrogative pronoun. */
  readonly isRelative: boolean
  /** The draft whose subject this verb shares ("… and left"), or -1. */
  readonly shared: number
  /** Whether the verb stands behind a quotation and before its subject ("…," said Ms Moss). */
  readonly isInverted: boolean
}

/** The walk to the left takes at most so many steps. */
const STEPS = 60
/** Words with the tag IN that open clauses and are never prepositions. */
const ALWAYS_OPEN = new Set('although because if lest that though unless whereas whether while whilst'.split(' '))
/** Words with the tag IN that open clauses or are prepositions. */
const MAY_OPEN = new Set('after as before like once since so than till until when'.split(' '))

export const alwaysOpens = (word: string): boolean => ALWAYS_OPEN.has(word)
export const mayOpen = (word: string): boolean => MAY_OPEN.has(word)

/** The subject of the finite verb group, on its left; inside it in a question; on its right after a quotation ("…," said Ms Moss). */
export function findSubject(state: SentenceState, g: number): FoundSubject {
  const { tokens, nounPhrases, verbGroups, lemma, first: from, end } = state.input
  const { tag } = tokens
  const group = verbGroups[g]!
  const none = { subject: -1, start: group.first, isRelative: false, shared: -1, isInverted: false }
  const inside = phraseWithin(state, group.first, group.end)
  if (inside >= 0) return { ...none, subject: inside }
  const inverted = behindQuotation(state, g)
  if (inverted >= 0) return { ...none, subject: inverted, isInverted: true }

  const parted = beforeRelative(state, group.first)
  if (parted >= 0) return { ...none, subject: parted, start: nounPhrases[parted]!.first }

  let k = group.first - 1
  let commas = 0
  let fallback = -1
  /** Where an embedded clause ends that the walk jumps over: before a comma, or before what was jumped over already. */
  let edge = group.first
  const jumped: { draft: number; at: number }[] = []
  const jump = (draft: number): void => {
    jumped.push({ draft, at: edge })
    edge = state.drafts[draft]!.first
    k = edge - 1
  }
  const found = (phrase: number): FoundSubject => {
    for (const { draft, at } of jumped) endBefore(state, draft, at)
    const whole = firstOfCoordination(state, phrase)
    return { ...none, subject: whole, start: nounPhrases[whole]!.first }
  }
  for (let step = 0; step < STEPS && k >= from; step++) {
    const now = tag[k]!
    const phrase = state.phraseEndingAt(k)
    if (phrase >= 0) {
      const { first } = nounPhrases[phrase]!
      if (now === T.WDT || now === T.WP) return { ...none, subject: phrase, start: k, isRelative: true }
      const before = first - 1
      if (before < from) return found(phrase)
      const word = lemma(before)
      const isFloating = now === T.DT && first === k && state.phraseEndingAt(before) >= 0
      if (isFloating || (isTime(lemma(k)) && fallback < 0 && pendingAt(state, before) >= 0)) {
        k = before
        continue
      }
      if ((tag[before] === T.IN || tag[before] === T.TO) && !alwaysOpens(word)) {
        const isAdjacent = k + 1 >= group.first - adverbs(tag, k + 1, group.first)
        if (isAdjacent && mayOpen(word) && tag[before] === T.IN && pendingAt(state, before - 1) < 0)
          return found(phrase)
        k = before - 1
        continue
      }
      // "Lee Sharp, [now a pundit], said"
      const opening = tag[before] === T.RB && before > from && tag[before - 1] === T[','] ? before - 1 : before
      if (commas > 0 && tag[opening] === T[',']) {
        // Between commas: what stands before may be the subject, and this its apposition.
        if (fallback < 0) fallback = phrase
        k = opening - 1
        commas = 0
        continue
      }
      const h = state.groupEndingAt(before)
      if (h >= 0) {
        const draft = draftOf(state, h)
        const isPassedOver =
          draft >= 0 &&
          (pendingBefore(state, draft) >= 0 ||
            (commas > 0 && isParenthesis(state, draft) && state.drafts[draft]!.subject === phrase))
        if (!isPassedOver) return found(phrase)
        jump(draft)
        continue
      }
      return found(phrase)
    }
    const h = state.groupEndingAt(k)
    if (h >= 0) {
      const draft = draftOf(state, h)
      if (draft < 0 || (pendingBefore(state, draft) < 0 && !(commas > 0 && isParenthesis(state, draft)))) break
      jump(draft)
      continue
    }
    if (now === T.CC && k >= group.first - 1 - adverbs(tag, k + 1, group.first)) {
      const sibling = siblingOf(state, k, group.modal !== null)
      if (sibling >= 0) return { ...none, start: k, shared: sibling }
    }
    if (now === T.IN && alwaysOpens(lemma(k))) {
      // "that" as the subject of a relative clause.
      return fallback >= 0 ? found(fallback) : { ...none, start: k + 1 }
    }
    if (now === T['-RRB-']) {
      const opening = bracketBefore(tag, k, from)
      if (opening < 0) break
      k = opening - 1
      continue
    }
    if (now === T[',']) {
      commas++
      edge = k
    } else if (now === T[':'] || now === T['.']) break
    k--
  }
  if (fallback >= 0) return found(fallback)
  // "Here is the list", "attached are the files", "is the drink popular?"
  return lemma(group.head) === 'be' && tag[group.head] !== T.VB
    ? { ...none, subject: phraseStartingAt(state, group.end, end) }
    : none
}

/**
 * The noun phrase whose relative clause between commas ends right before the verb: "Tarn, which has had staff at the gates since May, urged …";
 * that clause is ended there. -1 where there is none.
 */
function beforeRelative(state: SentenceState, verb: number): number {
  const { tokens, first: from } = state.input
  const { tag } = tokens
  if (verb - 1 <= from || tag[verb - 1] !== T[',']) return -1
  for (let k = verb - 2; k > from + 1 && k > verb - STEPS; k--) {
    if (tag[k] !== T.WDT && tag[k] !== T.WP && tag[k] !== T['WP$']) continue
    const phrase = tag[k - 1] === T[','] ? state.phraseEndingAt(k - 2) : -1
    if (phrase < 0) return -1
    const relative = state.open.find(draft => state.drafts[draft]!.first >= k)
    if (relative !== undefined) endBefore(state, relative, verb - 1)
    return phrase
  }
  return -1
}

/** A clause that stands between commas beside the others: "…, he said, …". */
export const isParenthesis = ({ input, drafts }: SentenceState, draft: number): boolean => {
  const { first, kind } = drafts[draft]!
  return kind === 'main' && first > input.first && input.tokens.tag[first - 1] === T[',']
}

/** The noun phrase behind a verb of saying that stands after a quotation ("…," said Ms Moss), or -1. */
function behindQuotation(state: SentenceState, g: number): number {
  const { tokens, verbGroups, nounPhrases, first: from, end } = state.input
  const group = verbGroups[g]!
  if (group.first === from || group.first !== group.head) return -1
  const prior = tokens.tag[group.first - 1]!
  const isSaying = (tokens.classes[group.head]! & WORD_CLASS.saying) !== 0
  if (!isSaying && prior !== T["''"]) return -1
  if (prior !== T[','] && prior !== T["''"] && prior !== T['``'] && prior !== T['.']) return -1
  const after = phraseStartingAt(state, group.end, end)
  if (after < 0) return -1
  const next = nounPhrases[after]!.end
  const tag = next < end ? tokens.tag[next]! : T['.']
  return prior !== T[','] || tag === T[','] || tag === T['.'] || tag === T.IN || tag === T[':'] || tag === T["''"]
    ? after
    : -1
}

const TIMES = new Set(
  'afternoon evening month monday morning night summer sunday saturday friday thursday time today tomorrow tuesday wednesday week weekend year yesterday'.split(
    ' ',
  ),
)
const isTime = (lemma: string): boolean => TIMES.has(lemma)

/** The opening bracket of the closing one at `k`, or -1. */
function bracketBefore(tag: Uint8Array, k: number, from: number): number {
  for (let at = k - 1; at >= Math.max(from, k - STEPS); at--) if (tag[at] === T['-LRB-']) return at
  return -1
}

/** How many tokens before `to`, back to `from`, are adverbs. */
function adverbs(tag: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let k = to - 1; k >= from && tag[k] === T.RB; k--) count++
  return count
}

/** The draft built on the verb group, or -1. */
export function draftOf(state: SentenceState, g: number): number {
  return g - state.input.groupFrom < state.drafts.length ? g - state.input.groupFrom : -1
}

/**
 * Whether a noun phrase that has no verb yet stands right before the embedded clause: "the firm [that makes it] …", "the
 * decision [to close it] …". Returns that noun phrase, or -1.
 */
function pendingBefore(state: SentenceState, number: number): number {
  const draft = state.drafts[number]!
  if (draft.kind === 'main' || draft.kind === 'subordinate' || draft.kind === 'coordinate') return -1
  return pendingAt(state, draft.first - 1, number)
}

/** The noun phrase at or before the token that has no verb yet, past prepositional phrases; or -1. */
function pendingAt(state: SentenceState, token: number, number: number = state.drafts.length): number {
  const { input } = state
  const { tag } = input.tokens
  let k = token
  let nearest = -1
  for (let step = 0; step < STEPS && k >= input.first; step++) {
    const phrase = state.phraseEndingAt(k)
    if (phrase >= 0) {
      const { first } = input.nounPhrases[phrase]!
      const before = first - 1
      if (nearest < 0) nearest = phrase
      if (before < input.first) return nearest
      if (state.groupEndingAt(before) >= 0) return -1
      if (tag[before] === T[',']) {
        k = before - 1
        continue
      }
      if ((tag[before] === T.IN && !alwaysOpens(input.lemma(before))) || tag[before] === T.TO) {
        k = before - 1
        continue
      }
      return nearest
    }
    if (state.groupEndingAt(k) >= 0) {
      const inner = draftOf(state, state.groupEndingAt(k))
      if (inner < 0 || inner >= number) return -1
      return pendingBeforeOnce(state, inner)
    }
    if (tag[k] !== T[','] && tag[k] !== T.RB && tag[k] !== T.IN && tag[k] !== T['``'] && tag[k] !== T["''"]) return -1
    k--
  }
  return k < input.first ? nearest : -1
}

/** The same for a clause before the embedded one, without going further. */
function pendingBeforeOnce(state: SentenceState, number: number): number {
  const draft = state.drafts[number]!
  if (draft.kind !== 'relative' && draft.kind !== 'participle' && draft.kind !== 'infinitive') return -1
  const phrase = draft.first > state.input.first ? state.phraseEndingAt(draft.first - 1) : -1
  if (phrase < 0) return -1
  const before = state.input.nounPhrases[phrase]!.first - 1
  return before >= state.input.first && state.groupEndingAt(before) >= 0 ? -1 : phrase
}

/** The finite clause before the conjunction that a verb without a subject of its own goes on: the nearest that has a modal as it has, or has none. */
function siblingOf(state: SentenceState, cc: number, isModal: boolean): number {
  const { drafts, input } = state
  let nearest = -1
  for (let d = drafts.length - 1; d >= Math.max(0, drafts.length - 12); d--) {
    const group = input.verbGroups[drafts[d]!.verb]!
    if (group.first >= cc || group.tense === 'infinitive' || group.tense === 'participle') continue
    if ((group.modal !== null) === isModal) return d
    if (nearest < 0) nearest = d
  }
  return nearest
}

/** "The union and the council said": the first of the coordinated noun phrases, unless that is the object of a verb. */
function firstOfCoordination(state: SentenceState, phrase: number): number {
  const { nounPhrases, tokens, first: from } = state.input
  let whole = phrase
  for (let step = 0; step < 4; step++) {
    const cc = nounPhrases[whole]!.first - 1
    if (cc <= from || (tokens.tag[cc] !== T.CC && tokens.tag[cc] !== T[','])) return whole
    if (tokens.tag[cc] === T[','] && step === 0) return whole
    const last = tokens.tag[cc - 1] === T[','] ? cc - 2 : cc - 1
    const before = state.phraseEndingAt(last)
    if (before < 0) return whole
    const { first } = nounPhrases[before]!
    const prior = first > from ? tokens.tag[first - 1]! : -1
    if (first > from && (state.groupEndingAt(first - 1) >= 0 || prior === T.TO)) return whole
    if (prior === T.IN && !alwaysOpens(state.input.lemma(first - 1))) return whole
    whole = before
  }
  return whole
}

function phraseWithin(state: SentenceState, first: number, end: number): number {
  if (end - first < 3) return -1
  for (let k = first + 1; k < end - 1; k++) if (state.phraseEndingAt(k) >= 0) return state.phraseEndingAt(k)
  return -1
}

function phraseStartingAt(state: SentenceState, at: number, end: number): number {
  for (let k = at; k < Math.min(end, at + 12); k++) {
    const phrase = state.phraseEndingAt(k)
    if (phrase >= 0) return state.input.nounPhrases[phrase]!.first === at ? phrase : -1
  }
  return -1
}
