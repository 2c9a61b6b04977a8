/** Lemmas of verbs that state what stands before or after them as a clause. Sorted. */
export const STATING_VERBS: ReadonlySet<string> = new Set(
  `
  acknowledge add admit allege announce argue assert believe claim complain concede conclude confirm contend declare
  deny disclose estimate explain fear find hear hold hope insist learn maintain note observe predict recommend report
  reveal rule say show state stress suggest tell think understand warn write
  `
    .trim()
    .split(/\s+/),
)
