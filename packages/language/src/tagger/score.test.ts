import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsIn, gridOf, hashAt, namesOf, programOf } from './grid.js'
import { decodeModel, encodeModel } from './model-file.js'
import { score } from './score.js'
import { type Columns, type Template, edgeKey, isEdge, nodeKey } from './template.js'
import { memoFor, openTagger } from './tagger.js'

const LABELS = ['A', 'B', 'C', 'D', 'E', 'F']
const TEMPLATES: readonly Template[] = [
  [['kind', 0]],
  [['kind', -1]],
  [['kind', 2]],
  [
    ['kind', -1],
    ['kind', 0],
  ],
  [
    ['place', 0],
    ['kind', 1],
  ],
  [['place', -2]],
  [['label', -1]],
  [
    ['label', -1],
    ['kind', 0],
  ],
  [
    ['label', -1],
    ['place', 1],
  ],
]

/** Columns of a text of so many tokens, whose values follow from the seed; some are 0. */
const columnsOf = (length: number, seed: number): Columns => ({
  word: Uint32Array.from({ length }, (_, i) => (i * seed) % 5),
  words: { kind: Uint32Array.of(0, 7, 8, 9, 7), number: Uint32Array.of(1, 2, 3, 0, 5) },
  tokens: { place: Uint32Array.from({ length }, (_, i) => (i * i + seed) % 3) },
})

/** The keys of all features that fire at token `i` of `[from, to)` after the label `previous`, template by template (0: none). */
function keysAt(columns: Columns, i: number, from: number, to: number, previous: number): number[] {
  const grid = gridOf(namesOf(columnsIn(TEMPLATES), columns), columns)
  const { code, first } = programOf(TEMPLATES, grid)
  return TEMPLATES.map((template, t) => {
    const hash = hashAt(grid, code, first[t]!, i, from, to)
    return isEdge(template) ? edgeKey(hash, previous) : nodeKey(hash)
  })
}

test('the scores are the sums of the weights of all features, with a memo and without', () => {
  const texts = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 })), { maxLength: 4 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 1000 }), (sizes, salt) => {
      const all = sizes.map(([length, seed]) => columnsOf(length, seed))
      const rows = new Map<number, [number, number][]>()
      for (const [t, columns] of all.entries())
        for (let i = 0; i < sizes[t]![0]; i++)
          for (let p = 0; p <= LABELS.length; p++)
            for (const key of keysAt(columns, i, 0, sizes[t]![0], p)) {
              const weights = LABELS.map((_, label): [number, number] => [label, (key + label * salt) % 100])
              // A third of the features has no weights, a third two of them, the others all.
              if (key !== 0 && key % 3 > 0) rows.set(key, weights.slice(0, key % 3 === 1 ? 2 : LABELS.length))
            }
      const facts = { format: 1, name: 'test', version: '1', bio: false, dictionary: null, scale: 1 } as const
      const header = {
        ...facts,
        labels: LABELS,
        templates: TEMPLATES,
        open: [0, 1, 2, 3, 4, 5],
        trainedOn: [],
        scores: {},
      }
      const model = decodeModel(encodeModel(header, rows))
      const sum = (keys: readonly number[], label: number): number =>
        keys.reduce((total, key) => total + (rows.get(key)?.find(([l]) => l === label)?.[1] ?? 0), 0)
      const memo = memoFor(model)
      for (const kept of [memo, memo, undefined])
        for (const [t, columns] of all.entries()) {
          const length = sizes[t]![0]
          const { node, edge, first, edgeFirst } = score(openTagger(model, columns, kept), 0, length)
          for (let i = 0; i < length; i++)
            for (let label = 0; label < LABELS.length; label++) {
              const nodes = keysAt(columns, i, 0, length, 0).filter((_, k) => !isEdge(TEMPLATES[k]!))
              expect(node[first[i]! + label]).toBe(sum(nodes, label))
              for (let p = i === 0 ? LABELS.length : 0; p < (i === 0 ? LABELS.length + 1 : LABELS.length); p++) {
                const edges = keysAt(columns, i, 0, length, p).filter((_, k) => isEdge(TEMPLATES[k]!))
                const at = edgeFirst[i]! + (i === 0 ? 0 : p * LABELS.length) + label
                expect(edge[at]).toBe(sum(edges, label))
              }
            }
        }
    }),
    { numRuns: 10 },
  )
})
