import type { ScoredSpan, Tokens } from '@gravamen/language'

/** Above this the tagger is sure by what stands around the name, whatever the rest of the document says. */
const SURE = 0.85
/** How many times more votes another type needs. */
const MAJORITY = 1.3
/** What a full name's confidence counts as a vote on its last word ("Peter Blackburn", "Blackburn") or its first ("Fenland Poultry"). */
const OF_PERSON = 0.5
const OF_ORGANIZATION = 0.5

type Votes = Record<string, number>

/**
 * Names written alike get one type: the tagger's confidence in all mentions of a document is its vote, and full names vote
 * on the single words that stand for them. Names that the tagger is sure of keep their type.
 */
export function agreeTypes({ word, lowers }: Tokens, names: readonly ScoredSpan[]): ScoredSpan[] {
  const keyOf = (first: number, end: number) => {
    let key = lowers[word[first]!]!
    for (let i = first + 1; i < end; i++) key += ` ${lowers[word[i]!]!}`
    return key
  }
  const votes = new Map<string, Votes>()
  const parts = new Map<string, Votes>()
  const vote = (box: Map<string, Votes>, key: string): Votes => {
    const own = box.get(key) ?? { PER: 0, ORG: 0, LOC: 0 }
    box.set(key, own)
    return own
  }
  for (const { first, end, type, confidence } of names) {
    vote(votes, keyOf(first, end))[type]! += confidence
    if (end - first === 1 || (type !== 'PER' && type !== 'ORG')) continue
    const part = vote(parts, type === 'PER' ? keyOf(end - 1, end) : keyOf(first, first + 1))
    part[type] = Math.max(part[type]!, (type === 'PER' ? OF_PERSON : OF_ORGANIZATION) * confidence)
  }
  return names.map(name => {
    if (name.confidence > SURE) return name
    const key = keyOf(name.first, name.end)
    const own = votes.get(key)!
    const part = name.end - name.first === 1 ? parts.get(key) : undefined
    const sum = (type: string) => own[type]! + (part?.[type] ?? 0)
    let type = name.type
    for (const other of Object.keys(own)) if (sum(other) > MAJORITY * sum(type)) type = other
    if (type === name.type) return name
    const { first, end, confidence } = name
    return { first, end, type, confidence: Math.min(confidence, sum(type) / (sum('PER') + sum('ORG') + sum('LOC'))) }
  })
}
