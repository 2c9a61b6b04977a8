import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { isFinite } from './scan.js'

const RELATIVE = new Set(['how', 'that', 'what', 'when', 'where', 'which', 'who', 'whose', 'why'])

/** The first finite verb after the verb of a deed ("A request to see the file [was refused]"), or `limit`; none within a relative clause. */
export function firstFinite(r: Reading, verb: number, limit: number): number {
  for (let k = verb + 1; k < limit && !RELATIVE.has(lowerAt(r, k)); k++)
    if (isFinite(tagAt(r, k)) || (tagAt(r, k) === 'VBP' && HELPERS.has(lowerAt(r, k)))) return k
  return limit
}

/** Verbs whose object may be a clause without "that". Sorted. */
const STATING = new Set(
  'accept acknowledge admit agree argue claim concede confirm ensure explain guarantee make prove recognise recognize say see show'.split(
    ' ',
  ),
)
const HELPERS = new Set(['are', 'had', 'has', 'have', 'is', 'was', 'were', 'will', 'would'])

/** The same further on in a sentence, where only a helping verb right after a noun is sure: "the pressure to drop the tax [has become …]". */
export function predicateAfter(r: Reading, verb: number, limit: number): number {
  if (STATING.has(lemmaAt(r, verb))) return limit
  const at = firstFinite(r, verb, limit)
  for (let k = verb + 1; k < Math.min(at, limit); k++)
    if (
      [',', 'after', 'as', 'because', 'before', 'if', 'until', 'while'].includes(lowerAt(r, k)) ||
      tagAt(r, k) === 'PRP'
    )
      return limit
  const before = /^(?:["”’]|'')$/.test(lowerAt(r, at - 1)) ? at - 2 : at - 1
  return at < limit && HELPERS.has(lowerAt(r, at)) && /^(?:NN|CD|JJ|VBN)/.test(tagAt(r, before)) ? at : limit
}
