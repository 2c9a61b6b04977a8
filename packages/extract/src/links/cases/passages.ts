/**
 * Passages whose demands are bound to deadlines, threats, sums and grounds elsewhere in the text. A row is
 * "passage ⇒ action | due deadline | else consequence | for sum | since claim ⇒ next action …"; what a row leaves out must be absent.
 * Claims are given by their first words.
 */
export const PASSAGES: readonly string[] = [
  'Please pay the sum of £640 by 3 May 2024. ⇒ pay the sum of £640 | due by 3 May 2024 | for £640',
  'You owe us £2,300. Please settle this sum within 14 days. ⇒ settle this sum | due within 14 days | for £2,300',
  'We require that you, within 7 days of the date of this letter:\n\n(a) return the van;\n(b) pay us £900. ⇒ return the van | due within 7 days of the date of this letter ⇒ pay us £900 | due within 7 days of the date of this letter | for £900',
  'Please return the van and the keys.\n\nIf you do not do so within 7 days, we will go to court. ⇒ return the van and the keys | due within 7 days | else we will go to court',
  'We demand that you:\n\n1. take down the page;\n2. delete the file.\n\nUnless we receive confirmation of the above within 14 days, we will issue proceedings. ⇒ take down the page | due within 14 days | else we will issue proceedings ⇒ delete the file | due within 14 days | else we will issue proceedings ⇒ confirmation of the above | due within 14 days | else we will issue proceedings',
  'Kindly remove the photographs. Otherwise we will instruct our lawyers. ⇒ remove the photographs | else we will instruct our lawyers',
  'Please repay the deposit of $500. Failure to do so will result in a claim. ⇒ repay the deposit of $500 | for $500 | else a claim',
  'We demand that Tarn Ltd repay the deposit.\n\nYou must also keep the vouchers. Failure to do so may lead to a fine.\n\nShould Tarn Ltd fail to comply, we will sue. ⇒ repay the deposit | else we will sue ⇒ keep the vouchers | else a fine',
  "Could you please send somebody to the house?\n\nIf nobody has come by Monday I'll go to the ombudsman. ⇒ send somebody to the house | due by Monday | else I'll go to the ombudsman",
  'You owe rent of $3,150 for May ($1,500) and June ($1,650). You must pay the said sum. ⇒ pay the said sum | for $3,150',
  'The council has until 3 June to reply. If it does not, members will march on the town hall. ⇒ reply | due until 3 June | else members will march on the town hall',
  'Please send us the report by Friday and the invoice by Monday. ⇒ send us the report by Friday and the invoice | due by Friday',
  'Please reply by 1 May. We will then visit you on 7 May. ⇒ reply | due by 1 May',
  'We must ask you to leave the flat before 31 December. ⇒ leave the flat | due before 31 December',
  'Dear Sirs,\n\nThe page was copied by a user without a contract, so we request its removal. ⇒ its removal | since The page was copied by a user without a contract',
  'Dear Sirs,\n\nYour company is selling copies of our lamp. We therefore request that you:\n\n1. Remove the copies; and\n\n2. Notify the seller. ⇒ Remove the copies | since Your company is selling copies of our lamp ⇒ Notify the seller | since Your company is selling copies of our lamp',
]
