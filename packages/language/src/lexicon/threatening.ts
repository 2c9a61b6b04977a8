/** Verbs of threatening and warning, by lemma. */
export const THREATENING = 'caution face intimidate menace reserve risk threaten vow warn'
