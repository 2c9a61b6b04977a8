import { bodyFor, type Lists, personFor, readLists } from './made-names.js'
import type { NameDocument } from './names-data.js'
import { randomStream } from './random.js'

/** How many copies of its lines a corpus gets, as shares of its lines. */
export interface CopyPlan {
  /** Copies in capitals and copies with every word capitalized, half each: letterheads, headlines. */
  readonly cased: number
  /** Copies whose names are replaced by made-up ones, so that the words around a name must tell what it is. */
  readonly renamed: number
}

type Gold = NameDocument['gold']

interface Line {
  readonly text: string
  readonly gold: Gold
}

/** Documents of one line each, made from lines of the documents. The same seed gives the same copies. */
export function copiedLines(documents: readonly NameDocument[], plan: CopyPlan, seed: number): NameDocument[] {
  const random = randomStream(seed)
  const lists = readLists()
  const copies: NameDocument[] = []
  for (const document of documents)
    for (const line of linesOf(document)) {
      const id = `${document.id} copy`
      if (random() < plan.cased && (line.gold.length > 0 || random() < 0.3))
        copies.push({ id, ...(random() < 0.5 ? inCapitals(line) : inTitleCase(line)) })
      if (line.gold.length > 0 && random() < plan.renamed) copies.push({ id, ...renamed(line, lists, random) })
    }
  return copies
}

function linesOf({ text, gold }: NameDocument): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const end = from + line.length
    const own = gold.filter(span => span.start >= from && span.end <= end)
    if (line.length > 15 && line.length < 400 && /\p{Ll}/u.test(line))
      lines.push({
        text: line,
        gold: own.map(span => ({ ...span, start: span.start - from, end: span.end - from })),
      })
    from = end + 1
  }
  return lines
}

const inCapitals = ({ text, gold }: Line): Line => ({ text: byCharacter(text, () => true), gold })

/** Short words that titles leave in lower case. Sorted. */
const SMALL = new Set('a an and as at but by for from in of on or over the to up with'.split(' '))

function inTitleCase({ text, gold }: Line): Line {
  const raised = new Set<number>()
  for (const { 0: word, index } of text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) if (!SMALL.has(word)) raised.add(index)
  const plain = byCharacter(text, i => raised.has(i))
  return { text: plain.replace(/\.$/, ''), gold: gold.filter(({ end }) => end <= plain.length) }
}

/** Capitals where the place is chosen and the capital is as long, so that offsets stay. */
function byCharacter(text: string, chosen: (i: number) => boolean): string {
  return text
    .split('')
    .map((c, i) => (chosen(i) && c.toUpperCase().length === 1 ? c.toUpperCase() : c))
    .join('')
}

/** The line with all its persons and organizations replaced. */
function renamed({ text, gold }: Line, lists: Lists, random: () => number): Line {
  const spans: { start: number; end: number; type: string }[] = []
  let written = ''
  let from = 0
  for (const span of [...gold].sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue
    const old = text.slice(span.start, span.end)
    const name =
      span.type === 'PER' ? personFor(old, lists, random) : span.type === 'ORG' ? bodyFor(old, lists, random) : old
    written += text.slice(from, span.start)
    spans.push({ start: written.length, end: written.length + name.length, type: span.type })
    written += name
    from = span.end
  }
  return { text: written + text.slice(from), gold: spans }
}
