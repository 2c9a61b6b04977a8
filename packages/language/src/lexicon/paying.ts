/** Verbs of paying, owing and moving money, by lemma. */
export const PAYING =
  'award bill borrow charge compensate contribute cost credit debit deduct deposit disburse donate earn finance fine fund grant indemnify invest invoice lend loan overcharge overpay owe pay penalise penalize prepay raise recoup recover refund reimburse remit remunerate repay return reward settle spend sponsor sue transfer underpay waive withdraw withhold'
