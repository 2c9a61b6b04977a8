import type { BlockKind } from '@gravamen/document'
import { addressGroups } from './address-groups.js'
import { addressSides } from './address-sides.js'
import * as lines from './line-kinds.js'
import type { Unit } from './units.js'

/**
 * Marks what stands before the salutation, `units[0, end)`: date, reference, subject, sender's and addressee's lines. The
 * signature is marked already: who signs is the sender.
 */
export function markPreamble(units: readonly Unit[], kinds: BlockKind[], end: number, hasSalutation: boolean): void {
  const isFree = (i: number): boolean => kinds[i] === 'paragraph' || kinds[i] === 'heading' || kinds[i] === 'title'
  const fields = units.slice(0, end).map(({ line }) => lines.headerField(line))
  const isMessage = fields.includes('from') && (fields.includes('to') || fields.includes('subject'))
  for (let i = 0; i < end; i++) if (isFree(i)) kinds[i] = lineKind(units[i]!.line, fields[i]!, isMessage) ?? kinds[i]!
  if (!hasSalutation) {
    for (let i = 0; i < end; i++) if (isFree(i) && isAddressed(fields[i]!)) kinds[i] = 'recipient'
    return
  }
  const isTitle = (group: readonly number[]): boolean =>
    group.length === 1 && (kinds[group[0]!] === 'heading' || lines.isAboutLetter(units[group[0]!]!.line))
  const all = addressGroups(units, kinds, end)
  const groups = all.filter((group, number) => !isTitle(group) || (number === 0 && kinds[group[0]!] === 'heading'))
  const date = kinds.indexOf('date')
  const sides = addressSides(
    groups.map(group => ({
      lines: group.map(i => units[i]!.line),
      isAddressed: group.some(i => isAddressed(fields[i]!)),
      isHeading: isTitle(group),
      beforeDate: date >= 0 && date < end && group[0]! < date,
      afterDate: date >= 0 && date < group[0]!,
    })),
    {
      salutation: units[end]?.line ?? '',
      signature: units.flatMap(({ line }, i) => (i > end && kinds[i] === 'signature' ? [line] : [])),
      // A file's own letterhead is the sender's: no other group need be.
      isHeaded: units.slice(0, end).some(({ block }) => block.kind === 'letterhead'),
    },
  )
  for (const [number, group] of groups.entries()) for (const i of group) kinds[i] = sides[number]!
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
