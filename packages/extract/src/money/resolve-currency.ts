import type { CurrencyName } from './currency-words.js'
import type { Evidence } from './evidence.js'

/** What a name or sign stands for in this document: the currency, and what that rests on. */
export interface Resolved {
  readonly currency: string | null
  readonly assumed: boolean
  readonly basis: string | null
}

/**
 * Resolves a name that several countries share: by the currencies that the document writes in full, then by its addresses, then by
 * the places it speaks of, then by what the bare name usually means. What only places speak for against the usual meaning (`$` in a story from Toronto),
 * and the usual meaning without any evidence, are marked as assumed.
 */
function resolve(name: CurrencyName, basis: string, evidence: Evidence): Resolved {
  if (name.by.size === 0) return { currency: name.code, assumed: false, basis }
  const candidates = new Set(name.by.values())
  const written = [...evidence.currencies].filter(([code]) => candidates.has(code))
  const named: { code: string; count: number }[] = []
  for (const [country, code] of evidence.places.size > 0 ? name.by : []) {
    const count = evidence.places.get(country) ?? 0
    if (count > 0 && (code === name.code || !evidence.marked.has(code) || evidence.currencies.has(code)))
      named.push({ code, count })
  }
  const addressed = new Set(
    [...evidence.addresses.keys()].flatMap(region => {
      const code = name.by.get(region.slice(0, 2))
      return code !== undefined && (!evidence.marked.has(code) || code === name.code) ? [code] : []
    }),
  )
  const home = named.filter(({ code }) => code === name.code).reduce((sum, { count }) => sum + count, 0)
  const usual = name.code !== null && written.some(([code]) => code === name.code)
  if (written.length === 1 && !(home > 0 && written[0]![0] !== name.code))
    return { currency: written[0]![0], assumed: false, basis: 'document' }
  if (addressed.size === 1) return { currency: [...addressed][0]!, assumed: false, basis: 'address' }
  const best = named.reduce((a, b) => (b.count > a.count ? b : a), { code: name.code ?? '', count: 0 })
  const rivals = named.filter(({ code, count }) => code !== best.code && count > 0)
  if (best.count > 0 && rivals.length === 0) {
    if (best.code === name.code || name.code === null || best.count > (name.code === 'USD' ? 2 : 0))
      return { currency: best.code, assumed: name.code === 'USD' && best.code !== 'USD', basis: 'place' }
  }
  if (name.code !== null) {
    const known = usual || (home > 0 && addressed.size === 0)
    return { currency: name.code, assumed: !known, basis: known ? (usual ? 'document' : 'place') : 'default' }
  }
  if (best.count > 0 && rivals.every(({ count }) => best.count >= 2 * count))
    return { currency: best.code, assumed: true, basis: 'place' }
  return { currency: null, assumed: false, basis: null }
}

/** `resolve` for one document, which answers each name once. */
export function resolver(evidence: Evidence): (name: CurrencyName, basis: string) => Resolved {
  const known = new Map<CurrencyName, Resolved>()
  return (name, basis) => {
    const before = known.get(name)
    if (before !== undefined) return before.basis === null || name.by.size > 0 ? before : { ...before, basis }
    const resolved = resolve(name, basis, evidence)
    known.set(name, resolved)
    return resolved
  }
}
