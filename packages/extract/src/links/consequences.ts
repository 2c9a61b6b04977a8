import type { Demand } from '@gravamen/document'
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
  const printed = formQuestions(r)
  for (let s = 0; s < r.sentences.count; s++) {
    if (printed.has(r.sentences.block[s]!)) continue
    const threat = threatIn(r, s)
    const own = items.demands.filter(demand => RESTATING.test(demand.rule) && sentenceAt(r, demand.start) === s)
    const conditions = own.length > 0 ? own.map(demand => conditionOf(r, demand)) : threat ? [threat.condition] : []
    for (const [i, condition] of conditions.entries()) {
      const repeated = own[i] && demands.get(own[i].id)
      const consequence = repeated ? repeated.consequence : (threat?.consequence ?? null)
      const about = isFailing(r, condition)
        ? [...demands.values()].filter(
            demand => sentenceAt(r, demand.start) === s && demand.end <= r.tokens.start[condition.first]!,
          )
        : demandsAbout(r, [...demands.values()], items.deadlines, s, condition)
      for (const demand of about)
        demands.set(demand.id, {
          ...demand,
          consequence: demand.consequence ?? consequence,
          deadline: demand.deadline ?? repeated?.deadline ?? null,
        })
      if (repeated && about.length > 0) demands.set(repeated.id, { ...repeated, sameAs: first(about).id })
    }
  }
  const deadlines = items.deadlines.map(deadline =>
    deadline.consequence === null && deadline.demand !== null
      ? { ...deadline, consequence: demands.get(deadline.demand)?.consequence ?? null }
      : deadline,
  )
  return { ...items, demands: [...demands.values()], deadlines }
}

/** "…, failing which": of the same sentence. */
const isFailing = (r: Reading, { first }: Words): boolean =>
  lowerAt(r, first) === 'failing' && lowerAt(r, first + 1) === 'which'

const first = (demands: readonly Demand[]): Demand => demands[0]!

/** The words that state the condition: from "unless" to the end of what is wanted. */
const conditionOf = (r: Reading, demand: Demand): Words => {
  const action = tokensOf(r, demand)
  return { first: demand.cue ? tokensOf(r, demand.cue).first : action.first, end: action.end }
}
