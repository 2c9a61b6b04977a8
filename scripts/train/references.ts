import { writeFileSync } from 'node:fs'
import { readText } from '@gravamen/language'
import { JOINING } from '../../packages/extract/src/parties/cases/joining.js'
import { REFERENCES } from '../../packages/extract/src/parties/cases/references.js'
import { findParties } from '../../packages/extract/src/parties/find-parties.js'
import { type Feature, WEIGHTS } from '../../packages/extract/src/parties/references/antecedent-weights.js'
import { type Arguments, optionOf } from '../arguments.js'
import { ownReferences, type Reference } from '../score/annotated-parties.js'
import { markedParties } from '../score/marked-parties.js'
import { comparedName } from '../score/parties.js'

interface Text {
  readonly id: string
  readonly text: string
  readonly references: readonly Reference[]
  /** Whether pronouns that are not marked stand for nobody with a name. */
  readonly all: boolean
}

/** A pronoun with what it may mean: features, and whether it means that. */
interface Choice {
  readonly id: string
  readonly candidates: readonly { readonly features: ReadonlyMap<Feature, number>; readonly right: boolean }[]
}

type Weights = Record<Feature, number>

const OUT = 'packages/extract/src/parties/references/antecedent-weights.ts'
const ROUNDS = 2
const FOLDS = 5
const STEPS = 600
/** How strongly the weights are held to those thought likely beforehand. */
const PULL = 1

/**
 * Fits the weights by which the antecedents of pronouns are chosen, on our own annotations and the table of cases: most likely weights, held to those of `PRIOR`.
 * What a pronoun may mean depends on what those before it were taken for, so choices are collected anew in each round, and fitted with those of the rounds before. Prints the share of right choices on
 * texts kept out. `--out <file>` writes elsewhere.
 */
export function run(args: Arguments): void {
  const texts = textsOf(args)
  const shipped = WEIGHTS as Weights
  Object.assign(shipped, PRIOR)
  const seen: Choice[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const choices = texts.flatMap(choicesOf)
    seen.push(...choices)
    console.log(`round ${round}: ${choices.length} pronouns, ${keptOut(choices)} of those kept out right`)
    Object.assign(shipped, fit(seen, round))
  }
  const rows = (Object.keys(PRIOR) as Feature[]).map(
    feature => `  ${/-/.test(feature) ? `'${feature}'` : feature}: ${Math.round(shipped[feature] * 20) / 20},`,
  )
  writeFileSync(
    optionOf(args, 'out', OUT),
    `/** What speaks for or against a candidate. */
export type Feature = keyof typeof WEIGHTS

/** How much it speaks, as the logarithm of odds; fitted by \`scripts/train/references.ts\`. */
export const WEIGHTS = {
${rows.sort().join('\n')}
} as const
`,
  )
}

function textsOf(args: Arguments): readonly Text[] {
  const news = ['parties-references.json', 'parties-references-worked.json']
  const cases = [...JOINING, ...REFERENCES].map(({ text, party }, n): Text => {
    const start = text.indexOf('[')
    const end = text.indexOf(']') - 1
    return {
      id: `case ${n}`,
      text: text.replace('[', '').replace(']', ''),
      references: [{ start, end, name: party }],
      all: false,
    }
  })
  return [
    ...cases,
    ...news.flatMap(file => ownReferences(args, file)).map(text => ({ ...text, all: false })),
    ...markedParties('worked').map(text => ({ ...text, all: true })),
  ]
}

/** The pronouns of a text with what they mean. */
function choicesOf({ id, text, references, all }: Text): readonly Choice[] {
  const reading = readText(text)
  const gold = new Map(references.map(({ start, name }) => [start, name] as const))
  const found: Choice[] = []
  findParties(reading, (i, candidates) => {
    const at = reading.tokens.start[i]!
    if (!gold.has(at) && !all) return
    const name = gold.get(at) ?? null
    const isMeant = ({ actor }: { actor: { names: ReadonlySet<string> } | null }): boolean =>
      name !== null && actor !== null && [...actor.names].some(own => comparedName(own) === comparedName(name))
    const isThere = candidates.some(isMeant)
    const choice = candidates.map(one => ({
      features: new Map(one.features.map((feature, k) => [feature, one.amounts[k]!] as const)),
      right: isThere ? isMeant(one) : one.actor === null,
    }))
    found.push({ id, candidates: choice })
  })
  return found
}

