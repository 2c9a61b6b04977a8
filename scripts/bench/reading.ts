import { readFileSync } from 'node:fs'
import { plainBlocks } from '@gravamen/document'
import nlp from 'compromise'
import { cutText } from '../../packages/language/src/cut-text.js'
import { lemmatize } from '../../packages/language/src/lemma/lemmatize.js'
import { mendTags } from '../../packages/language/src/mend-tags.js'
import { englishLexicon } from '../../packages/language/src/tagger/english.js'
import { posModel, tagPartsOfSpeech } from '../../packages/language/src/tagger/pos.js'
import { type Arguments, dataFile } from '../arguments.js'

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

/** Tokens, sentences, tags and lemmas of news, by stage, in megabytes a second of processor time; beside compromise on a part of it. */
export function run(args: Arguments): void {
  const lap = stopwatch()
  posModel()
  const model = lap()
  englishLexicon()
  console.log(`loading: model ${(1000 * model).toFixed(0)} ms, lexicon ${(1000 * lap()).toFixed(0)} ms`)
  const file = dataFile(args, 'claims', 'polnear-train.jsonl')
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const texts = lines.slice(0, 400).map(line => (JSON.parse(line) as { readonly text: string }).text)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rate = (seconds: number) => `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`
  const blocks = texts.map(text => plainBlocks(text))
  lap()
  for (let pass = 1; pass <= 3; pass++) {
    const cuts = texts.map((text, k) => cutText(text, blocks[k]!, []))
    const cutting = lap()
    const tagged = cuts.map(({ list, sentences, sentenceOf }) => {
      const { count, words } = list
      const lowers = words.map(word => word.toLowerCase())
      const word = list.word.slice(0, count)
      const start = list.start.slice(0, count)
      const end = list.end.slice(0, count)
      const tag = tagPartsOfSpeech({ word, start, end, words, lowers }, sentences)
      mendTags({ tag, word, words, lowers, sentence: sentenceOf })
      return { word, lowers, tag }
    })
    const tagging = lap()
    for (const { word, lowers, tag } of tagged) lemmatize(word, lowers, tag)
    const lemmas = lap()
    const tokens = cuts.reduce((sum, { list }) => sum + list.count, 0)
    console.log(
      `pass ${pass}: ${tokens} tokens, tokens and sentences ${rate(cutting)}, tags ${rate(tagging)}, lemmas ${rate(lemmas)}, together ${rate(cutting + tagging + lemmas)}`,
    )
  }
  const some = texts.slice(0, 40)
  lap()
  for (const text of some) nlp(text)
  const size = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`compromise nlp(text), on the first ${some.length} of them: ${(size / 1e6 / lap()).toFixed(2)} MB/s`)
}
