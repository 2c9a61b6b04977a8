import { ITEM_KINDS, type ItemKind } from '@gravamen/document'
import { expect, test } from 'vitest'
import { danglingIds } from '../../../test/support/dangling-ids.js'
import { sampleAnalysis } from '../../../test/support/sample-analysis.js'
import { selectKinds } from './select-kinds.js'

const { analysis } = sampleAnalysis()

const cases: [kinds: readonly ItemKind[]][] = [[[]], [['demands']], [['claims', 'money']], [['deadlines', 'parties']]]
test.each(cases)('%j: the other lists are empty and no link dangles', kinds => {
  const selected = selectKinds(analysis, kinds)
  for (const kind of ITEM_KINDS) expect(selected[kind]).toHaveLength(kinds.includes(kind) ? analysis[kind].length : 0)
  expect(danglingIds(selected)).toEqual([])
})

test('all kinds are the analysis itself', () => {
  expect(selectKinds(analysis, ITEM_KINDS)).toBe(analysis)
  expect(danglingIds({ ...analysis, money: [] })).toEqual(['money-1'])
})
