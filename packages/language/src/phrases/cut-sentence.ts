import type { Clause, NounPhrase, Tokens, VerbGroup } from '../reading.js'
import { TAG_NUMBER as T } from '../tags.js'
import { attach, close, finish, type Draft, type Scratch, type SentenceState, startState } from './clause-state.js'
import { findOpening } from './clause-opening.js'
import { findSubject } from './clause-subject.js'

export type { Draft } from './clause-state.js'

/** One sentence with its phrases, as ranges of the lists of the whole text. */
export interface SentenceInput {
  readonly tokens: Tokens
  readonly first: number
  readonly end: number
  readonly nounPhrases: readonly NounPhrase[]
  readonly phraseFrom: number
  readonly phraseTo: number
  readonly verbGroups: readonly VerbGroup[]
  readonly groupFrom: number
  readonly groupTo: number
  readonly lemma: (token: number) => string
  readonly scratch: Scratch
}

/**
 * Cuts a sentence into clauses, one for each verb group, from left to right. For a finite verb the subject is looked for on
 * its left, past prepositional phrases and embedded clauses; the word that opens the clause is looked for on the left of
 * the subject; both walks are bounded, so that any sentence is cut in linear time.
 */
export function cutSentence(input: SentenceInput): readonly Draft[] {
  const state = startState(input)
  for (let g = input.groupFrom; g < input.groupTo; g++) {
    const group = input.verbGroups[g]!
    switch (group.tense) {
      case 'infinitive':
        addInfinitive(state, g)
        break
      case 'participle':
        addParticiple(state, g)
        break
      case 'imperative':
        addImperative(state, g)
        break
      default:
        addFinite(state, g)
    }
  }
  return finish(state)
}

/** The clause whose verb group stands nearest before the token, or -1. */
const before = (state: SentenceState, token: number): number => {
  const { drafts, input } = state
  for (let d = drafts.length - 1; d >= 0; d--) if (input.verbGroups[drafts[d]!.verb]!.first < token) return d
  return -1
}

/** The token before `at`, past adverbs and quotation marks. */
function pastAdverbs(state: SentenceState, at: number): number {
  const { tag } = state.input.tokens
  let k = at
  while (k >= state.input.first && (tag[k] === T.RB || tag[k] === T['``'] || tag[k] === T["''"] || tag[k] === T.UH)) k--
  return k
}

function addFinite(state: SentenceState, g: number): void {
  const { tokens } = state.input
  const found = findSubject(state, g)
  if (found.shared >= 0) {
    // "… and left": a further predicate of the same subject.
    const sibling = state.drafts[found.shared]!
    attach(state, { first: found.start, verb: g, subject: sibling.subject, kind: 'coordinate' }, found.shared)
    return
  }
  if (found.subject >= 0 && found.isRelative) {
    const isQuestion = found.start === state.input.first
    const prior = found.start > state.input.first ? tokens.tag[found.start - 1]! : -1
    const isComplement = isQuestion ? false : isVerbTag(prior) || (prior === T.IN && tokens.tag[found.start] === T.WP)
    attach(
      state,
      {
        first: found.start,
        verb: g,
        subject: found.subject,
        kind: isQuestion ? 'main' : isComplement ? 'complement' : 'relative',
      },
      before(state, found.start),
    )
    return
  }
  if (found.isInverted) {
    attach(state, { first: found.start, verb: g, subject: found.subject, kind: 'main' }, -1)
    return
  }
  const opening = findOpening(state, found.start)
  if (opening.sibling >= 0) {
    const { kind, parent } = state.drafts[opening.sibling]!
    const own: Clause['kind'] = kind === 'coordinate' || kind === 'infinitive' || kind === 'participle' ? 'main' : kind
    attach(state, { first: opening.first, verb: g, subject: found.subject, kind: own }, own === 'main' ? -1 : parent)
    return
  }
  const parent = opening.kind === 'main' ? -1 : opening.parent >= 0 ? opening.parent : before(state, opening.first)
  attach(state, { first: opening.first, verb: g, subject: found.subject, kind: opening.kind }, parent)
}

const isVerbTag = (tag: number): boolean => tag >= T.VB && tag <= T.VBZ

