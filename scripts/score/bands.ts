/** How many of a band of confidence there are, and how many of them are right. */
interface Band {
  readonly right: number
  readonly all: number
}

/** Precision by band of confidence, a tenth each, by kind of thing. */
export interface Bands {
  readonly count: (kind: string, confidence: number, right: boolean) => void
  /** A line a kind, the surest band first. */
  readonly lines: () => string[]
}

export function newBands(): Bands {
  const kinds = new Map<string, Map<number, Band>>()
  return {
    count: (kind, confidence, right) => {
      const bands = kinds.get(kind) ?? new Map<number, Band>()
      kinds.set(kind, bands)
      const key = Math.min(9, Math.floor(confidence * 10))
      const band = bands.get(key) ?? { right: 0, all: 0 }
      bands.set(key, { right: band.right + (right ? 1 : 0), all: band.all + 1 })
    },
    lines: () =>
      [...kinds].map(([kind, bands]) => {
        const shares = [...bands]
          .sort(([a], [b]) => b - a)
          .map(([band, { right, all }]) => `${(band / 10).toFixed(1)}+ ${((100 * right) / all).toFixed(0)}% of ${all}`)
        return `${kind.padEnd(8)} ${shares.join(', ')}`
      }),
  }
}
