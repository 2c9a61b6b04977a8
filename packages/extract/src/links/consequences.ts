import type { Demand, Excerpt } from '@gravamen/document'
import { lowerAt, type Reading } from '@gravamen/language'
import { formQuestions } from '../demands/form-questions.js'
import type { Items } from './items.js'
import { sentenceAt, tokensOf, type Words } from './places.js'
import { demandsAbout } from './scope.js'
import { threatIn } from './threats.js'

/** Demands that state as the condition of a threat what is wanted: "unless we receive payment", "if you fail to reply". */
const RESTATING = /^demand\/ultimatum\/(?:failure|if-not|unless)/

/**
 * Gives a threat that stands in a sentence of its own to the demands before it that its condition is about; those that have one keep it. A demand that
 * is made by such a condition alone ("Unless the above sums are paid within 7 days, …") repeats those before it, which take its deadline.
 */
export function linkConsequences(r: Reading, items: Items): Items {
  const demands = new Map(items.demands.map(demand => [demand.id, demand]))
  const bySentence = new Map<number, Demand[]>()
  for (const demand of items.demands) {
    const s = sentenceAt(r, demand.start)
    bySentence.set(s, [...(bySentence.get(s) ?? []), demand])
  }
  const printed = formQuestions(r)
  for (let s = 0; s < r.sentences.count; s++) {
    if (printed.has(r.sentences.block[s]!)) continue
    const threat = threatIn(r, s)
    const own = bySentence.get(s) ?? []
    const restating = own.filter(demand => RESTATING.test(demand.rule))
    for (const { id } of [...own.filter(demand => isPointer(demand.text)), ...restating]) {
      const repeated = demands.get(id)!
      const about = demandsAbout(r, [...demands.values()], items.deadlines, s, conditionOf(r, repeated))
      bind(demands, about, repeated.consequence, repeated.deadline)
      if (about.length === 0) continue
      for (const one of about)
        demands.set(one.id, { ...demands.get(one.id)!, urgency: one.urgency ?? repeated.urgency })
      demands.set(id, { ...repeated, sameAs: about[0]!.id })
    }
    if (!threat || restating.length > 0 || !isMeant(r, threat.consequence)) continue
    const all = [...demands.values()]
    const about = isFailing(r, threat.condition)
      ? all.filter(demand => own.some(({ id }) => id === demand.id) && demand.end <= threat.consequence.start)
      : demandsAbout(r, all, items.deadlines, s, threat.condition)
    const meant = about.filter(demand => !isForeseen(r, items.claims, threat.consequence, demand))
    bind(demands, meant, threat.consequence, null)
  }
  const threatened = new Map(
    [...demands.values()].flatMap(({ deadline, consequence }) =>
      deadline && consequence ? [[deadline, consequence] as const] : [],
    ),
  )
  const deadlines = items.deadlines.map(deadline => ({
    ...deadline,
    consequence: deadline.consequence ?? threatened.get(deadline.id) ?? null,
  }))
  return { ...items, demands: [...demands.values()], deadlines }
}

/** "…, failing which": of the same sentence. */
const isFailing = (r: Reading, { first }: Words): boolean =>
  lowerAt(r, first) === 'failing' && lowerAt(r, first + 1) === 'which'

/** Writers of letters threaten with what may happen; in the news only what will happen is a threat, and not what somebody asks himself. */
const isMeant = (r: Reading, { text, end }: Excerpt): boolean =>
  r.kind.value !== 'article' || (CERTAIN.test(text) && r.text[end] !== '?')
const CERTAIN = /\b(?:faces?|shall|will|would|(?:could|may|might) (?:be \w+ed|face|lose))\b|['’]ll\b/i

/** What a letter reports that others foresee ("The surveyor believes that it will collapse unless …") threatens nobody. */
const isForeseen = (r: Reading, claims: Items['claims'], { start, end }: Excerpt, { demander }: Demand): boolean =>
  r.kind.value !== 'article' &&
  claims.some(
    claim =>
      claim.rule === 'claim/attributed' &&
      claim.start < end &&
      claim.end > start &&
      claim.source?.party !== demander?.party,
  )

/** "Please do so", "Please attend to this": nothing but a pointer at what was asked before. */
const isPointer = (text: string): boolean =>
  /^(?:attend to|deal with|do) (?:it|so|that|the above|these|this)$/i.test(text)

/** Gives the demands a threat and a deadline where they have none of their own. */
function bind(
  demands: Map<string, Demand>,
  about: readonly Demand[],
  consequence: Demand['consequence'],
  deadline: Demand['deadline'],
): void {
  for (const demand of about)
    demands.set(demand.id, {
      ...demand,
      consequence: demand.consequence ?? consequence,
      deadline: demand.deadline ?? deadline,
    })
}

/** The words that state the condition: from "unless" to the end of what is wanted. */
const conditionOf = (r: Reading, demand: Demand): Words => {
  const action = tokensOf(r, demand)
  return { first: demand.cue ? tokensOf(r, demand.cue).first : action.first, end: action.end }
}
