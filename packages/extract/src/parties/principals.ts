import type { Party } from '@gravamen/document'
import { type Reading, tokenAtOffset } from '@gravamen/language'
import { listAt } from '../list-at.js'
import { actsFor } from './acts-for.js'
import { selfIntroduction } from './self-introduction.js'

/** Documents in which somebody writes to somebody. */
const WRITTEN = new Set(['letter', 'email', 'notice', 'statement'])

/** Whether a part of the text is there to tell its writer. */
const hasHead = ({ blocks }: Reading): boolean =>
  blocks.some(({ kind }) => /^(?:byline|header-field|letterhead|signature)$/.test(kind))

/**
 * Says who acts for whom, now that the parties have ids; and, of a document that no letterhead, byline or signature tells the author of,
 * whom the writer says to be or to act for.
 */
export function withPrincipals(reading: Reading, parties: readonly Party[]): Party[] {
  const at = new Int32Array(reading.tokens.count).fill(-1)
  for (let p = 0; p < parties.length; p++)
    for (const { start, end, type } of parties[p]!.mentions) {
      if (type === 'pronoun') continue
      const last = tokenAtOffset(reading, end - 1)
      for (let i = tokenAtOffset(reading, start); i <= last; i++) at[i] = p
    }
  const authors = parties.flatMap(({ parts }, p) => (parts.includes('author') ? [p] : []))
  const author = authors[0] ?? -1
  const principals = new Map<number, string>()
  const issuers = new Set<number>()
  // A name alone below a form, or none at all, does not tell whose text it is.
  const anonymous =
    WRITTEN.has(reading.kind.value) &&
    (author < 0 || (authors.every(p => parties[p]!.kind === 'person') && !hasHead(reading)))
  for (const { agent, principal } of actsFor(reading, at)) {
    // Of several who sign the one who is not acted for.
    const who = agent === null ? (authors.find(p => p !== at[principal]) ?? -1) : at[agent]!
    if (who >= 0 && who !== at[principal] && !principals.has(who)) principals.set(who, parties[at[principal]!]!.id)
    if (agent === null && anonymous && author < 0 && issuers.size === 0) issuers.add(at[principal]!)
  }
  if (anonymous && issuers.size === 0)
    for (const token of Object.values(selfIntroduction(reading, i => listAt(parties, at[i] ?? -1)?.kind ?? null)))
      if (token !== null) issuers.add(at[token]!)
  return parties.map((party, p) => ({
    ...party,
    parts: issuers.has(p) ? ['author', ...party.parts.filter(part => part !== 'mentioned')] : party.parts,
    actsFor: principals.get(p) ?? null,
  }))
}
