import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { type Candidate, candidate, type Words } from '../candidate.js'
import { isCourtesy, isHelpOffer } from '../constructions/not-commands.js'
import { BULK_WORDS } from '../lexicons/bulk-words.js'
import { GRIEVANCE_VERBS } from '../lexicons/grievance-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { isBase, wordsAt } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'
import { quotationAt } from '../speaker.js'
import type { Sent } from './sent.js'
import { requestChance, type RequestModel } from './request-chance.js'

/** Below this chance what the rules found is what bulk mail asks of everybody: where words of bulk mail stand, where none do, and for a verb of grievance. Tuned on folds kept out. */
const LEAST = { bulk: 0.4, plain: 0.3, grievance: 0.1 }
/** From this chance on a sentence without any form of a demand is still taken for one: by itself, and within a message. */
const SURE = { alone: 0.4, within: 0.5 }

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
    const aggrieved = found.some(({ action, negated }) => negated || GRIEVANCE_VERBS.has(lemmaAt(r, action.first)))
    if (chance < (aggrieved ? LEAST.grievance : bulk ? LEAST.bulk : LEAST.plain)) return []
    return bulk ? found.map(one => ({ ...one, weight: Math.min(one.weight, 0.4 + 0.55 * chance) })) : found
  }
  if (r.kind.value === 'other' && r.sentences.count > SHORT) return []
  const alone = r.sentences.count === 1
  return chance < (alone ? SURE.alone : SURE.within) ? [] : proposal(r, sentence, chance, alone)
}

/** Whether it is reported, asks others than the reader, says what must be done to a thing, or threatens: the model knows nothing of these. */
const isOfOthers = (r: Reading, { rule, direct, addressee, consequence }: Candidate): boolean =>
  !direct ||
  rule === 'demand/modal/passive' ||
  consequence !== null ||
  (addressee !== null && !/^(?:you|your)$/.test(lowerAt(r, addressee.first)))

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

/**
 * What a sentence without a set form proposes: a question as a whole; else its first verb in the base form, with the first or the second person before it.
 * A sentence that is the whole message proposes something even without such a verb ("Lunch on Friday would suit me").
 */
function proposal(r: Reading, sentence: Words, chance: number, alone: boolean): readonly Candidate[] {
  const shared = { rule: 'demand/learned', strength: 'request', direct: true, weight: 0.2 + 0.4 * chance } as const
  const { first, end } = sentence
  if (lowerAt(r, end - 1) === '?')
    return asksNothing(r, sentence) ? [] : [candidate({ ...shared, action: trimAction(r, { first, end: end - 1 }) })]
  if (THREATENING.has(lowerAt(r, first)) || has(r, sentence, OFFERS)) return []
  if (!(alone && chance >= MUTUAL) && (has(r, sentence, PROMISES) || isKind(r, sentence))) return []
  let person = chance >= PLAIN_CHANCE
  for (let i = first; i < end - 1; i++) {
    if (PERSONS.has(lowerAt(r, i))) person = true
    if (!person || !isBase(tagAt(r, i)) || tagAt(r, i) === 'VBP' || LIGHT.has(lowerAt(r, i))) continue
    if (i - 1 > first && tagAt(r, i - 1) === 'MD' && !PERSONS.has(lowerAt(r, i - 2))) break
    return verbActions(r, i, end)
      .slice(0, 1)
      .map(action => candidate({ ...shared, action }))
  }
  return alone && (person || chance >= SELF_EVIDENT) ? [candidate({ ...shared, action: trimAction(r, sentence) })] : []
}

/** A question about what others did, or about what the reader thinks. */
function asksNothing(r: Reading, { first, end }: Words): boolean {
  const opener = lowerAt(r, first)
  if (opener === 'who' && tagAt(r, first + 1) === 'VBD') return true
  if (wordsAt(r, first, ['have', 'you', 'been'])) return true
  if (PAST.has(opener) && lowerAt(r, first + 1) !== 'you') return true
  for (let i = first; i < end; i++) if (lowerAt(r, i) === 'you' && OPINIONS.has(lemmaAt(r, i + 1))) return true
  return false
}
const PAST = new Set(['did', 'had', 'has', 'was', 'were'])
const OPINIONS = new Set(['agree', 'believe', 'feel', 'think'])

/** A courtesy, or an offer of help. */
function isKind(r: Reading, sentence: Words): boolean {
  const { first, end } = sentence
  if (wordsAt(r, first, ['i', 'look', 'forward'])) return true
  for (let i = first; i < end; i++)
    if (isBase(tagAt(r, i)) && (isCourtesy(r, i) || isHelpOffer(r, i, sentence))) return true
  return false
}
const OFFERS = new Set(['free', 'glad', 'happy', 'hesitate', 'pleased'])

function has(r: Reading, { first, end }: Words, words: ReadonlySet<string>): boolean {
  for (let i = first; i < end; i++) if (words.has(lowerAt(r, i))) return true
  return false
}
/** How a sentence opens that says what will follow otherwise. */
const THREATENING = new Set(['absent', 'failing', 'failure', 'otherwise', 'should', 'unless'])
/** From this chance on no person need be named. */
const PLAIN_CHANCE = 0.6
/** From this chance on a message of one sentence that promises or offers something proposes it: "I'll call you on Friday then". */
const MUTUAL = 0.6
/** From this chance on a message of one sentence proposes something even where it names no person. */
const SELF_EVIDENT = 0.65
/** Words of promises. */
const PROMISES = new Set(["'ll", '’ll', 'offer', 'shall', 'will', 'sorry', 'thank', 'thanks', 'enclosed', 'attached'])
const LIGHT = new Set(['be', 'have', 'do', 'like', 'know', 'think', 'want', 'need', 'see'])
