/** How alike two words are, 0 to 1 (Winkler 1990): the Jaro similarity, raised for a common beginning of up to four letters. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Uint8Array(b.length)
  const common: string[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] === 1 || a[i] !== b[j]) continue
      taken[j] = 1
      common.push(a[i]!)
      break
    }
  if (common.length === 0) return 0
  let swapped = 0
  for (let j = 0, k = 0; j < b.length; j++) if (taken[j] === 1 && b[j] !== common[k++]) swapped++
  const m = common.length
  const jaro = (m / a.length + m / b.length + (m - swapped / 2) / m) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
