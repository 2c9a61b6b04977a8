import { readText } from '@gravamen/language'
import {
  attributionModel,
  findAttributions,
  type FoundAttribution,
} from '../../packages/extract/src/attributions/index.js'
import { type Arguments, dataFile } from '../arguments.js'
import { predicted } from '../score/predicted.js'
import {
  agrees,
  attributionLines,
  type PredictedAttribution,
  readGold,
  scoreAttributions,
} from '../score/attributions.js'

/** The attribution tagger on PolNeAR's development part, which training does not see: accuracy, and its time on top of the reading. */
export function run(args: Arguments): void {
  const documents = readGold(dataFile(args, 'claims', 'polnear-dev.jsonl'))
  const readings = documents.map(({ text }) => readText(text))
  attributionModel()
  findAttributions(readings[0]!)
  const start = process.cpuUsage()
  const found = readings.map(reading => findAttributions(reading))
  const { user, system } = process.cpuUsage(start)
  const predictions = found.map((attributions, i) => predicted(readings[i]!, attributions))
  for (const line of attributionLines(scoreAttributions(documents, predictions))) console.log(line)
  printBands(documents, found, predictions)
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0)
  console.log(`${(characters / (user + system)).toFixed(2)} MB/s on top of the reading, in CPU time`)
}

const BANDS = [0, 0.3, 0.5, 0.7, 0.9]

/** How many attributions of each band of confidence are right: share half of the characters of both with a gold one, and its source. */
function printBands(
  documents: ReturnType<typeof readGold>,
  found: readonly (readonly FoundAttribution[])[],
  predictions: readonly (readonly PredictedAttribution[])[],
): void {
  const right = new Map<number, number>()
  const all = new Map<number, number>()
  for (const [d, { attributions }] of documents.entries())
    for (const [i, { confidence }] of found[d]!.entries()) {
      const band = BANDS.findLast(from => confidence >= from)!
      all.set(band, (all.get(band) ?? 0) + 1)
      const prediction = predictions[d]![i]!
      if (attributions.some(gold => agrees(gold, prediction))) right.set(band, (right.get(band) ?? 0) + 1)
    }
  for (const band of BANDS)
    console.log(
      `  confidence ${band.toFixed(1)} and over: ${((100 * (right.get(band) ?? 0)) / (all.get(band) ?? 1)).toFixed(0)} % of ${all.get(band) ?? 0} right`,
    )
}
