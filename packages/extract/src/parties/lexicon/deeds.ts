/**
 * Verbs whose subject is somebody, where even products, sites and laws are not said to do it, besides those of saying and wanting: lemmas, sorted.
 */
export const DEEDS: ReadonlySet<string> = new Set(
  'accuse agree apologise apologize appoint approve buy campaign condemn consult contact criticise criticize decline deny dismiss employ endorse file fine hire instruct investigate lobby negotiate oppose pay pledge prosecute quit recruit refuse resign sack sign spend sue vote welcome'.split(
    ' ',
  ),
)

/** Verbs whose object is somebody: "told", "sued". Lemmas, sorted. */
export const ADDRESSED_VERBS: ReadonlySet<string> = new Set(
  'accuse ask assure criticise criticize fine inform instruct notify persuade prosecute sue tell thank urge warn'.split(
    ' ',
  ),
)

/** Verbs in the passive whose subject is somebody: "was fined". Lemmas, sorted. */
export const DONE_TO_SOMEBODY: ReadonlySet<string> = new Set(
  'accuse arrest convict fine inform instruct notify oblige persuade prosecute sue tell urge warn'.split(' '),
)
