import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findParties } from './find-parties.js'

const summary = (text: string): string[] =>
  findParties(readText(text)).map(({ name, kind, public: isPublic, aliases, roles }) =>
    [name, isPublic ? 'public' : kind, aliases.join('; '), roles.join('; ')]
      .filter((part, i) => part || i < 2)
      .join(' | '),
  )

const cases: [text: string, ...parties: string[]][] = [
  ["The singer's agent, Suzi Lane, denied it.", 'Suzi Lane | person'],
  [
    'Privacy International wants the Government to act. The group has enlisted the help of legal firm Bhatt Murphy, who has written to the business secretary Vince Cable.',
    'Privacy International | organization',
    'Government | public',
    'Bhatt Murphy | organization | legal firm',
    'Vince Cable | person | business secretary',
  ],
  [
    'Jane Porter, the chief executive, resigned. Ms Porter gave no reason.',
    'Jane Porter | person | Porter | chief executive',
  ],
  [
    'Human Rights Watch (HRW) published a report. HRW said that nobody had replied.',
    'Human Rights Watch | organization | HRW',
  ],
  [
    'We are instructed by Acme Widgets Ltd (the "Company"). The Company is owed £300.',
    'Acme Widgets Ltd | organization | Company',
  ],
  ['Most Democrats stayed at home.'],
  ['Shane Fell, 41, of Cheadle Heath, was found guilty.', 'Shane Fell | person'],
  ["The man's wife, Gemma, wept. She had paid Brackley & Son.", 'Gemma | person', 'Brackley & Son | organization'],
  ['I wrote to the CTO of Pixelforge GmbH, in Lajpat Nagar.', 'Pixelforge GmbH | organization'],
  ['OPEN LETTER TO THE BOARD OF HALVERSEN PETROLEUM ASA', 'Halversen Petroleum ASA | organization'],
  ['The First-tier Tribunal has ruled.', 'First-tier Tribunal | public'],
  [
    'The Kerala High Court told PC Fenner and Lt. Moss to wait.',
    'Kerala High Court | public',
    'Fenner | person',
    'Moss | person',
  ],
  ['He wrote to Mr Justice Fenwick about PC World and a shop in Lord Street.', 'Fenwick | person | Mr Justice'],
  [
    'Apple, Google and Microsoft were asked, and Tesco and Boothbys were not.',
    'Apple | organization',
    'Google | organization',
    'Microsoft | organization',
    'Tesco | organization',
    'Boothbys | organization',
  ],
  ['In London, Microsoft and Berlin were named.', 'Microsoft | organization'],
  [
    'Shares in Tesco and Crude Oil fell as Lt Governor Fenner left.',
    'Tesco | organization',
    'Fenner | person | Lt Governor',
  ],
  [
    'The Rail, Maritime and Transport union backed Carpenters Local 140.',
    'Rail, Maritime and Transport union | organization',
    'Carpenters Local 140 | organization',
  ],
  ["The firm's owner, Italy's Ferrotrans, has paid.", 'Ferrotrans | organization'],
  ['The manager, Stavros, was rude.', 'Stavros | person | manager'],
  [
    'See https://github.com/zz-kawaii/harbour for the code. Its owner, zz-kawaii, was banned.',
    'zz-kawaii | person | owner',
  ],
  ['Chair: Mrs A. Reed MBE DL    Secretary: vacant', 'A. Reed | person'],
  ["Ferrolux's chief executive declined to comment. Ferrolux shares fell.", 'Ferrolux | organization'],
  ['Ethiopians marched through the city, and Germans joined them.'],
  [
    'Notices went to Star Widgets Pvt. Ltd. and Novi Games Ltd. in May. Star Widgets paid.',
    'Star Widgets Pvt. Ltd. | organization | Star Widgets',
    'Novi Games Ltd. | organization',
  ],
  [
    'Metta Platforms, Inc. sued the Metta Foundation on Friday. Lawyers for Metta said that Metta wants it gone.',
    'Metta Platforms, Inc. | organization | Metta',
    'Metta Foundation | organization',
  ],
  ['For that reason President Nora Quill left. Economists praised her.', 'Nora Quill | person | President'],
  ['**Issued by:** Southmere Borough Council\n\nThe hall is closed.', 'Southmere Borough Council | public'],
  [
    'From: "Ann Bell" <ann@x.example>\nTo: Repairs Desk <desk@y.example>, Cllr Amir Stone <a@y.example>, bob <bob@z.example>\nSubject: the roof\n\nPlease mend it.',
    'Ann Bell | person',
    'Repairs Desk | organization',
    'Amir Stone | person',
  ],
  [
    'Harrogate Homes (North West) Limited (the "Company") was sued by Mr Colm Reed and Dunmore Bay Quarries Ltd on Monday.',
    'Harrogate Homes (North West) Limited | organization | Company',
    'Colm Reed | person',
    'Dunmore Bay Quarries Ltd | organization',
  ],
  ['The letter came from a lawyer representing zeta GmbH on Monday.', 'zeta GmbH | organization'],
  [
    'We fined Tarn Mutual Society Limited ("Tarn Mutual" or "the Firm"). The Firm agreed.',
    'Tarn Mutual Society Limited | organization | Tarn Mutual; Firm',
  ],
  [
    'The Department for Roads, Rail and Canals (Drrc) wrote in May. Nobody at Drrc replied.',
    'Department for Roads, Rail and Canals | public | Drrc',
  ],
  [
    'Fiona Marsh MP, the home secretary, met PC Ann Dale and HHJ Tom Reed KC.',
    'Fiona Marsh | person | home secretary',
    'Ann Dale | person',
    'Tom Reed | person',
  ],
  ['The health secretary, Tom Reed, was criticised.', 'Tom Reed | person | health secretary'],
  ['The Refugee Council met Harlow Town Council.', 'Refugee Council | organization', 'Harlow Town Council | public'],
  ['Junot Díaz spoke first. Nobody answered Junot Diaz.', 'Junot Díaz | person | Junot Diaz'],
  ['We may register it with Experian and Equifax.', 'Experian | organization', 'Equifax | organization'],
  ['The owner is Rowan, Moss & Pike, a fund.', 'Rowan, Moss & Pike | organization | fund'],
  ['Mr Reed, officials said, has left.', 'Reed | person'],
  ['A Tarnly spokeswoman, Lucy Pell, denied it.', 'Lucy Pell | person | Tarnly spokeswoman'],
  ['Deborah Jordan Reynolds - Santilli spoke.', 'Deborah Jordan Reynolds | person'],
  ["The case is before Harlow Magistrates' Court today.", "Harlow Magistrates' Court | public"],
  ['We wrote to Tarn Recovery Ltd.', 'Tarn Recovery Ltd | organization'],
  [
    'From: Legal <legal@x.example>\nTo: Jo Lamb <jo@y.example>\nSubject: the roof\n\nDear Mr Lamb,\n\nPlease mend it.',
    'Jo Lamb | person | Lamb',
  ],
  [
    'Duncan Harker Sr. praised his son, Duncan Harker, on Monday.',
    'Duncan Harker Sr. | person',
    'Duncan Harker | person',
  ],
  [
    'Joseph R. Dunmore Jr. spoke first. Nobody answered Joseph Dunmore.',
    'Joseph R. Dunmore Jr. | person | Joseph Dunmore',
  ],
  ['Leaders of villages in northern Argentina said that they would go.'],
  ['The group called on Ottawa to investigate the mine.', 'Ottawa | public'],
  ['The European commission has sued Spain.', 'European commission | public'],
  ['One backbencher was furious. “No more of this,” the MP said.'],
  ['The Council met on Friday. Our Club and the Board of it did not.'],
  [
    'Zesto Snack Corporation ("Zesto") makes crisps. Zesto has sold them for years. A rival sells crisps under the name "Zezzto" too.',
    'Zesto Snack Corporation | organization | Zesto',
  ],
  ['On Friday the mayor praised former press officer under President Nora Quill.', 'Nora Quill | person | President'],
  [
    'They filed suit in the United States District Court for the Eastern District of Texas on Friday.',
    'United States District Court for the Eastern District of Texas | public',
  ],
  [
    '"We were not told," said Nora Quill, the charity\'s South Asia adviser and director.',
    'Nora Quill | person | South Asia adviser',
  ],
  [
    "On Monday the North of Scotland Crofters' Union (NSCU) met. NSCU wants lower rents.",
    "North of Scotland Crofters' Union | organization | NSCU",
  ],
  ['See https://example.com/Acme/Widgets and mail Jane@Porter.com.'],
]
test.each(cases)('%s', (text, ...parties) => {
  expect(summary(text)).toEqual(parties)
})

