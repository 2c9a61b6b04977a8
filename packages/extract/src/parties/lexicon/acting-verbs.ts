/** Verbs whose subject is somebody and no thing, besides those of saying, wanting and ordering: lemmas, sorted. */
export const ACTING_VERBS: ReadonlySet<string> = new Set(
  'accept accuse acquire agree aim apologise apologize appeal apply appoint approve attempt award back ban blame boycott buy campaign challenge choose condemn contact consult cooperate criticise criticize decide decline defend deny dismiss donate employ endorse enlist fail file fine fund hire hope intend invest investigate issue lack launch lobby negotiate notify offer operate oppose organise organize own pay permit plan pledge prepare promise propose prosecute protest publish purchase pursue quit recruit refuse regret reject release reply represent resign respond review sack seek sell send settle spend sponsor sue supply support suspend train try vote welcome withdraw write'.split(
    ' ',
  ),
)

/** What somebody and no thing is said to be ("it was disappointed"), in lower case. Sorted. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  'able adamant angry anxious appalled ashamed aware committed concerned confident convinced delighted determined disappointed dismayed eager entitled frustrated glad grateful happy hopeful keen open opposed pleased prepared proud ready reluctant responsible sad satisfied saddened shocked sorry sure surprised unable unaware unhappy unwilling willing worried'.split(
    ' ',
  ),
)

/** What is done to somebody and no thing ("it had been told"): lemmas, sorted. */
export const DONE_TO_ACTORS: ReadonlySet<string> = new Set(
  'accuse advise allow ask assure fine force forbid inform instruct invite notify oblige owe persuade prosecute prevent require sue tell threaten urge warn'.split(
    ' ',
  ),
)

/** Verbs of an "it" that stands for nothing: lemmas, sorted. */
export const EMPTY_SUBJECT_VERBS: ReadonlySet<string> = new Set(
  'appear become emerge follow happen look matter mean rain seem snow sound take transpire turn'.split(' '),
)
