import { extractClaims } from '../../extract-claims.js'

/** A letter of dispute, whose demand is no claim. */
export const disputed = (body: string): string =>
  `Dear Ms. Kern,\n\n${body}\n\nI demand a refund.\n\nYours sincerely,\n\nAda Moss\n`

/** The claims of a letter of dispute: `kind source stance | claim`. */
export const inLetter = (body: string): string[] =>
  extractClaims(disputed(body)).map(({ kind, source, stance, text }) => `${kind} ${source?.text} ${stance} | ${text}`)

/** The claims of a letter that demands nothing. */
export const inMail = (body: string): string[] =>
  extractClaims(`Dear Ms. Kern,\n\n${body}\n\nYours sincerely,\n\nAda Moss\n`).map(({ text }) => text)
