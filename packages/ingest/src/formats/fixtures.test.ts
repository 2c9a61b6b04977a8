import { readFileSync } from 'node:fs'
import type { Document } from '@gravamen/document'
import { describe, expect, it } from 'vitest'
import { ingest } from '../ingest.js'

/** The files come from LibreOffice (scripts/fixtures.ts). Each must give the same document, whatever its format. */
async function read(name: string): Promise<Document> {
  const { documents, failures } = await ingest(
    new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))),
    name,
  )
  expect(failures).toEqual([])
  return documents[0]!
}
const show = ({ text, blocks }: Document): string[] =>
  blocks.map(
    ({ kind, marker, cell, start, end }) =>
      `${kind}${marker === null ? '' : ` ${marker}`}${cell ? ` ${cell.row},${cell.column}` : ''}: ${text.slice(start, end)}`,
  )

const NOTICE = [
  'title: Notice of default',
  'paragraph: Molin & Partners',
  'paragraph: 3 Quay Street',
  'paragraph: Bristol BS1 4DJ',
  'paragraph: 14 September 2021',
  'paragraph: Dear Mr Tennant',
  'heading: The debt',
  'paragraph: We act for Harrow Vale Feeds Limited. Fernhill Dairy owes our client £48,250.75 for feed delivered between March and July 2021. In your letter of 2 August you wrote:',
  'quotation: “The delivery of 9 June was mouldy, and we will not pay for it.”',
  'paragraph: That is denied. The café at the dairy is owned by José Muñoz, who signed for the goods without complaint – twice.',
  'heading: What you must do',
  'list-item 1.: Pay £48,250.75 within 14 days of the date of this letter.',
  'list-item 2.: Return the following:',
  'list-item (a): the two steel hoppers; and',
  'list-item (b): the weighing scale.',
  'list-item 3.: Confirm in writing that you have done so.',
  'list-item •: Interest runs at 8% a year.',
  'list-item •: Costs will be sought.',
  'table-cell 0,0: Invoice',
  'table-cell 0,1: Date',
  'table-cell 0,2: Amount',
  'table-cell 1,0: HV-2201',
  'table-cell 1,1: 31 March 2021',
  'table-cell 1,2: £20,000.00',
  'table-cell 2,0: HV-2240',
  'table-cell 2,1: 30 June 2021',
  'table-cell 2,2: £28,250.75',
  'paragraph: If you do not pay, our client will issue proceedings without further notice.',
  'paragraph: This second page repeats nothing. It only shows that a document may go on after a page break, and that its header and footer do not belong to its prose.',
  'paragraph: Yours sincerely',
  'paragraph: Astrid Molin',
]

describe('the notice', () => {
  it.each(['notice.docx', 'notice.doc', 'notice.odt', 'notice.rtf', 'notice.pdf'])(
    'reads the same as %s',
    async name => {
      const document = await read(name)
      const own = {
        ...document,
        blocks: document.blocks.filter(({ boilerplate, kind }) => boilerplate === null && kind !== 'footnote'),
      }
      expect(show(own)).toEqual(NOTICE)
      expect(document.blocks.find(({ kind }) => kind === 'footnote')).toBeDefined()
      expect(document.text).toContain('Delivery notes 1140 to 1163 are enclosed.')
      expect(
        document.blocks
          .filter(({ boilerplate }) => boilerplate !== null)
          .map(({ start, end }) => document.text.slice(start, end)),
      ).toContain('Molin & Partners, solicitors')
      expect(document.metadata).toMatchObject({
        title: { value: 'Notice of default: Fernhill Dairy' },
        author: { value: 'Astrid Molin' },
      })
    },
  )
})

it('reads columns one after the other, and words over the ends of lines', async () => {
  const { text, pages } = await read('columns.pdf')
  expect(pages).toBe(1)
  expect(text).toContain(
    'which began in October, has buried the mussel beds under silt and cost them more than half of their winter income.',
  )
  expect(text).toContain(
    'the fine-grained sediment is moving towards the breakwater and not, as the authority had forecast, out to sea.',
  )
})
