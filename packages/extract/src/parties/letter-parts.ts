import type { BlockKind } from '@gravamen/document'
import { headerField, isCopied, lowerAt, type Reading } from '@gravamen/language'
import type { Actor } from './actor.js'
import { isPublic } from './is-public.js'
import { isTitle } from './lexicon/titles.js'

/** What the place of a name in a letter, an e-mail or an article makes of its bearer. */
export type Part = 'author' | 'recipient' | 'copied'

const BY_BLOCK: Partial<Record<BlockKind, Part>> = {
  byline: 'author',
  letterhead: 'author',
  recipient: 'recipient',
  salutation: 'recipient',
  signature: 'author',
}

/** Whether the block is a part of a letter or a page's furniture, and not of its body. */
export const isFurniture = (kind: BlockKind): boolean =>
  kind in BY_BLOCK ||
  kind === 'header-field' ||
  kind === 'page-header' ||
  kind === 'page-footer' ||
  kind === 'valediction'

/** The parts that an actor plays by where it is named. */
export function partsOf(reading: Reading, actor: Actor): ReadonlySet<Part> {
  const parts = new Set<Part>()
  const { tokens, sentences, blocks } = reading
  for (const { first, end, type } of actor.mentions) {
    if (type === 'pronoun' || type === 'role') continue
    const sentence = tokens.sentence[first]!
    const block = blocks[sentences.block[sentence]!]
    if (!block) continue
    // "for and on behalf of Dana Fell" in a solicitor's signature.
    if (actor.kind === 'person' && block.kind === 'signature' && isPrincipal(reading, first)) continue
    const b = sentences.block[sentence]!
    if (
      isIssuer(reading, first) ||
      isAbout(reading, b, first, end) ||
      (actor.kind === 'organization' && (headsNotice(reading, first, end) || issuesNotice(reading, actor, first, end)))
    )
      parts.add('author')
    if (actor.kind === 'person' && (isBareByline(reading, b, first, end) || isBareSignature(reading, b, first, end)))
      parts.add('author')
    if (isNumberedBelowTo(reading, b)) parts.add('recipient')
    // "c/o the Council": who only passes the letter on.
    if (block.kind === 'recipient' && /\bc\/o (?:the )?$/i.test(reading.text.slice(block.start, tokens.start[first])))
      continue
    const part =
      block.kind === 'header-field' ? byField(reading.text.slice(block.start, block.end)) : BY_BLOCK[block.kind]
    if (part && !((block.kind === 'letterhead' || block.kind === 'recipient') && isListed(reading, first, block.start)))
      parts.add(part)
  }
  if (actor.kind === 'organization' && isWrittenTo(reading, actor)) parts.add('recipient')
  return parts
}

/** A line that is nothing but a person's name, right below an article's headline or the date below it. */
function isBareByline({ blocks, kind, tokens }: Reading, b: number, first: number, end: number): boolean {
  const block = blocks[b]!
  if (end - first < 2 || tokens.start[first] !== block.start || tokens.end[end - 1] !== block.end) return false
  // A column that speaks of its writer is seldom known for an article.
  if (kind.value !== 'article' && kind.value !== 'other') return false
  if (b === 0 || (block.kind !== 'heading' && block.kind !== 'paragraph')) return false
  const above = blocks[b - 1]!.kind === 'date' ? b - 2 : b - 1
  return above >= 0 && blocks[above]!.kind === 'title'
}

/** A list of those whom a notice is addressed to: items right below "To". */
function isNumberedBelowTo({ blocks, text, kind }: Reading, b: number): boolean {
  if (blocks[b]!.kind !== 'list-item' || (kind.value !== 'letter' && kind.value !== 'notice')) return false
  let above = b - 1
  while (above >= 0 && blocks[above]!.kind === 'list-item') above--
  if (above < 0) return false
  const { start, end } = blocks[above]!
  return end - start < 5 && /^to ?[,:]?$/i.test(text.slice(start, end))
}

/** A person's name alone in the last line of a letter that has no signature by its form. */
const isBareSignature = ({ blocks, kind, tokens }: Reading, b: number, first: number, end: number): boolean =>
  b === blocks.length - 1 &&
  (kind.value === 'letter' || kind.value === 'notice') &&
  end - first > 1 &&
  blocks[b]!.kind === 'paragraph' &&
  tokens.start[first] === blocks[b]!.start &&
  tokens.end[end - 1] === blocks[b]!.end

