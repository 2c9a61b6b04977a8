import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceSpan, tokenAtOffset } from './at.js'
import { read, readText } from './read.js'

/** Pieces that tokenizers stumble over. */
const PIECES = [
  'a',
  'Mr.',
  "don't",
  '"',
  "'",
  '“',
  '”',
  '’',
  '...',
  '.',
  ' ',
  '\n',
  '\n\n',
  '-',
  '1,000.50',
  '$',
  '@',
  'x@y.com',
  '://',
  'http://',
  '(',
  ')',
  '[',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '\u{1F469}',
  '\u{1F3FD}',
  '\ud83d',
  '\udc00',
  '\u{1F1EC}',
  'é',
  '日',
  '\u00ad',
  'U.S.',
  'and',
  'said',
  'to',
  'who',
  ',',
  '*',
  '#',
  '>',
  '\t',
  '\0',
  '/',
  '&',
  '_',
  'Dear Sir,',
  'Yours,',
  '1.',
  '(a)',
]
const pieces = fc.constantFrom(...PIECES)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 120 }),
)

test('tokens are sorted, apart, free of white space at their ends, and whole characters', () => {
  fc.assert(
    fc.property(texts, text => {
      const { tokens } = readText(text)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        const start = tokens.start[i]!
        const end = tokens.end[i]!
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(tokens.words[tokens.word[i]!]).toBe(text.slice(start, end))
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$/)
        for (const at of [start, end]) {
          const isInside = at > 0 && at < text.length
          expect(isInside && isHigh(text, at - 1) && isLow(text, at)).toBe(false)
          // A mark at the very start of a line has nothing to belong to.
          if (isInside && at > start) expect(/^[\p{M}]/u.test(text.slice(at, at + 2))).toBe(false)
        }
        last = end
      }
    }),
    { numRuns: 400 },
  )
})

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at]!)
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at]!)

test('every character of a block that is neither white space nor a marker belongs to a token', () => {
  fc.assert(
    fc.property(texts, text => {
      const { tokens, blocks } = readText(text)
      let i = 0
      for (const { start, end } of blocks)
        for (let at = start; at < end; at++) {
          while (i < tokens.count && tokens.end[i]! <= at) i++
          const isCovered = i < tokens.count && tokens.start[i]! <= at
          // White space is what \s says, and characters without width or shape.
          if (!isCovered) expect(text[at]).toMatch(/[\s\p{Cc}\u200b\u2060]/u)
        }
    }),
    { numRuns: 400 },
  )
})

test('sentences tile the tokens, and never span two blocks or a blank line', () => {
  fc.assert(
    fc.property(texts, text => {
      const reading = readText(text)
      const { sentences, tokens, blocks } = reading
      let next = 0
      for (let s = 0; s < sentences.count; s++) {
        expect(sentences.first[s]).toBe(next)
        next = sentences.end[s]!
        const span = sentenceSpan(reading, s)
        const block = blocks[sentences.block[s]!]!
        expect(span.start).toBeGreaterThanOrEqual(block.start)
        expect(span.end).toBeLessThanOrEqual(block.end)
        for (let i = sentences.first[s]!; i < next; i++) expect(tokens.sentence[i]).toBe(s)
      }
      expect(next).toBe(tokens.count)
    }),
    { numRuns: 400 },
  )
})

test('quotations hold their paragraphs, phrases lie in their sentences, clauses in their parents', () => {
  fc.assert(
    fc.property(texts, text => {
      const { quotations, nounPhrases, verbGroups, clauses, tokens } = readText(text)
      for (const { start, end, inner, paragraphs } of quotations) {
        expect(start).toBeLessThanOrEqual(inner.start)
        expect(inner.end).toBeLessThanOrEqual(end)
        for (const part of paragraphs) {
          expect(part.start).toBeGreaterThanOrEqual(start)
          expect(part.end).toBeLessThanOrEqual(end)
        }
      }
      for (const { first, end, head } of [...nounPhrases, ...verbGroups]) {
        expect(first).toBeLessThanOrEqual(head)
        expect(head).toBeLessThan(end)
        expect(tokens.sentence[first]).toBe(tokens.sentence[end - 1])
      }
      for (const { first, end, parent } of clauses) {
        expect(end).toBeGreaterThan(first)
        if (parent < 0) continue
        expect(clauses[parent]!.first).toBeLessThanOrEqual(first)
        expect(clauses[parent]!.end).toBeGreaterThanOrEqual(end)
      }
    }),
    { numRuns: 400 },
  )
})

/** Texts that grow in one way; each is read at one size and at six times that. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one letter': n => 'a'.repeat(n),
  'letters with spaces': n => 'a '.repeat(n / 2),
  'straight quotation marks': n => '"'.repeat(n),
  'quotation marks with spaces': n => '" '.repeat(n / 2),
  'opening marks, then closing ones': n => '“'.repeat(n / 2) + '”'.repeat(n / 2),
  'single marks after an s': n => "'as' ".repeat(n / 5),
  'full stops': n => '.'.repeat(n),
  'full stops between letters': n => 'a.'.repeat(n / 2),
  hyphens: n => 'a-'.repeat(n / 2),
  apostrophes: n => "a'".repeat(n / 2),
  'at signs': n => 'a@'.repeat(n / 2),
  slashes: n => 'a/'.repeat(n / 2),
  brackets: n => '('.repeat(n),
  addresses: n => 'http://a.b/'.repeat(n / 11),
  'line breaks': n => 'a\n'.repeat(n / 2),
  markers: n => '- a\n'.repeat(n / 4),
  'verbs of one sentence': n => 'he said that '.repeat(n / 13),
  'joined verbs': n => 'and go '.repeat(n / 7),
  'to go': n => 'to go '.repeat(n / 6),
  'fronted clauses': n => 'if he goes, '.repeat(n / 12),
  'noun after noun': n => 'the man of the '.repeat(n / 15),
  emoji: n => '\u{1F469}\u200d'.repeat(n / 3),
  marks: n => '\u0301'.repeat(n),
  'Dear Sir': n => 'Dear Sir,\n\n'.repeat(n / 11),
}

test.each(Object.entries(HOSTILE))('%s are read in linear time', (_, make) => {
  const time = (size: number): number => {
    const text = make(size)
    const before = process.cpuUsage()
    readText(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const small = Math.min(time(8_000), time(8_000))
  const large = time(48_000)
  // Six times the text may take six times as long; a quadratic step takes thirty-six times.
  expect(large).toBeLessThan(14 * small + 150)
})

test('omitted stretches and markers have no tokens', () => {
  const text = 'Pay us. Sign up today. Stop.'
  const { document } = readText(text)
  const reading = read(document, [{ start: 8, end: 22, reason: 'newsletter' }])
  expect(Array.from({ length: reading.sentences.count }, (_, s) => sentenceSpan(reading, s))).toEqual([
    { start: 0, end: 7 },
    { start: 23, end: 28 },
  ])
  expect(tokenAtOffset(reading, 8)).toBe(3)
})
