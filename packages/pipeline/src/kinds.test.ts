import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Analysis, type DocumentRecord, ITEM_KINDS, type ItemKind } from '@gravamen/document'
import { expect, test } from 'vitest'
import { analyze } from './analyze.js'
import { selectKinds } from './select-kinds.js'

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url))

const LETTER = `Harrow Vale Ltd
12 Mill Lane, Leeds LS1 4AB

4 March 2024

Dear Mr Orr,

You have failed to pay our invoice of £4,200, and your manager said that the goods were late, which we deny.
We require that you pay this sum within 14 days of the date of this letter. Please also confirm by Monday 12 March
that you have stopped using our name. If you do not pay, we will start proceedings against Orr & Sons.

Yours sincerely,
Ann Lee
for Harrow Vale Ltd
`

/** Every choice of kinds. */
const CHOICES = Array.from({ length: 2 ** ITEM_KINDS.length }, (_, bits): ItemKind[] =>
  ITEM_KINDS.filter((_, i) => bits & (1 << i)),
)

function whole(record: DocumentRecord): Analysis {
  if ('error' in record) throw new Error(record.error.message)
  return record
}

test('the kinds that are asked for are as in the whole record, whichever they are', async () => {
  const all = whole(await analyze(LETTER, { include: ['attributions'] }))
  const { attributions: _, ...bare } = all
  for (const kinds of CHOICES) {
    expect(await analyze(LETTER, { kinds, include: ['attributions'] })).toEqual(selectKinds(all, kinds))
    expect(await analyze(LETTER, { kinds })).toEqual(selectKinds(bare, kinds))
  }
})

test.each(readdirSync(corpus))('one kind alone is as in the whole record: %s', async name => {
  const source = { path: path.join(corpus, name) }
  const all = whole(await analyze(source))
  for (const kind of ITEM_KINDS) expect(await analyze(source, { kinds: [kind] })).toEqual(selectKinds(all, [kind]))
})

test('the letter has items of every kind, so that each choice tells', async () => {
  const letter = whole(await analyze(LETTER))
  for (const kind of ITEM_KINDS) expect(letter[kind].length, kind).toBeGreaterThan(0)
})
