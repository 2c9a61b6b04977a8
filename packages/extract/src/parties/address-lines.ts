import type { BlockKind } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import { isMailbox } from './header-names.js'
import { isCommonWord } from './known-word.js'
import type { LetterLine } from './letter-lines.js'
import { GENERIC_WORDS } from './lexicon/generic-words.js'
import { nameGender } from './lexicon/given-names.js'
import { type Mention, mentionText } from './mention.js'

/** Rules whose names are sure enough to stand in an address. */
const SURE = new Set(['firm-name', 'legal-form', 'title', 'known-name', 'known-body'])
const FURNITURE: ReadonlySet<BlockKind> = new Set(['letterhead', 'recipient', 'signature'])

/** The mentions without what is no name but a line of an address (a line of a letterhead with a number in it) or a dateline ("BRISTOL, 8 November –"). */
export function withoutAddresses(
  reading: Reading,
  mentions: readonly Mention[],
  lines: readonly LetterLine[],
): Mention[] {
  const places = new Set<string>()
  const inline = inlineAddresses(reading)
  for (const mention of mentions)
    if (isAddress(reading, mention, lines, inline)) places.add(mentionText(reading, mention))
  return mentions.filter(
    mention =>
      // What an address names once is a place wherever it stands.
      (places.size === 0 || SURE.has(mention.rule) || !places.has(mentionText(reading, mention))) &&
      !isOffice(reading, mention, mentions) &&
      !isDateline(reading, mention),
  )
}

/** On a line with a street or a number, or below it ("Brighton"), unless it is a person's full name there. */
function isAddress(
  reading: Reading,
  mention: Mention,
  lines: readonly LetterLine[],
  inline: (sentence: number) => boolean,
): boolean {
  const { tokens, text } = reading
  const at = tokens.start[mention.first]!
  if (SURE.has(mention.rule)) return false
  const line = lines.find(({ start, end }) => start <= at && at < end)
  if (!line)
    return (
      mention.rule === 'tagger' &&
      inline(tokens.sentence[mention.first]!) &&
      !(mention.kind === 'person' && nameGender(lowerAt(reading, mention.first)) !== null)
    )
  // "Margaret Oduya, 3 Elm Road" in a list of those who sign.
  if (mention.kind === 'person' && at === line.start && wordAt(reading, mention.end) === ',') return false
  // "Reed Moss Solicitors | 3rd Floor, Albany House"
  if (at === line.start && /^[|•·]$/.test(wordAt(reading, mention.end))) return false
  if (/\d/.test(text.slice(line.start, line.end))) return true
  return line.address && !isFullName(reading, mention)
}

/** "C/801, Mill Road, Prahlad Nagar, Ahmedabad – 380015": a sentence without a verb, of several parts, with a postcode or a number at its start. */
function inlineAddresses(reading: Reading): (sentence: number) => boolean {
  const { tokens, sentences } = reading
  const isNumber = isAddressNumber(reading)
  let last = -1
  let told = false
  const holds = (s: number): boolean => {
    let parts = 0
    let numbers = 0
    for (let i = sentences.first[s]!; i < sentences.end[s]!; i++) {
      if (FINITE.has(tagAt(reading, i))) return false
      const mark = isNumber[tokens.word[i]!]!
      if (mark === COMMA) parts++
      else if (mark === NUMBER) numbers++
    }
    return parts >= 2 && numbers > 0
  }
  // Mentions come in the order of the text.
  return s => {
    if (s !== last) told = holds(s)
    last = s
    return told
  }
}

const [COMMA, NUMBER] = [1, 2]
const isAddressNumber = wordMarks((_, word) =>
  word === ',' ? COMMA : /^\d{5,6}$/.test(word) || POSTCODE_PART.test(word) ? NUMBER : 0,
)
const FINITE: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP', 'VBZ'])

/** The outward half of a British postcode. */
const POSTCODE_PART = /^[A-Z]{1,2}\d[A-Z\d]?$/

const isFullName = (reading: Reading, { kind, first, end }: Mention): boolean =>
  kind === 'person' && end - first > 1 && nameGender(lowerAt(reading, first)) !== null

/** "Headteacher" below a signature or after the name in it: what the writer is, and no name. */
function isOffice(reading: Reading, { first, end, kind, rule }: Mention, mentions: readonly Mention[]): boolean {
  const { tokens, sentences, blocks } = reading
  const block = blocks[sentences.block[tokens.sentence[first]!]!]
  if (block?.kind === 'header-field' && kind === 'organization' && isMailbox(reading, first, end)) return true
  if (!block || !(FURNITURE.has(block.kind) || block.kind === 'salutation')) return false
  // "Housing Services" below the name of the body.
  if (kind === 'organization' && !SURE.has(rule) && isDepartment(reading, first, end)) return true
  if (rule !== 'tagger' || end - first > 1) return false
  const named = kind === 'person' && wordAt(reading, first - 1) === ','
  if (named && mentions.some(name => name.kind === 'person' && name.end === first - 1 && name.end - name.first > 1))
    return true
  return hasClass(reading, first, WORD_CLASS.role) && !/^\p{Lu}/u.test(wordAt(reading, end))
}

/** Nothing but general words and "services", "team", "department" at the end. */
function isDepartment(reading: Reading, first: number, end: number): boolean {
  if (!/^(?:centre|department|desk|division|office|section|services|team|unit)$/.test(lowerAt(reading, end - 1)))
    return false
  for (let i = first; i < end; i++)
    if (!isCommonWord(lowerAt(reading, i)) && !GENERIC_WORDS.has(lowerAt(reading, i))) return false
  return true
}

/** Capitals at the very start of a block, before a comma and a day, or before a dash. */
function isDateline(reading: Reading, { first, end }: Mention): boolean {
  const { tokens, sentences, blocks, text } = reading
  const block = blocks[sentences.block[tokens.sentence[first]!]!]
  if (!block || tokens.start[first] !== block.start || end - first > 3) return false
  if (!/^[\p{Lu} .-]+$/u.test(text.slice(tokens.start[first], tokens.end[end - 1]))) return false
  const next = wordAt(reading, end)
  return (
    /^[–—]$/.test(next) ||
    (next === '-' && /\s/.test(text[tokens.end[end]!] ?? '')) ||
    (next === ',' &&
      /^(?:\d+|[a-z]+\.?)$/.test(lowerAt(reading, end + 1)) &&
      /\d/.test(wordAt(reading, end + 1) + wordAt(reading, end + 2)))
  )
}
