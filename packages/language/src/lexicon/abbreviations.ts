/*
 * Abbreviations that are written with a full stop, in lower case without it, by what may follow.
 * A word in `CAPITALIZED` is one only when it is written with a capital: "Sat." but not "sat."
 */

/** Stand before a name or another word, and never end a sentence unless a common opening word follows. */
export const TITLES =
  'adm adv amb atty br brig capt cdr cllr cllrs cmdr col cpl cpt dott dr drs fr ft gen gov hon insp lt m/s maj messrs mlle mme mr mrs ms msgr mt ofc pfc pres prof pte pvt rep reps rev sen sens sgt shri smt sr sra ssgt st ste supt treas'

/** Never end a sentence. */
export const INNER = 'approx attn cf e.g eds eg esp i.e ie incl ps resp rs v viz vs'

/** Are abbreviations before a number only. */
export const BEFORE_NUMBER =
  'art arts b c ca ch cl d ex exh ext fig figs fn no nos op p para paras pp pt r reg regs rr s sched sec secs ss tel ver vol vols'

/** Months and weekdays. */
export const DATES = 'apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed'

/** May end a sentence; what follows decides. */
export const FINAL =
  'a.k.a a.m acct admin al appt apt assn assoc ave b.a bldg blvd bros cie co corp ct d.c dept dist div ed.d esq est etc ext fax ft govt hrs hwy inc jr lbs ll.b ll.m llc ln ltd m.a m.b.a m.d m.sc mfg mgr mins n.b n.v oz p.a p.c p.m p.o p.s ph.d pkwy plc pty qty rd ref s.a s.p.a sq sts tbsp temp tsp u.k u.n u.s u.s.a univ wash yrs'

/** States of America and provinces of Canada; may end a sentence. */
export const STATES =
  'ala alta ariz ark calif colo conn del fla ga ill ind kan ky la man mass md mich minn miss mo mont neb nev okla ont ore pa que sask tenn tex va vt wis wyo'

/** Are abbreviations only when written with a capital. */
export const CAPITALIZED = `${DATES} ${STATES} adm br col fr gen hon maj mt pres rep reps sen sens sr st wash`
