import { expect, test } from 'vitest'
import { type Tag, TAG_NUMBER } from '../tags.js'
import { englishLexicon } from '../tagger/english.js'
import { basesOf } from './english-bases.js'
import { lemma } from './lemma.js'
import { lemmatize } from './lemmatize.js'

const knows = basesOf(englishLexicon())

const cases: [tag: Tag, forms: string, lemma: string][] = [
  ['VBD', 'said', 'say'],
  ['VBN', 'written', 'write'],
  ['VBD', 'rewrote', 'rewrite'],
  ['VBZ', 'claims goes denies pays watches is', 'claim go deny pay watch be'],
  [
    'VBD',
    'claimed denied stated stopped called argued agreed offered died',
    'claim deny state stop call argue agree offer die',
  ],
  ['VBG', 'making hoping hopping lying seeing paying demanding charging', 'make hope hop lie see pay demand charge'],
  ['VBN', 'obtained rumoured chartered immersed', 'obtain rumour charter immerse'],
  [
    'NNS',
    'parties shares houses companies taxes spokeswomen lives lenses 1960s series',
    'party share house company tax spokeswoman life lens 1960s series',
  ],
  ['NNPS', 'Nations', 'nation'],
  ['JJR', 'larger bigger easier better cleverer', 'large big easy good clever'],
  ['JJS', 'latest worst', 'late bad'],
  ['RB', "n't n’t not quickly", 'not not not quickly'],
  ['MD', "wo ca 'd ’ll", 'will can would will'],
  ['VBZ', "'s ’s", 'be be'],
  ['POS', "'s", "'s"],
  ['NN', 'claims news', 'claims news'],
  ['VB', 'need', 'need'],
]
test.each(cases)('%s: %s', (tag, forms, expected) => {
  const found = forms.split(' ').map(form => lemma(form.toLowerCase(), tag, knows))
  expect(found.join(' ')).toBe(expected)
})

test.each(['', 's', 'ed', 'ing', 'es', "'s", '’', 'eded', '\ud800'])('any form has a lemma: %j', form => {
  for (const tag of ['VBD', 'VBG', 'NNS', 'VBZ', 'JJR', 'JJS'] as const)
    expect(lemma(form, tag, knows)).toBeTypeOf('string')
})
test('a word has a lemma for each of its tags', () => {
  const tags = Uint8Array.from(['VBD', 'VB', 'VBD', 'NN'] as const, tag => TAG_NUMBER[tag])
  const { lemma: numbers, lemmas } = lemmatize(Uint32Array.of(0, 1, 0, 0), ['Saw', 'see'], ['saw', 'see'], tags)
  expect(Array.from(numbers, number => lemmas[number])).toEqual(['see', 'see', 'see', 'saw'])
})
