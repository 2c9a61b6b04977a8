import { writeFileSync } from 'node:fs'
import { type PdfLine, writePdf } from './write-pdf.js'

/*
 * Makes corpus/data-access-letter.pdf: a letter of two pages with a running header, page numbers, words broken over line
 * ends and a paragraph that runs over the page end, as a word processor would set it.
 * Usage: tsx scripts/corpus/data-access-letter.ts [file]
 */

const LEFT = 72
const LEADING = 15

const PAGE_ONE = `Daniel Osei
22 Larkfield Road
Leeds LS8 4QT

The Data Protection Officer
Meridian Credit Services plc
PO Box 310
Manchester M60 2ZX

Copy to: Information Rights Trust

Wednesday 9 October 2024

Dear Sir or Madam

**Subject access request and complaint: account 5521-8806**

On 1 July 2024 I asked Meridian Credit Services plc (“Meridian”) for a copy of all the person-
al data that it holds about me. Under the Data Protection Act 2018 you had to reply with-
in one month. You have not replied.

In a telephone call on 20 August your adviser, Helen Strand, told me that my request
“had been lost in the system” and promised that I would have an answer by the end of
that week. I have heard nothing since.

You have also passed a false entry about me to two credit reference agencies. You
allege that I owe £2,318.40 on an account that I closed in 2021. I deny that I owe
Meridian anything. Because of your entry Northgate Building Society refused my applica-
tion for a mortgage, and I have lost a deposit of £1,500.

I therefore ask you to:

• send me all the personal data you hold about me, including recordings of calls;
• correct the entry with both agencies, and tell me when you have done so; and
• pay me compensation of £1,500 for the deposit that I have lost.

Please do so by 5pm on Friday 8 November 2024. If you do not, I will complain to the`

const PAGE_TWO = `Information Commissioner’s Office and bring a claim in the county court under sec-
tion 168 of the Act.

You must stop reporting the disputed debt immediately, and you must not pass it to a
debt collector while it is in dispute.

I would also be grateful if you could confirm within seven days that you have received
this letter.

Yours faithfully



Daniel Osei`

function typeset(page: string, number: number, count: number): PdfLine[] {
  const lines = page.split('\n').map((line, i): PdfLine => {
    const bold = line.startsWith('**')
    return { text: bold ? line.slice(2, -2) : line, x: LEFT, y: 770 - i * LEADING, size: 11, bold }
  })
  return [
    { text: 'D. Osei to Meridian Credit Services plc', x: LEFT, y: 806, size: 8, bold: false },
    ...lines.filter(line => line.text !== ''),
    { text: `Page ${number} of ${count}`, x: 270, y: 36, size: 8, bold: false },
  ]
}

const pages = [PAGE_ONE, PAGE_TWO]
const target = process.argv[2] ?? 'corpus/data-access-letter.pdf'
writeFileSync(
  target,
  writePdf(
    'Subject access request and complaint',
    pages.map((page, i) => typeset(page, i + 1, pages.length)),
  ),
)
