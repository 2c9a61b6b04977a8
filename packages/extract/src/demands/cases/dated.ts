/** Demands with a deadline. The notation is that of `table.ts`. */
export const DATED: readonly string[] = [
  'Please reply by Friday. ⇒ reply | request | due by Friday',
  'Unless payment is received within 7 days, we will issue proceedings. ⇒ payment is received | require | payment | due within 7 days | else we will issue proceedings',
  'If you do not reply by 3 May, we will refer the matter to the ombudsman. ⇒ reply | require | of you | due by 3 May | else we will refer the matter to the ombudsman',
  'The regulator gave the company until 4 June to recall the heaters. ⇒ recall the heaters | require | by The regulator | of the company | due until 4 June',
  'The landlord has until Monday to restore the heating or face a fine. ⇒ restore the heating | require | of The landlord | due until Monday | else face a fine',
  'You have 14 days to remove the extension. ⇒ remove the extension | require | of You | due 14 days',
  'Please pay the invoice within 30 days of receipt. ⇒ pay the invoice | request | payment | due within 30 days of receipt',
]
