import { expect, test } from 'vitest'
import { TAGS } from '../tags.js'
import { posModel, tagPartsOfSpeech } from './pos.js'

const cases: [sentence: string, tags: string][] = [
  ['The minister said the company must pay .', 'DT NN VBD DT NN MD VB .'],
  ['I am writing to complain about your service .', 'PRP VBP VBG TO VB IN PRP$ NN .'],
  ['Their claims were rejected , and she claims otherwise .', 'PRP$ NNS VBD VBN , CC PRP VBZ RB .'],
  ["Ms Okafor 's letter asks for £ 40,000 .", 'NNP NNP POS NN VBZ IN $ CD .'],
  ['He did n’t want to be quoted', 'PRP VBD RB VB TO VB VBN'],
  ['PLEASE PAY THE INVOICE', 'UH VB DT NN'],
  ['', ''],
]
test.each(cases)('%s', (sentence, tags) => {
  const words = sentence.split(' ').filter(Boolean)
  const lowers = words.map(word => word.toLowerCase())
  const start = Uint32Array.from(words, (_, k) => words.slice(0, k).join(' ').length + Math.min(k, 1))
  const end = start.map((offset, k) => offset + words[k]!.length)
  const text = { word: Uint32Array.from(words.keys()), start, end, words, lowers }
  const found = tagPartsOfSpeech(text, { count: 1, first: Uint32Array.of(0), end: Uint32Array.of(words.length) })
  expect(Array.from(found, tag => TAGS[tag]).join(' ')).toBe(tags)
})

test('the labels of the model are our tags, in our order', () => {
  expect(posModel().header.labels).toEqual(TAGS)
})