test.each([
  ['This firm represents Tarn Dairies Ltd.', 'Tarn Dairies Ltd'],
  ['We act for Tarn Dairies Ltd.', 'Tarn Dairies Ltd'],
])('a firm of partners in capitals is one party, and acts for its client: %s', (sentence, client) => {
  const text = `MARSDEN, ADEYEMI & COLE\nAttorneys at Law\n14 Quay Street, Leeds LS1 4AB\n\n3 May 2024\n\nMr Tom Reed\n9 High Street\nYork YO1 6AB\n\nDear Mr Reed\n\n${sentence}\n\nYours sincerely,\n\nAda Finch\ncc: ${client}`
  const parties = findParties(readText(text))
  const of = (id: string | null) => parties.find(party => party.id === id)?.name
  expect(parties.map(({ name, parts, actsFor }) => [name, parts.join(), of(actsFor)])).toEqual([
    ['Marsden, Adeyemi & Cole', 'author', client],
    ['Tom Reed', 'recipient', undefined],
    [client, 'copied', undefined],
    ['Ada Finch', 'author', undefined],
  ])
})

test('the office in a signature is no person', () => {
  const text =
    'Dear Sir,\n\nWe ask you to mend the roof of the hall before winter.\n\nYours sincerely,\n\nNora Quill, Headteacher, Tarn Academy\nTom Reed, Headteacher, Fell Primary School'
  const persons = findParties(readText(text)).filter(({ kind }) => kind === 'person')
  expect(persons.map(({ name }) => name)).toEqual(['Nora Quill', 'Tom Reed'])
})

