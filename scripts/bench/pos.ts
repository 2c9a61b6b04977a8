import { type Reading, readText, TAGS, tagAt } from '@gravamen/language'
import { basesOf } from '@inside/language/lemma/english-bases.js'
import { lemma } from '@inside/language/lemma/lemma.js'
import { englishLexicon } from '@inside/language/tagger/english.js'
import { posModel } from '@inside/language/tagger/pos.js'
import { tagSequences } from '@inside/language/tagger/tag.js'
import { type Arguments, dataFile } from '../arguments.js'
import { readTreebank, type TreebankDocument } from '../train/conllu.js'
import { asColumns, isKeptAside, taggedText } from '../train/pos-data.js'
import { scoreLabels, scoreTable } from '../train/pos-score.js'
import { plainText } from './sentences.js'

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

/** Parts of speech and lemmas on the documents kept out of training: with the treebank's tokens, by label, and with our own. */
export function run(args: Arguments): void {
  const before = process.cpuUsage()
  const model = posModel()
  englishLexicon()
  const { user, system } = process.cpuUsage(before)
  console.log(`model and lexicon loaded in ${((user + system) / 1000).toFixed(0)} ms of processor time`)
  for (const name of ['gum', 'ewt']) {
    const documents = readTreebank(dataFile(args, 'tags', `${name}.conllu.gz`)).filter(({ id }) => isKeptAside(id))
    const text = taggedText(documents)
    const scores = scoreLabels(TAGS, text.gold, tagSequences(model, asColumns(text), text.sequences))
    console.log(`\n${name}, ${documents.length} documents kept aside, tokens of the treebank\n${scoreTable(scores)}`)
    console.log(`lemmas with the right tags: ${percent(lemmaAccuracy(documents))}`)
    console.log(ownTokens(documents))
  }
}

function lemmaAccuracy(documents: readonly TreebankDocument[]): number {
  const knows = basesOf(englishLexicon())
  const tokens = documents.flatMap(({ sentences }) => sentences.flatMap(sentence => sentence.tokens))
  const right = tokens.filter(token => {
    const tag = TAGS.find(t => t === token.tag)
    return tag !== undefined && lemma(token.form.toLowerCase(), tag, knows) === token.lemma.toLowerCase()
  })
  return right.length / tokens.length
}

/** The documents read from their plain text: how many of the treebank's tokens are ours too, with the same tag and lemma. */
function ownTokens(documents: readonly TreebankDocument[]): string {
  let gold = 0
  let found = 0
  let same = 0
  let tags = 0
  let lemmas = 0
  for (const document of documents) {
    const { text } = plainText(document, false)
    const reading = readText(text)
    const ours = tokensBySpan(reading, text)
    found += reading.tokens.count
    let solid = 0
    for (const { form, tag, lemma: base } of document.sentences.flatMap(({ tokens }) => tokens)) {
      const length = form.replaceAll(/\s/g, '').length
      const i = ours.get(`${solid} ${solid + length}`)
      solid += length
      gold++
      if (i === undefined) continue
      same++
      if (tagAt(reading, i) === tag) tags++
      if (reading.tokens.lemmas[reading.tokens.lemma[i]!] === base.toLowerCase()) lemmas++
    }
  }
  return [
    `own tokens: ${percent(same / gold)} of the treebank's are ours, ${percent(same / found)} of ours are the treebank's`,
    `tags with own tokens: ${percent(tags / gold)} of all, ${percent(tags / same)} of the tokens in common`,
    `lemmas with own tokens and tags: ${percent(lemmas / gold)} of all, ${percent(lemmas / same)} of the tokens in common`,
  ].join('\n')
}

/** Our tokens by where they start and end, counted in characters that are no white space. */
function tokensBySpan(reading: Reading, text: string): Map<string, number> {
  const spans = new Map<string, number>()
  const { count, start, end } = reading.tokens
  let solid = 0
  let at = 0
  for (let i = 0; i < count; i++) {
    for (; at < start[i]!; at++) if (!/\s/.test(text[at]!)) solid++
    const from = solid
    for (; at < end[i]!; at++) if (!/\s/.test(text[at]!)) solid++
    spans.set(`${from} ${solid}`, i)
  }
  return spans
}
