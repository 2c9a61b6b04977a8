import type { NounPhrase, Sentences, Tokens } from '../reading.js'
import { TAG_NUMBER as T } from '../tags.js'

/** What may stand in a noun phrase before its head. */
const PRE = 1
/** What may be its head. */
const HEAD = 2
/** What may open it. */
const OPEN = 4

const roles = new Uint8Array(64)
for (const tag of [T.JJ, T.JJR, T.JJS, T.CD, T.VBN, T.VBG, T.AFX, T.HYPH, T.POS, T.$, T.RBS, T['#'], T.RBR] as const)
  roles[tag] = PRE
for (const tag of [T.NN, T.NNS, T.NNP, T.NNPS, T.CD, T.FW, T.ADD, T.GW] as const) roles[tag]! |= HEAD | PRE
for (const tag of [
  T.DT,
  T.PRP$,
  T.PDT,
  T.WP$,
  T.CD,
  T.JJ,
  T.JJR,
  T.JJS,
  T.NN,
  T.NNS,
  T.NNP,
  T.NNPS,
  T.$,
  T.FW,
  T.ADD,
  T['#'],
  T.RBS,
  T.AFX,
  T.GW,
] as const)
  roles[tag]! |= OPEN
const PRONOUNS = new Set<number>([T.PRP, T.EX, T.WP])

/** The noun phrases of all sentences, without what follows their heads. */
export function findNounPhrases(tokens: Tokens, sentences: Sentences): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  const { tag } = tokens
  for (let s = 0; s < sentences.count; s++) {
    const stop = sentences.end[s]!
    let i = sentences.first[s]!
    while (i < stop) {
      if (PRONOUNS.has(tag[i]!)) {
        phrases.push({ first: i, end: i + 1, head: i })
        i++
        continue
      }
      if ((roles[tag[i]!]! & OPEN) === 0) {
        i++
        continue
      }
      let head = -1
      let end = i + 1
      if ((roles[tag[i]!]! & HEAD) !== 0) head = i
      for (let k = i + 1; k < stop; k++) {
        const role = roles[tag[k]!]!
        if ((role & PRE) === 0 && !(tag[k] === T.RB && head < 0)) break
        if ((tag[k] === T.VBG || tag[k] === T.VBN) && head >= 0) break
        if ((role & HEAD) !== 0) head = k
        end = k + 1
      }
      if (head < 0 && (tag[i] === T.DT || tag[i] === T.CD)) head = i
      if (head >= 0) {
        phrases.push({ first: i, end: head + 1, head })
        i = head + 1
      } else i = end
    }
  }
  return phrases
}
