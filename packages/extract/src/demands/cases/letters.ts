/** Demands of letters and messages with more than one line, and forms that people write there. The notation is that of `table.ts`. */
export const LETTERS: readonly string[] = [
  // clefts
  'What I want is for you to send a qualified electrician. ⇒ send a qualified electrician | urge | by I | of you',
  'All we ask is that you answer our letters. ⇒ answer our letters | request | by we | of you',
  'What my client requires is a signed undertaking. ⇒ a signed undertaking | require | by my client',
  "What we'd like is for the school to reopen the gate and mend the fence. ⇒ reopen the gate | request | by we | of the school ⇒ mend the fence | request | by we | of the school",
  // what somebody is to do, in other words
  'Dear Ms Ode,\n\nOur client looks to you to make good the loss. ⇒ make good the loss | request | by Our client | of you',
  "It's only fair that you pay half of the bill. ⇒ pay half of the bill | urge | of you",
  "I'd like the hall rewired and repainted. ⇒ the hall rewired and repainted | request | by I",
  'Dear Ms Ode,\n\nI expect Skyways to refund the fare and to meet my expenses. ⇒ refund the fare | require | by I | of Skyways ⇒ meet my expenses | require | by I | of Skyways',
  'Dear Ms Ode,\n\nPerhaps your office could send me the minutes. ⇒ send me the minutes | request | of your office',
  'Hi Jo,\n\nAny chance you could drop the van off at ours? ⇒ drop the van off at ours | request | of you',
  'Hi Jo,\n\nCan you also double-check the margins? ⇒ double-check the margins | request | of you',
  'Dear Jo,\n\nDo not forget to lock the shed. ⇒ lock the shed | require | of Jo',
  'Dear Jo,\n\nPlease be sure to bring both keys. ⇒ bring both keys | request | of Jo',
  'Dear Ms Ode,\n\nSwap the cover for the blue one. ⇒ Swap the cover for the blue one | require | of Ode',
  'Please act quickly to close the page. ⇒ close the page | request | now',
  'Dear Ms Ode,\n\nIt would help if we could have a short call on Friday. ⇒ have a short call on Friday | request | of Ode',
  'Dear Ms Ode,\n\nI would be grateful if I could have your answers to all four points. ⇒ your answers to all four points | request | by I | of Ode',
  'Dear Ms Ode,\n\nWe would suggest that both parties consider mediation. ⇒ consider mediation | urge | by We | of both parties',
  'Dear Ms Ode,\n\nAll invoices must quote the order number. ⇒ All invoices must quote the order number | require | of Ode',
  'Dear Parents,\n\nTrip: consent forms must be with the office by 3 May 2023. ⇒ consent forms must be with the office | require | due by 3 May 2023',
  'Dear Ms Ode,\n\nThis is a reminder to file your return. ⇒ file your return | request',
  'Dear Ms Ode,\n\nI would be grateful if one of you could give me a ring. ⇒ give me a ring | request | by I | of one of you',
  'Dear Ms Ode,\n\nIf you could answer by letter, thanks. ⇒ answer by letter | request | of you',
  'Dear Ms Ode,\n\nWe have listed every one of the copied files and hope them to be deleted. ⇒ them to be deleted | request | by We | of Ode',
  'Dear Ms Ode,\n\nI would like the tenants named below to clear the yard. ⇒ clear the yard | request | by I | of the tenants named',
  'Dear Ms Ode,\n\nThe copies are ours. They should all be deleted. This page also needs to be removed. ⇒ They should all be deleted | urge | of Ode ⇒ This page also needs to be removed | require | of Ode',
  'Dear Ms Ode,\n\nThe photograph infringes our rights and needs to be removed. ⇒ needs to be removed | require | of Ode',
  'Dear Ms Ode,\n\nWhen will my refund be paid? Which form are you using for the claim? ⇒ When will my refund be paid | request | of Ode ⇒ Which form are you using for the claim | request | of Ode',
  // duties behind an adjunct or another clause
  'Until the repair is done you must not use the lift. ⇒ not use the lift | require | not | of you',
  'You may not copy it without my permission, and you should return the disk. ⇒ not copy it without my permission | require | not | of You ⇒ return the disk | urge | of you',
  // what belongs to the action
  'I require you to mend the wall, and I direct that the gate be locked. ⇒ mend the wall | require | by I | of you ⇒ the gate be locked | require | by I',
  'We call on you to publish the rota, to ring-fence £4m for repairs, and to meet the tenants. ⇒ publish the rota | urge | by We | of you ⇒ ring-fence £4m for repairs | urge | by We | of you ⇒ meet the tenants | urge | by We | of you',
  'We call on the Mayor, who has the power to bring back the trams, to step in. ⇒ step in | urge | by We | of the Mayor',
  'We are asking for £15 an hour for every driver, the return of paid breaks and an end to split shifts. ⇒ £15 an hour for every driver | request | by We ⇒ the return of paid breaks | request | by We ⇒ an end to split shifts | request | by We',
  'Please look into a refund and revert with a date. ⇒ look into a refund | request ⇒ revert with a date | request',
  'I need you to send the certificate, without which the ship cannot sail. ⇒ send the certificate | require | by I | of you',
  'You are advised to pay Rs. 21,000/- as the fee of this notice. ⇒ pay Rs. 21,000/- as the fee of this notice | urge | of You',
  // threats
  'Should we not hear from you by 3 May 2023, however, our instructions are to sue. ⇒ hear from you | require | of you | else our instructions are to sue | due by 3 May 2023',
  'We hold you liable and will deduct the cost unless you make a better proposal. ⇒ make a better proposal | require | of you | else will deduct the cost',
  // lists
  'Dear Ms Ode,\n\nI would like to request the following information:\n\n1. The number of complaints received, by month\n2. Any correspondence with the firm ⇒ The number of complaints received, by month | request | by I | of Ode ⇒ Any correspondence with the firm | request | by I | of Ode',
  'Dear Ms Ode,\n\nTo do:\n\n1. Repair the guard on the saw.\n2. Train every operator. ⇒ Repair the guard on the saw | require | of Ode ⇒ Train every operator | require | of Ode',
  'Dear Mr Okoro,\n\nOur client requires Brightwater to:\n\n1. appoint a surveyor;\n2. reimburse her. ⇒ appoint a surveyor | require | by Our client | of Brightwater ⇒ reimburse her | require | by Our client | of Brightwater',
  // messages to somebody, with words that bulk mail uses too
  'From: Rosa Ode <rosa@pix.example>\nTo: abuse@clips.example\nSubject: My photographs\n\nHello,\n\nPlease remove the images from your site and consider closing the account.\n\nRosa Ode ⇒ remove the images from your site | request | by Rosa Ode ⇒ consider closing the account | request | by Rosa Ode',
]
