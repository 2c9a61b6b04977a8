/** Demands that newspapers and press releases report: rulings, quotations, crowds, papers. The notation is that of `table.ts`; each row is the body of an article. */
export const PRESS: readonly string[] = [
  // who says what must be done, behind it
  'Marsh Valley Trains must refund £3m to passengers and hire an auditor, the ombudsman said on Friday, after a review found that it had hidden delays. ⇒ refund £3m to passengers | require | payment | by the ombudsman | of Marsh Valley Trains ⇒ hire an auditor | require | by the ombudsman | of Marsh Valley Trains',
  'Her colleagues, she said, should withdraw the motion. ⇒ withdraw the motion | urge | by she | of Her colleagues',
  '"What is needed is an inquest into the fire," said Ida Holm. ⇒ an inquest into the fire | urge | by Ida Holm',
  'The bishop said there must be a public inquiry. ⇒ a public inquiry | require | by The bishop',
  '"There must be no cuts to the night bus," said Ida Holm. ⇒ no cuts to the night bus | require | not | by Ida Holm',
  'She said the club should not renew the lease and instead sell the ground. ⇒ not renew the lease | urge | not | by She | of the club ⇒ sell the ground | urge | by She | of the club',
  // a body as "it"
  'The regulator has fined the broker and asked it to repay its clients. ⇒ repay its clients | request | payment | by The regulator | of it',
  'The council ordered an audit. It gave the firm 28 days to answer the report. ⇒ an audit | require | by The council ⇒ answer the report | require | by It | of the firm | due 28 days',
  // in authority
  'The court restrained the quarry from blasting near the school. ⇒ blasting near the school | require | not | by The court | of the quarry',
  'The directors have been told not to sell any land. ⇒ not to sell any land | require | not | of The directors',
  'A bench headed by Justice Rao asked the pollution board to explain the delay. ⇒ explain the delay | request | information | by A bench | of the pollution board',
  'He has tabled a motion requiring the minister to publish the advice. ⇒ publish the advice | require | by He | of the minister',
  // threats
  'Ida Holm said that drivers would strike on 3 June unless the firm withdrew the rota. ⇒ withdrew the rota | require | by Ida Holm | of the firm | else drivers would strike on 3 June',
  'The union threatened to ballot its members unless it receives written assurances. ⇒ written assurances | require | by The union | else ballot its members',
  'The charity has threatened to sue if the ministry fails to publish the map. ⇒ publish the map | require | by The charity | of the ministry | else sue',
  // crowds
  'Tenants marched past the office, chanting "Lower the rent!" ⇒ Lower the rent | require | by Tenants',
  'A letter signed by more than 300 nurses is demanding that the ward reopen. ⇒ the ward reopen | require | by A letter',
  // whose calls, and to whom
  "He decried the mayor's repeated calls to close the lido. ⇒ close the lido | urge | by the mayor",
  'The board refused a request by the club to extend the lease. ⇒ extend the lease | request | by the club',
  'One petition for Mr Hale to resign has drawn 900 names. ⇒ resign | request | of Mr Hale',
  'Residents sought the resignation of the chairman. ⇒ the resignation of the chairman | request | by Residents | of the chairman',
  'The opposition dared the minister to publish the file. ⇒ publish the file | urge | by The opposition | of the minister',
  'Ms Hale, who called on the mayor months ago to quit, repeated it on Monday. ⇒ quit | urge | by Ms Hale | of the mayor',
  'Party leaders are openly asking how their rivals have behaved and demanding that they apologise. ⇒ apologise | require | apology | by Party leaders | of they',
  'Two senators requested that the company turn over its records. ⇒ turn over its records | request | by Two senators | of the company',
]

/** Articles without a demand: polls, hopes, attitudes wanted of everybody, sayings, guests. */
export const NO_PRESS: readonly string[] = [
  'Six in ten voters said the mayor should resign.',
  'About half said they want the council to sell the hall.',
  '"It is time for the country to move on," said Ida Holm.',
  '"The nation has to act," said Ida Holm.',
  '"All of us must stand up to hatred," said Ida Holm.',
  'Analysts said the party must win two more seats.',
  'She warned that patients should not pay the price.',
  '"Let me be as clear as I can be," said Ida Holm.',
  '"Ask a bear," said Ida Holm.',
  'Somebody shouted at the gate. "Use your head."',
  '"How will you prove it?" said Ida Holm.',
  'The former chief was invited to give a speech in November.',
  'The Court of Appeals for the Third Circuit upheld the ruling.',
  'He put to her a series of questions for which she did not have answers, asking him a favour that he did not return.',
  'She gave money that year, but the fund reported a loss.',
  'Even applying for a permit required the crew to travel to Oslo.',
  'The bank has until 9 April to lodge an appeal.',
  'Such goods, she argued, must necessarily be shared out unequally.',
  'Neither the mayor nor her deputy, Ida Holm, urged anybody to resign.',
]