/** Likelihoods of the candidates. */
function likelihoods({ candidates }: Choice, weights: Weights): readonly number[] {
  const sums = candidates.map(({ features }) => [...features].reduce((sum, [f, x]) => sum + weights[f] * x, 0))
  const most = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - most))
  const total = odds.reduce((a, b) => a + b, 0)
  return odds.map(odd => odd / total)
}

const shareRight = ({ candidates }: Choice, shares: readonly number[]): number =>
  candidates.reduce((sum, { right }, c) => sum + (right ? shares[c]! : 0), 0)

/** Climbs to the most likely weights; `times` is how often each pronoun was collected. */
function fit(choices: readonly Choice[], times = 1): Weights {
  const weights: Weights = { ...PRIOR }
  const features = Object.keys(PRIOR) as Feature[]
  const steps = stepsOf(choices, PULL * times)
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(features.map(f => [f, 2 * PULL * times * (PRIOR[f] - weights[f])])) as Weights
    for (const choice of choices) {
      const shares = likelihoods(choice, weights)
      const right = shareRight(choice, shares)
      for (const [c, one] of choice.candidates.entries())
        for (const [f, x] of one.features) slope[f] += x * ((one.right ? shares[c]! / right : 0) - shares[c]!)
    }
    for (const f of features) weights[f] += steps[f] * slope[f]
  }
  return weights
}

/** How far each weight goes along its slope: the less, the more pronouns it speaks for, so that none is overshot. */
function stepsOf(choices: readonly Choice[], pull: number): Weights {
  const curve = Object.fromEntries(Object.keys(PRIOR).map(f => [f, 2 * pull])) as Weights
  for (const { candidates } of choices)
    for (const f of new Set(candidates.flatMap(({ features }) => [...features.keys()])))
      curve[f] += 0.25 * Math.max(...candidates.map(({ features }) => (features.get(f) ?? 0) ** 2))
  return Object.fromEntries(Object.entries(curve).map(([f, c]) => [f, 0.3 / c])) as Weights
}

/** "590 of 675", each fold of the texts judged by weights that were fitted without it. */
function keptOut(choices: readonly Choice[]): string {
  const ids = [...new Set(choices.map(({ id }) => id))]
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(ids.filter((_, n) => n % FOLDS === fold))
    const weights = fit(choices.filter(({ id }) => !out.has(id)))
    const rest = choices.filter(({ id }) => out.has(id))
    right += rest.filter(choice => shareRight(choice, likelihoods(choice, weights)) > 0.5).length
  }
  return `${right} of ${choices.length}`
}

/** What the weights were thought to be before any was counted. */
const PRIOR: Weights = {
  'as-inner': 0.9,
  'as-object': 0.8,
  'as-other': 0.1,
  'as-owner': 0.4,
  'as-subject': 0.9,
  'before-too': 0,
  follows: 0,
  'gender-known': 1,
  'inside-quotation': -1.5,
  nearest: 0.4,
  'inside-speech': -3,
  'nearest-before': 0.2,
  'nothing-acting': -0.5,
  'nothing-likely': -0.3,
  'nothing-neutral': 0.5,
  'nothing-object': 1.8,
  'nothing-owner': -1.5,
  'nothing-passive': 1,
  'nothing-person': -0.8,
  'nothing-quoted': 1,
  'nothing-they': 2.5,
  'nothing-thing': 2,
  often: 0.2,
  only: 0.3,
  'other-paragraph': -0.8,
  'outside-quotation': -0.3,
  'person-before': 0,
  'person-often': 0.3,
  pronoun: 0.5,
  'ruled-asked': 2.8,
  'ruled-complement': 2,
  'ruled-other': 0.8,
  'ruled-own': 2.5,
  'ruled-parallel': 1.3,
  'ruled-past': -1.2,
  'ruled-said': 3.5,
  'ruled-subordinate': 1.8,
  'ruled-told': 4,
  'same-sentence': 0.5,
  'sentence-before': -0.3,
  sole: 0.8,
  'spoke-last': 1.5,
  'subject-again': 1.5,
  'thing-acting': -6,
  'thing-likely': -2.5,
  'thing-name': -0.5,
  'thing-neutral': 0,
  'thing-object': 1.2,
  'thing-owner': -2.5,
  'thing-passive': 2,
  'thing-talking': 4,
  'thing-thing': 1.1,
  'three-before': -2.2,
  'two-before': -1.9,
  'unnamed-organization': -0.6,
  'unnamed-person': 0.2,
  'unnamed-stranger': 2.2,
  'was-inner': 0.5,
  'was-other': 0.1,
  'was-subject': 0.9,
}
