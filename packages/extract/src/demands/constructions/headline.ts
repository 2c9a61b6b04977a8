import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { PAPERS } from '../lexicons/papers.js'
import { WANTING_FORMS } from '../lexicons/wanting-forms.js'
import { verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isFinite, pastDateline, sentenceOf } from '../phrases/scan.js'

/** How far into a headline its verb may stand. */
const REACH = 6

/** A headline, or a sentence in the present tense, whose verb was read as a plural noun: "Court orders Northbury to reopen the ward". */
export function headline(r: Reading, i: number, limit: number): readonly Candidate[] {
  const verb = (WANTING_FORMS.get(lowerAt(r, i)) ?? []).find(
    x => (x.particle === null || x.particle === lowerAt(r, i + 1)) && x.frames.includes('to'),
  )
  const sentence = sentenceOf(r, i)
  const { end } = sentence
  const first = pastDateline(r, sentence.first, i)
  if (!verb || i === first || i - first > REACH) return []
  // "Nurses pressure the board to …": the verb of a plural was read as a noun.
  const plural = tagAt(r, i) === 'NN' && /^NNP?S$/.test(tagAt(r, i - 1)) && lowerAt(r, i) === verb.lemma
  if (!plural && (tagAt(r, i) !== 'NNS' || lowerAt(r, i) !== `${verb.lemma}s`)) return []
  if (/^[!?]$/.test(lowerAt(r, end - 1))) return []
  // In a whole sentence only a name or an article after the verb tells it from a noun.
  const past = verb.particle ? i + 2 : i + 1
  if (lowerAt(r, end - 1) === '.' && !/^(?:DT|NNPS?)$/.test(tagAt(r, past))) return []
  for (let k = first; k < end; k++) if (isFinite(tagAt(r, k)) && k < i) return []
  if (!canAct(r, { first: i - 1, end: i }) && !(verb.particle && PAPERS.has(lowerAt(r, i - 1)))) return []
  const infinitive = findInfinitive(r, past, limit)
  if (!infinitive?.object || !canAct(r, infinitive.object)) return []
  return verbActions(r, infinitive.verb, occasionAt(r, infinitive.verb, limit)).map(action =>
    candidate({
      rule: 'demand/reported/headline',
      cue: { first: i, end: past },
      action,
      demander: { first, end: i },
      addressee: infinitive.object,
      strength: verb.strength,
      negated: infinitive.negated,
      urgent: action.urgent,
      weight: 0.75,
    }),
  )
}

const OCCASIONS = new Set(['case', 'dispute', 'feud', 'fight', 'inquiry', 'probe', 'row', 'scandal', 'trial'])

/** Where the occasion begins that closes a headline ("in bribery case", "amid pay row"): it is no part of the deed. */
function occasionAt(r: Reading, verb: number, limit: number): number {
  if (!OCCASIONS.has(lowerAt(r, limit - 1))) return limit
  for (let k = limit - 2; k > verb + 1; k--) if (['amid', 'in', 'over'].includes(lowerAt(r, k))) return k
  return limit
}
