/**
 * Mentions and parties: in each text `[…]` marks the mention asked about, and `party` is the name (or an alias) of the party that it must belong
 * to, or null where it may belong to none. One line a case.
 */
export interface JoiningCase {
  readonly text: string
  readonly party: string | null
}

const joined = (party: string, ...texts: readonly string[]): JoiningCase[] => texts.map(text => ({ text, party }))
const none = (...texts: readonly string[]): JoiningCase[] => texts.map(text => ({ text, party: null }))

export const JOINING: readonly JoiningCase[] = [
  // A family name that stands first.
  ...joined('Zhang Wei', 'We wrote to Mr Zhang Wei of Bluewater on Monday. Mr [Zhang] has not replied.'),
  ...joined('Paul', 'We wrote to Mr Paul Denham of the council on Monday. Mr [Paul] lives next door.'),
  // Acronyms, defined and not.
  ...joined(
    'Human Rights Watch',
    'Human Rights Watch (HRW) published a report on Monday. [HRW] said that nobody had replied.',
    'Human Rights Watch published a report on Monday. The report, [HRW] said, was ignored.',
    '[HRW] said so. A spokeswoman for Human Rights Watch gave no details.',
  ),
  ...joined(
    'Campaign Against Arms Trade',
    'Campaign Against Arms Trade (CAAT) has sued. [CAAT] lost in the High Court.',
  ),
  ...joined('Serious Fraud Office', 'The Serious Fraud Office opened an inquiry. The [SFO] would not comment.'),
  ...joined('International Monetary Fund', 'The International Monetary Fund warned Greece. The [IMF] wants reforms.'),
  ...joined(
    'American Federation of Teachers',
    'The American Federation of Teachers met on Friday. [AFT] leaders were pleased.',
  ),
  ...joined('Republican Party', 'The Republican Party met in Cleveland. The [GOP] has no plan.'),
  // Short forms.
  ...joined(
    'Shell plc',
    'Shell plc reported a profit of £5m. [Shell] said that it was pleased.',
    'Shell plc reported a loss. Analysts blamed [Shell] for it.',
  ),
  ...joined(
    'Metamarkets Group, Inc.',
    'I write for Metamarkets Group, Inc. about the code. [Metamarkets] owns the code.',
  ),
  ...joined(
    'Tech Mahindra Limited',
    'I work for Tech Mahindra Limited in London. The code belongs to [Tech Mahindra] alone.',
  ),
  ...joined(
    'Northgate Housing Association',
    'Northgate Housing Association wrote to tenants. [Northgate] will raise rents.',
  ),
  ...joined('Washington Post', 'The Washington Post noted the visit. The [Post] reported that they ate together.'),
  ...joined('New York Daily News', 'He writes for the New York Daily News. The [Daily News] dropped his column.'),
  ...joined('Harrow Borough Council', 'Harrow Borough Council refused the plan. The [Council] gave no reasons.'),
  // Surnames, titles, given names, initials.
  ...joined(
    'Vince Cable',
    'Vince Cable met exporters on Monday. Mr [Cable] promised a reply.',
    'Vince Cable met exporters on Monday. "No," said [Cable].',
  ),
  ...joined(
    'Anthony D. Weiner',
    'Anthony D. Weiner lost his seat. [Anthony Weiner] then ran for mayor.',
    'Anthony D. Weiner lost his seat. [Weiner] then ran for mayor.',
  ),
  ...joined('Carolyn B. Maloney', 'Carolyn B. Maloney was in a taxi. "I know," Ms. [Maloney] said.'),
  ...joined('Joseph Biden', 'Joseph Biden spoke on Friday. Aides said that [Joe Biden] was tired.'),
  ...joined('William Hague', 'William Hague flew to Cairo. [Bill Hague] was met by crowds.'),
  ...joined('Bill de Blasio', 'Bill de Blasio won again. Mr. [de Blasio] thanked his staff.'),
  ...joined('Ludwig van Beethoven', 'Ludwig van Beethoven was deaf. Friends of [Beethoven] wrote to him.'),
  ...joined(
    'Hillary Clinton',
    'Hillary Clinton met Bill Clinton in Ohio. Mrs. [Clinton] then flew to Iowa.',
    'Hillary Clinton spoke in Ohio. [Hillary] will fly to Iowa.',
  ),
  ...joined('Bill Clinton', 'Hillary Clinton met Bill Clinton in Ohio. Mr. [Clinton] then flew to Iowa.'),
  ...joined('Gloria Reed-Veal', 'Gloria Reed-Veal spoke last. Ms. [Reed-Veal] had lost a daughter.'),
  ...joined(
    'Priya Natarajan',
    'Dr Priya Natarajan wrote the report. [Dr Natarajan] declined to comment.',
    'The report is by P. Natarajan. [Priya Natarajan] declined to comment.',
  ),
  ...joined('John Smith Jr.', 'John Smith Jr. owns the firm. [Smith] is 40.'),
  ...joined('Mario Vargas Llosa', 'Mario Vargas Llosa wrote it. [Vargas Llosa] lives in Madrid.'),
  ...joined('James Polk', 'Voters chose [Democrat James Polk] that year.'),
  ...joined('Don Guardian', 'Mayor Don Guardian spoke first. "No," [Guardian] said.'),
  // Spelling variants and capitals.
  ...joined(
    'GitHub',
    'Please note that GitHub has a policy. I read [GitHubs] guide to it.',
    'Please note that GitHub has a policy. The code is on [GITHUB] now.',
  ),
  ...joined('Kathleen Sebelius', 'Kathleen Sebelius resigned on Friday. Friends of [Kathleen Sebellius] were sad.'),
  ...joined('Joel Benenson', 'Joel Benenson spoke for the campaign. [BENENSON]: This is a man who lied.'),
  // Defined terms.
  ...joined(
    'Acme Widgets Ltd',
    'We act for Acme Widgets Ltd (the "Company"). The [Company] is owed £300.',
    'We act for Acme Widgets Ltd (“the Company”). You owe the [Company] £300.',
    'We act for Acme Widgets Ltd ("Acme"). You owe [Acme] £300.',
    'This notice is sent by Acme Widgets Ltd (hereinafter "AWL"). [AWL] demands payment.',
  ),
  ...joined(
    'Pearson Education, Inc.',
    'The owner is Pearson Education, Inc. ("IP Owner"). The [IP Owner] has not agreed.',
  ),
  ...joined('Jane Porter', 'I write for Jane Porter (the "Claimant"). The [Claimant] was dismissed in May.'),
  // Roles and descriptions.
  ...joined(
    'Vince Cable',
    'The letter went to the business secretary Vince Cable on Friday. [The business secretary] has not replied.',
  ),
  ...joined('Jane Porter', 'Jane Porter, the chief executive, resigned. [The chief executive] gave no reason.'),
  ...joined(
    'Privacy International',
    'Privacy International wants tighter controls. [The privacy campaign group] has threatened to sue.',
    'Privacy International wants tighter controls. [The group] has threatened to sue.',
  ),
  ...joined('Bhatt Murphy', 'The legal firm Bhatt Murphy wrote on Monday. [The firm] expects a reply.'),
  ...joined('Acme Widgets Ltd', 'Acme Widgets Ltd reported a loss. [The company] blamed the weather.'),
  ...joined('High Court', 'The High Court sat on Monday. [The court] found for the tenant.'),
  ...joined('Harrow Borough Council', 'Harrow Borough Council refused the plan. [The council] gave no reasons.'),
  // Pronouns.
  ...joined(
    'Jane Porter',
    'Jane Porter resigned on Friday. [She] gave no reason.',
    'Jane Porter resigned on Friday. Friends praised [her] courage.',
    'Jane Porter said that [she] would sue.',
  ),
  ...joined(
    'Vince Cable',
    'Vince Cable spoke on Friday. [He] gave no reason.',
    'Vince Cable said [his] officials would reply.',
  ),
  ...joined('Peter Hall', 'Jane Porter met Peter Hall on Friday. [He] gave no reason.'),
  ...joined('Jane Porter', 'Jane Porter met Peter Hall on Friday. [She] gave no reason.'),
  ...joined('Carlos Mendes', 'Mr Carlos Mendes owns the site. We wrote to [him] in May.'),
  // Bodies and states.
  ...joined('Ministry of Defence of Ukraine', 'A note came from the [Ministry of Defence of Ukraine] on Friday.'),
  ...joined(
    'Department for Business, Innovation and Skills',
    'The [Department for Business, Innovation and Skills] declined to comment.',
  ),
  ...joined('Government', 'She said the [Government] has until Monday to reply.'),
  ...joined('Russia', '[Russia] refused to sign the treaty on Friday.'),
  ...joined('UK', 'The [UK] has refused to answer the letter.'),
  ...joined('Clinton campaign', 'The [Clinton campaign] said that it would reply.'),

  // Nobody, or nobody named.
  ...none(
    // Namesakes.
    'John Smith sued Mary Smith in May. The [Smiths] have a son.',
    'Mary Jones met Peter Jones in May. The [Joneses] were there.',
    // Places that do not act, nationalities, religions.
    'The goods left [Russia] on Friday for a port in Spain.',
    'She moved to [London] when she was ten.',
    'A [German] court found for the tenant.',
    'Many [Catholics] stayed at home that day.',
    'Most [Democrats] in the room were angry.',
    'He learned [French] at school in Lyon.',
    // Laws, works, events, products, days.
    'The claim is made under the [Data Protection Act] of that year.',
    'The [Digital Millennium Copyright Act] protects our code.',
    'Her novel, [Wuthering Heights], was copied by hand.',
    'The party met at the [Republican National Convention] in July.',
    'We installed [Windows] on the computers last week.',
    'They met on [Good Friday] in the town hall.',
    'The [First Amendment] protects speech.',
    'He won the [Heisman Trophy] in college.',
    // Addresses, handles, files.
    'See https://example.com/[Acme]/Widgets for the code.',
    'Write to jane@[Porter].com before Friday.',
    'The file [Acme_Widgets.zip] holds the code.',
    'The office is at 12 [Jane Porter] Street in Leeds.',
    // Unnamed actors.
    'Jane Porter praised the plan. [One UK firm] opposed it.',
    'Acme Widgets Ltd reported a loss. [A rival firm] made a profit.',
    'Vince Cable spoke first. [A spokesman] gave no details.',
    'Shell plc reported a loss. [Analysts] were surprised.',
    '[Officials] said on Friday that nobody was hurt.',
    'Jane Porter and Mary Hall left early. [Neither] gave a reason.',
    // Pronouns without a clear antecedent.
    'It rained all day. [He] stayed at home.',
    'Acme Widgets Ltd reported a loss. [She] was not surprised.',
    'Vince Cable spoke on Friday. [She] was not there.',
    'The plan failed. [They] blamed the weather.',
    // Descriptions without an antecedent, or of another kind.
    '[The company] blamed the weather for it.',
    'Jane Porter resigned on Friday. [The company] gave no reason.',
    'Vince Cable spoke on Friday. [The newspaper] printed it.',
    'The Government replied on Friday. [The charity] was pleased.',
    'Privacy International wants controls. The [companies] that sell the software refused.',
    'The code is under the [MIT] licence, and MIT-licensed code is free.',
    'The Developer Licence Agreement ([DLA]) forbids it. The DLA is plain.',
    '12 Old Road, [Prahlad Nagar], Ahmedabad 380015, India',
    'She was once [Miss Universe] and runs a shop.',
    // Ordinary words with capitals.
    'Dear [Sir] or Madam, we write about the invoice.',
    '[Regards] to all of you and your families.',
    'The [Internet] has changed how people read.',
    'PLEASE [NOTE] THAT THE OFFICE IS CLOSED ON FRIDAY.',
    'Yours [Sincerely], and with thanks for your help.',
  ),
]
