import { fileURLToPath } from 'node:url'
import { clean } from '@gravamen/clean'
import { extract } from '@gravamen/extract'
import { ingestText } from '@gravamen/ingest'
import { read } from '@gravamen/language'
import { type Arguments, dataFile } from '../arguments.js'
import { bands, type Example, type Extent, figures, pairs, readExamples, trimEdges } from '../score/items.js'

/** Letters and articles of our own, annotated before any output on them was seen. */
const OWN = fileURLToPath(new URL('../gold/documents', import.meta.url))

/**
 * Demands on the annotated examples, and on our own letters and articles: overlap and exact extent, strength, precision by
 * confidence. `--rows` prints what is missed and what is wrong.
 */
export function run(args: Arguments): void {
  const own = readExamples(OWN)
  measure('examples', readExamples(dataFile(args, 'examples')), args)
  measure(
    'own letters',
    own.filter(({ id }) => id.startsWith('letter')),
    args,
  )
  measure(
    'own articles',
    own.filter(({ id }) => id.startsWith('article')),
    args,
  )
}

function measure(name: string, examples: readonly Example[], args: Arguments): void {
  const count = { overlap: 0, exact: 0, strength: 0, found: 0, gold: 0 }
  const rows: { confidence: number; right: boolean }[] = []
  for (const { id, text, demands } of examples) {
    const document = ingestText(text, `${id}.txt`)
    const found = extract(read(document, clean(document))).demands
    const predicted = unique(
      found.flatMap(d =>
        d.pieces.map(({ start, end }) =>
          trimEdges(text, { start, end, strength: d.strength as string, confidence: d.confidence }),
        ),
      ),
    )
    const gold = unique(demands.flatMap(d => d.spans.map(span => trimEdges(text, { ...span, strength: d.strength }))))
    const overlap = pairs(gold, predicted)
    count.overlap += overlap.length
    count.exact += pairs(gold, predicted, true).length
    count.strength += overlap.filter(([i, j]) => gold[i]!.strength === predicted[j]!.strength).length
    count.found += predicted.length
    count.gold += gold.length
    const right = new Set(overlap.map(([, j]) => j))
    rows.push(...predicted.map(({ confidence }, j) => ({ confidence, right: right.has(j) })))
    if (args.options['rows']) {
      const hit = new Set(overlap.map(([i]) => i))
      for (const [i, g] of gold.entries()) if (!hit.has(i)) console.log(`${id} missed: ${show(text, g)}`)
      for (const [j, p] of predicted.entries()) if (!right.has(j)) console.log(`${id} wrong:  ${show(text, p)}`)
    }
  }
  console.log(`${name}, ${examples.length} texts`)
  console.log(`demands, overlap  ${figures(count.overlap, count.found, count.gold)}`)
  console.log(`demands, exact    ${figures(count.exact, count.found, count.gold)}`)
  console.log(
    `strength right for ${((100 * count.strength) / (count.overlap || 1)).toFixed(1)} % of ${count.overlap} demands found`,
  )
  for (const band of bands(rows)) console.log(`confidence ${band}`)
}

const show = (text: string, { start, end }: Extent): string => text.slice(start, end).replaceAll(/\s+/g, ' ')

/** Each extent once. */
function unique<S extends Extent>(spans: readonly S[]): readonly S[] {
  const seen = new Set<string>()
  return spans.filter(({ start, end }) => {
    const key = `${start} ${end}`
    return end > start && !seen.has(key) && seen.add(key)
  })
}
