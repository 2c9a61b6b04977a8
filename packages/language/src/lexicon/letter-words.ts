/** Words one of which a valediction has. */
export const CLOSINGS =
  'best cheers cordially faithfully regards respectfully signed sincerely sincerly thank thanks truly wishes yours'

/** The other words of valedictions. */
export const CLOSING_WORDS =
  'a advance again all and be by from good greetings i in kind kindest kindly luck many me most much my obediently of our remain so submitted the very warm warmest we with you your'

/** What opens a letter or message beside "Dear" and "To whom it may concern". */
export const GREETINGS: readonly string[] = [
  'gentlemen',
  'good afternoon',
  'good day',
  'good evening',
  'good morning',
  'greetings',
  'hello',
  'hey',
  'hi',
  'ladies and',
  'madam',
  'sir',
  'sirs',
]

/** How lines begin that say how a letter travels and who may read it. */
export const DELIVERY: readonly string[] = [
  'by airmail',
  'by certified',
  'by courier',
  'by e-mail',
  'by electronic',
  'by email',
  'by fax',
  'by first class',
  'by hand',
  'by post',
  'by recorded',
  'by registered',
  'by special',
  'confidential',
  'delivered by',
  'open letter',
  'personal and confidential',
  'private & confidential',
  'private and confidential',
  'sent by',
  'sent via',
  'strictly private',
  'subject to contract',
  'urgent',
  'via certified',
  'via courier',
  'via e-mail',
  'via ecf',
  'via electronic',
  'via email',
  'via facsimile',
  'via fax',
  'via federal',
  'via first',
  'via hand',
  'via overnight',
  'via regular',
  'without prejudice',
]
