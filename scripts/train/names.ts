import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { decodeModel, type Model } from '@gravamen/language'
import { decodeLexicon, type NameLexicon, nameLexicon } from '../../packages/extract/src/parties/names/name-lexicon.js'
import { NAME_TEMPLATES } from '../../packages/extract/src/parties/names/templates.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { describeNames, scoreNames } from '../score/names.js'
import { learn } from './learn.js'
import { madeLetters } from './made-letters.js'
import { copiedLines } from './names-copies.js'
import { countSentences, inGroups, NAME_LABELS, nameData, readNameDocuments } from './names-data.js'
import { nameWords } from './name-words.js'
import { packModel } from './pack.js'
import { numberFeatures } from './problem.js'

/** What the model learns from, never wikigold and never CoNLL testa. `free`: may be used for any purpose. */
interface Corpus {
  readonly name: string
  readonly source: string
  readonly free: boolean
  /** How many of its documents make one: those of WikiNEuRal are single sentences, the ones of an article near each other. */
  readonly group: number
}

const CONLL = { source: 'CoNLL-2003 English train (Reuters RCV1, research use)', free: false, group: 1 }
const UNER = { source: 'Universal NER English EWT dev and test (CC BY-SA 4.0)', free: true, group: 1 }
const WIKINEURAL = { source: 'WikiNEuRal English val and test (CC BY-NC-SA 4.0)', free: false, group: 20 }
const CORPORA: readonly Corpus[] = [
  { name: 'conll2003-train', ...CONLL },
  { name: 'uner-ewt-dev', ...UNER },
  { name: 'uner-ewt-test', ...UNER },
  { name: 'wikineural-test', ...WIKINEURAL },
  { name: 'wikineural-val', ...WIKINEURAL },
]
/** Shares of copied lines: renamed ones of the corpora, cased ones of the letters, whose capitals are those of real headings and notices. */
const OF_CORPORA = { cased: 0, renamed: 0.06 }
const OF_LETTERS = { cased: 0.1, renamed: 0 }
const LETTERS = 350
const SEED = 20030531
/** The weights are the mean of so many runs, each with its own order of the sentences and its own dropout: one alone is better or worse by half a point by chance. */
const RUNS = 8
/**
 * Trains `packages/extract/models/names.bin`, the entity tagger, in a few minutes; the same arguments give the same bytes.
 * `--without <groups>` leaves groups of feature templates out, `--out <file>` writes elsewhere. `--free` learns only from
 * what may be used for any purpose, and makes `name-words.bin` beside the model anew, without the other texts too.
 */
export function run(args: Arguments): void {
  const free = args.options['free'] !== undefined
  const words = free ? nameWords(args, true) : null
  if (words) writeFileSync(path.join(path.dirname(outOf(args)), 'name-words.bin'), words)
  const lexicon = words ? decodeLexicon(words) : nameLexicon()
  const model = trainNames(args, lexicon)
  for (const name of ['conll2003-testa', 'wikigold']) {
    const documents = readNameDocuments(dataFile(args, `parties/${name}.jsonl`))
    console.log(describeNames(name, scoreNames(model, documents, lexicon)))
  }
}

const outOf = (args: Arguments): string => optionOf(args, 'out', 'packages/extract/models/names.bin')

/** Trains a model and writes it to `--out`. */
export function trainNames(args: Arguments, lexicon: NameLexicon): Model {
  const option = (name: string, otherwise: number) => Number(optionOf(args, name, String(otherwise)))
  const without = optionOf(args, 'without', '').split(',')
  const templates = Object.entries(NAME_TEMPLATES).flatMap(([group, list]) => (without.includes(group) ? [] : list))
  const corpora = CORPORA.filter(({ free }) => free || !args.options['free'])
  const documents = corpora.flatMap(({ name, group }) =>
    inGroups(readNameDocuments(dataFile(args, `parties/${name}.jsonl`)), group),
  )
  const real = countSentences(documents)
  const letters = madeLetters(LETTERS, SEED)
  documents.push(...letters, ...copiedLines(letters, OF_LETTERS, SEED), ...copiedLines(documents, OF_CORPORA, SEED))
  const numbered = numberFeatures({
    labels: NAME_LABELS,
    templates,
    bio: true,
    dictionary: { column: 'gate', atLeast: 1 },
    cutoff: option('cutoff', 2),
    weigh: 'open',
    ...nameData(documents, lexicon),
  })
  const runs = Array.from({ length: RUNS }, (_, run) =>
    learn(numbered, {
      method: 'crf',
      epochs: option('epochs', 7),
      seed: SEED + 2 * run,
      rate: option('rate', 0.07),
      decay: option('decay', 0.001),
      dropout: option('dropout', 0.15),
      early: { from: real, epochs: 2 },
      progress: (epoch, loss) => console.error(`run ${run + 1}, epoch ${epoch}: loss a token ${loss.toFixed(4)}`),
    }),
  )
  const weights = runs[0]!.map((_, k) => runs.reduce((sum, run) => sum + run[k]!, 0) / RUNS)
  const facts = {
    name: 'names',
    version: '3',
    trainedOn: [...new Set(corpora.map(({ source }) => source))],
    scores: {},
    // Labels so far behind are not looked at further: measured to change nothing but the time.
    margin: 8,
  }
  // Weights that are lighter are left out: measured to change nothing but the size.
  const bytes = packModel(numbered, weights, facts, { least: 0.03 })
  const file = outOf(args)
  writeFileSync(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
  return decodeModel(bytes)
}
