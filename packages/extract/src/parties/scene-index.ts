import type { Reading } from '@gravamen/language'

/** Where phrases and clauses begin and end, by token; -1 where none does. */
export interface SceneIndex {
  /** The noun phrase that begins at the token, and that the token heads. */
  readonly phraseFrom: Int32Array
  readonly phraseOf: Int32Array
  /** The verb group that ends before the token. */
  readonly verbBefore: Int32Array
  /** The first clause with a subject whose verb the token heads. */
  readonly clauseOfVerb: Int32Array
  /** The first clause whose subject is the noun phrase that begins at the token. */
  readonly clauseOfSubject: Int32Array
  /** By sentence, and one more at the end: the first clause, and the first noun phrase, that begins in it or behind it. */
  readonly clausesFrom: Int32Array
  readonly phrasesFrom: Int32Array
}

export function sceneIndex(reading: Reading): SceneIndex {
  const { tokens, clauses, nounPhrases, verbGroups } = reading
  const column = (): Int32Array => new Int32Array(tokens.count + 1).fill(-1)
  const [phraseFrom, phraseOf, verbBefore] = [column(), column(), column()]
  for (let n = 0; n < nounPhrases.length; n++) {
    const { first, head } = nounPhrases[n]!
    phraseFrom[first] = n
    phraseOf[head] = n
  }
  for (let v = 0; v < verbGroups.length; v++) verbBefore[verbGroups[v]!.end] = v
  const [clauseOfVerb, clauseOfSubject] = [column(), column()]
  for (let c = 0; c < clauses.length; c++) {
    const { subject, verb } = clauses[c]!
    if (subject < 0) continue
    const { first } = nounPhrases[subject]!
    if (clauseOfSubject[first]! < 0) clauseOfSubject[first] = c
    if (verb < 0 || verb >= verbGroups.length) continue
    const { head } = verbGroups[verb]!
    if (clauseOfVerb[head]! < 0) clauseOfVerb[head] = c
  }
  return {
    phraseFrom,
    phraseOf,
    verbBefore,
    clauseOfVerb,
    clauseOfSubject,
    clausesFrom: bySentence(reading, clauses),
    phrasesFrom: bySentence(reading, nounPhrases),
  }
}

/** For each sentence the first of what is sorted by where it begins that does not begin before the sentence. */
function bySentence({ tokens, sentences }: Reading, sorted: readonly { readonly first: number }[]): Int32Array {
  const from = new Int32Array(sentences.count + 1).fill(sorted.length)
  let s = 0
  for (let k = 0; k < sorted.length; k++) {
    const own = tokens.sentence[sorted[k]!.first]!
    while (s <= own) from[s++] = k
  }
  return from
}
