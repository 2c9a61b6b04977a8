/**
 * Openings of sentences that look like demands and are courtesies, notices or calls of a web page, as words in lower case
 * after an opening "please" or "kindly". The longest that fits counts. Sorted.
 */
export const COURTESIES: readonly (readonly string[])[] = [
  'accept my',
  'accept our',
  'accept this',
  'accept the assurance',
  'be advised',
  'be assured',
  'be aware',
  'be informed',
  'be noted',
  'be reminded',
  "don't hesitate",
  'do not hesitate',
  "don't worry",
  'do not worry',
  'enjoy',
  'excuse',
  'feel free',
  'find',
  'forgive',
  'give my best',
  'govern yourself',
  'govern yourselves',
  'give my love',
  'give my regards',
  'give our regards',
  'have a good',
  'have a great',
  'have a nice',
  'have a safe',
  'hesitate',
  'join us in',
  'keep in mind',
  'keep in touch',
  'know that',
  'note',
  'pardon',
  'rest assured',
  'see',
  'take care',
  'take notice',
  'talk to you',
  'talk with you',
  'trust that',
].map(phrase => phrase.split(' '))

/** Verbs with which a web page, a newsletter or an advert addresses everybody. Lemmas, sorted. */
export const PAGE_VERBS: ReadonlySet<string> = new Set(
  'browse buy click discover download enjoy explore follow scroll shop subscribe swipe tap unsubscribe upgrade visit watch'.split(
    ' ',
  ),
)
