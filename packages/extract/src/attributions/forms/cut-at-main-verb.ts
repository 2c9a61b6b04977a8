import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../attribution.js'
import { mainVerb } from '../main-verb.js'
import { STATING_VERBS } from './stating-verbs.js'

/** Too rare in PolNeAR to be measured: all five contents that ran on so, in 384 documents, were wrong. */
const CONFIDENCE = 0.7
const FINITE = /^(?:MD|VB[DPZ])$/
/** What is stated begins with a clause or a noun phrase. */
const STATED = /^(?:CD|DT|EX|IN|JJ|NN|PRP)/

/**
 * Attributions whose cue stands in a relative clause at the start of its sentence, and whose content ran on into the main clause: the
 * content ends before the main verb, which may be a cue itself. “Scientists who wrote the report |recommended| that …”.
 */
export const cutAtMainVerb = (r: Reading, found: readonly FoundAttribution[]): FoundAttribution[] =>
  found.flatMap(attribution => {
    const verb = mainVerbInside(r, attribution)
    if (verb < 0) return [attribution]
    const { first, end } = attribution.pieces[0]!
    const content = { first, end: verb }
    const inner = mainVerb(r, [content]) < 0 ? [] : [{ ...attribution, pieces: [content] }]
    const start = r.sentences.first[r.tokens.sentence[first]!]!
    const stated = { first: verb + 1, end }
    return STATING_VERBS.has(lemmaAt(r, verb)) && end > verb + 1 && STATED.test(tagAt(r, verb + 1))
      ? [...inner, speech({ first: start, end: verb }, verb, stated)]
      : inner
  })

const speech = (source: TokenSpan, verb: number, content: TokenSpan): FoundAttribution => ({
  source,
  cue: { first: verb, end: verb + 1 },
  head: verb,
  pieces: [content],
  confidence: CONFIDENCE,
})

/** The main verb of the sentence when it stands in the content of a cue of a relative clause; else -1. */
function mainVerbInside(r: Reading, { cue, pieces }: FoundAttribution): number {
  const content = pieces[0]!
  const relative = cue.first - 1
  if (pieces.length > 1 || content.first < cue.end || !/^W(?:DT|P)$/.test(tagAt(r, relative))) return -1
  const sentence = r.tokens.sentence[relative]!
  const first = r.sentences.first[sentence]!
  const end = r.sentences.end[sentence]!
  if (relative === first || r.tokens.sentence[content.end - 1] !== sentence) return -1
  for (let i = first; i < relative; i++) if (lowerAt(r, i) === ',' || FINITE.test(tagAt(r, i))) return -1
  for (let i = content.end; i < end; i++) if (FINITE.test(tagAt(r, i))) return -1
  const verbs = finiteVerbs(r, content)
  if (lowerAt(r, content.first) === 'that') return verbs[1] ?? -1
  const isFirst = verbs.length < 2 || STATING_VERBS.has(lemmaAt(r, verbs[0]!))
  return (isFirst ? verbs[0] : verbs[1]) ?? -1
}

function finiteVerbs(r: Reading, { first, end }: TokenSpan): number[] {
  const verbs: number[] = []
  for (let i = first; i < end; i++) if (FINITE.test(tagAt(r, i))) verbs.push(i)
  return verbs
}
