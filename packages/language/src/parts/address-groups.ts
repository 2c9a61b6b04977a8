import type { BlockKind } from '@gravamen/document'
import * as lines from './line-kinds.js'
import type { Unit } from './units.js'

/** Lines longer than this belong to no address. */
const LONGEST = 100

/** The lines that are not yet known, in groups that blank lines and known lines part. A sentence among them is no address. */
export function addressGroups(units: readonly Unit[], kinds: readonly BlockKind[], end: number): number[][] {
  const groups: number[][] = []
  let open: number[] | null = null
  for (let i = 0; i < end; i++) {
    const { line, gap } = units[i]!
    const isKnown = kinds[i] !== 'paragraph' && kinds[i] !== 'heading' && kinds[i] !== 'title'
    const isSentence =
      line.length > LONGEST || (lines.endsSentence(line) && line.split(' ').length > 8) || lines.isProse(line)
    if (isKnown || isSentence) {
      open = null
      continue
    }
    if (open && !gap) open.push(i)
    else groups.push((open = [i]))
  }
  // Where every line is a group of its own, blank lines part lines and not addresses.
  const isSpaced = groups.length > 3 && groups.every(group => group.length === 1)
  return isSpaced ? joinNeighbors(groups).flatMap(group => cutAddresses(units, group)) : groups
}

function joinNeighbors(groups: readonly number[][]): number[][] {
  const joined: number[][] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last && last.at(-1)! + 1 === group[0]) last.push(...group)
    else joined.push([...group])
  }
  return joined
}

/** The end of an address: a British postcode, or an American state and its number. */
const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?)\.?$/

/** Cuts lines in two where one address ends and the name of another addressee follows with an address of its own. */
function cutAddresses(units: readonly Unit[], group: readonly number[]): number[][] {
  const at = group.findIndex((i, k) => {
    if (!POSTCODE.test(units[i]!.line)) return false
    const [name, ...address] = afterContacts(units, group, k + 1).map(other => units[other]!.line)
    const isName = name !== undefined && !/\d/.test(name) && !lines.isContact(name)
    return isName && address.some(line => /\d/.test(line) && !lines.isContact(line))
  })
  if (at < 0) return [[...group]]
  const second = afterContacts(units, group, at + 1)
  return [group.slice(0, group.length - second.length), second]
}

/** What of the group stands from `from` on, less the telephone numbers and the like that end an address. */
function afterContacts(units: readonly Unit[], group: readonly number[], from: number): number[] {
  const first = group.findIndex((i, k) => k >= from && !lines.isContact(units[i]!.line))
  return first < 0 ? [] : group.slice(first)
}
