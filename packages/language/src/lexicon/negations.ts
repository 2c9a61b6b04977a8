/** Words that negate. */
export const NEGATIONS =
  "barely hardly n't neither never no nobody none nor not nothing nowhere n’t rarely scarcely seldom without"
