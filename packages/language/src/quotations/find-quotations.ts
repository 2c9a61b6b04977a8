import { bySpan, type Block, type Span } from '@gravamen/document'
import type { Quotation, Sentences, Tokens } from '../reading.js'
import { CURLY, DOUBLE, DOUBLED, FAMILIES, type Mark, markAt, mayBeMark, SINGLE } from './marks.js'

/** An opened quotation. */
interface Open {
  readonly family: number
  readonly start: number
  readonly inner: number
  /** The parts in earlier paragraphs. */
  readonly earlier: readonly Span[]
  readonly block: number
}

/** A single quotation mark after an "s" may be a possessive: so many tokens are searched for a better end. */
const AHEAD = 80

/**
 * Pairs the quotation marks of a text: straight, curly, single, low and angled ones, nested, and over several paragraphs
 * where each begins with an opening mark. Marks without a partner are left out. Linear in the text.
 */
export function findQuotations(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  blocks: readonly Block[],
): readonly Quotation[] {
  const found: Omit<Quotation, 'depth'>[] = []
  const stack: Open[] = []
  const opened = new Uint32Array(FAMILIES)
  /** The token whose mark goes on with the quotation of the paragraph before. */
  let continued = -1

  const pop = (): Open => {
    const top = stack.pop()!
    opened[top.family]!--
    return top
  }
  const push = (open: Open): void => {
    stack.push(open)
    opened[open.family]!++
  }
  const close = (family: number, at: number, end: number): boolean => {
    if (opened[family] === 0) return false
    let top = pop()
    while (top.family !== family) top = pop()
    const inner = { start: top.earlier[0]?.start ?? top.inner, end: at }
    found.push({ start: top.start, end, inner, paragraphs: [...top.earlier, { start: top.inner, end: at }] })
    return true
  }

  for (let s = 0; s < sentences.count; s++) {
    const block = sentences.block[s]!
    const first = sentences.first[s]!
    const stop = sentences.end[s]!
    if (s > 0 && sentences.block[s - 1] !== block) enterBlock(block, first)
    for (let i = first; i < stop; i++) {
      const start = tokens.start[i]!
      if (!mayBeMark(text.charCodeAt(start))) continue
      if (i === continued) continue
      const end = tokens.end[i]!
      const run = doubled(i)
      if (run > 0) {
        i += takeDoubled(i, run) - 1
        continue
      }
      const mark = markAt(text, start, end)
      if (mark) take(mark, i, start, end, block)
    }
  }
  return withDepths(found)

  /** How many straight double marks stand together from token `i` on, when there are two or more and they are not on their own. */
  function doubled(i: number): number {
    let run = 0
    while (
      run <= 4 &&
      i + run < tokens.count &&
      text[tokens.start[i + run]!] === '"' &&
      tokens.start[i + run] === tokens.start[i]! + run
    )
      run++
    return run >= 2 && run <= 4 ? run : 0
  }

  /** Takes two or three straight marks that stand together, and says how many tokens that were. */
  function takeDoubled(i: number, run: number): number {
    const start = tokens.start[i]!
    const block = sentences.block[tokens.sentence[i]!]!
    const before = markAt(text, start, start + 1)
    const after = markAt(text, start + run - 1, start + run)
    const opens = start === 0 || /\s|[([]/.test(text[start - 1]!)
    if (opens && after && /\S/.test(text[start + run] ?? ' ')) {
      if (run >= 3) push({ family: DOUBLE, start, inner: start + 1, earlier: [], block })
      push({ family: DOUBLED, start: start + run - 2, inner: start + run, earlier: [], block })
    } else if (before?.closes) {
      if (!close(DOUBLED, start, start + 2)) close(DOUBLE, start, start + 1)
      if (run >= 3) close(DOUBLE, start + 2, start + 3)
      else if (run === 2 && opened[DOUBLED] === 0 && stack.length > 0 && isLastOfBlock(i + 1))
        close(DOUBLE, start + 1, start + 2)
    }
    return run
  }

  function isLastOfBlock(i: number): boolean {
    return i + 1 >= tokens.count || sentences.block[tokens.sentence[i + 1]!] !== sentences.block[tokens.sentence[i]!]
  }

  function take(mark: Mark, i: number, start: number, end: number, block: number): void {
    if (mark.closes && opened[mark.family]! > 0) {
      const isPossessive = mark.family === SINGLE && /s/i.test(text[start - 1] ?? '') && hasBetterEnd(i)
      // An apostrophe cannot close across a double mark that is still open.
      const isCrossing = mark.family === SINGLE && stack.at(-1)!.family !== SINGLE
      if (!isPossessive && !isCrossing && (!mark.opens || !startsAnew(i))) {
        close(mark.family, start, end)
        return
      }
    }
    // A straight mark for a curly one, or the other way round: “like this".
    const other = mark.family === DOUBLE ? CURLY : mark.family === CURLY ? DOUBLE : -1
    if (mark.closes && !mark.opens && other >= 0 && opened[mark.family] === 0 && close(other, start, end)) return
    if (mark.opens) push({ family: mark.family, start, inner: end, earlier: [], block })
  }

  /** A straight mark that could open and close: it opens when white space stands before it alone. */
  function startsAnew(i: number): boolean {
    return i > 0 && tokens.end[i - 1]! < tokens.start[i]!
  }

  /** Whether another single mark that closes follows before one that opens. */
  function hasBetterEnd(i: number): boolean {
    if (tokens.start[i + 1] === tokens.end[i]) return false
    const to = Math.min(tokens.count, i + AHEAD, sentences.end[tokens.sentence[i]!]!)
    for (let k = i + 1; k < to; k++) {
      if (!mayBeMark(text.charCodeAt(tokens.start[k]!))) continue
      const mark = markAt(text, tokens.start[k]!, tokens.end[k]!)
      if (mark?.family === SINGLE) return mark.closes && !mark.opens
      if (mark) return false
    }
    return false
  }

  /** What is still open ends with its paragraph, unless the next one begins with the same opening mark. */
  function enterBlock(block: number, token: number): void {
    const outer = stack.find(({ family }) => family !== SINGLE)
    stack.length = 0
    opened.fill(0)
    if (!outer || outer.family === DOUBLED || outer.block !== block - 1) return
    const start = tokens.start[token]!
    if (!mayBeMark(text.charCodeAt(start))) return
    const mark = markAt(text, start, tokens.end[token]!)
    const kind = blocks[block]!.kind
    if (!mark?.opens || mark.family !== outer.family || kind === 'heading' || kind === 'title') return
    const last = { start: outer.inner, end: blocks[block - 1]!.end }
    // The mark that opens the paragraph is taken by the loop; it inherits what stands before.
    push({ ...outer, inner: tokens.end[token]!, earlier: [...outer.earlier, last], block })
    continued = token
  }
}

function withDepths(found: Omit<Quotation, 'depth'>[]): Quotation[] {
  const quotations: Quotation[] = []
  const ends: number[] = []
  for (const { start, end, inner, paragraphs } of found.sort(bySpan)) {
    while (ends.length > 0 && ends.at(-1)! <= start) ends.pop()
    ends.push(end)
    quotations.push({ start, end, inner, depth: ends.length - 1, paragraphs })
  }
  return quotations
}
