import type { ModelHeader } from '../../packages/language/src/tagger/model.js'
import { encodeModel } from '../../packages/language/src/tagger/model-file.js'
import type { Numbered } from './problem.js'

/** What the header says beyond the problem itself. */
export type Facts = Pick<ModelHeader, 'name' | 'version' | 'trainedOn' | 'scores' | 'margin'>

/**
 * The bytes of a model file. Weights are stored as signed bytes: the scale is such that the heaviest `clip` (a share, say
 * 0.001) of them are cut, and weights that round to 0, or are lighter than `least`, are left out.
 */
export function packModel(
  numbered: Numbered,
  weights: Float64Array,
  facts: Facts,
  { clip = 0.0005, least = 0 }: { readonly clip?: number; readonly least?: number } = {},
): Uint8Array {
  const { problem, keys, rowFirst, rowLabel, dictionary, open } = numbered
  const sizes = Float64Array.from(
    weights.filter(w => w !== 0),
    Math.abs,
  ).sort()
  const heaviest = sizes[Math.floor((sizes.length - 1) * (1 - clip))] ?? 1
  const scale = heaviest / 127
  const rows = new Map<number, [number, number][]>()
  for (let f = 0; f < keys.length; f++) {
    const row: [number, number][] = []
    for (let k = rowFirst[f]!; k < rowFirst[f + 1]!; k++) {
      const weight = Math.max(-127, Math.min(127, Math.round(weights[k]! / scale)))
      if (weight !== 0 && Math.abs(weight) * scale >= least) row.push([rowLabel[k]!, weight])
    }
    if (row.length > 0) rows.set(keys[f]!, row)
  }
  for (const [key, labels] of dictionary)
    rows.set(
      key,
      labels.map(label => [label, 0]),
    )
  const header: ModelHeader = {
    format: 1,
    name: facts.name,
    version: facts.version,
    labels: problem.labels,
    templates: problem.templates,
    bio: problem.bio,
    dictionary: problem.dictionary?.column ?? null,
    ...(problem.dictionary?.backoff ? { backoff: problem.dictionary.backoff } : {}),
    open,
    ...(facts.margin === undefined ? {} : { margin: facts.margin }),
    scale,
    trainedOn: facts.trainedOn,
    scores: facts.scores,
  }
  return encodeModel(header, rows)
}
