import { readFileSync, writeFileSync } from 'node:fs'
import { readText } from '@gravamen/language'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { DATED } from '../../packages/extract/src/demands/cases/dated.js'
import { LETTERS } from '../../packages/extract/src/demands/cases/letters.js'
import { DIRECT } from '../../packages/extract/src/demands/cases/direct.js'
import { NOTHING } from '../../packages/extract/src/demands/cases/nothing.js'
import { SPANS } from '../../packages/extract/src/demands/cases/spans.js'
import { ULTIMATUMS } from '../../packages/extract/src/demands/cases/ultimatums.js'
import { candidatesOf } from '../../packages/extract/src/demands/candidates.js'
import { chanceOf } from '../../packages/extract/src/demands/learned/request-chance.js'
import { requestFeatures } from '../../packages/extract/src/demands/learned/request-features.js'
import { figures } from '../score/items.js'
import { learnLogistic, type Labelled } from './logistic.js'
import { randomStream, shuffle } from './random.js'

export interface Mail extends Labelled {
  readonly id: string
  readonly text: string
}

/** How much one of our own examples counts beside a sentence of mail: they are many more of the formal kind than mail has. */
const OURS = 0.12
const OUT = 'packages/extract/models/requests.weights'
export const FOLDS = 5

/**
 * Trains the logistic model of requests on the Enron sentences and our own table and writes its weights as a list; prints the figures of the
 * model alone on folds kept out, at several thresholds (`bench requests` tells those of the extractor). `--out <file>` writes elsewhere.
 */
export function run(args: Arguments): void {
  const mails = readMails(args)
  const gold = mails.filter(mail => mail.asks).length
  const scored = keptOut(mails).flatMap(({ model, rest }) =>
    rest.map(({ features, asks }) => ({ asks, chance: chanceOf(model, features) })),
  )
  for (const least of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
    const found = scored.filter(({ chance }) => chance >= least)
    console.log(`chance ${least} or more: ${figures(found.filter(({ asks }) => asks).length, found.length, gold)}`)
  }
  writeFileSync(optionOf(args, 'out', OUT), listed(requestModelOf(mails)))
}

/** The Enron sentences with what the model sees of them, in an order that is always the same and mixes the classes. */
export function readMails(args: Arguments): readonly Mail[] {
  const lines = readFileSync(dataFile(args, 'demands', 'enron.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  const order = Uint32Array.from(lines, (_, i) => i)
  shuffle(order, randomStream(7))
  return [...order].map(i => {
    const { id, text, gold } = JSON.parse(lines[i]!) as { id: string; text: string; gold: unknown[] }
    return { id, text, ...labelled(text, gold.length > 0, 1) }
  })
}

/** For each fold a model that has not seen it, and the fold. */
export const keptOut = (
  mails: readonly Mail[],
): readonly { readonly model: ReadonlyMap<string, number>; readonly rest: readonly Mail[] }[] =>
  Array.from({ length: FOLDS }, (_, fold) => ({
    model: requestModelOf(mails.filter((_, i) => i % FOLDS !== fold)),
    rest: mails.filter((_, i) => i % FOLDS === fold),
  }))

/** What ships: learned from these mails and from our own table, which has the formal language of letters that the mails lack. */
const requestModelOf = (mails: readonly Labelled[]): ReadonlyMap<string, number> =>
  rounded(learnLogistic([...ownExamples(), ...mails], { least: 2, decay: 0.000_15 }))

function labelled(text: string, asks: boolean, weight: number): Labelled {
  const r = readText(text)
  return { asks, weight, features: requestFeatures(r, { first: 0, end: r.tokens.count }, candidatesOf(r)) }
}

function ownExamples(): readonly Labelled[] {
  const rows = [...DIRECT, ...LETTERS, ...DATED, ...ULTIMATUMS, ...SPANS]
  return [
    ...rows.map(row => labelled(row.split(' ⇒ ')[0]!, true, OURS)),
    ...NOTHING.map(text => labelled(text, false, OURS)),
  ]
}

/** With two decimals. */
const rounded = (model: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...model].map(([feature, weight]) => [feature, Number(weight.toFixed(2))]))

/** A sorted list of the features, each with its weight. */
const listed = (model: ReadonlyMap<string, number>): string =>
  [...model]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${weight}\n`)
    .join('')