const letterCases: [why: string, text: string, parts: string[]][] = [
  [
    'a group of residents is an organization',
    "Harbour View Residents' Group\nc/o 8 Quay Street\nWhitmouth WM2 4RT\n\n3 May 2024\n\nThe Chief Planning Officer\nKern Borough Council\n\nDear Ms Pell,\n\nWe object to the plan.\n\nYours sincerely\n\nHamish Petrie\nChair",
    [
      "organization Harbour View Residents' Group: author",
      'organization Kern Borough Council: recipient',
      'person Pell: recipient',
      'person Hamish Petrie: author',
    ],
  ],
  [
    'an address names nobody, and a firm above one is an organization',
    'Ward Hadlow\n102 Quayside\nNewcastle NE1 3DX\n\nSeafront Lettings\n14 Marine Parade\nBrighton\n\n3 May 2024\n\nDear Sirs\n\nFlat 3, 22 Marine Parade, Brighton\n\nWe act for Ms Dana Fell. You owe £300.\n\nYours faithfully\n\nWard Hadlow\nfor and on behalf of Dana Fell',
    ['organization Ward Hadlow: author', 'organization Seafront Lettings: recipient', 'person Dana Fell: mentioned'],
  ],
  [
    "the writer's own address",
    '22 Marine Parade\nFlat 3\nBrighton\nBN2 1TL\n\nSnackHaus, Inc.\n1 Snack Way\nDenver, CO 80202\n\n3 May 2024\n\nTo whom it may concern:\n\nI bought crisps from SnackHaus. Please refund the price.\n\nSincerely,\n\nPeter Hall',
    ['organization SnackHaus, Inc.: recipient', 'person Peter Hall: author'],
  ],
  [
    'a client in brackets for whom the agent acts, and a firm in capitals',
    'TARN MANAGEMENT LTD\n9 Bank Street\nLeeds LS1 5AA\n\nMr Omar Haddad\n17 Orchard Close\nHarrogate HG1 4AB\n\n2 May 2024\n\nDear Mr Haddad\n\nYou owe £45 to the freeholder, Orchard (Harrogate) Limited, for whom we act as agents. Please pay.\n\nYours sincerely\n\nDan Price\nTarn Management Ltd',
    [
      'organization Tarn Management Ltd: author',
      'person Omar Haddad: recipient',
      'organization Orchard (Harrogate) Limited: mentioned',
      'person Dan Price: author',
    ],
  ],
  [
    'the firm of the address that an e-mail goes to, and those who sign with their addresses',
    'From: Priya Shah <p.shah@mail.example>\nTo: help@skyfare.example\nSubject: Refund\n\nHello,\n\nMy flight with SkyFare Ltd was cancelled. Please refund me.\n\nRegards,\n\nPriya Shah, 3 Elm Road\nMargaret Oduya, 5 Elm Road',
    ['person Priya Shah: author', 'organization SkyFare Ltd: recipient', 'person Margaret Oduya: author'],
  ],
  [
    'all who sign are authors',
    'Dear Editor,\n\nAs head teachers we ask the council to think again about the bus to our schools.\n\nYours sincerely,\n\nJim Bell, head, Fell School\nAnn Wood, head, Tarn School',
    [
      'person Jim Bell: author',
      'organization Fell School: author',
      'person Ann Wood: author',
      'organization Tarn School: author',
    ],
  ],
  [
    'who only passes a letter on, and a first name that the tagger does not know',
    'Bristow Academy Trust\n1 College Road\nDerby DE1 3QQ\n\nMs Y. Adeyemi, c/o National Education Union\n\n11 November 2021\n\nDear Yewande\n\nYou must return the agreement.\n\nYours sincerely\nTerence Meadows',
    [
      'organization Bristow Academy Trust: author',
      'person Y. Adeyemi: recipient',
      'organization National Education Union: mentioned',
      'person Terence Meadows: author',
    ],
  ],
  [
    'a shop that is greeted by a name with "\'s"',
    "Dear Grandma's Kitchen,\n\nYou gave our table away. Please refund the deposit.\n\nMandy Cartwright",
    ["organization Grandma's Kitchen: recipient", 'person Mandy Cartwright: author'],
  ],
  [
    'who signs a joint statement',
    'Joint statement on the closure of offices\n\nWe, the undersigned organisations, condemn the decision to close our offices in the north of the country.\n\nCivic Watch Europe\nCommittee to Protect Reporters\nOpen Shores',
    [
      'organization Civic Watch Europe: author',
      'organization Committee to Protect Reporters: author',
      'organization Open Shores: author',
    ],
  ],
  [
    'those listed below "To", and an advocate who signs with his name alone for a client',
    'LEGAL NOTICE\n\nR. K. Raman\nAdvocate, High Court of Madras\n\nTo\n1. M/s Sri Gopal Constructions\n2. Mr. K. Selvan\n\nUnder instructions from my client Smt. Meena Devi, residing at 22, Third Street, I call upon you to refund Rs. 5,000.\n\nR. K. Raman',
    [
      'person R. K. Raman: author',
      'organization High Court of Madras: mentioned',
      'organization Sri Gopal Constructions: recipient',
      'person K. Selvan: recipient',
      'person Meena Devi: mentioned',
    ],
  ],
  [
    'an attorney by himself above his address, and a first name of whom the letter is to',
    'BRADLEY P. KNOX\nATTORNEY AT LAW\n1180 Peachtree St.\nAtlanta, GA 30309\n\nMrs D. Falk\nPO Box 77\nAlpharetta, GA 30009\n\nDear Denise:\n\nWe act for Tarn Homes LLC. You owe $300.\n\nVery truly yours,\n\nBradley P. Knox',
    ['person Bradley P. Knox: author', 'person D. Falk: recipient', 'organization Tarn Homes LLC: mentioned'],
  ],
  [
    'whom a press release tells of at its end, and a list of those copied in',
    'PRESS RELEASE\n\nCc: Tarn Trust; Reed Hospice Council\n\nClean Seas Now today welcomed the ruling. "This is a victory," said Ada Lynch, its director.\n\nAbout Clean Seas Now\n\nClean Seas Now is a charity founded in 2009.',
    [
      'organization Tarn Trust: copied',
      'organization Reed Hospice Council: copied',
      'organization Clean Seas Now: author',
      'person Ada Lynch: mentioned',
    ],
  ],
  [
    'the body in capitals that issues a notice, below the line of its state',
    'REPUBLIC OF TARN\nMINISTRY OF INLAND WATERS\nPublic Notice\n\n12 May 2023\n\nAll operators of dredgers are hereby directed to submit their papers.',
    ['organization Ministry of Inland Waters: author'],
  ],
  [
    'whom the writer says to act for, in a notice without a signature',
    'Dear GitHub,\n\nI represent Galvo Widgets Inc, owner of the code. We request that these files be deleted.\n\nI swear that the information in this notice is accurate.',
    ['organization GitHub: recipient', 'organization Galvo Widgets Inc: author'],
  ],
]
test.each(letterCases)('%s', (_, text, parts) => {
  const found = findParties(readText(text))
  expect(found.map(party => `${party.kind} ${party.name}: ${party.parts.join(' ') || 'mentioned'}`)).toEqual(parts)
})

test('every mention is the text at its span', () => {
  const text = 'Jane Porter \u{1f600} of Acme Ltd said she\r\nwould sue. “Acme Ltd lied,” Porter wrote.'
  const parties = findParties(readText(text))
  expect(parties.map(({ name }) => name)).toEqual(['Jane Porter', 'Acme Ltd'])
  for (const { mentions } of parties)
    for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written)
})

test.each([
  ['# Notice\n\n**Issued by the Harbour Authority on 3 May 2024**\n\nPorts must keep records.', ['Harbour Authority']],
  ['# Notice\n\nThe permit issued by the Harbour Authority has lapsed.', []],
])('the author of %j', (text, authors) => {
  const found = findParties(readText(text)).filter(party => party.parts.includes('author'))
  expect(found.map(party => party.name)).toEqual(authors)
})
