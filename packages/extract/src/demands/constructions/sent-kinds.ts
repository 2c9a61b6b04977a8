/** Kinds of document whose author speaks to a reader. */
export const PERSONAL = new Set(['email', 'letter', 'notice', 'other'])

/** Kinds of document that are sent to a reader. */
export const LETTERS = new Set(['email', 'letter', 'notice'])
