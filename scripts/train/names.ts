import { writeFileSync } from 'node:fs'
import { decodeModel, type Model } from '@gravamen/language'
import { nameLexicon } from '../../packages/extract/src/parties/names/name-lexicon.js'
import { NAME_TEMPLATES } from '../../packages/extract/src/parties/names/templates.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { describeNames, scoreNames } from '../score/names.js'
import { learn } from './learn.js'
import { NAME_LABELS, nameData, readNameDocuments } from './names-data.js'
import { packModel } from './pack.js'
import { numberFeatures } from './problem.js'

/** The corpora that the model learns from, with the number of their conventions. Never wikigold, never CoNLL testa. */
const CORPORA: readonly (readonly [name: string, number: number])[] = [
  ['conll2003-train', 1],
  ['uner-ewt-dev', 2],
  ['uner-ewt-test', 2],
  ['wikineural-test', 3],
  ['wikineural-val', 3],
]
const TRAINED_ON = [
  'CoNLL-2003 English train (Reuters RCV1, research use)',
  'Universal NER English EWT dev and test (CC BY-SA 4.0)',
  'WikiNEuRal English val and test (CC BY-NC-SA 4.0)',
]

/**
 * Trains `packages/extract/models/names.bin`, the entity tagger, in about a minute. `--without <groups>` leaves groups of
 * feature templates out, `--out <file>` writes elsewhere; the same arguments give the same bytes.
 */
export function run(args: Arguments): void {
  const model = trainNames(args)
  for (const name of ['conll2003-testa', 'wikigold'])
    console.log(describeNames(name, scoreNames(model, readNameDocuments(dataFile(args, `parties/${name}.jsonl`)))))
}

/** Trains a model and writes it to `--out`. */
export function trainNames(args: Arguments): Model {
  const option = (name: string, otherwise: number) => Number(optionOf(args, name, String(otherwise)))
  const without = optionOf(args, 'without', '').split(',')
  const templates = Object.entries(NAME_TEMPLATES).flatMap(([group, list]) => (without.includes(group) ? [] : list))
  const corpora = CORPORA.map(([name, number]) => ({
    documents: readNameDocuments(dataFile(args, `parties/${name}.jsonl`)),
    number,
  }))
  const numbered = numberFeatures({
    labels: NAME_LABELS,
    templates,
    bio: true,
    dictionary: { column: 'gate', atLeast: 1 },
    cutoff: option('cutoff', 2),
    ...nameData(corpora, nameLexicon()),
  })
  const weights = learn(numbered, {
    method: 'crf',
    epochs: option('epochs', 12),
    seed: 20030531,
    rate: option('rate', 0.07),
    decay: option('decay', 0.0003),
    progress: (epoch, loss) => console.error(`epoch ${epoch}: loss a token ${loss.toFixed(4)}`),
  })
  const bytes = packModel(numbered, weights, { name: 'names', version: '1', trainedOn: TRAINED_ON, scores: {} })
  const file = optionOf(args, 'out', 'packages/extract/models/names.bin')
  writeFileSync(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
  return decodeModel(bytes)
}
