import { expect, test } from 'vitest'
import {
  bioEncode,
  bioLabels,
  decodeModel,
  tagSequences,
  tagSpans,
  wordColumns,
} from '../../packages/language/src/tagger/index.js'
import { type Learning, learn } from './learn.js'
import { packModel } from './pack.js'
import { type Problem, numberFeatures } from './problem.js'

/** Names are marked with brackets in the examples, and nowhere else. */
const TRAINING = [
  '[Mrs Hall] met [Mr Bond] in the hall',
  'the bond that [Ms Field] sold',
  'a field , said [Mr Hill] , is no hill',
  '[Mr Field] and [Mrs Bond Hill] met',
  'the hall of [Mrs Hill]',
]
const LABELS = bioLabels(['PER'])

/** Reads the bracketed examples into a problem. */
function problemOf(lines: readonly string[]): Problem {
  const tokens = lines.map(line => line.replaceAll(/[[\]]/g, '').split(' '))
  const words = [...new Set(tokens.flat())]
  const starts = tokens.map((_, k) => tokens.slice(0, k).flat().length)
  const gold = new Uint8Array(tokens.flat().length)
  for (const [k, line] of lines.entries()) {
    let first = 0
    for (const [i, token] of line.split(' ').entries()) {
      if (token.startsWith('[')) first = i
      if (!token.endsWith(']')) continue
      bioEncode(LABELS, [{ first: starts[k]! + first, end: starts[k]! + i + 1, type: 'PER' }], gold)
    }
  }
  return {
    labels: LABELS,
    templates: [
      [['label', -1]],
      [['lower', 0]],
      [['lower', -1]],
      [['shape', 0]],
      [
        ['label', -1],
        ['shape', 0],
      ],
      [
        ['lower', 0],
        ['odd', 0],
      ],
    ],
    bio: true,
    dictionary: null,
    columns: {
      word: Uint32Array.from(tokens.flat(), word => words.indexOf(word)),
      words: {
        ...wordColumns(
          words,
          words.map(w => w.toLowerCase()),
        ),
      },
      tokens: { odd: Uint32Array.from(tokens.flat(), (_, i) => i % 2) },
    },
    sequences: {
      count: lines.length,
      first: Uint32Array.from(starts),
      end: Uint32Array.from(starts, (start, k) => start + tokens[k]!.length),
    },
    gold,
  }
}

const train = (learning: Learning) => {
  const numbered = numberFeatures(problemOf(TRAINING))
  return packModel(numbered, learn(numbered, learning), { name: 'test', version: '1', trainedOn: [], scores: {} })
}

const ways: Learning[] = [
  { method: 'crf', epochs: 30, seed: 1 },
  { method: 'perceptron', epochs: 10, seed: 1 },
]
test.each(ways)('$method: learns its examples, tags new ones, to the same bytes each time', learning => {
  const file = train(learning)
  expect(train(learning)).toEqual(file)
  const model = decodeModel(file)
  for (const lines of [TRAINING, ['the hill that [Mrs Stone] sold', '[Ms Bond] met [Ms Hill]', 'the field']]) {
    const { columns, sequences, gold } = problemOf(lines)
    expect(tagSequences(model, columns, sequences)).toEqual(gold)
  }
})

test('the spans come with a confidence', () => {
  const { columns, sequences } = problemOf(['[Mr Bond] sold the field'])
  const spans = tagSpans(decodeModel(train(ways[0]!)), columns, sequences)
  expect(spans).toMatchObject([{ first: 0, end: 2, type: 'PER' }])
  expect(spans[0]!.confidence).toBeGreaterThan(0.8)
  expect(spans[0]!.confidence).toBeLessThanOrEqual(1)
})

test('a dictionary leaves a frequent word the labels that it was seen with', () => {
  const problem = { ...problemOf(TRAINING), dictionary: { column: 'lower', atLeast: 3 } }
  const { dictionary } = numberFeatures(problem)
  expect([...dictionary.values()]).toContainEqual([LABELS.indexOf('O')])
  expect([...dictionary.values()]).toContainEqual([LABELS.indexOf('O'), LABELS.indexOf('I-PER')])
})

test('a template that names an unknown column is refused', () => {
  const problem = { ...problemOf(TRAINING), templates: [[['gazetteer', 0]]] as const }
  expect(() => numberFeatures(problem)).toThrow('no column "gazetteer"')
})
