import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { verbActions } from '../phrases/actions.js'
import { phraseAt, verbGroupAt } from '../phrases/scan.js'
import { deciderBefore } from '../phrases/ruling.js'
import { subjectOf } from '../phrases/subject.js'

/** Verbs with which those in authority forbid, past and present. Sorted. */
export const BARRING: ReadonlySet<string> = new Set(
  'barred bars enjoined enjoins forbade prohibited prohibiting prohibits restrained restraining restrains'.split(' '),
)
/** Who forbids so. Sorted. */
const AUTHORITIES =
  /^(?:authority|bench|board|commission|commissioner|court|department|government|judge|justice|ministry|ombudsman|order|panel|regulator|sebi|tribunal|watchdog)$/

/** "The court restrained the miner from moving machinery", "an order barring the firm from selling …": what somebody in authority forbids. */
export function barring(r: Reading, i: number, limit: number): readonly Candidate[] {
  const group = r.verbGroups[verbGroupAt(r, i)]
  if (!group || group.head !== i || group.negated || group.modal || group.passive) return []
  const addressee = phraseAt(r, i + 1)
  if (!addressee || addressee.first > i + 1) return []
  const from = addressee.end
  if (lowerAt(r, from) !== 'from' || tagAt(r, from + 1) !== 'VBG') return []
  const demander = subjectOf(r, i)
  if (!demander || !(isAuthority(r, demander) || (lowerAt(r, demander.first) === 'it' && deciderBefore(r, i))))
    return []
  return verbActions(r, from + 1, limit).map(action =>
    candidate({
      rule: 'demand/reported/barred',
      cue: { first: i, end: i + 1 },
      action,
      demander,
      addressee: { first: addressee.first, end: addressee.end },
      strength: 'require',
      negated: true,
      weight: 0.6,
    }),
  )
}

const isAuthority = (r: Reading, { first, end }: Words): boolean => {
  for (let k = first; k < end; k++) if (AUTHORITIES.test(lowerAt(r, k))) return true
  return false
}
