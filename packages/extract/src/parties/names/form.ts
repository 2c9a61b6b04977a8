import type { Sentences, Tokens } from '@gravamen/language'

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

/** 1 for every token of a document that has the form of a letter, an e-mail, a release or a judgment; else 0. */
export function formColumn({ word, lowers, count }: Tokens, sentences: Sentences): Uint32Array {
  const form = new Uint32Array(count)
  for (let s = 0; s < sentences.count; s++) {
    const i = sentences.first[s]!
    if (i + 1 >= sentences.end[s]!) continue
    const sign = SIGNS.get(lowers[word[i]!]!)
    if (sign?.test(lowers[word[i + 1]!]!)) return form.fill(1)
  }
  return form
}
