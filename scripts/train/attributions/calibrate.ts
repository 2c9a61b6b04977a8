import type { FoundAttribution } from '../../../packages/extract/src/attributions/index.js'
import { agrees, type GoldDocument, type PredictedAttribution } from '../../score/attributions.js'

const BINS = 12

const round = (x: number): number => Math.round(x * 1000) / 1000

type Knot = readonly [raw: number, right: number]

/**
 * How often attributions of a raw confidence are right: the mean of each of twelve bins of equal size, made to rise
 * (pooling neighbors that do not). Between the knots the runtime draws straight lines.
 */
export function calibrate(
  documents: readonly GoldDocument[],
  found: readonly (readonly FoundAttribution[])[],
  predictions: readonly (readonly PredictedAttribution[])[],
): Knot[] {
  const rows = found
    .flatMap((attributions, d) =>
      attributions.map(({ confidence }, i) => ({
        confidence,
        isRight: documents[d]!.attributions.some(gold => agrees(gold, predictions[d]![i]!)),
      })),
    )
    .sort((a, b) => a.confidence - b.confidence)
  const pools: { raw: number; right: number; size: number }[] = []
  for (let bin = 0; bin < BINS; bin++) {
    const part = rows.slice(Math.floor((bin * rows.length) / BINS), Math.floor(((bin + 1) * rows.length) / BINS))
    if (part.length === 0) continue
    let pool = {
      raw: part.reduce((sum, { confidence }) => sum + confidence, 0),
      right: part.filter(({ isRight }) => isRight).length,
      size: part.length,
    }
    for (let last = pools.at(-1); last && last.right / last.size >= pool.right / pool.size; last = pools.at(-1)) {
      pool = { raw: pool.raw + last.raw, right: pool.right + last.right, size: pool.size + last.size }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.map(({ raw, right, size }) => [round(raw / size), round(right / size)])
}