function addInfinitive(state: SentenceState, g: number): void {
  const { tokens, verbGroups, first: from, lemma } = state.input
  const group = verbGroups[g]!
  let first = group.first
  const isBare = tokens.tag[first] !== T.TO
  const prior = pastAdverbs(state, first - 1)
  if (prior >= from && tokens.tag[prior] === T.CC) {
    const sibling = nearest(state, prior, isBare)
    if (sibling >= 0) {
      attach(state, { first: prior, verb: g, subject: state.drafts[sibling]!.subject, kind: 'coordinate' }, sibling)
      return
    }
  }
  if (isBare && prior >= from && tokens.tag[prior] === T[',']) {
    // "to seize, search and destroy"
    const sibling = nearest(state, prior, true)
    if (sibling >= 0 && verbGroups[state.drafts[sibling]!.verb]!.end === prior) {
      attach(state, { first, verb: g, subject: state.drafts[sibling]!.subject, kind: 'coordinate' }, sibling)
      return
    }
  }
  const parent = before(state, first)
  const phrase = prior >= from ? state.phraseEndingAt(prior) : -1
  let subject = parent >= 0 ? state.drafts[parent]!.subject : -1
  if (phrase >= 0) {
    const start = state.input.nounPhrases[phrase]!.first
    const governor = start - 1 >= from ? start - 1 : -1
    if (governor >= 0 && tokens.tag[governor] === T.IN && lemma(governor) === 'for') {
      subject = phrase
      first = governor
    } else if (governor >= 0 && state.groupEndingAt(governor) >= 0 && takesObject(state, governor)) subject = phrase
    else if (governor >= 0 && tokens.tag[governor] === T.IN && lemma(governor) === 'on') subject = phrase
  }
  if (first === group.first) {
    const k = prior
    if (k > from && lemma(k) === 'order' && lemma(k - 1) === 'in') first = k - 1
    else if (
      k >= from &&
      tokens.tag[first - 1] === T.RB &&
      (lemma(first - 1) === 'not' || lemma(first - 1) === 'never')
    )
      first--
    else if (k >= from && tokens.tag[k] === T.IN && k === first - 1 && lemma(k) === 'as')
      first = k > from && lemma(k - 1) === 'so' ? k - 1 : first
    else if (
      k >= from &&
      k === first - 1 &&
      (tokens.tag[k] === T.WRB || tokens.tag[k] === T.WP || lemma(k) === 'whether')
    )
      first = k
  }
  attach(state, { first, verb: g, subject, kind: 'infinitive' }, parent)
}

/** Whether the verb group that ends at the token takes a noun phrase as the actor of the infinitive behind it: not "have money to pay". */
const takesObject = (state: SentenceState, at: number): boolean => {
  const word = state.input.lemma(at)
  return word !== 'have' && word !== 'be' && word !== 'take' && word !== 'make' && word !== 'get' && word !== 'use'
}

/** The nearest clause before the token whose verb is bare, an infinitive, a command, or follows a modal. */
function nearest(state: SentenceState, token: number, isBare: boolean): number {
  const { verbGroups } = state.input
  for (let d = state.drafts.length - 1; d >= Math.max(0, state.drafts.length - 8); d--) {
    const group = verbGroups[state.drafts[d]!.verb]!
    if (group.first >= token) continue
    if (group.tense === 'infinitive' || group.tense === 'imperative') return d
    if (isBare && (group.modal !== null || group.tense === 'future')) return d
  }
  return -1
}

function addParticiple(state: SentenceState, g: number): void {
  const { tokens, verbGroups, first: from } = state.input
  const group = verbGroups[g]!
  const prior = pastAdverbs(state, group.first - 1)
  if (prior >= from && tokens.tag[prior] === T.CC) {
    const d = state.drafts.length - 1
    const other = d >= 0 ? verbGroups[state.drafts[d]!.verb]! : null
    // "were arrested and charged", "by running and hiding"
    const isAlike = other !== null && tokens.tag[other.head] === tokens.tag[group.head]
    if (isAlike) {
      attach(state, { first: prior, verb: g, subject: state.drafts[d]!.subject, kind: 'coordinate' }, d)
      return
    }
  }
  const parent = before(state, group.first)
  const phrase = prior >= from ? state.phraseEndingAt(prior) : -1
  const isPreposition = prior >= from && (tokens.tag[prior] === T.IN || tokens.tag[prior] === T.WRB)
  const first = isPreposition ? prior : group.first
  const subject = phrase >= 0 && prior === group.first - 1 ? phrase : parent >= 0 ? state.drafts[parent]!.subject : -1
  attach(state, { first, verb: g, subject, kind: 'participle' }, parent)
}

function addImperative(state: SentenceState, g: number): void {
  const { tokens, verbGroups, first: from, lemma } = state.input
  const group = verbGroups[g]!
  let first = group.first
  while (
    first > from &&
    (tokens.tag[first - 1] === T.RB || tokens.tag[first - 1] === T.UH) &&
    lemma(first - 1) !== 'then'
  )
    first--
  if (first > from && lemma(first - 1) === 'please') first--
  const prior = first > from ? tokens.tag[first - 1]! : -1
  const d = state.drafts.findLastIndex(({ verb }) => verbGroups[verb]!.tense === 'imperative')
  if ((prior === T.CC || prior === T[',']) && d >= 0) {
    attach(state, { first: prior === T.CC ? first - 1 : first, verb: g, subject: -1, kind: 'coordinate' }, d)
    return
  }
  const opening = findOpening(state, first)
  close(state, -1, opening.first)
  attach(state, { first: opening.first, verb: g, subject: -1, kind: 'main' }, -1)
}
