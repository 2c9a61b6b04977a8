import { writeFileSync } from 'node:fs'
import { decodeModel } from '../../packages/language/src/tagger/model-file.js'
import { tagSequences } from '../../packages/language/src/tagger/tag.js'
import { TAGS } from '../../packages/language/src/tags.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { readTreebank, type TreebankDocument } from './conllu.js'
import { learn } from './learn.js'
import { packModel } from './pack.js'
import { asColumns, isKeptAside, type TaggedText, taggedText } from './pos-data.js'
import { scoreLabels, scoreTable } from './pos-score.js'
import { POS_TEMPLATES } from './pos-templates.js'
import { type Numbered, numberFeatures, type Problem } from './problem.js'
import { recase } from './recase.js'

const TRAINED_ON = ['UD English GUM (CC BY 4.0)', 'UD English EWT (CC BY-SA 4.0)', 'english.lexicon']

const SEEDS = [1, 2, 3]
/** The share of the sentences of which a copy in other capitals is added. */
const RECASED = 0.12
/** Weights lighter than this are left out: they cost room and tell nothing. */
const PACKING = { least: 0.08 }

/** `pnpm train pos --data <folder> --out packages/language/models/pos.model` trains the part-of-speech tagger, seeded: the same data give the same bytes. */
export function run(args: Arguments): void {
  const out = optionOf(args, 'out', '')
  const banks = ['gum', 'ewt'].map(name => ({
    name,
    documents: readTreebank(dataFile(args, 'tags', `${name}.conllu.gz`)),
  }))
  const training = banks.flatMap(({ documents }) => documents.filter(({ id }) => !isKeptAside(id)))
  const text = trainingText(training)
  const numbered = numberFeatures(problemOf(text))
  console.log(`${text.gold.length} tokens of ${training.length} documents, ${numbered.keys.length} features`)
  const weights = meanWeights(numbered, Number(optionOf(args, 'epochs', '4')))
  const facts = { name: 'pos', version: '2', trainedOn: TRAINED_ON, scores: {}, margin: 3 }
  const first = decodeModel(packModel(numbered, weights, facts, PACKING))
  const scores: Record<string, number> = {}
  for (const { name, documents } of banks) {
    const aside = taggedText(documents.filter(({ id }) => isKeptAside(id)))
    const guess = tagSequences(first, asColumns(aside), aside.sequences)
    const table = scoreLabels(TAGS, aside.gold, guess)
    scores[name] = Math.round(table.accuracy * 10_000) / 10_000
    console.log(`\n${name}, documents kept aside\n${scoreTable(table)}`)
  }
  const file = packModel(numbered, weights, { ...facts, scores }, PACKING)
  if (out) writeFileSync(out, file)
  console.log(`${out || '(no --out: not written)'}: ${file.length} bytes, ${JSON.stringify(scores)}`)
}

/** The documents, and a share of their sentences once more as headlines, in capitals and in lower case. */
function trainingText(documents: readonly TreebankDocument[]): TaggedText {
  const { copies, changed } = recase(documents, RECASED, 7)
  const own = new Set(documents.flatMap(({ sentences }) => sentences))
  // A sentence that did not change stands in the copy too: it is wanted once.
  return taggedText([...documents, ...copies], sentence => changed.has(sentence) || own.delete(sentence))
}

/** The mean of the weights learned with different seeds: each leaves out other features, and their errors differ. */
function meanWeights(numbered: Numbered, epochs: number): Float64Array {
  const runs = SEEDS.map(seed =>
    learn(numbered, {
      method: 'crf',
      epochs,
      seed,
      decay: 0.001,
      dropout: 0.2,
      alone: 0.3,
      progress: (epoch, loss) => console.log(`seed ${seed}, epoch ${epoch}: loss ${loss.toFixed(4)} a token`),
    }),
  )
  return runs[0]!.map((_, k) => runs.reduce((sum, weights) => sum + weights[k]!, 0) / runs.length)
}

const problemOf = (text: TaggedText): Problem => ({
  labels: TAGS,
  templates: POS_TEMPLATES,
  bio: false,
  dictionary: { column: 'lower', atLeast: 20, commonShare: 0.001, backoff: ['tagList', 'ending'], share: 0.001 },
  columns: asColumns(text),
  sequences: text.sequences,
  gold: text.gold,
  cutoff: 2,
  weigh: 'open',
})
