/** Letters to insert, drop, replace or swap with their neighbour to turn one word into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced, swapped))
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** The known word that was probably meant, or null: one that begins so, or is at most a third of its letters away. */
export function nearest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase()
  const begun = lower.length > 1 ? known.filter(name => name.startsWith(lower)) : []
  if (begun.length === 1) return begun[0]!
  const ranked = known
    .map(name => ({ name, distance: editDistance(lower, name) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null
}

/** " (did you mean X?)", or nothing. `written` turns the word into how it is written. */
export function didYouMean(word: string, known: readonly string[], written = (name: string) => name): string {
  const meant = nearest(word, known)
  return meant === null ? '' : ` (did you mean ${written(meant)}?)`
}
