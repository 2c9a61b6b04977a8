/** Nouns and verbs for what follows when a demand is not met. */
export const CONSEQUENCES =
  'action arrest claim court damages enforce enforcement evict eviction fine injunction interest lawsuit legal litigate litigation penalty proceed proceeding prosecute prosecution sanction sue suit suspend suspension terminate termination'
