import type { Clause } from '../reading.js'
import { TAG_NUMBER as T } from '../tags.js'
import { endBefore, type SentenceState } from './clause-state.js'
import { WORD_CLASS } from '../word-classes.js'
import { alwaysOpens, draftOf, isParenthesis, mayOpen } from './clause-subject.js'

export interface Opening {
  /** The token where the clause begins. */
  readonly first: number
  readonly kind: Clause['kind']
  /** The draft that it depends on where that is known, else -1. */
  readonly parent: number
  /** The draft that it is joined to by "and" or the like, or -1. */
  readonly sibling: number
}

const STEPS = 60
const TIMES = new Set(
  'afternoon autumn day evening month morning night night spring summer time today tomorrow week weekend winter year yesterday monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
/** Verbs after which "if" opens a complement. */
const ASKING = new Set(
  'ask check clarify confirm decide determine doubt know learn question say see tell understand wonder'.split(' '),
)

const main = (first: number): Opening => ({ first, kind: 'main', parent: -1, sibling: -1 })

/** Where the clause begins whose subject (or, without one, whose verb) begins at `start`: the word that opens it is looked for on the left. */
export function findOpening(state: SentenceState, start: number): Opening {
  const { tokens, lemma, first: from, nounPhrases } = state.input
  const { tag } = tokens
  if (start > from && tag[start - 1] === T["''"]) return main(start)
  let k = start - 1
  /** The leftmost token that certainly belongs to the clause. */
  let first = start
  let commas = 0
  let comma = start
  for (let step = 0; step < STEPS && k >= from; step++) {
    const now = tag[k]!
    const word = now === T.IN || now === T.WRB || now === T.WDT || now === T.WP || now === T.RB ? lemma(k) : ''
    if (
      now === T.WRB ||
      now === T.WDT ||
      now === T.WP ||
      now === T['WP$'] ||
      (now === T.IN && (alwaysOpens(word) || (mayOpen(word) && k === start - 1)))
    )
      return opened(state, k, word)
    if (now === T.CC || (word === 'so' && now === T.RB && k === start - 1)) {
      const sibling = joined(state, k)
      return sibling >= 0 ? { ...main(k), sibling } : main(k)
    }
    if (now === T[':'] || now === T['.'] || now === T['-LRB-'] || now === T['-RRB-']) {
      if (now === T['-RRB-']) {
        k--
        continue
      }
      return main(k + 1)
    }
    const g = state.groupEndingAt(k)
    if (g >= 0) {
      const draft = draftOf(state, g)
      if (draft < 0) return main(first)
      const fronted = frontedBefore(state, draft, commas > 0)
      if (fronted >= 0) {
        // "If you do not pay, we will sue": the clause before the comma depends on this one.
        endBefore(state, fronted, commas > 0 ? comma : start)
        first = state.drafts[fronted]!.first
        k = first - 1
        commas = 0
        continue
      }
      if (commas > 0 && isParenthesis(state, draft)) {
        // "where, it is claimed, the equipment was used"
        endBefore(state, draft, comma)
        k = state.drafts[draft]!.first - 1
        continue
      }
      if (commas > 0) return main(start)
      return { first, kind: 'complement', parent: draft, sibling: -1 }
    }
    const phrase = state.phraseEndingAt(k)
    if (phrase >= 0) {
      const np = nounPhrases[phrase]!
      const before = np.first - 1
      if (before >= from && (tag[before] === T.IN || tag[before] === T.TO) && !alwaysOpens(lemma(before))) {
        k = before - 1
        first = commas > 0 || before === from ? before : first
        continue
      }
      if (TIMES.has(lemma(np.head)) || tag[np.head] === T.CD) {
        k = before
        if (before < from || commas > 0) first = np.first
        continue
      }
      if (commas === 0 && isContact(state, start)) return { first: start, kind: 'relative', parent: -1, sibling: -1 }
      k = before
      continue
    }
    if (now === T[',']) {
      commas++
      comma = k
    }
    k--
  }
  return k < from ? main(from) : main(first)
}

/** A noun phrase directly before a pronoun or an article: "the equipment the firm sells". */
function isContact(state: SentenceState, start: number): boolean {
  const { tag } = state.input.tokens
  return (
    start > state.input.first &&
    state.phraseEndingAt(start - 1) >= 0 &&
    (tag[start] === T.PRP || tag[start] === T.DT || tag[start] === T['PRP$'])
  )
}

/**
 * The outermost clause around the draft that was opened before it was finished by a comma and stands where another clause
 * begins: at the start of the sentence, after a comma, a conjunction or a verb ("said that if …, we"). -1 when there is none.
 */
function frontedBefore(state: SentenceState, draft: number, isBounded: boolean): number {
  const { input, drafts } = state
  let found = -1
  let at = draft
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const { kind, first, parent, verb } = drafts[at]!
    const isDependent = kind === 'subordinate' || kind === 'participle' || kind === 'infinitive'
    const isTaking =
      (input.tokens.classes[input.verbGroups[verb]!.head]! &
        (WORD_CLASS.saying | WORD_CLASS.believing | WORD_CLASS.wanting | WORD_CLASS.ordering)) !==
      0
    if (
      isBounded ? isDependent && standsFree(state, first) : kind === 'subordinate' && first === input.first && !isTaking
    )
      found = at
    if (!isBounded && isTaking) return -1
    at = parent
  }
  return found
}

