import { writeFileSync } from 'node:fs'
import { decodeModel } from '../../packages/language/src/tagger/model-file.js'
import { tagSequences } from '../../packages/language/src/tagger/tag.js'
import { TAGS } from '../../packages/language/src/tags.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { readTreebank } from './conllu.js'
import { learn } from './learn.js'
import { packModel } from './pack.js'
import { asColumns, isKeptAside, type TaggedText, taggedText } from './pos-data.js'
import { scoreLabels, scoreTable } from './pos-score.js'
import { POS_TEMPLATES } from './pos-templates.js'
import { numberFeatures, type Problem } from './problem.js'

const TRAINED_ON = ['UD English GUM (CC BY 4.0)', 'UD English EWT (CC BY-SA 4.0)', 'english.lexicon']

/** `pnpm train pos --data <folder> --out packages/language/models/pos.model` trains the part-of-speech tagger, seeded: the same data give the same bytes. */
export function run(args: Arguments): void {
  const out = optionOf(args, 'out', '')
  const banks = ['gum', 'ewt'].map(name => ({
    name,
    documents: readTreebank(dataFile(args, 'tags', `${name}.conllu.gz`)),
  }))
  const training = banks.flatMap(({ documents }) => documents.filter(({ id }) => !isKeptAside(id)))
  const text = taggedText(training)
  const numbered = numberFeatures(problemOf(text))
  console.log(`${text.gold.length} tokens of ${training.length} documents, ${numbered.keys.length} features`)
  const epochs = Number(optionOf(args, 'epochs', '5'))
  const weights = learn(numbered, {
    method: 'crf',
    epochs,
    seed: 1,
    decay: 0.001,
    progress: (epoch, loss) => console.log(`epoch ${epoch}: loss ${loss.toFixed(4)} a token`),
  })
  const facts = { name: 'pos', version: '1', trainedOn: TRAINED_ON, scores: {}, margin: 4 }
  const first = decodeModel(packModel(numbered, weights, facts))
  const scores: Record<string, number> = {}
  for (const { name, documents } of banks) {
    const aside = taggedText(documents.filter(({ id }) => isKeptAside(id)))
    const guess = tagSequences(first, asColumns(aside), aside.sequences)
    const table = scoreLabels(TAGS, aside.gold, guess)
    scores[name] = Math.round(table.accuracy * 10_000) / 10_000
    console.log(`\n${name}, documents kept aside\n${scoreTable(table)}`)
  }
  const file = packModel(numbered, weights, { ...facts, scores })
  if (out) writeFileSync(out, file)
  console.log(`${out || '(no --out: not written)'}: ${file.length} bytes, ${JSON.stringify(scores)}`)
}

const problemOf = (text: TaggedText): Problem => ({
  labels: TAGS,
  templates: POS_TEMPLATES,
  bio: false,
  dictionary: { column: 'lower', atLeast: 8, backoff: ['tagList', 'ending'], share: 0.003 },
  columns: asColumns(text),
  sequences: text.sequences,
  gold: text.gold,
  cutoff: 2,
})
