import type { Block, BlockKind, Document } from '@gravamen/document'
import { markPreamble } from './mark-preamble.js'
import * as lines from './line-kinds.js'
import { type Unit, unitsOf } from './units.js'

/** A salutation stands among the first so many blocks. */
const PREAMBLE = 45
/** "To the directors of Kern Ltd:" stands among the first so many. */
const HEAD = 12
/** A signature has at most so many lines. */
const SIGNATURE = 14
/** Those of an open letter go on for so many, each a name. */
const SIGNATORIES = 300

/** The blocks of the document with the parts of a letter marked, and where its salutation and valediction stand (numbers of blocks, or -1). */
export interface Parts {
  readonly blocks: readonly Block[]
  readonly salutation: number
  readonly valediction: number
}

/**
 * Marks the parts of a letter, an e-mail or an article among the paragraphs of a document: letterhead, date, reference,
 * recipient, salutation, subject, valediction, signature, title, byline. What ingest already knows stays as it is.
 */
export function markParts(document: Document): Parts {
  const units = unitsOf(document)
  const kinds: BlockKind[] = units.map(({ block }) => block.kind)
  const isFree = (i: number): boolean =>
    (kinds[i] === 'paragraph' || kinds[i] === 'heading') && !units[i]!.block.boilerplate
  const salutation = units.findIndex(
    ({ line }, i) => i < PREAMBLE && isFree(i) && (lines.isSalutation(line) || (i < HEAD && lines.isAddressee(line))),
  )
  if (salutation >= 0) {
    kinds[salutation] = 'salutation'
    markSubject(units, kinds, salutation + 1)
  }
  const valediction = findValediction(units, isFree, salutation)
  // "--" stands above the signature of a message.
  const dashes = units.findLastIndex(({ line }, i) => i > 0 && isFree(i) && /^(?:--|—|__)$/.test(line))
  if (valediction >= 0) {
    kinds[valediction] = 'valediction'
    markSignature(units, kinds, valediction + 1, isFree)
  } else if (dashes > 0) markSignature(units, kinds, dashes, isFree)
  else if (salutation >= 0) markLastLines(units, kinds, salutation, isFree, LAST)
  else if (units.some(({ line }, i) => i < PREAMBLE && JOINT.test(line)))
    markLastLines(units, kinds, 0, isFree, SIGNATORIES)
  markPreamble(units, kinds, salutation >= 0 ? salutation : leadingLines(units), salutation >= 0)
  if (salutation > 0 && kinds[0] === 'paragraph' && isFree(0) && isHeadline(units[0]!.line)) kinds[0] = 'title'
  for (const [i, { line }] of units.entries()) {
    if (i <= Math.max(salutation, 0) || !isFree(i)) continue
    if (lines.isCopied(line)) kinds[i] = 'header-field'
    else if (valediction >= 0 && i > valediction && lines.isEnclosure(line)) kinds[i] = 'reference'
  }
  for (const [i, unit] of units.entries()) if (isNumberedHeading(unit)) kinds[i] = 'heading'
  if (kinds[0] === 'heading' && units[0]!.block.level === 1 && !kinds.includes('title')) kinds[0] = 'title'
  if (salutation < 0 && valediction < 0) markArticle(units, kinds, isFree)
  const blocks: Block[] = []
  for (const [i, { block }] of units.entries())
    blocks.push(kinds[i] === block.kind ? block : { ...block, kind: kinds[i]! })
  return { blocks, salutation, valediction }
}

/** "4. WHAT YOU ARE REQUIRED TO DO": capitals alone after a number head a part of a notice, and are no item of a list. */
const isNumberedHeading = ({ block, line }: Unit): boolean =>
  block.kind === 'list-item' &&
  block.marker !== null &&
  line.length <= 80 &&
  /\p{Lu}{3}/u.test(line) &&
  !/[\p{Ll}.;:]/u.test(line)

/** How many short lines lead the document, where they hold a reference, a subject, a date or an addressee; else 0. */
function leadingLines(units: readonly Unit[]): number {
  let end = 0
  let marks = 0
  while (end < units.length && end < PREAMBLE) {
    const { line, block } = units[end]!
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'title') break
    const isMark = lines.isSubject(line) || lines.isReference(line) || lines.headerField(line) !== null
    if (!isMark && (line.length > 80 || lines.endsSentence(line))) break
    if (isMark) marks = end + 1
    end++
  }
  return marks
}

/** The subject line: "Re: …" or a short line without a full stop between the salutation and the first sentence. */
function markSubject(units: readonly Unit[], kinds: BlockKind[], at: number): void {
  const unit = units[at]
  const next = units[at + 1]
  if (!unit || (kinds[at] !== 'paragraph' && kinds[at] !== 'heading')) return
  const { line } = unit
  const isTitle =
    line.length <= 120 &&
    next !== undefined &&
    next.line.length > 40 &&
    !/[,.;:?!，：]$/.test(line) &&
    !/^(?:I|We|This|It|You|Introduction|Background|Summary|Overview)\b/.test(line)
  if (lines.isSubject(line) || isTitle) kinds[at] = 'subject'
}

