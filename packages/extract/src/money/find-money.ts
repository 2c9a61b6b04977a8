import type { Money } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import { type Draft, numbered } from '../item.js'
import type { Atoms } from '../numbers/atoms.js'
import { atomsOf } from '../numbers/atoms-of.js'
import { formatDecimal } from '../numbers/decimal.js'
import { type Amount, amountAt } from './amount-at.js'
import { contextOf } from './context.js'
import { gatherEvidence } from './evidence.js'
import { isMoney } from './not-money.js'
import { opensAmount } from './openers.js'
import { phraseCursor } from './phrase-cursor.js'
import { qualifierOf } from './qualifiers.js'
import { rangeBefore, rangeFrom } from './ranges.js'
import { rateAt } from './rates.js'
import { resolver } from './resolve-currency.js'

/** Every amount of money in a document that has been read, in the order of the text. Linear in the length of the text. */
export function findMoney(reading: Reading, atoms: Atoms = atomsOf(reading)): Money[] {
  const evidence = gatherEvidence(atoms)
  const resolve = resolver(evidence)
  const phrases = phraseCursor(reading)
  const drafts: Draft<Money>[] = []
  for (let i = 0; i < atoms.count; ) {
    if (!opensAmount(atoms, i)) {
      i++
      continue
    }
    const range = rangeBefore(atoms, i, evidence)
    const step = range === null ? amountAt(atoms, i, evidence) : null
    const single = step?.amount ?? null
    const pair = range ?? (single === null ? null : rangeFrom(atoms, single, evidence))
    const first = pair?.first ?? i
    const end = pair?.end ?? step!.end
    const low = pair?.low ?? single
    if (low !== null && isMoney(atoms, low, end, evidence)) drafts.push(draft(first, end, low, pair?.high ?? null))
    i = Math.max(end, i + 1)
  }
  return numbered<Money>('money', drafts, reading.document.source)

  function draft(first: number, end: number, low: Amount, high: Amount | null): Draft<Money> {
    const start = atoms.start[first]!
    const stop = atoms.end[end - 1]!
    const { mark } = high !== null && low.mark.code === null && low.mark.name === null ? high : low
    const code = low.mark.code ?? high?.mark.code ?? null
    const { currency, assumed, basis } =
      code !== null ? { currency: code, assumed: false, basis: mark.basis } : resolve(mark.name!, mark.basis)
    const { approximate, bound } = qualifierOf(atoms, first, end)
    const value = low.value === null ? null : formatDecimal(low.value)
    const top = high?.value ? formatDecimal(high.value) : null
    const per = rateAt(atoms, end)
    const { kind, refersTo } = contextOf(reading, start, stop, per, phrases)
    return {
      start,
      end: stop,
      text: reading.text.slice(start, stop),
      confidence: confidenceOf(low, assumed),
      rule: high !== null ? 'money-range' : `money-${mark.basis}`,
      sameAs: null,
      amount: top === null ? value : null,
      min: top !== null || bound === 'min' ? value : null,
      max: top ?? (bound === 'max' ? value : null),
      currency,
      assumed,
      basis,
      approximate,
      kind,
      per,
      refersTo,
    }
  }
}

function confidenceOf({ mark, value }: Amount, assumed: boolean): number {
  if (value === null) return 0.9
  if (mark.guarded || mark.wordlike) return 0.8
  return assumed ? 0.95 : 0.98
}
