import type { Analysis, Deadline, Demand, Excerpt, Money, Reference } from '@gravamen/document'

/** What a demand comes to, its links followed: *demander* demands of *addressee* that *action* by *deadline*, or else *consequence*; at stake: *money*. */
export interface Ultimatum {
  readonly demand: Demand
  readonly demander: Actor
  readonly addressee: Actor
  readonly deadline: Deadline | null
  readonly consequence: Excerpt | null
  readonly money: readonly Money[]
  /** Later demands that say the same. */
  readonly repeats: readonly Demand[]
}

/** Who acts where the text names nobody. */
export const NOBODY = 'someone'

/** Who acts: the name of a party, or the words that the text has for somebody it does not name. */
export interface Actor {
  readonly name: string
  /** Whether it is a party of the record. */
  readonly known: boolean
  /** Whether a verb after it stands in the plural: "residents", "they". */
  readonly plural: boolean
}

/** What ends the head of a phrase: "residents |of the town|". */
const AFTER_HEAD = / (?:at|for|from|in|of|on|representing|to|who|which|with) |,/
const PLURALS = /(?:^(?:i|they|we|you)| (?:and|&) .+|[^'’ius]s|people|police|men|women|children)$/i
/** A word alone with a capital may be a name ("Brussels"); these are people ("Residents"). */
const PEOPLE = /(?:[eo]r|ist|[aei]nt|ian|[ae]n|ee|ive|al|group|union)s$/
const NAME = /^\p{Lu}[\p{L}’'-]*s$/u

function unnamed(name: string): Actor {
  const head = name.split(AFTER_HEAD)[0] ?? ''
  const last = head.split(' ').at(-1) ?? ''
  const plural = PLURALS.test(head) && (!NAME.test(last) || PEOPLE.test(head))
  return { name, known: false, plural }
}

/** The actor that a reference points at; `unknown` names nobody. */
export function actorOf(analysis: Analysis, reference: Reference | null, unknown: string): Actor {
  if (!reference) return unnamed(unknown)
  const party = analysis.parties.find(({ id }) => id === reference.party)
  return party ? { name: party.name, known: true, plural: false } : unnamed(reference.text)
}

/** An unnamed actor at the head of a sentence, and within one. */
const initial = (actor: Actor): Actor =>
  actor.known ? actor : { ...actor, name: actor.name.slice(0, 1).toUpperCase() + actor.name.slice(1) }
const medial = (actor: Actor): Actor =>
  actor.known || !/^(?:An?|Her|His|It|Its|Our|The|Their|They|This|Those|We|You|Your)\b/.test(actor.name)
    ? actor
    : { ...actor, name: actor.name.slice(0, 1).toLowerCase() + actor.name.slice(1) }

/** Every demand that repeats no other, in the order of the text, with what it is linked to. */
export function ultimata(analysis: Analysis): Ultimatum[] {
  return analysis.demands
    .filter(({ sameAs }) => sameAs === null)
    .map(demand => {
      const deadline = analysis.deadlines.find(({ id }) => id === demand.deadline) ?? null
      return {
        demand,
        demander: initial(actorOf(analysis, demand.demander, NOBODY)),
        addressee: medial(actorOf(analysis, demand.addressee ?? deadline?.obligated ?? null, NOBODY)),
        deadline,
        consequence: demand.consequence ?? deadline?.consequence ?? null,
        money: analysis.money.filter(({ id }) => demand.money.includes(id)),
        repeats: analysis.demands.filter(({ sameAs }) => sameAs === demand.id),
      }
    })
}

/** Deadlines that no demand is tied to and that repeat no other. */
export const loneDeadlines = (analysis: Analysis): Deadline[] =>
  analysis.deadlines.filter(
    ({ id, sameAs, demand }) =>
      sameAs === null && demand === null && !analysis.demands.some(({ deadline }) => deadline === id),
  )
