/** Verbs that help others, by lemma. */
export const AUXILIARIES = 'be do get have'
