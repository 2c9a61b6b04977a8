import { readFileSync } from 'node:fs'
import { extractDemands } from '@gravamen/extract'
import { type Arguments, dataFile } from '../arguments.js'
import { bands, figures } from '../score/items.js'

interface Line {
  readonly id: string
  readonly text: string
  readonly gold: readonly unknown[]
}

/** "Holds a demand", sentence by sentence, on the Enron set, whose labels are noisy and wider than our demands. `--rows` prints the disagreements. */
export function run(args: Arguments): void {
  const lines = readFileSync(dataFile(args, 'demands', 'enron.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)
  let [right, found, gold, agreed] = [0, 0, 0, 0]
  const rows: { confidence: number; right: boolean }[] = []
  for (const { id, text, gold: spans } of lines) {
    const demands = extractDemands(text)
    const wanted = spans.length > 0
    const has = demands.length > 0
    if (wanted) gold++
    if (has) found++
    if (wanted && has) right++
    if (wanted === has) agreed++
    if (has) rows.push({ confidence: Math.max(...demands.map(d => d.confidence)), right: wanted })
    if (args.options['rows'] && wanted !== has)
      console.log(
        `${wanted ? 'missed' : 'found '} ${id} ${text.trim()} ${demands.map(d => `[${d.text}] ${d.rule}`).join(' ')}`,
      )
  }
  console.log(
    `holds a demand    ${figures(right, found, gold)}  accuracy ${((100 * agreed) / lines.length).toFixed(1)}`,
  )
  for (const band of bands(rows)) console.log(`confidence ${band}`)
}
