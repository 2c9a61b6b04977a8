/** Nouns for something asked of somebody. */
export const DEMAND_NOUNS =
  'appeal call claim demand directive entreaty injunction instruction invitation order petition plea pressure proposal recommendation reminder request requirement summons ultimatum'
