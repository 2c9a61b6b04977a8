import type { Sentences, Tokens } from '@gravamen/language'
import { CASING } from './casing.js'

/** Words in lower case and marks that stand inside names. Sorted. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "! & ' 's ( ) + , - . / : a ab al and ap at bin bint by d da das de del dello della den der des di dla do dos du e el en et for from ibn in into la las le les los no o of on or s st the to ul und upon ur v van vom von with y zu zum – ’ ’s"
    .split(' ')
    .concat('"', '“', '”'),
)

/** What a token is to the tagger: 0 where it must look, `PLAIN` where nothing can be part of a name. */
export const PLAIN = 1

/**
 * Which tokens can be part of a name at all: capitalized ones, numbers beside them, and connectors between them. The rest is
 * most of any text, and the tagger need not look at it. In a sentence without capitals every word may be a name.
 */
export function gateColumn(tokens: Tokens, sentences: Sentences, casing: Uint32Array): Uint32Array {
  const { word, words, lowers, count } = tokens
  const gate = new Uint32Array(count).fill(PLAIN)
  const kinds = Uint8Array.from(words, (text, w) => kindOf(text, lowers[w]!))
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const end = sentences.end[s]!
    const small = casing[first] === CASING.small
    for (let i = first; i < end; i++) {
      const kind = kinds[word[i]!]!
      // "x-Olympiakos", "Inzamam-ul-Haq"
      const hyphened = kind === WORD && i + 2 < end && words[word[i + 1]!] === '-' && kinds[word[i + 2]!] === NAME
      if (kind === NAME || hyphened || (small && kind === WORD)) gate[i] = 0
      else if (kind === LINK) {
        const before = i > first && gate[i - 1] === 0
        const after = i + 1 < end && (kinds[word[i + 1]!] === NAME || kinds[word[i + 1]!] === NUMBER)
        const next = i + 2 < end && kinds[word[i + 1]!] === LINK && kinds[word[i + 2]!] === NAME
        if ((before && (after || next || lowers[word[i]!]!.length < 3)) || (after && kinds[word[i + 1]!] === NAME))
          gate[i] = 0
      } else if (kind === NUMBER) {
        const beside = (i > first && gate[i - 1] === 0) || (i + 1 < end && kinds[word[i + 1]!] === NAME)
        if (beside) gate[i] = 0
      }
    }
  }
  return gate
}

const WORD = 0
const NAME = 1
const LINK = 2
const NUMBER = 3

function kindOf(word: string, lower: string): number {
  if (CONNECTORS.has(lower)) return word === lower ? LINK : NAME
  if (word !== lower) return NAME
  return /^\d/.test(word) ? NUMBER : WORD
}
