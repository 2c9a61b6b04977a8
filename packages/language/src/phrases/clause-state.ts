import type { Clause } from '../reading.js'
import { TAG_NUMBER as T } from '../tags.js'
import type { SentenceInput } from './cut-sentence.js'

/** A clause under construction; `parent` is a number of the sentence's drafts. */
export interface Draft {
  first: number
  end: number
  readonly verb: number
  readonly subject: number
  readonly kind: Clause['kind']
  parent: number
}

export interface SentenceState {
  readonly input: SentenceInput
  readonly drafts: Draft[]
  /** The numbers of the drafts that are still open, each inside the one before it. */
  readonly open: number[]
  /** The noun phrase (its index) that ends with the token, or -1. */
  readonly phraseEndingAt: (token: number) => number
  /** The draft or, where it has none yet, the verb group that ends with the token: its index, or -1. */
  readonly groupEndingAt: (token: number) => number
  /** How many quotation marks and brackets stand before each token of the sentence, for balanced ends. */
  readonly quotes: Int32Array
  readonly brackets: Int32Array
}

/** Columns for one sentence at a time, as long as the longest: made once a text. */
export interface Scratch {
  readonly phrases: Int32Array
  readonly groups: Int32Array
  readonly quotes: Int32Array
  readonly brackets: Int32Array
}

export const scratch = (length: number): Scratch => ({
  phrases: new Int32Array(length + 1),
  groups: new Int32Array(length + 1),
  quotes: new Int32Array(length + 1),
  brackets: new Int32Array(length + 1),
})

export function startState(input: SentenceInput): SentenceState {
  const { first, end, nounPhrases, phraseFrom, phraseTo, verbGroups, groupFrom, groupTo, tokens } = input
  const { phrases, groups, quotes, brackets } = input.scratch
  phrases.fill(-1, 0, end - first)
  for (let p = phraseFrom; p < phraseTo; p++) phrases[nounPhrases[p]!.end - 1 - first] = p
  groups.fill(-1, 0, end - first)
  for (let g = groupFrom; g < groupTo; g++) groups[verbGroups[g]!.end - 1 - first] = g
  quotes[0] = 0
  brackets[0] = 0
  for (let i = first; i < end; i++) {
    const tag = tokens.tag[i]!
    quotes[i - first + 1] = quotes[i - first]! + (tag === T['``'] || tag === T["''"] ? 1 : 0)
    brackets[i - first + 1] = brackets[i - first]! + (tag === T['-LRB-'] ? 1 : tag === T['-RRB-'] ? -1 : 0)
  }
  return {
    input,
    drafts: [],
    open: [],
    phraseEndingAt: token => (token < first || token >= end ? -1 : phrases[token - first]!),
    groupEndingAt: token => (token < first || token >= end ? -1 : groups[token - first]!),
    quotes,
    brackets,
  }
}

/** Ends the open clauses that do not hold the draft `parent` (all of them for -1) at the token. */
export function close(state: SentenceState, parent: number, at: number): void {
  const { open, drafts } = state
  while (open.length > 0 && open.at(-1) !== parent) {
    const draft = drafts[open.pop()!]!
    if (draft.end < 0) draft.end = at
  }
}

/** Adds a clause to the draft `parent` (-1 for none) and ends what stands open inside that. */
export function attach(state: SentenceState, draft: Omit<Draft, 'end' | 'parent'>, parent: number): void {
  const { open, drafts } = state
  let holder = parent
  // A parent that has ended already hands its children on to the clause that holds it.
  while (holder >= 0 && !open.includes(holder)) holder = drafts[holder]!.parent
  close(state, holder, draft.first)
  const { first, verb, subject, kind } = draft
  const number = drafts.push({ first, end: -1, verb, subject, kind, parent: holder }) - 1
  open.push(number)
}

/** Ends the draft (and what stands open inside it) at the token, because its holder goes on there. */
export function endBefore(state: SentenceState, number: number, at: number): void {
  const { open, drafts } = state
  const place = open.indexOf(number)
  if (place < 0) return
  while (open.length > place) {
    const draft = drafts[open.pop()!]!
    if (draft.end < 0) draft.end = at
  }
}

/** The numbers of the drafts, those that begin first before others, the longer first. Most sentences have them in this order. */
export function inOrder(drafts: readonly Draft[]): readonly number[] {
  const order: number[] = []
  let isSorted = true
  for (let i = 0; i < drafts.length; i++) {
    order.push(i)
    isSorted &&= i === 0 || compare(drafts[i - 1]!, drafts[i]!) <= 0
  }
  return isSorted ? order : order.sort((a, b) => compare(drafts[a]!, drafts[b]!) || a - b)
}

const compare = (a: Draft, b: Draft): number => a.first - b.first || b.end - a.end

/** Trims the ends and sets the parents by what holds what. */
export function finish(state: SentenceState): readonly Draft[] {
  const { drafts, input } = state
  close(state, -1, input.end)
  for (const draft of drafts) trim(state, draft)
  const holders: number[] = []
  for (const i of inOrder(drafts)) {
    const draft = drafts[i]!
    while (holders.length > 0 && drafts[holders.at(-1)!]!.end <= draft.first) holders.pop()
    const holder = holders.at(-1) ?? -1
    draft.parent = holder
    if (holder >= 0 && draft.end > drafts[holder]!.end) draft.end = drafts[holder]!.end
    holders.push(i)
  }
  return drafts
}

/** Takes punctuation and conjunctions off the ends, but not a mark that closes what was opened inside. */
function trim({ input, quotes, brackets }: SentenceState, draft: Draft): void {
  const { tag } = input.tokens
  const { first: from } = input
  const head = input.verbGroups[draft.verb]!
  while (draft.first < head.first && isEdge(tag[draft.first]!)) draft.first++
  while (draft.end > head.end) {
    const last = tag[draft.end - 1]!
    if (last === T["''"] || last === T['``']) {
      if ((quotes[draft.end - from]! - quotes[draft.first - from]!) % 2 === 0) break
    } else if (last === T['-RRB-']) {
      if (brackets[draft.end - from]! - brackets[draft.first - from]! >= 0) break
    } else if (!isEdge(last) && last !== T.CC) break
    draft.end--
  }
}

const isEdge = (tag: number): boolean =>
  tag === T[','] ||
  tag === T['.'] ||
  tag === T[':'] ||
  tag === T["''"] ||
  tag === T['``'] ||
  tag === T['-LRB-'] ||
  tag === T['-RRB-'] ||
  tag === T.NFP ||
  tag === T.LS
