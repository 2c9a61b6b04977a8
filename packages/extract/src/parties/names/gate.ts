import type { Sentences } from '@gravamen/language'
import { CASING } from './casing.js'
import { FACT } from './name-lexicon.js'
import { WORD_FACT } from './word-facts.js'

/** What a token is to the tagger: 0 where it must look, `PLAIN` where nothing can be part of a name. */
export const PLAIN = 1

const { name, link, number, hyphen, apart, comma, and, ties, particle, trails, tied, plain, opening, closing, junior } =
  WORD_FACT

/** What is looked at: for each token the facts of its word (`WORD_FACT`) and the lists of names that its word is on (`FACT`). */
interface Source {
  readonly facts: Uint32Array
  readonly lists: Uint32Array
}

/**
 * Which tokens can be part of a name at all: capitalized ones, numbers beside them, and connectors between them. The rest is
 * most of any text, and the tagger need not look at it, nor at a sentence without capitals.
 */
export function gateColumn(source: Source, sentences: Sentences, casing: Uint32Array): Uint32Array {
  const { facts } = source
  const gate = new Uint32Array(facts.length).fill(PLAIN)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    if (casing[first] === CASING.small) continue
    for (let i = first; i < end; ) {
      const own = facts[i]!
      const before = i > first ? facts[i - 1]! : 0
      const next = i + 1 < end ? facts[i + 1]! : 0
      if (own & link) {
        let to = i + 1
        while (to < end && facts[to]! & link) to++
        openLinks(source, gate, { from: i, to, end, before, after: to < end ? facts[to]! : 0 })
        i = to
        continue
      }
      if (own & name) {
        // "The company": a word that is no name where none stands beside it.
        if ((own & plain) === 0 || (before | next) & (name | hyphen)) gate[i] = 0
      } else if (own & number) {
        if ((before | next) & name || (before & hyphen && gate[i - 1] === 0)) gate[i] = 0
      } else if (next & hyphen && i + 2 < end && facts[i + 2]! & name) {
        // "x-Olympiakos", "Hezb-i-Islami"
        gate[i] = 0
        if (before & hyphen && i - 2 >= first && facts[i - 2]! & name) gate[i - 1] = 0
      } else if (before & hyphen && i - 3 >= first && facts[i - 2]! & name && (facts[i - 3]! | next) & name) {
        // "Ma Ying-jeou", "Soon-yi Previn"
        gate.fill(0, i - 1, i + 1)
      }
      i++
    }
  }
  return gate
}

/** A run of connectors: tokens `[from, to)`, the end of its sentence, and the facts of the words before and after it. */
interface Run {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly before: number
  readonly after: number
}

/** Opens those connectors of a run that may be part of a name. */
function openLinks(source: Source, gate: Uint32Array, { from, to, end, before, after }: Run): void {
  const { facts } = source
  if (before & name) {
    // "McDonald's", "Catch-22"
    if (facts[from]! & trails || (to - from === 1 && facts[from]! & hyphen && after & number)) gate[from] = 0
    // "Orchard (Hull) Ltd"
    if (to - from === 1 && facts[from]! & opening && after & name && to + 1 < end && facts[to + 1]! & closing)
      gate[from] = gate[to + 1] = 0
    if (after & name && (to - from === 1 ? joins(source, from) : isTied(facts, from, to))) gate.fill(0, from, to)
  }
  if ((after & name) === 0) return
  // "de Blasio", "al-Qaeda", "x-Olympiakos"
  for (let k = to - 1; k >= from; k--) {
    if (facts[k]! & particle) gate[k] = 0
    else if (facts[k]! & ties && (k > from ? facts[k - 1]! & particle : gate[from - 1] === 0)) gate[k] = 0
    else return
  }
}

/** "Bank of England", "Acme, Inc.", not "Trump on Monday" nor "London, Paris": a connector between two capitalized words that may be of one name. */
function joins({ facts, lists }: Source, i: number): boolean {
  if (facts[i]! & comma)
    return (lists[i + 1]! & FACT.suffix) !== 0 || (facts[i + 1]! & junior) !== 0 || (facts[i + 2]! & and) !== 0
  return (facts[i]! & apart) === 0 && (lists[i + 1]! & FACT.calendar) === 0
}

/** "of the", "van der", "-on-": connectors that keep together what stands around them; no dash before a quotation mark. */
function isTied(facts: Uint32Array, from: number, to: number): boolean {
  if (to - from > 3 || (to - from === 2 && facts[from]! & ties)) return false
  for (let k = from; k < to; k++) if ((facts[k]! & tied) === 0) return false
  return true
}
