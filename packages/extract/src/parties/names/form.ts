import type { Sentences, Tokens } from '@gravamen/language'
import { WORD_FACT } from './word-facts.js'

/** Words that open a line of a letter, an e-mail or a judgment, with what must follow each. Sorted. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ['attn', /^[:.]$/],
  ['before', /^:$/],
  ['best', /^(?:regards|wishes)$/],
  ['between', /^:$/],
  ['cc', /^:$/],
  ['claimant', /^:$/],
  ['dear', /^\p{L}/u],
  ['for', /^immediate$/],
  ['from', /^:$/],
  ['kind', /^regards$/],
  ['our', /^(?:client|clients|ref|reference)$/],
  ['re', /^[:.]$/],
  ['sent', /^:$/],
  ['sincerely', /^,$/],
  ['subject', /^:$/],
  ['to', /^:$/],
  ['your', /^(?:client|ref|reference)$/],
  ['yours', /^(?:faithfully|sincerely|truly)$/],
])

/** The form of a document: a letter, an e-mail, a release or a judgment; a report on sport, in which towns and countries mostly mean their teams. */
const FORM = { letter: 1, sport: 2 } as const

/** The form of the document for every token, 0 where it has none of its own. `facts` are those of each token's word. */
export function formColumn(tokens: Tokens, facts: Uint32Array, sentences: Sentences): Uint32Array {
  const form = new Uint32Array(tokens.count)
  if (isLetter(tokens, sentences)) return form.fill(FORM.letter)
  return isSport(tokens, facts) ? form.fill(FORM.sport) : form
}

function isLetter({ word, lowers }: Tokens, sentences: Sentences): boolean {
  for (let s = 0; s < sentences.count; s++) {
    const i = sentences.first[s]!
    if (i + 1 >= sentences.end[s]!) continue
    const sign = SIGNS.get(lowers[word[i]!]!)
    if (sign?.test(lowers[word[i + 1]!]!)) return true
  }
  return false
}

/** In reports on sport one token of so many, or more, is a word of sport. */
const ONE_OF = 80

function isSport({ word, count }: Tokens, facts: Uint32Array): boolean {
  const met = new Set<number>()
  let all = 0
  for (let i = 0; i < count; i++) {
    if ((facts[i]! & WORD_FACT.sport) === 0) continue
    met.add(word[i]!)
    all++
  }
  return met.size > 1 && all * ONE_OF >= count
}
