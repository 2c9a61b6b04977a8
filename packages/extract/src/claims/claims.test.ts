import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findAttributions } from '../attributions/index.js'
import { extractClaims } from '../extract-claims.js'
import { segments } from './reported/segments.js'

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

/** The author's claims of a letter: `stance | claim`. */
const LETTER: readonly (readonly [body: string, ...claims: string[]])[] = [
  ['You have failed to pay our invoice of 3 May.', 'alleges | You have failed to pay our invoice of 3 May'],
  ['I swear, under penalty of perjury, that I own the photographs.', 'asserts | I own the photographs'],
  ['Your site hosts our manual without permission.', 'alleges | Your site hosts our manual without permission'],
  ['We suffered a loss of £16,200.', 'asserts | We suffered a loss of £16,200'],
  ['We estimate that the leak has cost us £900.', 'estimates | the leak has cost us £900'],
  ['It has come to my client’s attention that you sell copies of the map.', 'asserts | you sell copies of the map'],
  ['I deny that I damaged the fence.', 'denies | I damaged the fence'],
  ['We have never copied your map.', 'denies | We have never copied your map'],
  ['You have not replied to my letters.', 'asserts | You have not replied to my letters'],
  ['Your agent sent a false invoice to my bank.', 'asserts | Your agent sent a false invoice to my bank'],
  ['Your use of the name infringes our rights.', 'alleges | Your use of the name infringes our rights'],
  ['Absent such payment, our client will have no choice but to sue.'],
  ['Our client will have no alternative but to end the lease.'],
  [
    'I swear, under penalty of perjury, that this notice is accurate and that I own the maps that were copied.',
    'asserts | this notice is accurate',
    'asserts | I own the maps that were copied',
  ],
  [
    'This notice is accurate, and under penalty of perjury, I am authorized to act for the owner.',
    'asserts | This notice is accurate',
    'asserts | I am authorized to act for the owner',
  ],
  ['In case you have lost it, a copy of my letter is attached.'],
  ['A list of the maps is included as Appendix A. They are set out in Annex 2.'],
  ['The work described below is ours, and we declare:', 'asserts | The work described below is ours'],
  ['You copied our map, which states:', 'alleges | You copied our map'],
  ['Once the fee is paid, the map is yours.', 'asserts | Once the fee is paid, the map is yours'],
  ['I am the owner of the maps that you copied.', 'asserts | I am the owner of the maps that you copied'],
  ['The URL is https://example.org/maps and it is ours.', 'asserts | it is ours'],
  ['Please confirm that you have read our guide.'],
  ['Please remove the map, as it infringes our copyright.', 'alleges | it infringes our copyright'],
  ['The best solution would be to remove the map.'],
  ['We do not have the contact information of the user.'],
  ['We have the following:'],
  [
    'I should perhaps add that an earlier letter of mine was never answered.',
    'asserts | an earlier letter of mine was never answered',
  ],
  ['As I have not been paid for June, I need you to settle the bill.', 'asserts | I have not been paid for June'],
  ['Please return the key as you promised.'],
  ['All rights are reserved.'],
  ['It is admitted that the lamp was broken.', 'concedes | the lamp was broken'],
  ['However, it is denied that our client caused the loss.', 'denies | our client caused the loss'],
  ['Liability is denied.', 'denies | Liability is denied'],
  ['We are instructed that she left her job in May.', 'asserts | she left her job in May'],
  ['We take full responsibility for the leak.', 'concedes | We take full responsibility for the leak'],
  ['A copy of the invoice is enclosed.'],
  ['I kept a copy of the invoice.', 'asserts | I kept a copy of the invoice'],
  ['I quite understand your anger.'],
  ['I have no idea if that is true.'],
  ['The manager denies everything.'],
  ['We, the undersigned parents, are writing to express our concern about the school.'],
  ['I look forward to your reply.'],
  ['Please remove the manual from your site.'],
  ['My telephone number is 01632 960000.'],
  ['We will issue proceedings without further notice.'],
  ['I am raising a formal grievance.'],
  ['It is not too late.'],
  ['I am sorry to hear that your trip was spoilt.'],
  ['Further to our call of 3 May, I confirm that the lamp was new.', 'confirms | the lamp was new'],
  [
    'The notice is accurate, and under penalty of perjury, I am the owner.',
    'asserts | The notice is accurate',
    'asserts | I am the owner',
  ],
  ['Have you read our letter of 3 May?'],
  ['I never cancelled anything!', 'asserts | I never cancelled anything'],
  ["I think that's only fair.", "believes | that's only fair"],
  ['The forms are to be sent to the office.'],
  ['Phones are not to leave the locker.'],
  ['The purpose of the site is to sell our songs.', 'asserts | The purpose of the site is to sell our songs'],
  ['A photograph would help.'],
  ['It would be helpful if your clerk rang first.'],
  ['It would be unfair.', 'asserts | It would be unfair'],
  ['The hearing will take place in May, and a note-taker will be present.'],
  ['The works will flood our cellar.', 'asserts | The works will flood our cellar'],
  ['You are entitled to bring a colleague.'],
  ['You have the right to appeal.'],
  ['You are not entitled to bring a colleague.', 'asserts | You are not entitled to bring a colleague'],
  ['I am a teacher in Brill.'],
  ['I am a victim of fraud.', 'asserts | I am a victim of fraud'],
  ['It is high time you left.'],
  ['Also bring the key when you come.'],
  ['A few lines before we go to print.'],
  ['This is to give you a last chance to pay.'],
  ['You have 14 days from receipt of this letter.'],
  ['The tenant is required to leave the flat.'],
  ['You are notified that the lease is in default.', 'asserts | the lease is in default'],
  ['My flat is one room.', 'asserts | My flat is one room'],
  ['My bank details are overleaf.'],
  ['I am in receipt of your letter of 3 May.'],
  ['We are aware of the article about our shop.'],
  ["We weren't offered a hotel.", "asserts | We weren't offered a hotel"],
  ['We have been asked by the owner to collect the rent.'],
  ['I would remind you that the lamp was new.', 'asserts | the lamp was new'],
  ['We found no breach of the licence.', 'asserts | We found no breach of the licence'],
  ['The report is inaccurate.', 'denies | The report is inaccurate'],
  ['Leaving the names of patients there is a crime.', 'asserts | Leaving the names of patients there is a crime'],
  ['I know you are busy.'],
  ['Never have I been treated so badly.', 'asserts | Never have I been treated so badly'],
  ['I hear that the council has fined you.', 'asserts | the council has fined you'],
  ['I regret that you were kept waiting.', 'asserts | you were kept waiting'],
  ['You ask why the claim was refused.'],
  ['Take the page down or I will sue.'],
  ['My thoughts are with the families.'],
  ['I have found my recipes on your site.', 'asserts | I have found my recipes on your site'],
  ['I have found no forks.'],
  ['It appears you have mistaken me for my father.', 'asserts | you have mistaken me for my father'],
  ['It follows that the policy covers the loss.', 'asserts | the policy covers the loss'],
  [
    'The firm that built the hall hid the cracks; the courts have said so.',
    'asserts | The firm that built the hall hid the cracks',
    'asserts | the courts have said so',
  ],
  ['I never signed it, nor does the firm own it.', 'asserts | I never signed it', 'asserts | nor does the firm own it'],
  ['We act for Mr. Bell, and we refer to your letter of 3 May.'],
  ['Our client remains willing to meet you.'],
  ['Our client does not accept that view.', 'asserts | Our client does not accept that view'],
  ['We agreed a price of £400.', 'asserts | We agreed a price of £400'],
  ['I asked you twice for a refund.', 'asserts | I asked you twice for a refund'],
  ['We propose to hold a hearing.'],
  ['She reported the leak in May.', 'asserts | She reported the leak in May'],
  ['Nothing has been done since.', 'asserts | Nothing has been done since'],
  ['Nothing in this letter is a waiver of our rights.'],
  ['He should have been given his tablets.', 'asserts | He should have been given his tablets'],
  ['He should be given his tablets.'],
  ['I cannot sleep in the room.', 'asserts | I cannot sleep in the room'],
  ['We cannot accept your offer.'],
  ['The goods will be returned to you.'],
  ['When I rang the shop, nobody answered.', 'asserts | When I rang the shop, nobody answered'],
  ['When you have the forms, please sign them.'],
  ['What arrived was a broken lamp.', 'asserts | What arrived was a broken lamp'],
  ['As a result, I lost my job.', 'asserts | I lost my job'],
  ['As a result of the delay, I lost my job.', 'asserts | As a result of the delay, I lost my job'],
  [
    'My health has suffered as a result and I have lost my job.',
    'asserts | My health has suffered as a result',
    'asserts | I have lost my job',
  ],
  ['3. That my client has paid the price in full.', 'asserts | my client has paid the price in full'],
  ['I have worked in the claims team since May 2019.', 'asserts | I have worked in the claims team since May 2019'],
  ['We are satisfied that the works broke the permit.', 'asserts | the works broke the permit'],
  ['Our records show that the payment was made by phone.', 'asserts | the payment was made by phone'],
  ['My understanding is that the lamp was new.', 'asserts | the lamp was new'],
  ['Please note that the lamp was new.', 'asserts | the lamp was new'],
  ['It is not accepted that the lamp was broken.', 'denies | the lamp was broken'],
  ['It appears that the lamp was broken.', 'asserts | the lamp was broken'],
  ['I am the owner of certain maps that you copied.', 'asserts | I am the owner of certain maps that you copied'],
  ['We have no evidence that it was sent.', 'asserts | We have no evidence that it was sent'],
  ['The payment details were stored on your server.', 'asserts | The payment details were stored on your server'],
]

