/** The lexicon classes of a token, as bits of `tokens.classes`. Each has a sorted list in a file of its own, in `lexicon/`. */
export const WORD_CLASS = {
  /** Verbs. */
  saying: 1 << 0,
  believing: 1 << 1,
  wanting: 1 << 2,
  ordering: 1 << 3,
  threatening: 1 << 4,
  paying: 1 << 5,
  auxiliary: 1 << 6,
  modal: 1 << 7,
  /** Of any part of speech. */
  hedge: 1 << 8,
  consequence: 1 << 9,
  /** Nouns. */
  title: 1 << 10,
  companySuffix: 1 << 11,
  speech: 1 << 12,
  demand: 1 << 13,
  role: 1 << 14,
  publicBody: 1 << 15,
  month: 1 << 16,
  weekday: 1 << 17,
  /** Other words. */
  negation: 1 << 18,
  subordinator: 1 << 19,
  urgency: 1 << 20,
} as const

export type WordClass = (typeof WORD_CLASS)[keyof typeof WORD_CLASS]
