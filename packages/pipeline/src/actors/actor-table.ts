import type { DocumentRecord, Party } from '@gravamen/document'
import { actorKeys, isCommonName, isStateBody, namesAgree } from '@gravamen/extract'
import { type Company, companyOf } from './company.js'
import type { Overrides } from './overrides.js'

/** An actor's appearance in one document. */
export interface Appearance {
  readonly path: string
  /** The id of its party in that document's record. */
  readonly party: string
  readonly name: string
  readonly mentions: number
  readonly parts: readonly string[]
  /** Why it is taken for this actor; null for the first. */
  readonly reason: string | null
}

/** One actor of a folder: the parties of several documents that are one, as far as their names show. */
export interface FolderActor {
  /** `actor-1` …, in the order of first appearance. */
  readonly id: string
  readonly name: string
  readonly kind: Party['kind']
  readonly public: boolean
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly documents: readonly Appearance[]
}

/** What of a party the merge needs: memory grows with the parties, not with the documents. */
export interface Entry extends Pick<Party, 'name' | 'kind' | 'public' | 'aliases' | 'roles' | 'parts'> {
  readonly path: string
  readonly party: string
  readonly mentions: number
}

/** The parties of a record, as entries. */
export const entriesOf = (record: DocumentRecord): Entry[] =>
  'error' in record
    ? []
    : record.parties.map(({ id, name, kind, public: isPublic, aliases, roles, parts, mentions }) => ({
        path: record.document.path,
        party: id,
        name,
        kind,
        public: isPublic,
        aliases,
        roles,
        parts,
        mentions: mentions.length,
      }))

/**
 * Merges the parties of many documents into actors. Conservative: only full names merge, persons only where no two of that
 * name contradict each other, and those of a common name ("John Smith", "Ministry of Health") only where they share a role or an organization; each merge says why. Overrides go first. The same entries in the same order give the same table.
 */
export function actorTable(entries: readonly Entry[], overrides: Overrides): FolderActor[] {
  const dropped = new Set(overrides.drop.map(lower))
  const kept = entries.filter(entry => !dropped.has(lower(entry.name)))
  const groups = newGroups(kept.length)
  for (const names of overrides.merge) mergeByHand(kept, groups, new Set(names.map(lower)))
  const company = companyOf(kept)
  for (const [key, bucket] of buckets(kept, overrides)) mergeBucket(kept, groups, key, bucket, company)
  const members = new Map<number, number[]>()
  for (let e = 0; e < kept.length; e++) members.set(groups.find(e), [...(members.get(groups.find(e)) ?? []), e])
  return [...members.values()].map((own, a) =>
    folderActor(
      `actor-${a + 1}`,
      own.map(e => kept[e]!),
      own.map(e => groups.reasons[e]!),
      overrides,
    ),
  )
}

const lower = (text: string): string => text.toLowerCase()

/** Sets of entries that are one actor; the smallest number leads. */
interface Groups {
  readonly find: (e: number) => number
  readonly join: (a: number, b: number, reason: string) => void
  readonly reasons: (string | null)[]
}

function newGroups(size: number): Groups {
  const leaders = Uint32Array.from({ length: size }, (_, e) => e)
  const reasons: (string | null)[] = Array.from({ length: size }, () => null)
  const find = (e: number): number => {
    let leader = e
    while (leaders[leader] !== leader) leader = leaders[leader]!
    return leader
  }
  const join = (a: number, b: number, reason: string): void => {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
    if (first === second) return
    leaders[second] = first
    reasons[Math.max(a, b)] ??= reason
    reasons[second] ??= reason
  }
  return { find, join, reasons }
}

function mergeByHand(entries: readonly Entry[], groups: Groups, names: ReadonlySet<string>): void {
  let first = -1
  for (const [e, { name }] of entries.entries()) {
    if (!names.has(lower(name))) continue
    if (first >= 0) groups.join(first, e, 'merged by hand')
    else first = e
  }
}

/** The entries that share a key, with what it proves. */
function buckets(
  entries: readonly Entry[],
  { split }: Overrides,
): Map<string, { readonly members: number[]; readonly reason: string }> {
  const found = new Map<string, { readonly members: number[]; readonly reason: string }>()
  for (const [e, entry] of entries.entries()) {
    if (split.some(({ name, path = entry.path }) => lower(name) === lower(entry.name) && path === entry.path)) continue
    for (const { key, reason } of actorKeys(entry)) {
      const bucket = found.get(key) ?? { members: [], reason }
      bucket.members.push(e)
      found.set(key, bucket)
    }
  }
  return found
}

function mergeBucket(
  entries: readonly Entry[],
  groups: Groups,
  key: string,
  { members, reason }: { readonly members: readonly number[]; readonly reason: string },
  company: Company,
): void {
  const names = [...new Set(members.map(e => entries[e]!.name))]
  const agree = !key.startsWith('person ') || names.every((a, i) => names.slice(i + 1).every(b => namesAgree(a, b)))
  const leaders = new Map<string, number[]>()
  for (const e of members) {
    const { name, kind, path } = entries[e]!
    // Two people of one name: those who are called exactly alike are still one.
    const group = agree ? '' : lower(name)
    const known = leaders.get(group) ?? []
    leaders.set(group, known)
    const common = kind === 'person' ? isCommonName(name) : isStateBody(name)
    const why = known.map(leader => {
      // Parties of one document are several actors already.
      if (entries[leader]!.path === path) return null
      if (!common) return reason
      const shared = company(entries[leader]!, entries[e]!)
      return shared === null ? null : `${reason}, and ${shared}`
    })
    const at = why.findIndex(one => one !== null)
    if (at >= 0) groups.join(known[at]!, e, why[at]!)
    // Of a common name every bearer may be another person.
    if (at < 0 && (common || known.length === 0)) known.push(e)
  }
}

function folderActor(
  id: string,
  entries: readonly Entry[],
  reasons: readonly (string | null)[],
  { merge, rename }: Overrides,
): FolderActor {
  const longest = entries.reduce((best, entry) => (entry.name.length > best.name.length ? entry : best))
  const byHand = merge.find(names => entries.length > 1 && names.some(name => lower(name) === lower(longest.name)))?.[0]
  const found = byHand ?? longest.name
  const renamed = Object.entries(rename).find(([from]) => entries.some(({ name }) => lower(name) === lower(from)))?.[1]
  const name = renamed ?? found
  const aliases = new Set(entries.flatMap(entry => [entry.name, ...entry.aliases]))
  aliases.delete(name)
  return {
    id,
    name,
    kind: longest.kind,
    public: entries.some(entry => entry.public),
    aliases: [...aliases],
    roles: [...new Set(entries.flatMap(({ roles }) => roles))],
    documents: entries.map(({ path, party, name: called, mentions, parts }, i) => ({
      path,
      party,
      name: called,
      mentions,
      parts,
      reason: i === 0 ? null : (reasons[i] ?? 'the same name'),
    })),
  }
}
