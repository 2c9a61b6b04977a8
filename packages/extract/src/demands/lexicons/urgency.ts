import { words } from './words.js'

/** Adverbs that say "at once". Lower case, sorted. */
export const URGENT_ADVERBS = words(`
asap expeditiously forthwith immediately instantly now promptly quickly right-away soonest speedily straightaway swiftly urgently
`)

/** The same in several words; the longest that fits counts. Sorted. */
export const URGENT_PHRASES: readonly (readonly string[])[] = [
  'as a matter of urgency',
  'as quickly as possible',
  'as soon as possible',
  'as soon as practicable',
  'as soon as you can',
  'at once',
  'at the earliest opportunity',
  'at your earliest convenience',
  'at your earliest opportunity',
  'by return',
  'by return of post',
  'right away',
  'right now',
  'straight away',
  'with immediate effect',
  'without any delay',
  'without any further delay',
  'without delay',
  'without further delay',
  'without undue delay',
].map(phrase => phrase.split(' '))

/** Adjectives that make the deed urgent ("an immediate review"). Sorted. */
export const URGENT_ADJECTIVES = words('immediate instant rapid speedy swift urgent')
