import { expect, test } from 'vitest'
import { readText } from '../read.js'

const parts = (text: string) => {
  const { blocks } = readText(text)
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).split('\n')[0]!.slice(0, 30)}`)
}

test('a business letter', () => {
  const letter = `NORTHGATE PLUMBING LTD
4 Mill Lane, York YO1 6AB
Tel: 01904 496 000

3 May 2024

Our ref: NP/118

Mrs Ada Finch
The Manager
Finch Interiors Ltd
9 High Street
York

By email and post

Dear Mrs Finch

Unpaid invoice 118

We write about our invoice of 2 April, which remains unpaid. Please pay £1,200 within 14 days.

Yours sincerely,

Tom Reed
Director

cc: J. Moss
Enc. Invoice 118`
  expect(parts(letter)).toEqual([
    'letterhead: NORTHGATE PLUMBING LTD',
    'letterhead: 4 Mill Lane, York YO1 6AB',
    'letterhead: Tel: 01904 496 000',
    'date: 3 May 2024',
    'reference: Our ref: NP/118',
    'recipient: Mrs Ada Finch',
    'recipient: The Manager',
    'recipient: Finch Interiors Ltd',
    'recipient: 9 High Street',
    'recipient: York',
    'header-field: By email and post',
    'salutation: Dear Mrs Finch',
    'subject: Unpaid invoice 118',
    'paragraph: We write about our invoice of ',
    'valediction: Yours sincerely,',
    'signature: Tom Reed',
    'signature: Director',
    'header-field: cc: J. Moss',
    'reference: Enc. Invoice 118',
  ])
})

test.each<[string, string, string[]]>([
  [
    'an address in front of the salutation alone is the addressee',
    'Acme Ltd\nAttn: Legal\n1 Main St\n\nDear Sirs,\n\nPlease stop using our name on your site now.\n\nRegards,\nA. Bell',
    ['recipient', 'recipient', 'recipient', 'salutation', 'paragraph', 'valediction', 'signature'],
  ],
  [
    'two addresses in lines parted alike: the second is the addressee',
    'Nora Quill\n\n5 Mill Lane\n\nLeeds LS1 4AB\n\nThe Manager\n\nTarn Dairies Ltd\n\n9 High Street\n\nYork YO1 6AB\n\n3 May 2024\n\nDear Sirs,\n\nPlease pay me what you owe me for the milk.\n\nRegards,\nNora Quill\ncc: Ada Finch',
    [
      ...Array.from({ length: 3 }, () => 'letterhead'),
      ...Array.from({ length: 4 }, () => 'recipient'),
      'date',
      'salutation',
      'paragraph',
      'valediction',
      'signature',
      'header-field',
    ],
  ],
  [
    'no leave taken: the last short lines are the signature',
    'Hello Sam,\n\nYou still owe me the deposit of $500 for the flat.\n\nKim',
    ['salutation', 'paragraph', 'signature'],
  ],
  [
    'thanks within a letter are no valediction',
    'Dear Mr Fox,\n\nThank you.\n\nI ask you to repair the roof.\n\nMany things were said.\n\nOther things were not.\n\nA third thing came up.\n\nA fourth thing came up.\n\nA fifth thing came up.\n\nA sixth thing came up.\n\nA seventh thing came up.\n\nAn eighth thing came up.\n\nKind regards,\nL. Stone',
    ['salutation', ...Array.from({ length: 10 }, () => 'paragraph'), 'valediction', 'signature'],
  ],
  [
    'a signature below dashes',
    'The copies are ours. Please take them down.\n\nWe own them all.\n\n--\n\nKim Lee\nLost Fox Ltd',
    ['paragraph', 'paragraph', 'signature', 'signature', 'signature'],
  ],
  [
    'a headline above the salutation',
    'An open letter to the minister on the pollution of our river\n\nDear Minister,\n\nWe write to you about it.\n\nYours,\nA. Bell',
    ['title', 'salutation', 'paragraph', 'valediction', 'signature'],
  ],
  [
    'a name above the date of an article',
    'Mayor rejects plan\n\nNora Quill\nWednesday 6 March 2019 17.42 GMT\n\nThe mayor rejected the plan for a new bridge on Monday evening.\n\nShe said that the city could not afford to pay for it this year.',
    ['title', 'byline', 'date', 'paragraph', 'paragraph'],
  ],
  [
    'a release with its date',
    'PRESS RELEASE\nFor immediate release: 9 May 2025\n\nMAYOR REJECTS PLAN\n\nThe mayor rejected the plan for a new bridge on Monday evening.\n\nShe said that the city could not afford to pay for it this year.',
    ['heading', 'date', 'title', 'paragraph', 'paragraph'],
  ],
  [
    'an article',
    'Mayor rejects plan\n\nBy Jo Bell\n\nThe mayor rejected the plan for a new bridge on Monday evening.\n\nShe said that the city could not afford to pay for it this year.',
    ['title', 'byline', 'paragraph', 'paragraph'],
  ],
  [
    'a salutation on the line of the first sentence is cut off',
    'Dear Sir,\nwe have not been paid for the work that was done in\nthe spring and we ask you to pay.\n\nYours,\nA. Bell',
    ['salutation', 'paragraph', 'valediction', 'signature'],
  ],
  [
    'numbered capitals head the parts of a notice',
    'CITY OF TARN\nENFORCEMENT NOTICE\n\n1. WHAT YOU MUST DO\n\n(i) Remove the fence;\n(ii) Fill the ditch.',
    ['heading', 'heading', 'heading', 'list-item', 'list-item'],
  ],
])('%s', (_, text, kinds) => {
  expect(readText(text).blocks.map(({ kind }) => kind)).toEqual(kinds)
})

test.each([
  ['letter', 'Dear Ms Moss,\n\nPlease pay the rent.\n\nYours faithfully,\nA. Bell'],
  ['email', 'From: A. Bell\nTo: C. Moss\nSubject: the rent\n\nPlease pay it.'],
  [
    'email',
    'Subject: RE: Delivery of 18 June\n\nI have read your email. Your driver would not take it back, and I changed nothing.',
  ],
  ['email', 'Sent: 3 May 2024 10:14\nTo: C. Moss\nSubject: the rent\n\nThe records are made up. I have seen it.'],
  [
    'letter',
    'To the Board of Directors, Kern Homes Ltd\n\nWe are tenants of Kern Park. We were promised a warden day and night, and he was withdrawn in May.\n\nOur rent has gone up by a third since then. We have lost all faith in the firm, and nobody had told us of it.',
  ],
  [
    'article',
    'Mayor rejects plan\n\nThe mayor rejected the plan for a new bridge on Monday evening at a meeting in the town hall.\n\nShe said that the city could not afford to pay for it this year, and that it would not be able to next year.\n\nCampaigners said that they would go on and that the bridge was needed by the people who live in the valley.',
  ],
  ['statement', 'PRESS RELEASE\n\nUnion calls for talks\n\nThe union called for talks.'],
  [
    'notice',
    'MARINE BOARD\nPublic notice\n\nAll owners of ferries are hereby directed to register them before 1 June 2023 with the clerk of the harbour.\n\nOwners who fail to do so will be fined.',
  ],
  [
    'notice',
    'NOTICE OF INFRINGEMENT\n\nI have a good faith belief that the use is infringing. Under penalty of perjury, I am the owner. This DMCA notice is addressed to you.',
  ],
  [
    'statement',
    'Trust accepts findings\n\nThe trust has accepted what the inquiry found, and said that it would pay.\n\nIt will mend all of the flats before the winter, and has said so to the tenants.\n\nFor media enquiries, please contact Jo Lane.',
  ],
  [
    'article',
    'Trust accepts findings\n\nThe trust has accepted what the inquiry found, and said that it would pay.\n\nIts press office did not answer media enquiries, the tenants said on Monday, nor would the council.',
  ],
  ['statement', 'I, Ann Bell, of 3 Mill Lane, Leeds, will state as follows:\n\n1. I was there.'],
  [
    'article',
    'Mayor was right\n\nThe company gave a written statement to the court on Monday, and the mayor said that it was wrong.\n\nShe said that the city would not pay, and told us that nobody would have to leave.',
  ],
  ['letter', 'You owe me £300 for the work. I have asked you for it twice. Please pay me by Friday.'],
  [
    'notice',
    'CITY OF TARN\nPublic Health Act 1991, section 12\nABATEMENT NOTICE\n\nTo: Rook Taverns Ltd\n\nTAKE NOTICE that the City of Tarn requires you to remove the waste within 21 days.',
  ],
  [
    'notice',
    'MARINE BOARD\nProhibition notice No. 2023/9\n\nOur inspectors visited the ship on 6 May 2023. Tarn Ferries must replace the life rafts before 1 June 2023.',
  ],
  [
    'notice',
    'Enforcement notice\n\nIssued by: Tarn Borough Council\nTo: Ms A. Bell\nDate of issue: 2 July 2024\n\nYou have built a wall without permission, and it stands on land that belongs to the Council.\n\nYou are required to take the wall down before the first day of the month of October.',
  ],
  ['other', 'Milk, eggs, flour.'],
])('a document of kind %s', (kind, text) => {
  expect(readText(text).kind.value).toBe(kind)
})

const IDA = 'Ms Ida Grant\n4 Mill Lane\nYork'
const TARN = 'Tarn Dairies Ltd\n9 High Street\nYork YO1 6AB'
const MANAGER = `The Manager\n${TARN}`
const DATE = '3 May 2024'
test.each<[string, string[], string, string[]]>([
  ['whom the salutation calls is the addressee', [IDA, DATE, 'Dear Ms Grant,'], 'Tom Reed', ['recipient']],
  ['who signs is the sender', [IDA, DATE, 'Dear Sir,'], 'Ida Grant', ['letterhead']],
  ['a name of the greeting in another line is none', [IDA, DATE, 'Dear Ms Mill-Lane,'], 'Ida Grant', ['letterhead']],
  ['a private person has no letterhead', [TARN, DATE, 'Dear Sir,'], 'Tom Reed', ['recipient']],
  ['who is written to', ['To the owners of\nTarn Dairies Ltd', DATE, 'Dear Owners'], 'Tom Reed\nChair', ['recipient']],
  ['a house has one', [TARN, DATE, 'Dear Sir,'], 'Tom Reed\nDirector', ['letterhead']],
  [
    'nobody calls himself the manager',
    [MANAGER, DATE, 'Dear Sir,'],
    'Tom Reed\nSecretary, Mill Road Club',
    ['recipient'],
  ],
  [
    'an address without a name is the sender’s',
    ['4 Mill Lane\nYork', TARN, DATE, 'Dear Sirs,'],
    'Ida Grant',
    ['letterhead', 'recipient'],
  ],
  [
    'the sender may stand second',
    [TARN, 'Ida Grant\n4 Mill Lane\nYork', DATE, 'Dear Sirs,'],
    'Ida Grant\nDirector',
    ['recipient', 'letterhead'],
  ],
  [
    'a heading above the letterhead makes it no addressee',
    ['SAVE AS TO COSTS', 'Marlow & Finch\n2 High Street\nLeeds LS1 4AB', DATE, 'Dear Mr Dunn'],
    'Jo Finch',
    ['letterhead', 'letterhead'],
  ],
  [
    'a letter may go to two',
    [DATE, 'Mr Ian Moss\n1 Oak Street\nHull', 'Ms Una Tait\n2 Oak Street\nHull', 'Dear Sir and Madam,'],
    'Jo Finch',
    ['recipient', 'recipient'],
  ],
])('%s', (_, head, signature, sides) => {
  const { blocks } = readText(
    `${head.join('\n\n')}\n\nPlease pay us the rent that you owe for April.\n\nYours truly,\n\n${signature}`,
  )
  const kinds = blocks.map(({ kind }) => kind)
  const groups = head.slice(0, -1).filter(group => group !== DATE)
  expect(
    groups.map(group => kinds[blocks.findIndex(({ start }) => start === head.join('\n\n').indexOf(group))]),
  ).toEqual(sides)
})

test('an address that ends in a telephone number is parted from the next', () => {
  const head = 'Reed & Co\n4 Mill Lane, York YO1 6AB\nTel. 01904 555 0100\nMs Ida Grant\n9 High Street\nHull HU1 1AA'
  const { blocks } = readText(
    `${head.split('\n').join('\n\n')}\n\n3 May 2024\n\nDear Madam\n\nPlease pay us the rent.\n\nYours truly`,
  )
  expect(blocks.slice(0, 6).map(({ kind }) => kind)).toEqual([
    'letterhead',
    'letterhead',
    'letterhead',
    'recipient',
    'recipient',
    'recipient',
  ])
})
