import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

const INSIDE: ReadonlySet<string> = new Set(['CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'POS', 'PRP$'])

/** The noun phrase that a relative pronoun stands for: "|the firm|, which owns the site, denied …"; the span itself when it is none. */
export function antecedent(r: Reading, span: TokenSpan): TokenSpan {
  const pronoun = span.end - 1
  if (pronoun !== span.first || !/^(?:WDT|WP)$/.test(tagAt(r, pronoun))) return span
  const sentence = r.tokens.sentence[pronoun]
  const end = lowerAt(r, pronoun - 1) === ',' ? pronoun - 1 : pronoun
  let first = end
  while (first > 0 && r.tokens.sentence[first - 1] === sentence && INSIDE.has(tagAt(r, first - 1))) {
    first--
    if (tagAt(r, first) === 'DT') break
  }
  return first < end ? { first, end } : span
}
