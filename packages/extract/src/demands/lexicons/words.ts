/** The words of a lexicon: one string, white space between entries. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
