import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { extractClaims } from '@inside/extract/index.js'
import { type Arguments, dataFile } from '../arguments.js'
import { figures, formatFigures, matchOverlaps, type Scored, trimEdges } from '../score/spans.js'

interface Annotated {
  readonly text: string
  readonly claims: readonly Scored[]
}

/**
 * Claims against documents annotated by the definitions: ten of the data folder (five of them letters, whose claims are
 * the author's), and twenty letters of our own annotation. Overlap and exact F1 of their pieces, and precision by band of
 * confidence.
 */
export function run(args: Arguments): void {
  const examples = readExamples(path.dirname(dataFile(args, 'examples', 'g02.json')))
  report(
    'examples, letters',
    examples.filter(({ isLetter }) => isLetter),
  )
  report(
    'examples, others',
    examples.filter(({ isLetter }) => !isLetter),
  )
  report('twenty letters', readLetters(path.dirname(dataFile(args, 'letters', '2014-07-03-Amazon.md'))))
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

function report(name: string, documents: readonly Annotated[]): void {
  let gold = 0
  let exact = 0
  const found: { confidence: number; isRight: boolean }[] = []
  for (const { text, claims } of documents) {
    const expected = claims.map(span => trimEdges(text, span))
    const predicted = extractClaims(text).flatMap(({ pieces, confidence }) =>
      pieces.map(piece => ({ ...trimEdges(text, piece), confidence })),
    )
    const pairs = new Map(matchOverlaps(expected, predicted).map(([g, p]) => [p, expected[g]!]))
    gold += expected.length
    for (const [p, { start, end, confidence }] of predicted.entries()) {
      const match = pairs.get(p)
      if (match?.start === start && match.end === end) exact++
      found.push({ confidence, isRight: match !== undefined })
    }
  }
  const right = found.filter(({ isRight }) => isRight).length
  console.log(`${name.padEnd(18)} overlap ${formatFigures(figures(right, found.length, gold))}`)
  console.log(`${''.padEnd(18)} exact   ${formatFigures(figures(exact, found.length, gold))}`)
  for (const [i, from] of BANDS.entries()) {
    const band = found.filter(({ confidence }) => confidence >= from && confidence < (BANDS[i + 1] ?? 2))
    const share = band.filter(({ isRight }) => isRight).length / (band.length || 1)
    console.log(
      `${''.padEnd(18)} confidence from ${from.toFixed(1)}: ${(100 * share).toFixed(0)} % of ${band.length} right`,
    )
  }
}
