import { type Reading, wordAt } from '@gravamen/language'

/** Whether a mark that opens a quotation stands at the token. */
export const isOpenQuote = (r: Reading, i: number): boolean => {
  const word = wordAt(r, i)
  return (
    (word === '“' || word === '"' || word === '‘' || word === "''") &&
    i + 1 < r.tokens.count &&
    r.tokens.start[i + 1] === r.tokens.end[i] &&
    (i === 0 || r.tokens.start[i]! > r.tokens.end[i - 1]!)
  )
}

/** The mark that closes the quotation opened at the token; the token itself where none does. */
export function closingQuote(r: Reading, i: number, end: number): number {
  const open = wordAt(r, i)
  const close = open === '“' ? '”' : open === '‘' ? '’' : open
  for (let k = i + 1; k < end; k++) if (wordAt(r, k) === close) return k
  return i
}
