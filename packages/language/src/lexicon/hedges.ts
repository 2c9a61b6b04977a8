/** Words that weaken a statement. */
export const HEDGES =
  'about allegedly almost apparent apparently appear approximately arguably around as assume believe broadly conceivably could doubtful estimated fairly generally hopefully largely likely mainly may maybe might mostly nearly often ostensibly partly perhaps plausible plausibly possible possibly potential potentially presumably probable probably purported purportedly rather relatively reportedly roughly seem seemingly sometimes somewhat suggest supposedly tend typically unlikely usually virtually'
