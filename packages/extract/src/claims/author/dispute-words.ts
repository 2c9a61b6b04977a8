/** What letters of dispute are full of, and others are not, as lemmas. Sorted. */
export const DISPUTE_WORDS: ReadonlySet<string> = new Set(
  `abuse allegation allege annoy apologise apologize apology appalling arrears bite block breach break broken bully bullying chase compensate
compensation complain complainant complaint contravene copyright crack cruel damage damp danger dangerous dangerously debt deceive
defamatory default defective deny deposit disappoint disappointing disciplinary discriminate discrimination disgraceful disgust disgusted
dishonest dismissal dispute disrupt distress distressing disturb evasive evict eviction excuse fail failure false fault faulty filthy flood
fraud grievance harass harassed harassment hardship harm ignore illegal inaccurate inconvenience inexcusable infringe infringement injure
injury injustice intolerable irresponsible leak liability liable liar licence license lie litter lose loss misconduct mishandle mislead
misleading misrepresent mistreat mold mould neglect neglected negligence negligent noise nonsense nuisance objection ombudsman overcharge
overcharged overdue overflow owe owed penalty perjury permission pest plagiarism proceedings prosecute rat redundancy refund refusal refuse
reimburse reimbursement reject rubbish rude ruin scam sewage sham shameful shoddy smash smell solicitor steal stolen suffer threaten
trademark trespass tribunal unacceptable unanswered unauthorised unauthorized unbearable undersigned unfair unhappy unhelpful unjust
unjustified unlawful unpaid unreasonable unsafe untrue upset upsetting victim violate violation withhold worthless wrong wrongful wrongly`
    .trim()
    .split(/\s+/),
)
