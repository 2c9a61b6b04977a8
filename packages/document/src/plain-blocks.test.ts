import { expect, test } from 'vitest'
import { plainBlocks } from './plain-blocks.js'

const short = {
  paragraph: 'p',
  'list-item': 'li',
  heading: 'h',
  code: 'code',
  quotation: 'q',
  'quoted-message': '>',
} as Record<string, string>
const shape = (text: string, markdown = false) =>
  plainBlocks(text, { markdown }).map(
    b => `${short[b.kind]}${b.marker ? `(${b.marker})` : ''}: ${text.slice(b.start, b.end).replaceAll(/\s+/g, ' ')}`,
  )

test.each<[string, string, string[]]>([
  ['blank lines part paragraphs', 'One.\n\nTwo.', ['p: One.', 'p: Two.']],
  ['one paragraph a line', 'The first line ends.\nThe second too.', ['p: The first line ends.', 'p: The second too.']],
  [
    'wrapped prose',
    'We write about the invoice that you have\nnot paid since the spring of last year in\nLondon and ask for it.',
    ['p: We write about the invoice that you have not paid since the spring of last year in London and ask for it.'],
  ],
  ['an address', '12 High Street,\nLeeds,\nLS1 4AB', ['p: 12 High Street,', 'p: Leeds,', 'p: LS1 4AB']],
  ['care of', 'Moss Residents Group\nc/o 8 Mill Lane', ['p: Moss Residents Group', 'p: c/o 8 Mill Lane']],
  ['bullets', 'We ask you to:\n- pay\n- stop', ['p: We ask you to:', 'li(-): pay', 'li(-): stop']],
  ['letters', '(a) pay;\n(b) stop.', ['li((a)): pay;', 'li((b)): stop.']],
  [
    'letters without marks',
    'a) the keys\nb) the deeds\nc. 40 boxes',
    ['li(a)): the keys', 'li(b)): the deeds', 'li(c.): 40 boxes'],
  ],
  ['no letter that counts on', 'b) the keys of\na) the hut', ['li(b)): the keys of a) the hut']],
  ['numbers', '1. Pay.\n2. Stop\n   at once.', ['li(1.): Pay.', 'li(2.): Stop at once.']],
  [
    'a year does not begin a list',
    'It was founded in the early spring of the year\n2012. It grew from there to the size that\nit has.',
    ['p: It was founded in the early spring of the year 2012. It grew from there to the size that it has.'],
  ],
  ['a marker on its own line', '-\nAn item', ['li(-): An item']],
  ['Markdown headings', '# Title\nText.\n\n## Part', ['h: Title', 'p: Text.', 'h: Part']],
  ['capitals', 'BACKGROUND\n\nText.', ['h: BACKGROUND', 'p: Text.']],
  ['a bold question is a heading', '**Who are you?**\nMe.', ['h: **Who are you?**', 'p: Me.']],
  ['a bold statement is not', '**I swear that it is so.**', ['p: **I swear that it is so.**']],
  ['rules are no blocks', 'One.\n---\nTwo.', ['p: One.', 'p: Two.']],
  ['code', '```\nlet x = 1\n\nlet y\n```\nText.', ['code: let x = 1 let y', 'p: Text.']],
  ['an earlier message', 'Yes.\n> Do you\n> agree?', ['p: Yes.', '>: > Do you > agree?']],
  [
    'addresses one a line',
    'The copies stand here:\nhttps://example.com/one/very/long/path/to/a/file\nhttps://example.com/two/very/long/path/to/a/file',
    [
      'p: The copies stand here:',
      'p: https://example.com/one/very/long/path/to/a/file',
      'p: https://example.com/two/very/long/path/to/a/file',
    ],
  ],
  [
    'line breaks that are meant',
    'Acme Ltd  \nemail: a@b.c  \nphone: 123',
    ['p: Acme Ltd', 'p: email: a@b.c', 'p: phone: 123'],
  ],
  [
    'bullets after a long line',
    'Before anybody did anything about the matter at hand, the owners of the\nsite were asked to do this\n- pay\n- stop',
    [
      'p: Before anybody did anything about the matter at hand, the owners of the site were asked to do this',
      'li(-): pay',
      'li(-): stop',
    ],
  ],
  ['the sign above a signature', 'Pay us.\n--\nKim', ['p: Pay us.', 'p: --', 'p: Kim']],
  ['nothing', ' \n\n\t', []],
])('%s', (_, text, blocks) => {
  expect(shape(text)).toEqual(blocks)
})

test('a quotation in Markdown', () => {
  expect(shape('> Stop.', true)).toEqual(['q: > Stop.'])
})