function standsFree({ input, groupEndingAt }: SentenceState, first: number): boolean {
  if (first === input.first) return true
  const prior = input.tokens.tag[first - 1]!
  return (
    prior === T[','] ||
    prior === T.CC ||
    prior === T.IN ||
    prior === T['``'] ||
    prior === T["''"] ||
    prior === T[':'] ||
    (groupEndingAt(first - 1) >= 0 && prior !== T.VBG)
  )
}

function opened(state: SentenceState, k: number, word: string): Opening {
  const { tokens, lemma, first: from } = state.input
  const { tag } = tokens
  let first = k
  let prior = k - 1
  // "in which", "so that", "even if", "as if", "only when"
  while (prior >= from && (tag[prior] === T['``'] || tag[prior] === T["''"])) prior--
  if (prior >= from && prior === k - 1 && (tag[prior] === T.IN || tag[prior] === T.RB)) {
    const before = lemma(prior)
    const isPair =
      tag[k] === T.WDT || tag[k] === T.WP || /^(?:so|even|just|only|as|except|given|provided)$/.test(before)
    if (isPair) {
      first = prior
      prior--
    }
  }
  const afterVerb = prior >= from && state.groupEndingAt(prior) >= 0
  const afterNoun = prior >= from && state.phraseEndingAt(prior) >= 0
  const complement: Opening = { first, kind: 'complement', parent: -1, sibling: -1 }
  const relative: Opening = { ...complement, kind: 'relative' }
  const subordinate: Opening = { ...complement, kind: 'subordinate' }
  if (prior >= from && tag[prior] === T.CC) {
    const sibling = joined(state, prior)
    // "that A paid and that B left"
    if (sibling >= 0 && lemma(state.drafts[sibling]!.first) === word) return { ...complement, first: prior, sibling }
  }
  if (word === 'that' && tag[k] === T.IN) return first < k ? subordinate : complement
  if (word === 'whether') return complement
  if (word === 'if') return afterVerb && ASKING.has(lemma(prior)) && first === k ? complement : subordinate
  if (tag[k] === T.WRB || tag[k] === T.WP || tag[k] === T.WDT || tag[k] === T['WP$']) {
    if (first < k && tag[k] !== T.WRB) return relative
    if (afterVerb || tag[prior] === T.IN || tag[prior] === T.TO)
      return word === 'when' || word === 'where' ? subordinate : complement
    if (afterNoun || (prior >= from && tag[prior] === T[','] && word !== 'when' && word !== 'how'))
      return word === 'when' || word === 'how' || word === 'why' ? subordinate : relative
    if (first === from && (word === 'what' || word === 'who' || word === 'which' || word === 'whom'))
      return { ...complement, kind: 'main' }
    return subordinate
  }
  return subordinate
}

/** The finite clause before the conjunction, to which a clause with a subject of its own is joined. */
function joined(state: SentenceState, cc: number): number {
  const { drafts, input } = state
  for (let d = drafts.length - 1; d >= Math.max(0, drafts.length - 12); d--) {
    const { kind, verb } = drafts[d]!
    if (input.verbGroups[verb]!.first >= cc) continue
    if (kind === 'main' || kind === 'complement' || kind === 'subordinate' || kind === 'relative') return d
  }
  return -1
}
