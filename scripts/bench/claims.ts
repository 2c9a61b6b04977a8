import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Claim } from '@gravamen/document'
import { ingestText } from '@gravamen/ingest'
import { extractClaims } from '@inside/extract/index.js'
import { type Arguments, dataFile } from '../arguments.js'
import { type GoldClaim, readMarkedClaims } from '../score/marked-claims.js'
import { figures, formatFigures, matchOverlaps, type Scored, trimEdges } from '../score/spans.js'

interface Annotated {
  readonly name?: string
  readonly text: string
  readonly claims: readonly (Scored & Partial<GoldClaim>)[]
  readonly open?: readonly Scored[]
}

/**
 * Claims against documents annotated by the definitions. Overlap and exact F1 of their pieces, precision by band of confidence, and
 * where the annotation says it, whether the kind and the source of those found are right.
 * - `scripts/gold/claims/worked` and `fresh`: letters, e-mails, notices and statements made up for this, marked before any output on
 *   them was seen. Rows of `fresh` were read once, after the rules were mended (overlap P 95.2, R 87.4);
 *   it is since then that what has only a subject at its head is read as an e-mail.
 * - With `--data`, ten documents of that folder (five of them letters, whose claims are the author's), and twenty of its letters
 *   (`scripts/gold/letters-claims.json`).
 * `--rows worked` prints what is missed and what is wrong in that set.
 */
export function run(args: Arguments): void {
  for (const set of ['worked', 'fresh'] as const) report(args, set, readMarkedClaims(set))
  if (!args.options['data']) return
  const examples = readExamples(path.dirname(dataFile(args, 'examples', 'g02.json')))
  report(
    args,
    'examples, letters',
    examples.filter(({ isLetter }) => isLetter),
  )
  report(
    args,
    'examples, others',
    examples.filter(({ isLetter }) => !isLetter),
  )
  report(args, 'twenty letters', readLetters(path.dirname(dataFile(args, 'letters', '2014-07-03-Amazon.md'))))
}

interface Quote {
  readonly quote: string
  readonly nth?: number
  readonly also?: readonly (string | Quote)[]
}

function readExamples(folder: string): (Annotated & { readonly isLetter: boolean })[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  return names.sort().flatMap(name => {
    const text = readFileSync(path.join(folder, name.replace('.json', '.txt')), 'utf8')
    const { claims } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      claims?: readonly (Quote & { readonly kind: string })[]
    }
    if (!claims) return []
    const spans = claims.flatMap(claim => [claim, ...(claim.also ?? [])].map(quote => place(text, quote)))
    return [{ text, claims: spans, isLetter: claims.every(({ kind }) => kind === 'author') }]
  })
}

function place(text: string, quote: string | Quote): Scored {
  const { quote: words, nth = 1 } = typeof quote === 'string' ? { quote } : quote
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

interface Note {
  readonly name: string
  readonly sha256: string
  readonly claims: readonly (readonly [start: number, end: number])[]
}

/** The letters whose claims `scripts/gold/letters-claims.json` gives, as offsets into the text of that SHA-256. */
function readLetters(folder: string): Annotated[] {
  const notes = JSON.parse(readFileSync(new URL('../gold/letters-claims.json', import.meta.url), 'utf8')) as Note[]
  return notes.map(({ name, sha256, claims }) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    if (createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${name} is not the text that was annotated: its SHA-256 differs`)
    return { text, claims: claims.map(([start, end]) => ({ start, end })) }
  })
}

const BANDS = [0, 0.4, 0.6, 0.8]

interface Found {
  readonly confidence: number
  readonly isRight: boolean
}

function report(args: Arguments, set: string, documents: readonly Annotated[]): void {
  const showsRows = args.options['rows'] === set
  let gold = 0
  let exact = 0
  let kinds = 0
  let sources = [0, 0] as [right: number, all: number]
  const found: Found[] = []
  for (const { name = '', text, claims, open = [] } of documents) {
    const expected = claims.map(claim => trimEdges(text, claim))
    const predicted = piecesOf(text, name).filter(
      piece => claims.some(other => meets(piece, other)) || !open.some(other => meets(piece, other)),
    )
    const pairs = new Map(matchOverlaps(expected, predicted).map(([g, p]) => [p, expected[g]!]))
    gold += expected.length
    const print = (what: string, { start, end }: Scored): void => {
      if (showsRows) console.log(`${name} ${what}: ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`)
    }
    for (const one of expected) if (![...pairs.values()].includes(one)) print(`missed ${one.kind}`, one)
    for (const [p, piece] of predicted.entries()) {
      const match = pairs.get(p)
      const isExact = match?.start === piece.start && match.end === piece.end
      if (isExact) exact++
      else print(`${match ? 'other span' : 'wrong'} ${piece.kind} ${piece.confidence}`, piece)
      if (match?.kind === piece.kind) kinds++
      else if (match?.kind) print(`wrong kind ${piece.kind}`, piece)
      if (match?.kind === 'attributed' && piece.kind === 'attributed') {
        const isSame = match.source?.toLowerCase() === piece.source?.text.replaceAll(/\s+/g, ' ').toLowerCase()
        sources = [sources[0] + (isSame ? 1 : 0), sources[1] + 1]
        if (!isSame) print(`wrong source ${piece.source?.text}`, piece)
      }
      found.push({ confidence: piece.confidence, isRight: match !== undefined })
    }
  }
  const right = found.filter(({ isRight }) => isRight).length
  console.log(`${set.padEnd(18)} overlap ${formatFigures(figures(right, found.length, gold))}`)
  console.log(`${''.padEnd(18)} exact   ${formatFigures(figures(exact, found.length, gold))}`)
  if (sources[1] > 0)
    console.log(`${''.padEnd(18)} kind right in ${kinds} of ${right}, source in ${sources[0]} of ${sources[1]}`)
  for (const line of bands(found)) console.log(`${''.padEnd(18)} ${line}`)
}

const meets = (a: Scored, b: Scored): boolean => a.start < b.end && b.start < a.end

type Piece = Scored & Pick<Claim, 'kind' | 'source' | 'confidence'>

/** The pieces of the claims of a text, which an annotation may write in braces of its own; what is nested in another is left out. */
const piecesOf = (text: string, name: string): Piece[] =>
  extractClaims(name ? ingestText(text, name) : text).flatMap(({ pieces, kind, source, confidence }) =>
    pieces.map(piece => ({ ...trimEdges(text, piece), kind, source, confidence })),
  )

const bands = (found: readonly Found[]): string[] =>
  BANDS.map((from, i) => {
    const band = found.filter(({ confidence }) => confidence >= from && confidence < (BANDS[i + 1] ?? 2))
    const share = band.filter(({ isRight }) => isRight).length / (band.length || 1)
    return `confidence from ${from.toFixed(1)}: ${(100 * share).toFixed(0)} % of ${band.length} right`
  })
