/** Documents in which a writer speaks for himself. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['email', 'letter', 'notice', 'statement'])
