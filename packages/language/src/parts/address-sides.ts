import { isContact } from './line-kinds.js'

/** Lines that stand together above a salutation, and where. */
export interface AddressGroup {
  readonly lines: readonly string[]
  /** Whether one of the lines says so: "To: …", "Attn: …". */
  readonly isAddressed: boolean
  /** A heading alone: what the letter is, or the name on a letterhead. */
  readonly isHeading: boolean
  readonly beforeDate: boolean
  readonly afterDate: boolean
}

export interface Ends {
  /** The line of the salutation. */
  readonly salutation: string
  /** The lines below the valediction. */
  readonly signature: readonly string[]
  /** Whether the file has a letterhead of its own, in the header of its pages. */
  readonly isHeaded: boolean
}

/** What a name has besides the words that tell it from others. */
const COMMON = new Set(
  'and associates bureau centre chief city club committee company council county department director esq group head house international limited llp ltd manager national of office officer partners plc secretary services sir society the town trust'.split(
    ' ',
  ),
)
/** An office, or a title, before a name: so one writes to others, and seldom of oneself. */
const WRITTEN_TO =
  /^(?:to (?:all|dr|mr|mrs|ms|the)\b|the (?:right hon|rt\.? hon|hon|managing |general |chief |head |company |customer |branch |area |site |store |estate |team |presiding |registrar|manager|director|secretary|president|chair|principal|minister|editor|governor|commissioner|mayor|owner|proprietor|occupier|landlord|partners?\b)|m\/s\.? |messrs\.? |(?:mr|mrs|ms|miss|mx|dr|prof|professor|shri|smt|cllr|councillor|sir|dame|lord|lady|rt\.? hon|hon)\.? \p{Lu}|(?:managing director|head of|director of|customer (?:services?|relations|care)|complaints|accounts|legal|human resources|hr|claims|the) (?:department|team|manager|dept)\b)/iu
/** An address that begins with no name: "14 Mill Lane", "Flat 2". */
const NAMELESS = /^(?:\d|flat\b|apartment\b|apt\b|unit\b|p\.?\s?o\.? box)/i
/** A line of a signature that says for whom one signs, or as what: then the letter comes from a house that may have a letterhead. */
const HOUSE =
  /\b(?:for|on behalf of|director|manager|partner|solicitors?|attorneys?|counsel|officer|secretary|head|chief|president|chair(?:man|woman)?|executive|ltd|limited|llp|plc|inc|llc|council|team|department|p\.?p)\b/i

const wordsOf = (line: string): string[] =>
  (line.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []).map(word => word.toLowerCase()).filter(word => !COMMON.has(word))

/** Whose address each group is: the sender's (`letterhead`) or the addressee's (`recipient`). */
export function addressSides(groups: readonly AddressGroup[], ends: Ends): ('letterhead' | 'recipient')[] {
  const signers = new Set(ends.signature.slice(0, 5).flatMap(wordsOf))
  const greeted = greetedName(ends.salutation)
  const greets = ({ lines }: AddressGroup): boolean =>
    greeted !== null && lines.some(line => line.split(/[\s,]/).includes(greeted))
  const signs = ({ lines }: AddressGroup): boolean =>
    lines.slice(0, 2).some(line => wordsOf(line).some(word => signers.has(word)))
  const isSender = (group: AddressGroup): boolean => signs(group) || NAMELESS.test(group.lines[0]!)
  const hasContact = ({ lines }: AddressGroup): boolean => lines.some(isContact)
  const isWrittenTo = (group: AddressGroup): boolean => !isSender(group) && WRITTEN_TO.test(group.lines[0]!)

  const addressed = groups.findLastIndex(group => group.isAddressed || greets(group))
  const sure = addressed >= 0 ? addressed : groups.findLastIndex(isWrittenTo)
  const likeliest =
    sure >= 0 ? sure : groups.findLastIndex(group => !group.isHeading && !hasContact(group) && !isSender(group))
  const firstAddress = groups.findIndex(({ isHeading }) => !isHeading)
  return groups.map((group, number) => {
    const other = groups[likeliest]
    if (number !== likeliest)
      return sure >= 0 && isWrittenTo(group) && group.afterDate === other?.afterDate ? 'recipient' : 'letterhead'
    if (sure >= 0 || group.afterDate || number > firstAddress || ends.isHeaded || !group.beforeDate) return 'recipient'
    if (groups.some((one, at) => at !== number && isSender(one))) return 'recipient'
    // The only address, with the date below it: a house writes under its own letterhead, a private person to somebody.
    return ends.signature.length > 0 && !ends.signature.some(line => HOUSE.test(line)) ? 'recipient' : 'letterhead'
  })
}

/** The surname that the salutation calls ("Dear Ms Grange,"), or the first name, or null where it calls nobody by name. */
function greetedName(line: string): string | null {
  const name = /^\W{0,3}(?:Dear|Hi|Hello) (?:\p{Lu}[\p{L}.]{0,11} ){0,3}(\p{Lu}\p{Ll}[\p{L}'’-]{1,25})\W{0,4}$/u.exec(
    line,
  )?.[1]
  return name === undefined ||
    /^(?:Sirs?|Madam|Team|All|Colleagues?|Editor|Everyone|Friends?|Members?|Office|Customer|Resident|Tenant)$/.test(
      name,
    )
    ? null
    : name
}