/** A letter of dispute, whose demand is no claim. */
const disputed = (body: string): string =>
  `Dear Ms. Kern,\n\n${body}\n\nI demand a refund.\n\nYours sincerely,\n\nAda Moss\n`

test.each(LETTER)('claims of the author of a letter: %j', (body, ...expected) => {
  const shown = extractClaims(disputed(body)).map(({ kind, stance, text }) => {
    expect(kind).toBe('author')
    return `${stance} | ${text}`
  })
  expect(shown).toEqual(expected)
})

const inLetter = (body: string): string[] =>
  extractClaims(disputed(body)).map(({ kind, source, stance, text }) => `${kind} ${source?.text} ${stance} | ${text}`)

const inMail = (body: string): string[] =>
  extractClaims(`Dear Ms. Kern,\n\n${body}\n\nYours sincerely,\n\nAda Moss\n`).map(({ text }) => text)

test('what a letter of business tells is no claim, unlike a complaint', () => {
  const business =
    'The draft is with the printer and Mick is back on Monday. You should call him, and we need two copies.'
  expect(inMail(business)).toEqual([])
  expect(inMail('The bins have not been emptied since May, and nobody has come.')).toEqual([
    'The bins have not been emptied since May',
    'nobody has come',
  ])
})

test('in a letter what the reader has said is his claim, and what is rumored is nobody’s', () => {
  expect(inLetter('In your letter you allege that our client was careless.')).toEqual([
    'attributed you alleges | our client was careless',
  ])
  expect(inLetter('In your letter it is said that she slipped on water.')).toEqual([
    'attributed undefined asserts | she slipped on water',
  ])
  expect(inLetter('If you say that the roof leaks, we will repair it.')).toEqual([])
  const led = inLetter('The position of the committee remains that:\n\n1. it is a matter for the owner.')
  expect(led.join('\n')).not.toContain('remains')
})

