import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findAttributions } from '../../attributions/index.js'
import { extractClaims } from '../../extract-claims.js'
import { segments } from '../reported/segments.js'

/** `stance quotation | source | content ‖ second piece` of each claim; "NOT" and "MAYBE" where the claim is negated or hedged. */
const REPORTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['The mayor said that the bridge was safe.', 'asserts indirect | The mayor | the bridge was safe'],
  ['“The bridge is safe,” the mayor said.', 'asserts direct | the mayor | The bridge is safe'],
  [
    'The company denied that it had sold the data, and the board said the report was “a fantasy”.',
    'denies indirect | The company | it had sold the data',
    'asserts mixed | the board | the report was “a fantasy”',
  ],
  ['Ms. Kern warned that the dam may burst.', 'warns indirect MAYBE | Ms. Kern | the dam may burst'],
  [
    'The ministry said that prices had fallen and that wages would rise.',
    'asserts indirect | The ministry | prices had fallen',
    'asserts indirect | The ministry | wages would rise',
  ],
  [
    '“We have never drawn more water than our share,” said the country manager, Ricardo Funes.',
    'asserts direct | the country manager, Ricardo Funes | We have never drawn more water than our share',
  ],
  ['Mr Hale denied it.'],
  ['Dear Ms Ode,\n\nHappy to talk if it helps.\n\nYours,\nA. Bell'],
  ['Tarn Foods is recalling three batches of cheese because they may hold germs.'],
  ['Anyone who feels unwell should see a doctor.'],
  ['The three invoices listed below remain unpaid.'],
  ['It is alleged that the firm bribed two officials.', 'alleges indirect | - | the firm bribed two officials'],
  ['The union wants the company to raise wages.'],
  ['The union called off a two-day strike over the roof.'],
  ['The board must admit that the bridge is closed.'],
  ['The board had better admit that the bridge is closed.'],
  ['Anyone who thinks that the bridge is closed may ring us.'],
  ['Ruth Hale said the delay “beggars belief”.', 'asserts mixed | Ruth Hale | the delay “beggars belief”'],
  ['The union told the company to raise wages or face a strike.'],
  ['The group threatened to sue the ministry.'],
  ['The reporter asked whether the bridge was safe.'],
  ['The minister declined to comment on the report.'],
  ['The board refused the offer, which it described as “a joke”.', 'asserts direct | it | a joke'],
  [
    '“If they ignore us, we will sue,” the tenant said. “The roof leaks.”',
    'asserts direct | the tenant | The roof leaks',
  ],
  [
    'The mill, which opened in 1950, denied that it had polluted the river.',
    'denies indirect | The mill | it had polluted the river',
  ],
  [
    'The clerk said that a plumber would call on Monday but nobody came.',
    'asserts indirect | The clerk | a plumber would call on Monday',
  ],
  [
    'The city paid for repairs after the mayor’s warning that the bridge was unsafe.',
    'warns indirect | the mayor | the bridge was unsafe',
  ],
  ['The clerk explained what went wrong.'],
  [
    '“I got your wish that the case be closed and that no charge be brought,” she said.',
    'asserts direct | she | I got your wish that the case be closed and that no charge be brought',
  ],
  [
    'The firm declined to comment, but a driver, who gave no name, said the bridge was closed.',
    'asserts indirect | a driver | the bridge was closed',
  ],
  [
    'One of those who signed, pensioner Alf Dyer, 81, said the bridge was closed.',
    'asserts indirect | pensioner Alf Dyer, 81 | the bridge was closed',
  ],
  ['Campaigners today said that the bridge was closed.', 'asserts indirect | Campaigners | the bridge was closed'],
  [
    'A council was told in May that a wall was cracking, the inquiry into the flood heard on Monday.',
    'asserts indirect | - | a wall was cracking',
  ],
  [
    'Dr Lin Mak told MPs the scheme was “doomed”, and that ministers had been warned.',
    'asserts mixed | Dr Lin Mak | the scheme was “doomed”',
    'asserts indirect | Dr Lin Mak | ministers had been warned',
  ],
  ['Ms. Orr said the delay “beggars belief”.', 'asserts mixed | Ms. Orr | the delay “beggars belief”'],
  [
    'The mayor said that the bridge was safe, though she would not say who had checked it.',
    'asserts indirect | The mayor | the bridge was safe',
  ],
  [
    'The union believes that the plan is unlawful and has written to the minister.',
    'believes indirect | The union | the plan is unlawful',
  ],
  [
    'The claim by the union that the mill was closed is not true.',
    'alleges indirect | the union | the mill was closed',
  ],
  [
    'Rivals have accused the mill of using its size to win contracts, an allegation it has repeatedly denied.',
    'alleges indirect | Rivals | the mill of using its size to win contracts',
  ],
  [
    'Capt. Oisin Breen, who left Corrib Lines in 2022, said the doors leaked.',
    'asserts indirect | Capt. Oisin Breen, who left Corrib Lines in 2022 | the doors leaked',
  ],
  [
    'Hal Brooks reckons the figures are “cooked”. According to him, the doors were shut.',
    'estimates mixed | Hal Brooks | the figures are “cooked”',
    'asserts indirect | him | the doors were shut',
  ],
  ['Shares fell after regulators alleged in May that it lied.', 'alleges indirect | regulators | it lied'],
  ['The firm explained to customers that the doors leaked.', 'asserts indirect | The firm | the doors leaked'],
  [
    'Responding to the publication today of the review, our general secretary, Dr. Bola Ige, said:\n\n“Wards are unsafe.\n\n“Nobody has listened to us.”',
    'asserts direct | our general secretary, Dr. Bola Ige | Wards are unsafe',
    'asserts direct | our general secretary, Dr. Bola Ige | Nobody has listened to us',
  ],
  [
    'Dr. Bola Ige said:\n\n“This report makes for harrowing reading. Wards are unsafe.\n\n“Nobody could work the monitor. We call on the minister to act.”',
    'asserts direct | Dr. Bola Ige | This report makes for harrowing reading',
    'asserts direct | Dr. Bola Ige | Wards are unsafe',
    'asserts direct MAYBE | Dr. Bola Ige | Nobody could work the monitor',
  ],
  ['Residents give the firm a month to stop blasting'],
  ['Villagers give quarry firm a month to halt blasting'],
  ['The play, called “The Last Ferry”, opens on Friday.'],
  [
    'What is new, she argued, is that there was no rain.',
    'asserts indirect | she | What is new ‖ is that there was no rain',
  ],
  ['She said, if elected, she would cut the fares.', 'asserts indirect | She | if elected, she would cut the fares'],
  ['The firm assured the workers that the mill was safe.', 'promises indirect | The firm | the mill was safe'],
  ['The mayor repeated his claim that the bridge was safe.', 'asserts indirect | The mayor | the bridge was safe'],
  ['The board rejected suggestions that it had been slow.', 'denies indirect | The board | it had been slow'],
  [
    'The auditor warned three years ago that the bridge could fall.',
    'warns indirect MAYBE | The auditor | the bridge could fall',
  ],
  [
    'A group of tenants sued the landlord Friday, alleging that he had cut off the gas.',
    'alleges indirect | A group of tenants | he had cut off the gas',
  ],
  ['It is not known whether the council will amend the rules.'],
  ['The union dismissed the offer as an insult.', 'denies indirect | The union | the offer as an insult'],
  ['He noted that Ms. Kern had asked for more time.', 'reports indirect | He | Ms. Kern had asked for more time'],
  ['Nor did she say that they acted alone.', 'asserts indirect NOT | she | they acted alone'],
  [
    'The court heard that Pole had returned to the house seven times.',
    'asserts indirect | - | Pole had returned to the house seven times',
  ],
  [
    'It is often claimed that islands cost more than they bring in.',
    'alleges indirect | - | islands cost more than they bring in',
  ],
  ['The critics accused “so-called experts” of lying.', 'alleges mixed | The critics | “so-called experts” of lying'],
  ['Opening the case in Leeds, Ann Kern said that Pole had lied.', 'asserts indirect | Ann Kern | Pole had lied'],
  [
    '“He will act in a thoughtful and deliberate way because that is who he is,” she said.',
    'asserts direct | she | He will act in a thoughtful and deliberate way because that is who he is',
  ],
  [
    '“We need to bring those voices and that experience into the hall,” she said.',
    'asserts direct | she | We need to bring those voices and that experience into the hall',
  ],
  ['“Vote for the bridge. Vote for unity,” she said.'],
  [
    'A trust ignored warnings that newborns were at risk, an inquiry has heard.',
    'asserts indirect | - | A trust ignored warnings that newborns were at risk',
  ],
  [
    'According to the agency’s own data, the works spilled on 143 days.',
    'asserts indirect | the agency’s own data | the works spilled on 143 days',
  ],
  [
    'Skylark, which cancelled 212 flights, has put the total bill at €17.5m.',
    'estimates indirect | Skylark | the total bill at €17.5m',
  ],
  ['Minister: hospitals must learn', 'asserts indirect | Minister | hospitals must learn'],
  ['Storm Hedda: latest updates'],
  ['He put the lamp at the door.'],
  ['“Why do the banks get rich and the big firms get away with it?” she asked.'],
  [
    '“She called me and said, ‘Auntie, I am ill,’” he said.',
    'asserts direct | he | She called me and said, ‘Auntie, I am ill',
  ],
  ['The move seems to be a mistake.'],
  [
    'The agency says the water is clean and advises residents to ignore the report.',
    'asserts indirect | The agency | the water is clean',
  ],
  [
    'PORT ELLIS, May 3 (Wire) - The bridge is safe, the mayor said on Monday.',
    'asserts indirect | the mayor | The bridge is safe',
  ],
  ['If the airport refuses, the charity will go to court.'],
  [
    'The council sold the hall despite warnings from residents that the roof was unsafe.',
    'warns indirect | residents | the roof was unsafe',
  ],
  [
    'A trust ignored repeated warnings that its ward was short of staff.',
    'warns indirect | - | its ward was short of staff',
  ],
  [
    'Severn Vale must repay its customers, the regulator said, after it emerged that it had spilled sewage.',
    'asserts indirect | the regulator | Severn Vale must repay its customers',
  ],
  ['Analysts who have done the sums say they do not add up.', 'asserts indirect | Analysts | they do not add up'],
  ['Voters could have shown that they were tired of the inquiry.'],
  ['At the meeting Ann Kern said that the dam was safe.', 'asserts indirect | Ann Kern | the dam was safe'],
  [
    'The bank faces the Securities and Exchange Commission over whether it broke rules, the Echo reported.',
    'reports indirect | the Echo | The bank faces the Securities and Exchange Commission over whether it broke rules',
  ],
  [
    '“The bridge is a bit like a song, I guess,” the engineer said.',
    'asserts direct | the engineer | The bridge is a bit like a song, I guess',
  ],
  ['Residents were told that the water was safe.', 'asserts indirect | - | the water was safe'],
  [
    '“Partly. We found the leak in March,” the engineer said.',
    'asserts direct | the engineer | We found the leak in March',
  ],
  ['The firms will have their blasting permits suspended until they pay.'],
  ["''The bridge is safe,'' the mayor said.", 'asserts direct | the mayor | The bridge is safe'],
]

