import type { Extent } from './items.js'
import { type Mark, unmark } from './marks.js'

export const LINK_KINDS = ['deadline', 'consequence', 'sum', 'claim'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** A demand and what it is bound to: any of `targets` will do (a threat may run over two sentences). */
export interface GoldLink {
  readonly kind: LinkKind
  readonly demand: Extent
  readonly targets: readonly Extent[]
}

export interface GoldDemand extends Extent {
  /** A part of the name of who makes it and of who is asked; null where the text leaves it open. */
  readonly by: string | null
  readonly of: string | null
}

export interface GoldDeadline extends Extent {
  /** Its due day or its period, as the record has them; null where it isn't marked. */
  readonly value: string | null
}

export interface MarkedText {
  readonly text: string
  readonly demands: readonly GoldDemand[]
  readonly deadlines: readonly GoldDeadline[]
  readonly links: readonly GoldLink[]
}

const WORDS: Readonly<Record<string, LinkKind>> = { due: 'deadline', else: 'consequence', for: 'sum', since: 'claim' }

/**
 * Reads a text whose demands and links are marked in braces: `{1: pay {for 1: £40}} {due 1 2: by Friday} or {else 1: face a fine}`, `{since 2: …}` for a
 * ground, `{due = 2024-05-01: …}` for a deadline of no demand, with its value. Two lines before `---` name who asks whom (`by:`, `of:`); `{3 Ada > Bo: …}` names others for one demand, and `-` leaves it open.
 * @throws Error on a brace without its partner, and on a link to a demand that is not marked.
 */
export function readMarked(marked: string): MarkedText {
  const [head = '', body = ''] = marked.split(/^---\n/m, 2)
  const stands = (word: string): string => new RegExp(`^${word}: (.*)$`, 'm').exec(head)?.[1] ?? '-'
  const { text, marks } = unmark(body)
  const demands = new Map<string, GoldDemand>()
  for (const mark of marks) {
    const own = /^(\d+)(?: (.+) > (.+))?$/.exec(mark.head)
    if (!own) continue
    const { start, end } = mark
    demands.set(own[1]!, { start, end, by: name(own[2] ?? stands('by')), of: name(own[3] ?? stands('of')) })
  }
  return { text, demands: [...demands.values()], deadlines: deadlinesOf(marks), links: linksOf(marks, demands) }
}

const deadlinesOf = (marks: readonly Mark[]): GoldDeadline[] =>
  marks
    .filter(({ head }) => head.startsWith('due'))
    .map(({ head, start, end }) => ({ start, end, value: head.split(' = ')[1] ?? null }))

const name = (given: string): string | null => (given === '-' ? null : given)

function linksOf(marks: readonly Mark[], demands: ReadonlyMap<string, Extent>): GoldLink[] {
  const links = new Map<string, GoldLink>()
  for (const { head, start, end } of marks) {
    const [word = '', ...numbers] = head.split(' = ')[0]!.split(' ')
    const kind = WORDS[word]
    if (!kind) continue
    for (const number of numbers) {
      const demand = demands.get(number)
      if (!demand) throw new Error(`"${head}" names a demand that is not marked`)
      // A demand has one deadline and one threat, but as many sums and grounds as the text gives.
      const key = kind === 'deadline' || kind === 'consequence' ? `${kind} ${number}` : `${kind} ${number} ${start}`
      links.set(key, { kind, demand, targets: [...(links.get(key)?.targets ?? []), { start, end }] })
    }
  }
  return [...links.values()]
}