/** "Partners: J. R. Reed, Miss A. Moss": who belongs to the firm that writes; "Our client: Tarn Ltd": for whom it does. */
function isListed({ text, tokens }: Reading, first: number, from: number): boolean {
  const lead = text.slice(from, tokens.start[first])
  const line = lead.slice(lead.lastIndexOf('\n') + 1)
  return /^(?:(?:my|our|your) clients?|associates|consultants|directors|members|partners|principals?|trustees) ?:/i.test(
    line.trimStart(),
  )
}

/** "To: complaints@skyfare.example" writes to SkyFare. */
function isWrittenTo({ blocks, text }: Reading, { words }: Actor): boolean {
  const name = words.join('')
  return blocks.some(({ kind, start, end }) => {
    if (kind !== 'header-field' || !/^to\b/i.test(text.slice(start, start + 3))) return false
    return text.slice(start, end).toLowerCase().includes(`@${name}.`)
  })
}

/** After "on behalf of" or "solicitors for" and a title. */
function isPrincipal(reading: Reading, first: number): boolean {
  const of = isTitle(lowerAt(reading, first - 1)) ? first - 2 : first - 1
  if (
    lowerAt(reading, of) === 'for' &&
    /^(?:agents?|attorneys?|counsel|lawyers?|solicitors?)$/.test(lowerAt(reading, of - 1))
  )
    return true
  return of > 0 && lowerAt(reading, of) === 'of' && lowerAt(reading, of - 1) === 'behalf'
}

/** "Issued by the Water Authority on 3 June" under a title names the author of a notice, "Statement from Tarn Foods" that of a statement. */
function isIssuer(reading: Reading, first: number): boolean {
  const by = lowerAt(reading, first - 1) === 'the' ? first - 2 : first - 1
  if (by < 1) return false
  const before = lowerAt(reading, by - 1)
  const issued = lowerAt(reading, by) === 'by' && before === 'issued'
  const stated =
    reading.kind.value === 'statement' && before === 'statement' && /^(?:by|from|of)$/.test(lowerAt(reading, by))
  if (stated) return opensStatement(reading, by - 1)
  if (!issued) return false
  const { text, tokens, sentences } = reading
  const lead = text.slice(tokens.start[sentences.first[tokens.sentence[first]!]!], tokens.start[by - 1])
  return !/[\p{L}\p{N}]/u.test(lead)
}

/** "Statement by Tarn Foods on the recall" as one of the first lines, whatever labels stand above it. */
const opensStatement = ({ sentences, tokens }: Reading, statement: number): boolean => {
  const sentence = tokens.sentence[statement]!
  return sentence === 0 || (sentence <= HEAD_LINES && statement - sentences.first[sentence]! <= 1)
}
const HEAD_LINES = 3

/** "About Tarn Action" alone on a line of a press release: whose it is. */
function isAbout({ blocks, kind, text, tokens }: Reading, b: number, first: number, end: number): boolean {
  if (kind.value !== 'statement') return false
  const { start, end: stop } = blocks[b]!
  if (tokens.start[first]! - start > 12 || !/^about (?:the )?$/i.test(text.slice(start, tokens.start[first])))
    return false
  return /^:?$/.test(text.slice(tokens.end[end - 1], stop))
}

/** "BOROUGH OF HALE" alone on the first line of a notice. */
const headsNotice = ({ kind, sentences }: Reading, first: number, end: number): boolean =>
  kind.value === 'notice' &&
  first === 0 &&
  end === sentences.end[0] &&
  (sentences.count < 2 || sentences.block[1] !== sentences.block[0])

/** "Republic of Tarn / Ministry of Fisheries / NOTICE TO ALL OWNERS": a public body alone on one of the first lines of a notice. */
const issuesNotice = (
  { blocks, kind, sentences, tokens }: Reading,
  actor: Actor,
  first: number,
  end: number,
): boolean => {
  const s = tokens.sentence[first]!
  return (
    kind.value === 'notice' &&
    s < HEAD_LINES &&
    first === sentences.first[s] &&
    end === sentences.end[s] &&
    blocks[sentences.block[s]!]!.kind !== 'recipient' &&
    isPublic(actor)
  )
}

/** The part that a header field ("From:", "To:", "Cc:") gives. */
function byField(line: string): Part | null {
  const field = headerField(line)
  if (field === 'from') return 'author'
  if (field === 'to') return 'recipient'
  return field === 'cc' || field === 'bcc' || isCopied(line) ? 'copied' : null
}
