import { expect, test } from 'vitest'
import { sentenceSpan } from '../at.js'
import { readText } from '../read.js'

const sentences = (text: string): string[] => {
  const reading = readText(text)
  return Array.from({ length: reading.sentences.count }, (_, s) => {
    const { start, end } = sentenceSpan(reading, s)
    return text.slice(start, end)
  })
}

/** Each text with its sentences parted by "|". */
test.each([
  // Abbreviations, initials, figures.
  'Mr. Reed paid.|Dr. Bell did not.',
  'She met J. R. Moss at 5 p.m. on Monday.',
  'She left at 5 p.m.|He stayed.',
  'Acme Inc. paid.|The bank did not.',
  'It moved to the U.S. in May.',
  'The claim was for Rs. Five Lakhs only.|It was paid.',
  'Pay Rs. 50,000 now.',
  'See s. 12(3), No. 5 and pp. 3–4 of the Act.',
  'It grew by 2.5 per cent.|Then it fell.',
  'They sell bolts, nuts, etc. to the trade.',
  'He said no, i.e. nothing.',
  // What ends a sentence.
  'Is it?|No.|Not now!',
  'It is over...|Or is it?',
  'Well… perhaps not.',
  '“Go now.”|He went.',
  '“Go now!” she said.',
  '"Is it late?" he asked.|It was.',
  'He read it (it was short.)|Then he left.',
  'It failed (as we said).|We left.',
  'Write to a.bell@mill.example.|She will answer.',
  'Read www.mill.example/a.html first.|Then write.',
  // Parts of a document.
  'First line of a paragraph\ngoes on here.|A second.',
])('%s', parted => {
  expect(sentences(parted.replaceAll('|', ' '))).toEqual(parted.split('|'))
})

test('items of a list and headings are sentences of their own', () => {
  expect(sentences('What we ask\n\n- the rent;\n- the deposit\n\nIt is due.')).toEqual([
    'What we ask',
    'the rent;',
    'the deposit',
    'It is due.',
  ])
})
