import { readFileSync, statSync } from 'node:fs'
import { plainBlocks } from '@gravamen/document'
import { readText } from '@gravamen/language'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { cutText } from '@inside/language/cut-text.js'
import { tagTokens } from '@inside/language/label-tokens.js'
import { lemmatize } from '@inside/language/lemma/lemmatize.js'
import { englishLexicon } from '@inside/language/tagger/english.js'
import { posModel } from '@inside/language/tagger/pos.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'

/** Seconds of processor time since the last call, of this process: other programs on the machine count little. */
function stopwatch(): () => number {
  let last = process.cpuUsage()
  return () => {
    const now = process.cpuUsage()
    const seconds = (now.user - last.user + now.system - last.system) / 1e6
    last = now
    return seconds
  }
}

const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/**
 * How fast news is read, in megabytes of UTF-8 a second of processor time: tokens and sentences, tags, lemmas in three passes
 * over `--documents` texts (400), then the whole reading; beside wink-nlp and compromise on a share of them. And the size of the
 * models, and how long they take to load.
 */
export function run(args: Arguments): void {
  for (const name of ['pos.model', 'english.lexicon']) {
    const { size } = statSync(new URL(`../../packages/language/models/${name}`, import.meta.url))
    console.log(`${name}: ${(size / 1e6).toFixed(2)} MB`)
  }
  const lap = stopwatch()
  posModel()
  const loaded = lap()
  englishLexicon()
  console.log(`loading: model ${(1000 * loaded).toFixed(0)} ms, lexicon ${(1000 * lap()).toFixed(0)} ms`)
  const lines = readFileSync(dataFile(args, 'claims', 'polnear-train.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const texts = lines
    .slice(0, Number(optionOf(args, 'documents', '400')))
    .map(line => (JSON.parse(line) as { readonly text: string }).text)
  const megabytes = sizeOf(texts)
  console.log(`${texts.length} documents, ${megabytes.toFixed(2)} MB`)
  for (let pass = 1; pass <= 3; pass++) console.log(`pass ${pass}: ${stages(texts, megabytes)}`)
  const show = (name: string, some: readonly string[], job: (text: string) => unknown): void => {
    lap()
    for (const text of some) job(text)
    console.log(`${name.padEnd(40)} ${(sizeOf(some) / lap()).toFixed(2).padStart(6)} MB/s`)
  }
  show('the whole reading, with phrases', texts, text => readText(text))
  const wink = winkNLP(model, ['sbd', 'pos'])
  for (const pass of [1, 2])
    show(`wink-nlp, pass ${pass}: tokens, sentences, tags`, texts.slice(0, texts.length >> 2), text =>
      wink.readDoc(text),
    )
  show('compromise: tokens, sentences, tags', texts.slice(0, texts.length >> 4), text => nlp(text))
}

function stages(texts: readonly string[], megabytes: number): string {
  const blocks = texts.map(text => plainBlocks(text))
  const lap = stopwatch()
  const cuts = texts.map((text, k) => cutText(text, blocks[k]!, []))
  const cutting = lap()
  const tagged = cuts.map(tagTokens)
  const tagging = lap()
  for (const { word, words, lowers, tag } of tagged) lemmatize(word, words, lowers, tag)
  const lemmas = lap()
  const rate = (seconds: number) => `${(megabytes / seconds).toFixed(2)} MB/s`
  const tokens = cuts.reduce((sum, { list }) => sum + list.count, 0)
  return `${tokens} tokens, tokens and sentences ${rate(cutting)}, tags ${rate(tagging)}, lemmas ${rate(lemmas)}, together ${rate(cutting + tagging + lemmas)}`
}
