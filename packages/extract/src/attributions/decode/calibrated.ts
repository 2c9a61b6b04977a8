/** The confidence of a raw score, on straight lines between the knots, flat before the first and past the last; the raw score itself without knots. */
export function calibrated(knots: readonly (readonly [raw: number, right: number])[], raw: number): number {
  const after = knots.findIndex(([at]) => at >= raw)
  const upper = knots[after]
  if (!upper) return knots.at(-1)?.[1] ?? raw
  const lower = knots[after - 1]
  if (!lower) return upper[1]
  return lower[1] + ((raw - lower[0]) / (upper[0] - lower[0])) * (upper[1] - lower[1])
}
