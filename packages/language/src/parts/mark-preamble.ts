import type { BlockKind } from '@gravamen/document'
import * as lines from './line-kinds.js'
import type { Unit } from './units.js'

/** Lines longer than this belong to no address. */
const LONGEST = 100

/** Marks what stands before the salutation, `units[0, end)`: date, reference, subject, sender's and addressee's lines. */
export function markPreamble(units: readonly Unit[], kinds: BlockKind[], end: number, hasSalutation: boolean): void {
  const isFree = (i: number): boolean => kinds[i] === 'paragraph' || kinds[i] === 'heading' || kinds[i] === 'title'
  const fields = units.slice(0, end).map(({ line }) => lines.headerField(line))
  const isMessage = fields.includes('from') && (fields.includes('to') || fields.includes('subject'))
  for (let i = 0; i < end; i++) if (isFree(i)) kinds[i] = lineKind(units[i]!.line, fields[i]!, isMessage) ?? kinds[i]!
  if (!hasSalutation) {
    for (let i = 0; i < end; i++) if (isFree(i) && isAddressed(fields[i]!)) kinds[i] = 'recipient'
    return
  }
  const date = kinds.indexOf('date')
  // A file's own letterhead is the sender's: no other group need be.
  const isHeaded = units.slice(0, end).some(({ block }) => block.kind === 'letterhead')
  const isTitle = (group: readonly number[]): boolean =>
    group.length === 1 && (kinds[group[0]!] === 'heading' || lines.isAboutLetter(units[group[0]!]!.line))
  const all = addressGroups(units, kinds, end)
  const groups = all.filter((group, number) => !isTitle(group) || (number === 0 && kinds[group[0]!] === 'heading'))
  const contacts = groups.map(group => group.some(i => lines.isContact(units[i]!.line)))
  const greeted = greetedName(units[end]?.line ?? '')
  const addressed = groups.findLastIndex(group =>
    group.some(i => isAddressed(fields[i]!) || (greeted !== null && units[i]!.line.split(/[\s,]/).includes(greeted))),
  )
  for (const [number, group] of groups.entries()) {
    const likeliest = addressed >= 0 ? addressed : contacts.lastIndexOf(false)
    const afterDate = date >= 0 && date < group[0]!
    const beforeDate = date >= 0 && date < end && !afterDate
    const isRecipient = number === likeliest && (addressed >= 0 || afterDate || number > 0 || isHeaded || !beforeDate)
    for (const i of group) kinds[i] = isRecipient ? 'recipient' : 'letterhead'
  }
  // A heading alone between the addresses and the salutation says what the letter is ("LETTER BEFORE ACTION").
  for (const group of all) if (isTitle(group) && !groups.includes(group)) kinds[group[0]!] = 'subject'
}

/** Whether the field names the addressee. */
const isAddressed = (field: string | null): boolean =>
  field !== null && (field === 'to' || field === 'fao' || field.startsWith('att') || field.startsWith('for the'))

function lineKind(line: string, field: string | null, isMessage: boolean): BlockKind | null {
  if (lines.isSubject(line)) return 'subject'
  if (field !== null) {
    if (isMessage) return 'header-field'
    if (field === 'from') return 'letterhead'
    if (field === 'date' || field === 'sent') return 'date'
    // "Attn: …" is a line of the addressee's address.
    return isAddressed(field) ? null : 'header-field'
  }
  if (lines.isDateLine(line)) return 'date'
  if (lines.isReference(line)) return 'reference'
  if (lines.isCopied(line) || lines.isDelivery(line)) return 'header-field'
  return null
}

/** The lines that are not yet known, in groups that blank lines and known lines part. A sentence among them is no address. */
function addressGroups(units: readonly Unit[], kinds: readonly BlockKind[], end: number): number[][] {
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

/** The surname that the salutation calls ("Dear Ms Grange,"), or null where it calls nobody by name. */
function greetedName(line: string): string | null {
  const name = /^\W{0,3}Dear (?:\p{Lu}[\p{L}.]{0,11} ){1,3}(\p{Lu}\p{Ll}[\p{L}'’-]{1,25})\W{0,4}$/u.exec(line)?.[1]
  return name === undefined || /^(?:Sirs?|Madam|Team|All|Colleagues?|Friends?|Members?|Office|Customer)$/.test(name)
    ? null
    : name
}
