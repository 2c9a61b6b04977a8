import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { type Candidate, candidate, type Words } from '../candidate.js'
import { BULK_WORDS } from '../lexicons/bulk-words.js'
import { verbActions } from '../phrases/actions.js'
import { isBase } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import type { Sent } from './sent.js'
import { requestChance, type RequestModel } from './request-chance.js'

/** Below this chance what the rules found is what bulk mail asks of everybody: where words of bulk mail stand, and where none do. Tuned on folds kept out. */
const LEAST = { bulk: 0.5, plain: 0.15 }
/** From this chance on a sentence without any form of a demand is still taken for one. */
const SURE = { question: 0.4, statement: 0.45 }

/** A text of more sentences that is not known for mail is no message to somebody. */
const SHORT = 6

const PERSONS = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'you', 'your', "let's"])

/** What the learned model of requests leaves of a sentence's candidates, and what it adds: in mail much is proposed without any set form. */
export function judge(
  r: Reading,
  sentence: Words,
  found: readonly Candidate[],
  model: RequestModel,
  sent: Sent,
): readonly Candidate[] {
  if (found.some(one => isOfOthers(r, one)) || quotes(r, sentence)) return found
  const chance = requestChance(r, sentence, found, model)
  if (found.length > 0) {
    const bulk = isBulk(r, sentence)
    // The model learned from sentences by themselves: what a message asks that was not sent to many is meant for its reader.
    if (sent === 'to-one') return found
    if (chance < (bulk ? LEAST.bulk : LEAST.plain)) return []
    return bulk ? found.map(one => ({ ...one, weight: Math.min(one.weight, 0.4 + 0.55 * chance) })) : found
  }
  const sure = lowerAt(r, sentence.end - 1) === '?' ? SURE.question : SURE.statement
  return chance < sure || (r.kind.value === 'other' && r.sentences.count > SHORT) ? [] : proposal(r, sentence, chance)
}

/** Whether it is reported, asks others than the reader, or threatens: the model knows nothing of these. */
const isOfOthers = (r: Reading, { direct, addressee, consequence }: Candidate): boolean =>
  !direct || consequence !== null || (addressee !== null && !/^(?:you|your)$/.test(lowerAt(r, addressee.first)))

/** Whether a link or a word of bulk mail stands in the sentence. */
function isBulk(r: Reading, { first, end }: Words): boolean {
  for (let i = first; i < end; i++)
    if (BULK_WORDS.has(lowerAt(r, i)) || /^(?:https?:|www\.|\$link)|@\w/i.test(wordAt(r, i))) return true
  return false
}

/** Whether anything in the sentence is quoted: the model knows mail, not speeches. */
function quotes(r: Reading, { first, end }: Words): boolean {
  for (let i = first; i < end; i++) if (/^["“”]$/.test(lowerAt(r, i)) || quotationAt(r, i)) return true
  return false
}

/** What a sentence without a set form proposes: a question as a whole; else its first verb in the base form, with the first or the second person before it. */
function proposal(r: Reading, sentence: Words, chance: number): readonly Candidate[] {
  const shared = { rule: 'demand/learned', strength: 'request', direct: true, weight: 0.2 + 0.4 * chance } as const
  const { first, end } = sentence
  if (lowerAt(r, end - 1) === '?') return [candidate({ ...shared, action: trimAction(r, { first, end: end - 1 }) })]
  if (THREATENING.has(lowerAt(r, first))) return []
  let person = chance >= PLAIN_CHANCE
  for (let i = first; i < end - 1; i++) {
    if (PERSONS.has(lowerAt(r, i))) person = true
    if (PROMISES.has(lowerAt(r, i))) return []
    if (!person || !isBase(tagAt(r, i)) || tagAt(r, i) === 'VBP' || LIGHT.has(lowerAt(r, i))) continue
    if (i - 1 > first && tagAt(r, i - 1) === 'MD' && !PERSONS.has(lowerAt(r, i - 2))) return []
    return verbActions(r, i, end)
      .slice(0, 1)
      .map(action => candidate({ ...shared, action }))
  }
  return []
}
/** How a sentence opens that says what will follow otherwise. */
const THREATENING = new Set(['absent', 'failing', 'failure', 'otherwise', 'should', 'unless'])
/** From this chance on no person need be named. */
const PLAIN_CHANCE = 0.6
/** Words of promises and offers. */
const PROMISES = new Set([
  "'ll",
  '’ll',
  'glad',
  'happy',
  'offer',
  'pleased',
  'shall',
  'will',
  'sorry',
  'thank',
  'thanks',
  'enclosed',
  'attached',
  'free',
  'hesitate',
])
const LIGHT = new Set(['be', 'have', 'do', 'like', 'know', 'think', 'want', 'need', 'see'])
