import type { Demand, Excerpt } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { formQuestions } from '../demands/form-questions.js'
import { skipAdverbs } from '../demands/phrases/scan.js'
import { indexParties } from '../parties/index.js'
import type { Items } from './items.js'
import { sentenceAt, tokensOf, type Words } from './places.js'
import { type Asked, demandsAbout } from './scope.js'
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
  const parties = indexParties(items.parties)
  for (let s = 0; s < r.sentences.count; s++) {
    if (printed.has(r.sentences.block[s]!)) continue
    const threat = threatIn(r, s)
    const own = bySentence.get(s) ?? []
    const restating = own.filter(demand => RESTATING.test(demand.rule))
    const asked = (): Asked => ({ demands: [...demands.values()], deadlines: items.deadlines, parties })
    for (const { id } of [...own.filter(demand => isPointer(demand.text)), ...restating]) {
      const repeated = demands.get(id)!
      const before = askedBefore(own, repeated.cue?.start ?? repeated.start)
      const about =
        before.length > 0 ? before : demandsAbout(r, asked(), s, conditionOf(r, repeated), repeated.consequence)
      bind(demands, about, repeated.consequence, repeated.deadline)
      if (about.length === 0 || (before.length > 0 && !isPointer(repeated.text))) continue
      for (const one of about)
        demands.set(one.id, { ...demands.get(one.id)!, urgency: one.urgency ?? repeated.urgency })
      demands.set(id, { ...repeated, sameAs: about[0]!.id })
    }
    if (!threat || restating.length > 0 || !isMeant(r, threat.consequence)) continue
    const before = askedBefore(own, threat.consequence.start)
    const about = threat.within
      ? before.filter(({ demander }) => demander !== null)
      : before.length > 0
        ? before
        : demandsAbout(r, asked(), s, threat.condition, threat.consequence)
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
  return {
    ...items,
    demands: [...demands.values()],
    deadlines,
    claims: unthreatened(items.claims, [...demands.values()]),
  }
}

/** The claims without what an author threatens, which is no claim of its own: "Without the form I can't pay you". */
function unthreatened(claims: Items['claims'], demands: readonly Demand[]): Items['claims'] {
  const threats = demands.flatMap(({ consequence }) => consequence ?? [])
  if (threats.length === 0) return claims
  const outer = new Set(claims.map(({ within }) => within))
  return claims.filter(
    ({ id, kind, start, end }) =>
      kind !== 'author' ||
      outer.has(id) ||
      !threats.some(threat => Math.min(end, threat.end) - Math.max(start, threat.start) > MOST * (end - start)),
  )
}
/** The share of a claim that makes it a threat. */
const MOST = 0.5

/** What the same sentence has asked before its threat: "asked them to leave and said it would call the police if they did not". */
const askedBefore = (own: readonly Demand[], at: number): readonly Demand[] =>
  own.filter(demand => !RESTATING.test(demand.rule) && !isPointer(demand.text) && demand.end <= at)

/** Writers of letters threaten with what may happen; in the news only what will happen is a threat, and not what somebody asks himself. */
function isMeant(r: Reading, consequence: Excerpt): boolean {
  if (r.kind.value !== 'article') return true
  if (r.text[consequence.end] === '?') return false
  const { first, end } = tokensOf(r, consequence)
  if (lemmaAt(r, first - 2) === 'threaten') return true
  for (let k = first - 1; k < end; k++) {
    if (CERTAIN.has(lowerAt(r, k)) || (/^(?:prepared|ready)$/.test(lowerAt(r, k)) && lowerAt(r, k + 1) === 'to'))
      return true
    if (!POSSIBLE.has(lowerAt(r, k))) continue
    const next = skipAdverbs(r, k + 1, end)
    if (
      LOSING.has(lemmaAt(r, next)) ||
      (lemmaAt(r, next) === 'be' && tagAt(r, skipAdverbs(r, next + 1, end)) === 'VBN')
    )
      return true
  }
  return false
}
const CERTAIN = new Set(["'ll", 'face', 'faces', 'shall', 'will', 'would', '’ll'])
const POSSIBLE = new Set(['could', 'may', 'might'])
const LOSING = new Set(['face', 'forfeit', 'lose', 'miss', 'risk'])

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
