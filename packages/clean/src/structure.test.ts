import { type Document, plainDocument } from '@gravamen/document'
import { describe, expect, it } from 'vitest'
import { clean } from './clean.js'

const body = [
  'The ombudsman ordered the council to repay £2m by the end of May.',
  'The council said that it would consider the ruling.',
]
const omitted = (lines: readonly string[], format: Document['format'] = 'text'): string[] => {
  const document = plainDocument(lines.join('\n\n'), format)
  return clean(document).map(
    ({ start, end, reason }) => `${reason}: ${document.text.slice(start, end).replace(/\s+/g, ' ')}`,
  )
}

describe('what stands in a row', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a menu', ['Home', 'News', 'Weather', 'Sport', ...body], ['navigation: Home News Weather Sport']],
    ['two words of a menu', ['Money', 'Health', ...body], []],
    ['a list of wants', [...body, 'Housing', 'Work', 'Health'], []],
    ['share buttons', [...body, 'Share', 'Twitter', 'WhatsApp'], ['sharing: Share Twitter WhatsApp']],
    ['one network that is named', ['Twitter', ...body], []],
    [
      'comments to the end',
      [...body, 'Comments (2)', 'Jo', 'They should pay it all back at once.'],
      ['comments: Comments (2) Jo They should pay it all back at once.'],
    ],
    [
      'a disclaimer with its heading and what goes on with it',
      [
        ...body,
        'DISCLAIMER',
        'This e-mail is confidential. '.repeat(40),
        'Please delete it if it is not yours.',
        'Registered in England no. 555',
      ],
      [
        `disclaimer: DISCLAIMER ${'This e-mail is confidential. '.repeat(40)}Please delete it if it is not yours. Registered in England no. 555`,
      ],
    ],
    ['a request to delete something', [...body, 'Important', 'Please delete it before Friday.'], []],
    ['a heading of a report', [...body, 'Comments', 'The council has none.'], []],
    [
      'the author',
      [...body, 'About the author', 'Tom Hale reports on councils.', body[1]!],
      ['about-the-author: About the author Tom Hale reports on councils.'],
    ],
    [
      'other stories',
      [...body, 'Related stories', 'Mayor quits over expenses', 'Bins to be collected weekly'],
      ['related-stories: Related stories Mayor quits over expenses Bins to be collected weekly'],
    ],
    [
      'prose after other stories',
      [...body, 'Most read', 'Mayor quits over expenses', body[1]!],
      ['related-stories: Most read Mayor quits over expenses'],
    ],
  ])('%s', (_, lines, expected) => expect(omitted(lines)).toEqual(expected))
})

it('sees through the marks of Markdown', () => {
  expect(
    omitted(
      [
        ...body,
        '[Subscribe to our newsletter](https://example.org/news)',
        '**READ MORE:** [Shares fall](https://example.org/a)',
      ],
      'markdown',
    ),
  ).toEqual([
    'newsletter: [Subscribe to our newsletter](https://example.org/news)',
    'related-stories: **READ MORE:** [Shares fall](https://example.org/a)',
  ])
})