function findValediction(units: readonly Unit[], isFree: (i: number) => boolean, salutation: number): number {
  let thanks = -1
  for (let i = Math.max(salutation + 1, 1); i < units.length; i++) {
    if (!isFree(i)) continue
    const sure = lines.leaveTaking(units[i]!.line)
    if (sure === 2) return i
    if (sure === 1 && i >= units.length - 10) thanks = i
  }
  return thanks
}

/** Whether the line can stand in a signature: short, and no sentence. */
const isSignatureLine = (line: string): boolean =>
  line.length <= 90 && !(lines.endsSentence(line) && line.split(' ').length > 6) && !line.endsWith(':')

/** "Ann Fell, Director, Tarn Trust": a name, and what its bearer is. */
const isSignatory = (line: string): boolean =>
  /^[\p{Lu}•*-]/u.test(line) && !/[\d@]/.test(line) && !lines.endsSentence(line)

function markSignature(units: readonly Unit[], kinds: BlockKind[], from: number, isFree: (i: number) => boolean): void {
  for (let i = from; i < units.length && i < from + SIGNATORIES; i++) {
    const { line } = units[i]!
    if (i >= from + SIGNATURE && !isSignatory(line)) return
    // "HEBERT, LANDRY & FONTENOT, L.L.P." is a firm, and no heading.
    const isCapitals = kinds[i] === 'heading' && line.split(' ').length > 4 && !/ & |\bL\.?L\.?[CP]\b/.test(line)
    if (!isFree(i) || isCapitals || !isSignatureLine(line)) return
    if (lines.isCopied(line) || lines.isEnclosure(line) || /^P\.?\s?S\b/.test(line)) return
    kinds[i] = lines.leaveTaking(line) > 0 && i === from ? 'valediction' : lines.isDateLine(line) ? 'date' : 'signature'
  }
}

/** So many short lines at the end of a letter are a signature. */
const LAST = 5
/** Whose text several sign. */
const JOINT = /\bwe,? the undersigned\b|^(?:an? )?(?:joint (?:letter|statement)|open letter)\b/i

/** A letter that takes no leave may still end in a name: short last lines without a full stop, at most so many. */
function markLastLines(
  units: readonly Unit[],
  kinds: BlockKind[],
  salutation: number,
  isFree: (i: number) => boolean,
  most: number,
): void {
  let from = units.length
  while (from - 1 > salutation + 1 && from > units.length - most - 1) {
    const { line } = units[from - 1]!
    if (!isFree(from - 1) || line.length > 60 || /[.!?:;,]$/.test(line) || !/^[\p{Lu}[+(/~–—-]/u.test(line)) break
    from--
  }
  if (units.length - from > most && from > 0) return
  for (let i = from; i < units.length; i++) kinds[i] = 'signature'
}

/** Two to four words with capitals alone on their line, with the date on the next. */
const isNameAboveDate = (units: readonly Unit[], i: number): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(units[i]!.line) &&
  i + 1 < units.length &&
  lines.isDateLine(units[i + 1]!.line)

/** Whether a line can be a headline: of some length, with no full stop, and no address. */
const isHeadline = (line: string): boolean =>
  line.length <= 160 && !/[.,;:]$/.test(line) && !line.startsWith('**') && !/^https?:/.test(line)

/** The headline, the byline and the date of an article in plain text. */
function markArticle(units: readonly Unit[], kinds: BlockKind[], isFree: (i: number) => boolean): void {
  const first = units.findIndex(({ line }, i) => isFree(i) && !lines.isLabel(line))
  if (first < 0 || first > 5 || units.length - first < 3 || kinds.includes('title')) return
  for (let i = 0; i < first; i++) if (isFree(i) && lines.isDatedLabel(units[i]!.line)) kinds[i] = 'date'
  const { line } = units[first]!
  const follows = units
    .slice(first + 1, first + 6)
    .filter(unit => lines.endsSentence(unit.line) && unit.line.length > 60)
  if (!isHeadline(line) || follows.length < 2) return
  kinds[first] = 'title'
  for (let i = first + 1; i < Math.min(units.length, first + 5); i++) {
    if (!isFree(i)) continue
    const text = units[i]!.line
    const isNamed = /^By\s+\p{Lu}/u.test(text) || isNameAboveDate(units, i)
    if (isNamed && text.length < 80 && !lines.endsSentence(text)) kinds[i] = 'byline'
    else if (lines.isDateLine(text)) kinds[i] = 'date'
  }
}
