import { actorKeys, isStateBody } from '@gravamen/extract'
import type { Entry } from './actor-table.js'

/** What two actors of one name that many bear share that makes them one, in words; null when nothing does. */
export type Company = (a: Entry, b: Entry) => string | null

/** An organization that so great a part of the documents names tells nothing of a person. */
const COMMON = 0.2

/**
 * The company that the actors of a folder keep: their roles, and who is named beside them. For a person that is an organization which few documents
 * name; for a body of a state that they do not name ("Ministry of Health") anybody else, for whoever is named beside both is of that state.
 */
export function companyOf(entries: readonly Entry[]): Company {
  const byPath = new Map<string, Map<string, string>>()
  const documents = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind === 'organization' && isStateBody(entry.name)) continue
    const own = byPath.get(entry.path) ?? new Map<string, string>()
    byPath.set(entry.path, own)
    for (const { key } of actorKeys(entry)) {
      if (own.has(key)) continue
      own.set(key, entry.name)
      documents.set(key, (documents.get(key) ?? 0) + 1)
    }
  }
  const most = Math.max(2, COMMON * new Set(entries.map(({ path }) => path)).size)
  return (a, b) => {
    const role = a.roles.find(one => b.roles.some(other => other.toLowerCase() === one.toLowerCase()))
    if (role !== undefined) return `both are ${role}`
    const others = byPath.get(b.path)
    const counts = (key: string): boolean =>
      a.kind === 'organization' || (key.startsWith('organization ') && documents.get(key)! <= most)
    for (const [key, name] of byPath.get(a.path) ?? [])
      if (others?.has(key) && counts(key)) return `both are named beside ${name}`
    return null
  }
}
