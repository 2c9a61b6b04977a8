import { readFileSync, statSync } from 'node:fs'
import { readText } from '@gravamen/language'
import { plainBlocks } from '@gravamen/document'
import { cutText } from '../../packages/language/src/cut-text.js'
import { labelTokens } from '../../packages/language/src/label-tokens.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'

/** Megabytes of UTF-8. */
const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** CPU seconds that a job takes on this process, all threads together. */
function seconds(job: () => void): number {
  const before = process.cpuUsage()
  job()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * How fast texts are read: PolNeAR's news, in megabytes of UTF-8 a second of CPU time, the best of three rounds, next to
 * wink-nlp and compromise (on a share of the texts) in the same run; and how long the models take to load.
 */
export async function run(args: Arguments): Promise<void> {
  const texts = readFileSync(dataFile(args, 'claims', 'polnear-train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .slice(0, Number(optionOf(args, 'documents', '840')))
    .map(line => (JSON.parse(line) as { text: string }).text)
  const megabytes = size(texts)
  const loading = performance.now()
  readText('The models load with the first sentence.')
  console.log(`first reading, with the models' loading: ${(performance.now() - loading).toFixed(0)} ms`)
  for (const name of ['pos.model', 'english.lexicon']) {
    const { size: bytes } = statSync(new URL(`../../packages/language/models/${name}`, import.meta.url))
    console.log(`${name}: ${(bytes / 1e6).toFixed(2)} MB`)
  }
  const blocks = texts.map(text => plainBlocks(text))
  const show = (
    name: string,
    share: readonly string[],
    job: (text: string, index: number) => unknown,
    rounds = 3,
  ): void => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++)
      best = Math.min(
        best,
        seconds(() => share.forEach(job)),
      )
    console.log(`${name.padEnd(46)} ${(size(share) / best).toFixed(2).padStart(6)} MB/s`)
  }
  console.log(`${texts.length} documents, ${megabytes.toFixed(2)} MB`)
  show('tokens, sentences', texts, (text, i) => cutText(text, blocks[i]!, []))
  show('tokens, sentences, tags, lemmas, word classes', texts, (text, i) => labelTokens(cutText(text, blocks[i]!, [])))
  show('the whole reading', texts, text => readText(text))
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const wink = winkNLP(model, ['sbd', 'pos'])
  show('wink-nlp: tokens, sentences, tags', texts.slice(0, texts.length >> 2), text => wink.readDoc(text), 1)
  const { default: nlp } = await import('compromise')
  show('compromise: tokens, sentences, tags', texts.slice(0, texts.length >> 4), text => nlp(text), 1)
}
