import { writeFileSync } from 'node:fs'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { cueChances, findDrafts, type ScoredDraft } from '../../packages/extract/src/attributions/decode/find-drafts.js'
import { makeScorer } from '../../packages/extract/src/attributions/decode/scorer.js'
import { settle } from '../../packages/extract/src/attributions/decode/settle.js'
import { encodeAttributionModel } from '../../packages/extract/src/attributions/model/model-file.js'
import { attributionLines, type AttributionScores, f1Of, readGold, scoreAttributions } from '../score/attributions.js'
import { readText } from '@gravamen/language'
import { heldOutFirst, heldOutSecond } from './attributions/held-out.js'
import { learnCues, learnCuesAgain, learnSpans, makeLearner, type Schedule } from './attributions/learn.js'
import { type Lesson, makeLessons, makeTests } from './attributions/problem.js'

const LEAST = 0.3

/**
 * Trains the attribution tagger on PolNeAR's training part and measures it on the development part.
 * `pnpm train attributions --data <folder> [--out <file>] [--documents n]`. Deterministic; a minute.
 */
export function run(args: Arguments): void {
  const count = Number(optionOf(args, 'documents', '840'))
  const documents = readGold(dataFile(args, 'claims', 'polnear-train.jsonl')).slice(0, count)
  const { lessons, rates } = makeLessons(documents)
  const tests = makeTests(readGold(dataFile(args, 'claims', 'polnear-dev.jsonl')), rates)
  note(`read ${documents.length} documents`)
  const cueSchedule: Schedule = { epochs: 3, rate: Number(optionOf(args, 'cue-rate', '0.025')), seed: 1 }
  const spanSchedule: Schedule = { epochs: 3, rate: Number(optionOf(args, 'span-rate', '0.05')), seed: 2 }
  const learner = makeLearner()
  learnCues(learner, lessons, cueSchedule)
  note('cues')
  const first = heldOutFirst(lessons, cueSchedule)
  learnCuesAgain(learner, lessons, first, cueSchedule)
  note('cues again')
  learnSpans(learner, lessons, heldOutSecond(lessons, first, cueSchedule), spanSchedule)
  note('spans')
  const { weights, scale } = quantize(learner.weights)
  const scores = measure(tests, weights, scale)
  for (const text of attributionLines(scores)) note(text)
  const file = encodeAttributionModel({
    header: {
      format: 1,
      name: 'attributions',
      scale,
      trainedOn: ['PolNeAR, training part'],
      scores: {
        source: round(f1Of(scores.source)),
        cue: round(f1Of(scores.cue)),
        content: round(f1Of(scores.content)),
        words: round(f1Of(scores.words)),
        link: round(f1Of(scores.link)),
      },
      calibration: [],
    },
    weights,
    rates,
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

function measure(tests: readonly Lesson[], weights: Int8Array, scale: number): AttributionScores {
  const scorer = makeScorer({ weights, scale })
  const predictions = tests.map(({ document, words }) => {
    const { tokens } = readText(document.text)
    const pair = ({ first, end }: { first: number; end: number }): readonly [number, number] => [
      tokens.start[words.token[first]!]!,
      tokens.end[words.token[end - 1]!]!,
    ]
    const drafts: ScoredDraft[] = settle(findDrafts(scorer, words, cueChances(scorer, words)), words.count, LEAST)
    return drafts.map(draft => ({
      source: draft.source ? [pair(draft.source)] : [],
      cue: [pair(draft)],
      content: [draft.left, draft.right].filter(piece => piece !== null).map(pair),
    }))
  })
  return scoreAttributions(
    tests.map(({ document }) => document),
    predictions,
  )
}
