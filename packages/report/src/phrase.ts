import type { Deadline, Excerpt, Money } from '@gravamen/document'
import { actionForm } from './action-form.js'
import { type Actor, NOBODY, type Ultimatum } from './ultimatum.js'

/** The action begins with its own "not" ("do not order", "not to wait", "never call") or has it at its modal ("It must not be sold"). */
const SAYS_NOT =
  /^(?:to )?(?:not|never|no longer|do not|don['’]t)\b|\b(?:must|shall|should|may)(?: not| never| no longer|n['’]t)\b/iu

/** A piece of a sentence of the report. `party`, `quote`, `time` and `money` hold words of the document; `words` are the report's own, or name somebody who is no party. */
export interface Phrase {
  readonly kind: 'words' | 'party' | 'quote' | 'time' | 'money'
  readonly text: string
}

export const words = (text: string): Phrase => ({ kind: 'words', text })
/** A party by its name; somebody who is none in the report's own type, so that the two are told apart. */
export const actor = ({ name, known }: Pick<Actor, 'name' | 'known'>): Phrase => ({
  kind: known ? 'party' : 'words',
  text: name,
})
export const quote = ({ text }: { readonly text: string }): Phrase => ({ kind: 'quote', text })

/** How a demand is reported, of one and of several: before an infinitive, before a noun of somebody and of nobody named, and before a clause or what fits nowhere. */
const VERBS = {
  require: {
    of: ['demands of', 'demand of'],
    to: ['requires', 'require'],
    noun: ['demands of', 'demand of', ' '],
    lone: ['demands', 'demand'],
    that: ['demands', 'demand'],
  },
  request: {
    of: ['asks of', 'ask of'],
    to: ['asks', 'ask'],
    noun: ['asks', 'ask', ' for '],
    lone: ['asks for', 'ask for'],
    that: ['asks', 'ask'],
  },
  urge: {
    of: ['urges', 'urge'],
    to: ['urges', 'urge'],
    noun: ['calls on', 'call on', ' for '],
    lone: ['calls for', 'call for'],
    that: ['urges', 'urge'],
  },
} as const
const LISTED = 3

/** The readings that remain open: all of a few, else the first and the last of how many. */
function candidates(list: readonly string[]): string {
  if (list.length <= LISTED) return list.join(' or ')
  return `one of ${list.length}: ${list[0]} … ${list.at(-1)}`
}

/** "until Monday 6 August" with what it comes to. */
export function deadlinePhrases({
  text,
  due,
  duration,
  businessDays,
  candidates: open,
  basis,
  bound,
}: Deadline): Phrase[] {
  const facts = [
    (due && bound === 'before' ? `before ${due}` : due) ??
      (duration ? `${duration}${businessDays ? ' in business days' : ''}` : 'day unknown'),
    ...(open.length > 0 ? [candidates(open)] : []),
    ...(basis ? [`from ${basis}`] : []),
  ]
  return [{ kind: 'time', text }, words(` (${facts.join('; ')})`)]
}

/** The exact amount of a sum: "about 3000000000 USD", "2 to 5 EUR", "at least 40 GBP a year". */
export function amountOf({ amount, min, max, currency, assumed, approximate, per }: Money): string {
  const range = min !== null && max !== null ? `${min} to ${max}` : min !== null ? `at least ${min}` : `up to ${max}`
  const sum = amount ?? (min !== null || max !== null ? range : 'amount not stated')
  const unit = currency === null ? 'currency unknown' : `${currency}${assumed ? ' (assumed)' : ''}`
  return `${approximate ? 'about ' : ''}${sum} ${unit}${per ? ` per ${per}` : ''}`
}

export const moneyPhrases = (money: Money): Phrase[] => [
  { kind: 'money', text: money.text },
  words(` (${amountOf(money)})`),
]

/** What is said or done in several pieces, as one. */
const whole = (pieces: readonly Excerpt[], text: string): string =>
  pieces.length > 1 ? pieces.map(piece => piece.text).join(' … ') : text

export const quoteWhole = (item: { readonly pieces: readonly Excerpt[]; readonly text: string }): Phrase => ({
  kind: 'quote',
  text: whole(item.pieces, item.text),
})

/** "Requires B to", "asks B for", "demands that", "demands of B: ": what leads to the action as the text puts it, without a pronoun that might not fit. */
function leadingTo({ demand, demander, addressee }: Ultimatum): Phrase[] {
  const verbs = VERBS[demand.strength]
  const number = demander.plural ? 1 : 0
  const form = actionForm(demand)
  const saysNot = SAYS_NOT.test(demand.text)
  const not = demand.negated && !saysNot ? 'not ' : ''
  if (form === 'noun' && addressee.name === NOBODY) return [words(` ${verbs.lone[number]} ${not}`)]
  if (form === 'clause' && addressee.name === NOBODY) return [words(` ${verbs.that[number]} that ${not}`)]
  if (form === 'noun')
    return [words(` ${verbs.noun[number]} `), object(addressee), words(`${verbs.noun[2]}${not && 'no '}`)]
  if (form === 'infinitive') return [words(` ${verbs.to[number]} `), object(addressee), words(` ${not}`)]
  const of = [words(` ${verbs.of[number]} `), object(addressee)]
  if (form === 'clause') return [...of, words(` that ${not}`)]
  // "Hires more guards", "do not order": no form that an infinitive could take up.
  if (form === 'inflected' || (demand.negated && saysNot)) return [...of, words(': ')]
  return [words(` ${verbs.to[number]} `), object(addressee), words(` ${not}to `)]
}

/** Somebody as the object of a verb: "them" of whom the text calls "they". */
const object = (one: Actor): Phrase =>
  actor({ ...one, name: one.known ? one.name : (OBJECTS.get(one.name.toLowerCase()) ?? one.name) })
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['i', 'me'],
  ['she', 'her'],
  ['they', 'them'],
  ['we', 'us'],
  ['who', 'whoever it is'],
])

/** "Until Monday" is time that somebody has, "14 days" a period within which he is to act. */
const leadingIn = ({ text, bound, duration }: Deadline): string => {
  if (/^until\b/i.test(text)) return ', with time '
  return bound === 'within' &&
    duration !== null &&
    /^(?:\p{N}|an?\b|another\b|\p{Ll}+ (?:hour|day|week|month|year))/iu.test(text)
    ? ', within '
    : ', '
}

/** *A demands of B that X by D, or else Y; at stake: M*, as far as the text says so. */
export function ultimatumPhrases(ultimatum: Ultimatum): Phrase[] {
  const { demand, demander, deadline, consequence, money } = ultimatum
  return [
    actor(demander),
    ...leadingTo(ultimatum),
    quoteWhole(demand),
    ...(demand.urgency ? [words(', at once')] : []),
    ...(deadline ? [words(leadingIn(deadline)), ...deadlinePhrases(deadline)] : []),
    ...(demand.condition ? [words(', on the condition '), quote(demand.condition)] : []),
    ...(consequence ? [words(', or else '), quote(consequence)] : []),
    ...money.flatMap((sum, i) => [words(i === 0 ? '; at stake: ' : ', '), ...moneyPhrases(sum)]),
  ]
}