test('in a letter what is asserted ends where the same sentence goes on to ask', () => {
  expect(inLetter('Your site holds two copies of my book, which infringe my rights; please remove them.')).toEqual([
    'author undefined alleges | Your site holds two copies of my book, which infringe my rights',
  ])
  expect(inLetter('Your non-stick pan burnt my hand, so please refund me.')).toEqual([
    'author undefined asserts | Your non-stick pan burnt my hand',
  ])
})

test('in a letter what the reader or a third person has said is theirs, whatever stands beside it', () => {
  expect(inLetter('You accepted that the office was open but said that the key was lost.')).toEqual([
    'attributed You concedes | the office was open',
    'attributed You asserts | the key was lost',
  ])
  expect(inLetter('You told me on the phone the lamp was new.')).toEqual(['attributed You asserts | the lamp was new'])
  expect(inLetter('As you said yourself, the lamp was new.')).toEqual(['author undefined asserts | the lamp was new'])
  expect(inLetter('You wrote that pensioners “swan about at our expense”.')).toEqual([
    'attributed You asserts | pensioners “swan about at our expense”',
  ])
  expect(inLetter('When I rang on Monday your receptionist told me the lamp was new.')).toEqual([
    'attributed your receptionist asserts | the lamp was new',
  ])
  expect(inLetter('I rang twice and was told somebody would call.')).toEqual([
    'attributed undefined asserts | somebody would call',
  ])
  expect(inLetter('You also mention that the lamp was new.')).toEqual(['attributed You asserts | the lamp was new'])
  expect(inLetter('When I asked him about it afterwards he claimed it was banter.')).toEqual([
    'attributed he alleges | it was banter',
  ])
  expect(inLetter('You say that I signed the form. I did not.')).toEqual([
    'attributed You asserts | I signed the form',
    'author undefined asserts | I did not',
  ])
  expect(inLetter('Keith told the board that I asked to leave, which is a lie.')).toEqual([
    'attributed Keith asserts | I asked to leave',
  ])
  expect(inLetter('They wrote to your client twice and had no answer.')).toEqual([
    'author undefined asserts | They wrote to your client twice and had no answer',
  ])
  expect(inLetter('Your claim that the lamp was new is false.')).toEqual([
    'author undefined denies | Your claim that the lamp was new is false',
    'attributed Your alleges | the lamp was new',
  ])
  expect(inLetter('Owners are reminded that the keys are not to be lent.')).toEqual([])
})

