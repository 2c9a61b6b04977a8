import { dictionaryKey } from '../../packages/language/src/tagger/tagger.js'
import type { Problem } from './problem.js'

/** The labels that each token may have: `states[stateFirst[i]]` …, and the dictionary that says so. */
export interface OpenStates {
  readonly dictionary: ReadonlyMap<number, readonly number[]>
  /** The labels of tokens without an entry. */
  readonly open: readonly number[]
  readonly stateFirst: Uint32Array
  readonly states: Uint8Array
}

/** Makes the dictionary from the training data, and lists the labels of each token. The right label is always among them. */
export function openStates(problem: Problem): OpenStates {
  const { columns, labels, gold, dictionary: plan } = problem
  const n = columns.word.length
  const all = labels.map((_, k) => k)
  const dictionary = new Map<number, readonly number[]>()
  const entry = new Uint32Array(n)
  const levels = plan ? [plan.column, ...(plan.backoff ?? [])] : []
  for (const [level, name] of levels.entries()) {
    const byWord = name in columns.words
    const values = (byWord ? columns.words : columns.tokens)[name]
    if (!values) throw new Error(`no column "${name}" for the dictionary`)
    const keyOf = (i: number) => {
      const value = values[byWord ? columns.word[i]! : i]!
      return value === 0 || entry[i] !== 0 ? 0 : dictionaryKey(level, value)
    }
    const seen = countLabels(gold, labels.length, keyOf)
    for (const [key, counts] of seen) {
      const total = counts.reduce((a, b) => a + b, 0)
      const least = Math.max(1, total * ((level === 0 ? plan?.commonShare : plan?.share) ?? 0))
      if (total >= plan!.atLeast)
        dictionary.set(
          key,
          all.filter(k => counts[k]! >= least),
        )
    }
    for (let i = 0; i < n; i++) {
      const key = keyOf(i)
      if (key !== 0 && dictionary.has(key)) entry[i] = key
    }
  }
  const rest = new Set<number>()
  for (let i = 0; i < n; i++) if (entry[i] === 0) rest.add(gold[i]!)
  const open = plan && rest.size > 0 ? all.filter(k => rest.has(k)) : all
  const stateFirst = new Uint32Array(n + 1)
  const listOf = (i: number) => {
    const list = dictionary.get(entry[i]!) ?? open
    return list.includes(gold[i]!) ? list : [...list, gold[i]!].sort((a, b) => a - b)
  }
  for (let i = 0; i < n; i++) stateFirst[i + 1] = stateFirst[i]! + listOf(i).length
  const states = new Uint8Array(stateFirst[n]!)
  for (let i = 0; i < n; i++) states.set(listOf(i), stateFirst[i]!)
  return { dictionary, open, stateFirst, states }
}

/** How often each label stands with each key (0: none). */
function countLabels(gold: Uint8Array, labels: number, keyOf: (i: number) => number): Map<number, Uint32Array> {
  const seen = new Map<number, Uint32Array>()
  for (let i = 0; i < gold.length; i++) {
    const key = keyOf(i)
    if (key === 0) continue
    let counts = seen.get(key)
    if (!counts) seen.set(key, (counts = new Uint32Array(labels)))
    counts[gold[i]!]!++
  }
  return seen
}
