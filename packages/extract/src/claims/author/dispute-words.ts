/** What letters of dispute are full of, and others are not, as lemmas. Sorted. */
export const DISPUTE_WORDS: ReadonlySet<string> = new Set(
  `abuse allegation allege apologise apologize apology appalling arrears breach broken compensation complain complaint contravene copyright
cruel damage danger dangerous debt deceive default defamatory defective deny disappointing discriminate discrimination disgraceful dispute
eviction fail failure false faulty fraud grievance harass harassment harm ignore illegal infringe infringement injure injury injustice leak
liable licence license lose loss mislead misleading mold mould neglect negligence negligent objection ombudsman overcharge overdue owe owed penalty
perjury permission plagiarism prosecute refund refuse reject rude scam sham shameful solicitor steal stolen suffer threaten trademark tribunal
unacceptable unauthorised unauthorized undersigned unfair unjust unlawful unpaid unsafe untrue victim violate violation wrong wrongly`
    .trim()
    .split(/\s+/),
)
