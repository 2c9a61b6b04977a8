import type { Block } from '@gravamen/document'
import { DIVIDERS, FIELD_WORDS, FROM_WORDS, WROTE_BEFORE_NAME, WROTE_WORDS } from './quote-words.js'

/** Why quoted earlier messages are left out. */
export const QUOTED = 'quoted-message'

const oneOf = (words: readonly string[]): string => words.map(word => word.replace(/[()]/g, '\\$&')).join('|')
const DIVIDER = new RegExp(`^[-_*\\s]{0,20}(?:${oneOf(DIVIDERS)})[-_*:\\s]{0,20}$`, 'i')
const RULE = /^[_-]{20,}$/
/** "On Mon, 6 Aug 2012 at 10:30, Jane Roe <jane@example.org> wrote:" and its sisters. */
const WROTE = new RegExp(`(?:^|\\s)(?:${oneOf(WROTE_WORDS)})\\s?[:：]\\s*$`, 'i')
/** "Am Mo., 6. Aug. 2012 um 10:30 Uhr schrieb Jane Roe <jane@example.org>:" */
const WROTE_NAME = new RegExp(`\\s(?:${oneOf(WROTE_BEFORE_NAME)})\\s((?:[^:]|:(?=\\S)){2,120})[:：]\\s*$`, 'i')
const WROTE_START = /^(?:\d{1,4}[-/.年]|>|\p{L}{1,12}\.?,? )/iu
const FIELD = new RegExp(`^\\*?(?:${oneOf([...FROM_WORDS, ...FIELD_WORDS])})\\*?\\s?[:：]\\*?\\s*\\S`, 'i')
const FROM = new RegExp(`^\\*?(?:${oneOf(FROM_WORDS)})\\*?\\s?[:：](.+)$`, 'i')

const COLON_AT_END = /[:：]\s*$/
const introduces = (line: string): boolean =>
  COLON_AT_END.test(line.slice(-3)) && (WROTE.test(line) || WROTE_NAME.test(line))

/** The text before an address in angle or square brackets. */
function beforeAddress(text: string): string {
  const at = text.search(/[<[]/)
  return (at === -1 ? text : text.slice(0, at))
    .replaceAll('"', '')
    .trim()
    .replace(/ ?[,(]$/, '')
}
const LAST_NAME = /(?:^|[,\d]|UTC|[AP]M|[ap]m) ?((?:[\p{L}.'’-]{1,40})(?:[ ,][\p{L}.'’-]{1,40}){0,5})$/u

/** The name in "On Monday Jane Roe <jane@example.org> wrote:" or after "From:". */
export function quotedAuthor(line: string): string | null {
  const from = FROM.exec(line)?.[1]?.replaceAll('*', '').trim()
  if (from !== undefined) return beforeAddress(from) || from
  const after = WROTE_NAME.exec(line)?.[1]
  if (after !== undefined) return beforeAddress(after) || null
  if (!WROTE.test(line)) return null
  const name = LAST_NAME.exec(beforeAddress(line.trim().replace(WROTE, '')))?.[1]
  return name?.replace(/^(?:(?:alle ore|at|um|à|às|AM|PM|UTC|GMT|Uhr) )+/i, '').trim() || null
}

/** The text with a single space for all white space. */
const onOneLine = (text: string): string => (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text)

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** Whether a block is the title of a memo or a letter, which says nothing yet. */
const isTitle = ({ kind }: Block, line: string): boolean =>
  kind === 'heading' || /^(?:\w+ )?memo(?:randum)?$/i.test(line)

/**
 * Marks the earlier messages that a message quotes: lines after ">", what stands below "-----Original Message-----" or a
 * block of header fields (Outlook), and what stands below "On … wrote:". Each quoted block gets its author. `first` is the
 * block where the message's own body begins.
 */
export function markQuoted(text: string, blocks: readonly Block[], first = 0): Block[] {
  let author: string | null = null
  /** Whether everything from here on is quoted. */
  let rest = false
  /** How much the message itself has said so far: the fields at the head of a memo quote nobody. */
  let said = first > 0 ? 1 : 0
  let afterField = false
  const result: Block[] = []
  for (const [i, block] of blocks.entries()) {
    if (i < first) {
      result.push(block)
      continue
    }
    const slice = text.slice(block.start, block.end)
    const line = slice.length < 400 ? onOneLine(slice).replace(/^(?:> ?)+/, '') : ''
    const isField = FIELD.test(line)
    const next = blocks[i + 1]
    const quotedNext = next !== undefined && (next.kind === 'quoted-message' || next.boilerplate === QUOTED)
    if (
      line &&
      introduces(line) &&
      WROTE_START.test(line) &&
      (quotedNext || (/\d{4}|\d:\d\d/.test(line) && /[<@]|\d/.test(line)))
    ) {
      author = quotedAuthor(line)
      if (!quotedNext) rest = true
      result.push({ ...block, kind: 'quoted-message', boilerplate: QUOTED, level: block.level ?? 1, author })
      continue
    }
    const fieldsFollow = (at: number): boolean => {
      let fields = 0
      for (let j = at; j < Math.min(blocks.length, at + 6); j++) {
        const lines = text.slice(blocks[j]!.start, Math.min(blocks[j]!.end, blocks[j]!.start + 2000)).split('\n')
        for (const one of lines) if (FIELD.test(one.trim())) fields++
        if (fields >= 3) return true
        if (lines.every(one => !FIELD.test(one.trim()))) return false
      }
      return false
    }
    // The quoted head begins with its "From:"; behind another field it stands in the head of a memo.
    const outlook = said > 0 && !afterField && FROM.test(firstLine(slice).trim()) && fieldsFollow(i)
    if (line && (DIVIDER.test(line) || (said > 0 && RULE.test(line) && fieldsFollow(i + 1)) || outlook)) {
      rest = true
    }
    const from = rest ? slice.split('\n').find(one => FROM.test(one.trim())) : undefined
    if (from !== undefined) author = quotedAuthor(from.trim())
    if (rest || block.kind === 'quoted-message' || block.boilerplate === QUOTED)
      result.push({ ...block, kind: 'quoted-message', boilerplate: QUOTED, level: block.level ?? 1, author })
    else {
      author = null
      if (!isField && !isTitle(block, line)) said += block.end - block.start
      result.push(block)
    }
    afterField = isField
  }
  return result
}

/** How many of the lines at the head of the text, up to an empty one, are fields of a message. */
function headFields(text: string): number {
  let fields = 0
  for (const line of text.slice(0, 2000).trimStart().split(/\r?\n/)) {
    if (line.trim() === '') break
    if (FIELD.test(line.trim())) fields++
  }
  return fields
}

/** Whether a block of lines after ">" begins with the line that says who wrote them. */
const introducesItself = (text: string, { start, end }: Block): boolean =>
  introduces(
    text
      .slice(start, Math.min(end, start + 400))
      .replace(/\n[^]*/, '')
      .trimEnd(),
  )

/**
 * The same for a plain text, which may be a message that somebody pasted: lines after ">" count as quoted only where
 * something introduces them, or where the text begins with the fields of a message.
 */
export function markPasted(text: string, blocks: readonly Block[]): Block[] {
  const quoted = markQuoted(text, blocks)
  const introduced = quoted.some(
    (block, i) =>
      block.boilerplate === QUOTED && (blocks[i]!.kind !== 'quoted-message' || introducesItself(text, block)),
  )
  return introduced || headFields(text) > 2 ? quoted : [...blocks]
}
