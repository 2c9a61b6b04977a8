import { readFileSync } from 'node:fs'
import { readText, sentenceSpan } from '@gravamen/language'
import { type Arguments, dataFile } from '../arguments.js'
import { readTreebank, type TreebankDocument } from '../train/conllu.js'

interface Counts {
  gold: number
  found: number
  right: number
}

/**
 * The text of a treebank document, paragraphs parted by blank lines, with where its sentences end (counted in characters that
 * are no white space). The treebank does not mark all headings, captions and list items: with `headings`, a sentence that ends
 * without any punctuation is taken for one and parted too, as it was on the page.
 */
export function plainText(document: TreebankDocument, headings: boolean): { text: string; ends: Set<number> } {
  let text = ''
  let solid = 0
  const ends = new Set<number>()
  for (const [number, { tokens, paragraph }] of document.sentences.entries()) {
    const isHeading = headings && /[\p{L}\p{N})]\s*$/u.test(text)
    if (number > 0) text = text.trimEnd() + (paragraph || isHeading ? '\n\n' : ' ')
    for (const { form, space } of tokens) {
      text += form + (space ? ' ' : '')
      solid += form.replaceAll(/\s/g, '').length
    }
    ends.add(solid)
  }
  return { text, ends }
}

/** For every offset of the text, how many characters before it are no white space. */
function solidBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (/\s/.test(text[i]!) ? 0 : 1)
  return before
}

/** Sentence boundaries against treebanks, by the offset where a sentence ends; the last of a document is not counted. */
export function run(args: Arguments): void {
  console.log('paragraphs as the treebanks mark them')
  treebanks(args, false)
  console.log('headings and captions without punctuation parted as well')
  treebanks(args, true)
  polnear(args)
}

function treebanks(args: Arguments, headings: boolean): void {
  const shown = headings ? undefined : args.options['errors']
  const genres = new Map<string, Counts>()
  for (const set of ['gum', 'ewt'])
    for (const document of readTreebank(dataFile(args, 'tags', `${set}.conllu.gz`))) {
      const genre = set === 'gum' ? `gum ${document.id.split('_')[1]}` : `ewt ${document.id.split('-')[0]}`
      const counts = genres.get(genre) ?? { gold: 0, found: 0, right: 0 }
      genres.set(genre, counts)
      const { text, ends } = plainText(document, headings)
      const before = solidBefore(text)
      const reading = readText(text)
      const total = before[text.length]!
      const found = new Set<number>()
      for (let s = 0; s < reading.sentences.count; s++) found.add(before[sentenceSpan(reading, s).end]!)
      found.delete(total)
      ends.delete(total)
      counts.gold += ends.size
      counts.found += found.size
      counts.right += [...found].filter(end => ends.has(end)).length
      if (shown === genre.replace(' ', '-')) report(text, before, found, ends)
    }
  for (const [genre, { gold, found, right }] of [...genres].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${genre.padEnd(18)} sentences ${String(gold).padStart(5)}  precision ${(right / found).toFixed(4)}  recall ${(right / gold).toFixed(4)}  F1 ${((2 * right) / (gold + found)).toFixed(4)}`,
    )
}

/** On PolNeAR every paragraph stands on a line of its own: no sentence may span two. */
function polnear(args: Arguments): void {
  const lines = readFileSync(dataFile(args, 'claims', 'polnear-train.jsonl'), 'utf8')
    .trim()
    .split('\n')
  let sentences = 0
  let spanning = 0
  for (const line of lines) {
    const { text } = JSON.parse(line) as { text: string }
    const reading = readText(text)
    sentences += reading.sentences.count
    for (let s = 0; s < reading.sentences.count; s++) {
      const { start, end } = sentenceSpan(reading, s)
      if (/\n\s*\n/.test(text.slice(start, end))) {
        spanning++
        if (args.options['errors']) console.log(`SPANS ${JSON.stringify(text.slice(start, end))}`)
      }
    }
  }
  console.log(`PolNeAR: ${spanning} of ${sentences} sentences span two paragraphs`)
}

/** Prints where the reading differs from the treebank. */
function report(text: string, before: Uint32Array, found: ReadonlySet<number>, ends: ReadonlySet<number>): void {
  const at = (solid: number): string => {
    let offset = before.indexOf(solid)
    while (before[offset + 1] === solid) offset++
    return `${text.slice(Math.max(0, offset - 60), offset)}|||${text.slice(offset, offset + 50)}`.replaceAll('\n', '¶')
  }
  for (const end of found) if (!ends.has(end)) console.log(`EXTRA  ${at(end)}`)
  for (const end of ends) if (!found.has(end)) console.log(`MISSED ${at(end)}`)
}
