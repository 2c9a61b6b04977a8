import { expect, test } from 'vitest'
import { hashText } from './hash.js'
import { decodeLexicon, encodeLexicon, lexiconColumns } from './lexicon.js'

const HEADER = { format: 1, name: 'test', tagLists: ['NN', 'NN,VB', 'NNP'], clusterBits: 12, madeFrom: [] } as const
const ENTRIES = new Map([
  [hashText('claim'), { tagList: 2, cluster: 1 + 0b110011001100 }],
  [hashText('letter'), { tagList: 1, cluster: 0 }],
  [hashText('Cable'), { tagList: 3, cluster: 0 }],
  [hashText('cable'), { tagList: 1, cluster: 1 }],
  [hashText('sued'), { tagList: 0, cluster: 4096 }],
])
const lexicon = decodeLexicon(encodeLexicon(HEADER, ENTRIES))

const cases: [
  word: string,
  tagList: number,
  lowerTagList: number,
  likelyTag: number,
  cluster4: number,
  cluster: number,
][] = [
  ['claim', 2, 2, 1, 0b1100 + 1, 0b110011001100 + 1],
  ['Claim', 2, 2, 1, 0b1100 + 1, 0b110011001100 + 1],
  ['letter', 1, 1, 1, 0, 0],
  ['Cable', 3, 1, 3, 1, 1],
  ['cable', 1, 1, 1, 1, 1],
  ['sued', 0, 0, 0, 16, 4096],
  ['gravamen', 0, 0, 0, 0, 0],
]
test.each(cases)('%s', (word, ...expected) => {
  const columns = lexiconColumns(lexicon, Uint32Array.of(hashText(word)), Uint32Array.of(hashText(word.toLowerCase())))
  const { tagList, lowerTagList, likelyTag, cluster4, cluster } = columns
  expect([tagList[0], lowerTagList[0], likelyTag[0], cluster4[0], cluster[0]]).toEqual(expected)
})

test('a damaged lexicon is refused', () => {
  const file = encodeLexicon(HEADER, ENTRIES)
  expect(() => decodeLexicon(file.subarray(0, -1))).toThrow('damaged')
  expect(() => decodeLexicon(new Uint8Array(20))).toThrow('not a model file')
})
