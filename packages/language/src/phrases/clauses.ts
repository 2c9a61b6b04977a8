import type { Clause, NounPhrase, Sentences, Tokens, VerbGroup } from '../reading.js'
import { inOrder, scratch } from './clause-state.js'
import { cutSentence, type Draft } from './cut-sentence.js'

/** The clauses of all sentences: one for each verb group. See `cutSentence`. */
export function findClauses(
  tokens: Tokens,
  sentences: Sentences,
  nounPhrases: readonly NounPhrase[],
  verbGroups: readonly VerbGroup[],
  lemma: (token: number) => string,
): readonly Clause[] {
  const clauses: Clause[] = []
  let longest = 0
  for (let s = 0; s < sentences.count; s++) longest = Math.max(longest, sentences.end[s]! - sentences.first[s]!)
  const columns = scratch(longest)
  let group = 0
  let phrase = 0
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.end[s]!
    const groupFrom = group
    while (group < verbGroups.length && verbGroups[group]!.first < end) group++
    const phraseFrom = phrase
    while (phrase < nounPhrases.length && nounPhrases[phrase]!.first < end) phrase++
    if (group === groupFrom) continue
    const drafts = cutSentence({
      tokens,
      first: sentences.first[s]!,
      end,
      nounPhrases,
      phraseFrom,
      phraseTo: phrase,
      verbGroups,
      groupFrom,
      groupTo: group,
      lemma,
      scratch: columns,
    })
    addSorted(clauses, drafts)
  }
  return clauses
}

/** Adds the clauses of one sentence, sorted, with their parents renumbered. */
function addSorted(clauses: Clause[], drafts: readonly Draft[]): void {
  const order = inOrder(drafts)
  const base = clauses.length
  const place: number[] = drafts.map(() => base)
  for (let at = 0; at < order.length; at++) place[order[at]!] = base + at
  for (const i of order) {
    const { first, end, verb, subject, kind, parent } = drafts[i]!
    clauses.push({ first, end, verb, subject, kind, parent: parent < 0 ? -1 : place[parent]! })
  }
}
