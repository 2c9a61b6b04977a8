/** A party as far as scoring goes: its name and the others it goes by. */
export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The name as it is compared: lower case, without a title or article before it, possessive and punctuation. */
export const comparedName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/^(?:the|mr|mrs|ms|dr|sen|rep|gov)\.? /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const namesOf = ({ name, aliases }: Named): Set<string> => new Set([name, ...aliases].map(comparedName))

/** For each gold party the index of the first party found that goes by one of its names and is not used yet, or -1. */
export function matchParties(gold: readonly Named[], found: readonly Named[]): number[] {
  const names = found.map(namesOf)
  const used = new Set<number>()
  return gold.map(party => {
    const wanted = namesOf(party)
    const at = names.findIndex((own, i) => !used.has(i) && [...wanted].some(name => own.has(name)))
    if (at >= 0) used.add(at)
    return at
  })
}
