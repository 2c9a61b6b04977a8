import { readText } from '@gravamen/language'
import type { ItemKind } from '@gravamen/document'
import { expect, test } from 'vitest'
import { extract } from './extract.js'
import type { Extraction } from './extraction.js'

test.each([undefined, null, 5, {}])('%j is no input', input => {
  expect(() => extract(input as unknown as string)).toThrow(/takes a text, a document or a reading/)
})

const TEXT =
  'Dear Ms Orr,\n\nThe board said that you owe £900. Please pay this sum by 3 May 2024, or we will sue.\n\nYours sincerely,\nAnn Lee\nMill Ltd\n'

type Layer = keyof Pick<Extraction, ItemKind | 'attributions'>

const cases: [kinds: ItemKind[], notLookedFor: Layer[]][] = [
  [['money'], ['attributions', 'claims', 'demands']],
  [['deadlines'], ['money', 'claims']],
  [['demands'], ['money', 'claims']],
  [['claims'], ['money']],
  [['parties'], ['money']],
  [['parties', 'money', 'deadlines', 'claims', 'demands'], []],
]
test.each(cases)('for %j alone, %j are not looked for', (kinds, notLookedFor) => {
  const found = extract(readText(TEXT), { kinds })
  const layers: Layer[] = ['parties', 'money', 'deadlines', 'claims', 'demands', 'attributions']
  expect(layers.filter(layer => found[layer].length === 0)).toEqual(
    layers.filter(layer => notLookedFor.includes(layer)),
  )
})
