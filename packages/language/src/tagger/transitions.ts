import { bioConstraints } from './bio.js'
import { FORBIDDEN } from './lattice.js'
import { MOST_LABELS, type Model, addRow, rowOf } from './model.js'
import { edgeKey, isEdge, seedOf } from './template.js'

/** The scores of plain transitions, and the steps that the constraints forbid: `[previous * labels + label]`, the last row for the start. */
export function transitionsOf(model: Omit<Model, 'transitions'>): Int32Array {
  const { labels, templates, bio } = model.header
  const count = labels.length
  const scores = new Int32Array((count + 1) * count + MOST_LABELS)
  for (const template of templates.filter(t => isEdge(t) && t.length === 1)) {
    const seed = seedOf(template)
    for (let p = 0; p <= count; p++) {
      const row = rowOf(model, edgeKey(seed || 1, p))
      if (row >= 0) addRow(model.rows, row, scores, p * count)
    }
  }
  if (bio) for (const [k, ok] of bioConstraints(labels).entries()) if (!ok) scores[k] = FORBIDDEN
  return scores
}
