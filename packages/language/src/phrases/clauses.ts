import type { Clause, NounPhrase, Sentences, VerbGroup } from '../reading.js'

/** One clause a verb group, until clauses are cut properly. */
export function findClauses(
  sentences: Sentences,
  sentenceOf: Uint32Array,
  nounPhrases: readonly NounPhrase[],
  verbGroups: readonly VerbGroup[],
): readonly Clause[] {
  return verbGroups.map((group, verb) => {
    const s = sentenceOf[group.first]!
    const before = verbGroups[verb - 1]
    const after = verbGroups[verb + 1]
    const first = before && sentenceOf[before.first] === s ? before.end : sentences.first[s]!
    const end = after && sentenceOf[after.first] === s ? after.first : sentences.end[s]!
    const subject = nounPhrases.findLastIndex(phrase => phrase.end <= group.first && phrase.first >= first)
    return { first, end, verb, subject, kind: group.tense === 'infinitive' ? 'infinitive' : 'main' } as const
  })
}
