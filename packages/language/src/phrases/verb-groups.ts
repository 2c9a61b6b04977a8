import type { Sentences, Tokens, VerbGroup } from '../reading.js'
import { TAG_NUMBER as T } from '../tags.js'

const VERBS = new Set<number>([T.VB, T.VBD, T.VBG, T.VBN, T.VBP, T.VBZ, T.MD])
const FINITE = new Set<number>([T.VBD, T.VBP, T.VBZ, T.MD])

/** The verb groups of all sentences. `lemma` gives the lemma of a token. */
export function findVerbGroups(
  tokens: Tokens,
  sentences: Sentences,
  lemma: (token: number) => string,
): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  const { tag } = tokens
  for (let s = 0; s < sentences.count; s++) {
    const stop = sentences.end[s]!
    let i = sentences.first[s]!
    while (i < stop) {
      if (!VERBS.has(tag[i]!) && tag[i] !== T.TO) {
        i++
        continue
      }
      const first = i
      let head = -1
      let passive = false
      let negated = false
      let modal: string | null = null
      let k = i
      let helper = ''
      for (; k < stop; k++) {
        if (tag[k] === T.TO) {
          if (k > first) break
          continue
        }
        if (VERBS.has(tag[k]!)) {
          if (head >= 0 && FINITE.has(tag[k]!)) break
          const word = lemma(k)
          if (head >= 0 && helper !== 'be' && helper !== 'have' && helper !== 'do' && helper !== 'modal') break
          if (tag[k] === T.MD) {
            modal = word
            helper = 'modal'
          } else {
            passive = tag[k] === T.VBN && helper === 'be'
            helper = word
          }
          head = k
          continue
        }
        if (tag[k] === T.RB) {
          const word = lemma(k)
          if (word === 'not' || word === 'never') negated = true
          continue
        }
        break
      }
      if (head < 0) {
        i = first + 1
        continue
      }
      const tense =
        tag[first] === T.TO || (tag[head] === T.VB && first === head)
          ? 'infinitive'
          : modal === 'will' || modal === 'shall'
            ? 'future'
            : tag[first] === T.VBD
              ? 'past'
              : tag[first] === T.VBG || tag[first] === T.VBN
                ? 'participle'
                : 'present'
      groups.push({ first, end: head + 1, head, tense, passive, modal, negated })
      i = head + 1
    }
  }
  return groups
}
