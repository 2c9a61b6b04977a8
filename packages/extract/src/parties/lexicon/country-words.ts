/** Short names of countries and unions of them, which taggers take for organizations', in lower case. Sorted. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'america',
  'britain',
  'england',
  'scotland',
  'u.k',
  'u.k.',
  'u.s',
  'u.s.',
  'uk',
  'united kingdom',
  'united states',
  'us',
  'usa',
  'wales',
])
