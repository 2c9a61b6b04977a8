import type { Clause } from '../reading.js'
import { TAG_NUMBER as T } from '../tags.js'
import { endBefore, type SentenceState } from './clause-state.js'
import { alwaysOpens, draftOf, mayOpen } from './clause-subject.js'

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
    if (now === T.CC) {
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
      const { kind, first: begins } = state.drafts[draft]!
      const isBounded = commas > 0 && begins < first
      if (isBounded && (kind === 'subordinate' || kind === 'participle' || kind === 'infinitive') && begins >= from) {
        // "If you do not pay, we will sue": the clause before the comma depends on this one.
        if (isParenthesis(state, draft) || begins === from || isOpenedThere(state, draft)) {
          endBefore(state, draft, k + 1)
          first = begins
          k = begins - 1
          commas = 0
          continue
        }
      }
      if (isBounded && kind === 'main' && isParenthesis(state, draft)) {
        // "where, it is claimed, the equipment was used"
        endBefore(state, draft, k + 1)
        k = begins - 1
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
    if (now === T[',']) commas++
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

/** Whether a comma stands before the clause. */
const isParenthesis = (state: SentenceState, draft: number): boolean => {
  const { first } = state.drafts[draft]!
  return first > state.input.first && state.input.tokens.tag[first - 1] === T[',']
}

/** Whether a clause begins where another word opened it, right before this one ("said that if …, we"). */
const isOpenedThere = (state: SentenceState, draft: number): boolean => {
  const { first } = state.drafts[draft]!
  const prior = state.input.tokens.tag[first - 1]!
  return (
    prior === T.IN || prior === T.CC || prior === T['``'] || prior === T["''"] || state.groupEndingAt(first - 1) >= 0
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
