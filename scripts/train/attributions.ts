import { readText } from '@gravamen/language'
import { writeFileSync } from 'node:fs'
import { findAttributions } from '../../packages/extract/src/attributions/index.js'
import type { AttributionModelHeader } from '../../packages/extract/src/attributions/model/attribution-model.js'
import {
  decodeAttributionModel,
  encodeAttributionModel,
  type StoredModel,
} from '../../packages/extract/src/attributions/model/model-file.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import {
  attributionLines,
  type AttributionScores,
  f1Of,
  type GoldDocument,
  readGold,
  scoreAttributions,
} from '../score/attributions.js'
import { predicted } from '../score/predicted.js'
import { calibrate } from './attributions/calibrate.js'
import { heldOutFirst, heldOutSecond } from './attributions/held-out.js'
import { learnCues, learnCuesAgain, learnSpans, makeLearner, type Schedule } from './attributions/learn.js'
import { makeLessons } from './attributions/problem.js'

/**
 * Trains the attribution tagger on PolNeAR's training part and measures it on the development part.
 * `pnpm train attributions --data <folder> [--out <file>] [--documents n]`. Deterministic; a minute.
 */
export function run(args: Arguments): void {
  const count = Number(optionOf(args, 'documents', '840'))
  const documents = readGold(dataFile(args, 'claims', 'polnear-train.jsonl')).slice(0, count)
  const { lessons, rates } = makeLessons(documents)
  note(`read ${documents.length} documents`)
  const cueSchedule: Schedule = { epochs: 4, rate: Number(optionOf(args, 'cue-rate', '0.03')), seed: 1 }
  const spanSchedule: Schedule = { epochs: 4, rate: Number(optionOf(args, 'span-rate', '0.05')), seed: 2 }
  const learner = makeLearner()
  learnCues(learner, lessons, cueSchedule)
  note('cues')
  const first = heldOutFirst(lessons, cueSchedule)
  learnCuesAgain(learner, lessons, first, cueSchedule)
  note('cues again')
  learnSpans(learner, lessons, heldOutSecond(lessons, first, cueSchedule), spanSchedule)
  note('spans')
  const { weights, scale } = quantize(learner.weights)
  const model: StoredModel = {
    header: {
      format: 1,
      name: 'attributions',
      scale,
      trainedOn: ['PolNeAR, training part'],
      scores: {},
      calibration: [],
    },
    weights,
    rates,
  }
  const { scores, calibration } = measure(readGold(dataFile(args, 'claims', 'polnear-dev.jsonl')), model)
  for (const text of attributionLines(scores)) note(text)
  const file = encodeAttributionModel({
    ...model,
    header: {
      ...model.header,
      scores: {
        source: round(f1Of(scores.source)),
        cue: round(f1Of(scores.cue)),
        content: round(f1Of(scores.content)),
        words: round(f1Of(scores.words)),
        link: round(f1Of(scores.link)),
      },
      calibration,
    },
  })
  const out = optionOf(args, 'out', '')
  if (out) writeFileSync(out, file)
  note(`${(file.length / 1e6).toFixed(2)} MB`)
}

const round = (x: number): number => Math.round(x * 1000) / 1000
const note = (text: string): void => console.log(`${(process.cpuUsage().user / 1e6).toFixed(0).padStart(4)}s ${text}`)

/** Weights as signed bytes, with the scale that turns them back: the greatest few in ten thousand are cut. */
function quantize(weights: Float32Array): { weights: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).sort()
  const scale = sizes[Math.floor(sizes.length * 0.99995)]! / 127
  return { weights: Int8Array.from(weights, w => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale }
}

/** Scores the model, as its file gives it back, on documents that it has not seen, and calibrates its confidence there. */
function measure(
  documents: readonly GoldDocument[],
  stored: StoredModel,
): { scores: AttributionScores; calibration: AttributionModelHeader['calibration'] } {
  const model = decodeAttributionModel(encodeAttributionModel(stored))
  const readings = documents.map(({ text }) => readText(text))
  const found = readings.map(reading => findAttributions(reading, model))
  const predictions = found.map((attributions, i) => predicted(readings[i]!, attributions))
  return {
    scores: scoreAttributions(documents, predictions),
    calibration: calibrate(documents, found, predictions),
  }
}