test.each(REPORTED)('claims of %j', (text, ...expected) => {
  const shown = extractClaims(text)
    .filter(({ within }) => within === null)
    .map(
      ({ stance, quotation, hedged, negated, source, pieces }) =>
        `${stance} ${quotation}${negated ? ' NOT' : ''}${hedged ? ' MAYBE' : ''} | ${source?.text ?? '-'} | ${pieces.map(({ text }) => text).join(' ‖ ')}`,
    )
  expect(shown).toEqual(expected)
})

test('in an interview who asks claims nothing, and who answers is quoted', () => {
  const claims = extractClaims(
    'An interview with Ada Moss\n\nQ: The regulator says that the bank was slow. Is that fair?\n\nA: Partly. We found the leak in March.\n\nQ: You left early. Why?\n\nA: I was tired.\n',
  )
  expect(claims.map(({ source, quotation, text }) => `${source?.text} ${quotation} | ${text}`)).toEqual([
    'The regulator indirect | the bank was slow',
    'A direct | We found the leak in March',
    'A direct | I was tired',
  ])
})

test('a statement inside a statement names the one it stands in', () => {
  const claims = extractClaims('“The minister believes that the bridge is safe,” the engineer said.')
  expect(claims.map(({ within, stance }) => [within, stance])).toEqual([
    [null, 'asserts'],
    ['claim-1', 'believes'],
  ])
})

test('a quotation without a cue goes on with the speaker of the paragraph before', () => {
  const claims = extractClaims(
    '“The bridge was closed in March,” said Anna Kern, the mayor.\n\n“Nobody told the ferry company about the closure.”\n',
  )
  expect(claims.at(-1)).toMatchObject({
    text: 'Nobody told the ferry company about the closure',
    source: { text: 'Anna Kern, the mayor' },
    cue: null,
  })
  expect(claims.at(-1)!.confidence).toBeLessThan(claims[0]!.confidence)
})

test('a broken quotation is one statement with two pieces', () => {
  const text = '“The bridge,” he said, “was never safe.”'
  const reading = readText(text)
  const [attribution] = findAttributions(reading)
  expect(segments(reading, attribution!.pieces)).toHaveLength(1)
  expect(extractClaims(text)[0]!.pieces.map(piece => piece.text)).toEqual(['The bridge', 'was never safe'])
})