test('in a letter nobody but the teller says what one is told, and what the writer sets against it is his own', () => {
  expect(inLetter('I was assured that somebody would call.')).toEqual([
    'attributed undefined promises | somebody would call',
  ])
  expect(inLetter('We are told that the lamp was new.')).toEqual(['attributed undefined asserts | the lamp was new'])
  expect(inLetter('We were told by your clerk that the lamp was new.')).toEqual([
    'attributed your clerk asserts | the lamp was new',
  ])
  expect(inLetter('Your clerk told me that it was on its way, but I have heard nothing.')).toEqual([
    'attributed Your clerk asserts | it was on its way',
    'author undefined asserts | I have heard nothing',
  ])
  expect(inLetter('The firm insists that it has changed, but two of the men sit on its board.')).toEqual([
    'attributed The firm asserts | it has changed',
    'author undefined asserts | two of the men sit on its board',
  ])
  expect(inLetter('You in your reply have falsely contended that the lamp was new.')).toEqual([
    'attributed You alleges | the lamp was new',
  ])
  expect(inLetter('The bank says that it is waiting; you say that the money was sent.')).toEqual([
    'attributed The bank asserts | it is waiting',
    'attributed you asserts | the money was sent',
  ])
  expect(inLetter('He is claiming in the comments that the bread is his.')).toEqual([
    'attributed He alleges | the bread is his',
  ])
  expect(inLetter('Last month your clerk told me that the lamp was new.')).toEqual([
    'attributed your clerk asserts | the lamp was new',
  ])
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
