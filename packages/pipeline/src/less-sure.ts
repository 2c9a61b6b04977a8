import type { Analysis, Recognized, Span } from '@gravamen/document'

/** Two decimals, as confidence is written. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/**
 * What was found in recognized text is no surer than the text: the confidence of every item and mention there is multiplied by
 * the certainty of the page's recognition.
 */
export function lessSure(analysis: Analysis, recognized: readonly Recognized[]): Analysis {
  if (recognized.length === 0) return analysis
  const temper = <T extends Span & { readonly confidence: number }>(item: T): T => {
    const page = recognized.find(({ start, end }) => item.start >= start && item.start < end)
    return page ? { ...item, confidence: rounded(item.confidence * page.certainty) } : item
  }
  return {
    ...analysis,
    parties: analysis.parties.map(party => ({ ...temper(party), mentions: party.mentions.map(temper) })),
    money: analysis.money.map(temper),
    deadlines: analysis.deadlines.map(temper),
    claims: analysis.claims.map(temper),
    demands: analysis.demands.map(temper),
  }
}
