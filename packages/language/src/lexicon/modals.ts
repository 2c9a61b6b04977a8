/** Modal verbs, by lemma. */
export const MODALS = 'can could dare may might must need ought shall should will would'
