import { readFileSync, writeFileSync } from 'node:fs'
import { readText } from '@gravamen/language'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { DATED } from '../../packages/extract/src/demands/cases/dated.js'
import { DIRECT } from '../../packages/extract/src/demands/cases/direct.js'
import { NOTHING } from '../../packages/extract/src/demands/cases/nothing.js'
import { SPANS } from '../../packages/extract/src/demands/cases/spans.js'
import { ULTIMATUMS } from '../../packages/extract/src/demands/cases/ultimatums.js'
import { candidatesOf } from '../../packages/extract/src/demands/candidates.js'
import { requestFeatures } from '../../packages/extract/src/demands/learned/request-features.js'
import { figures } from '../score/items.js'

interface Example {
  readonly asks: boolean
  readonly features: readonly string[]
}

const LEAST = 4
const EPOCHS = 60
const DECAY = 0.02
const OUT = 'packages/extract/src/demands/learned/request-weights.ts'

/**
 * Trains the logistic model of requests on the Enron sentences and our own table (stochastic gradient descent with weight decay, a fixed shuffle) and writes its weights as a
 * lexicon; prints the figures of a five-fold cross-validation at several thresholds. `--out <file>` writes elsewhere.
 */
export function run(args: Arguments): void {
  const lines = readFileSync(dataFile(args, 'demands', 'enron.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  const examples = shuffled(lines.map(line => toExample(JSON.parse(line) as { text: string; gold: unknown[] })))
  const own = ownExamples()
  const gold = examples.filter(example => example.asks).length
  const scored = [0, 1, 2, 3, 4].flatMap(fold => {
    const weights = train([...own, ...examples.filter((_, i) => i % 5 !== fold)])
    return examples
      .filter((_, i) => i % 5 === fold)
      .map(({ features, asks }) => ({ asks, chance: chanceOf(weights, features) }))
  })
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const found = scored.filter(({ chance }) => chance >= least)
    console.log(`chance ${least} or more: ${figures(found.filter(({ asks }) => asks).length, found.length, gold)}`)
  }
  writeFileSync(optionOf(args, 'out', OUT), lexicon(train(shuffled([...own, ...examples]))))
}

function toExample({ text, gold }: { text: string; gold: unknown[] }): Example {
  const r = readText(text)
  const rules = [...new Set(candidatesOf(r).map(found => found.rule))]
  return { asks: gold.length > 0, features: requestFeatures(r, { first: 0, end: r.tokens.count }, rules) }
}

/** The rows of our own table, several times over: the formal language of letters, which the mails lack. */
function ownExamples(): readonly Example[] {
  const positive = [...DIRECT, ...DATED, ...ULTIMATUMS, ...SPANS].map(row =>
    toExample({ text: row.split(' ⇒ ')[0]!, gold: [1] }),
  )
  const negative = NOTHING.map(text => toExample({ text, gold: [] }))
  return [1, 2, 3].flatMap(() => [...positive, ...negative])
}

/** In an order that is always the same and mixes the classes. */
function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items]
  let seed = 7
  for (let i = mixed.length - 1; i > 0; i--) {
    seed = (seed * 16807) % 2147483647
    const j = seed % (i + 1)
    const kept = mixed[i]!
    mixed[i] = mixed[j]!
    mixed[j] = kept
  }
  return mixed
}

function train(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights = new Map<string, number>([['bias', 0]])
  for (const [feature, count] of counts) if (count >= LEAST) weights.set(feature, 0)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.15 / (1 + epoch / 20)
    for (const { features, asks } of examples) {
      const error = (asks ? 1 : 0) - chanceOf(weights, features)
      weights.set('bias', weights.get('bias')! + rate * error)
      for (const feature of features) {
        const weight = weights.get(feature)
        if (weight !== undefined) weights.set(feature, weight + rate * (error - DECAY * weight))
      }
    }
  }
  return weights
}

function chanceOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = weights.get('bias') ?? 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** The weights as a source file: a sorted list of features with their weights, the smallest left out. */
function lexicon(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights].filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.12)
  const sorted = rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weight]) => `${feature} ${weight.toFixed(2)}`)
  return `/* Written by scripts/train/requests.ts. */\n/** Features of requests with their weights in a logistic model. Sorted. */\nexport const REQUEST_WEIGHTS = String.raw\`\n${sorted.join('\n')}\n\`\n`
}
