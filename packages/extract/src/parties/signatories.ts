import { hasClass, lowerAt, type Reading, tokenAtOffset, WORD_CLASS, wordAt } from '@gravamen/language'
import { isGivenName, isPlaceWord } from './known-word.js'
import type { LetterLine } from './letter-lines.js'
import { ORGANIZATION_HEADS } from './lexicon/organization-heads.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { isTitle } from './lexicon/titles.js'
import { TRADE_WORDS } from './lexicon/trade-words.js'
import type { Mention } from './mention.js'
import { isPostnominal } from './person-name.js'

/** So many lines of names below a letter are a list of those who sign it. */
const LIST = 5
/** What a letter says that several sign, and so many lines of nothing but names below it are a list. */
const JOINT =
  /\bwe,? the undersigned\b|\bundersigned \p{L}+s\b|\bopen letter\b|\bjoint (?:letter|statement)\b|\b(?:our|these) organi[sz]ations\b/iu
const JOINT_LIST = 2
/** As many of its lines name somebody. */
const MOST = 0.8
/** Of a name as sure the tagger needs no help. */
const SURE = 0.75
const LONGEST = 7
const SMALL = new Set('& and de del di du for from in of on the to van von y'.split(' '))
/** Marks that part a name from a role, an organization, a place. */
const BREAK = /^(?:,|;|\/|\||–|—|\(|\))$/

/** Those who sign an open letter, as its lines give them: "Ann Fell, Director, Tarn Trust", "Open Shores", "Tom Reed (Tarn Action)". */
export function signatories(reading: Reading, lines: readonly LetterLine[], names: readonly Mention[]): Mention[] {
  const signed = lines.filter(({ kind }) => kind === 'signature').map(line => segments(reading, line))
  const naming = signed.filter(parts => parts.length > 0).length
  const joint = naming >= signed.length * MOST && naming >= JOINT_LIST && JOINT.test(reading.text)
  if (naming < LIST && !joint) return []
  const isPlace = (first: number, end: number): boolean =>
    names.some(name => name.kind === 'place' && name.first <= first && name.end >= end)
  const taken = new Set<number>()
  for (const { first, end, kind, confidence } of names)
    if (kind !== 'place' && confidence >= SURE) for (let i = first; i < end; i++) taken.add(i)
  const found: Mention[] = []
  for (const parts of signed)
    for (const { first, end, leads } of parts) {
      if (isPlace(first, end)) continue
      if (Array.from({ length: end - first }, (_, k) => first + k).some(i => taken.has(i))) continue
      const person = leads && isPerson(reading, first, end)
      const start = isTitle(lowerAt(reading, first)) ? first + 1 : first
      if (start >= end) continue
      const kind = person ? 'person' : 'organization'
      found.push({ first: start, end, kind, type: 'name', confidence: 0.85, rule: 'signatory' })
    }
  return found
}

/** A part of a line, as token numbers, and whether the line begins with it. */
interface Segment {
  readonly first: number
  readonly end: number
  readonly leads: boolean
}

/** The names in a line: runs of words with capitals between its marks that are no office and no place. */
function segments(reading: Reading, { start, end }: LetterLine): Segment[] {
  if (/[\d@]/.test(reading.text.slice(start, end))) return []
  const stop = tokenAtOffset(reading, end)
  const found: Segment[] = []
  const lead = tokenAtOffset(reading, start)
  let from = lead
  for (let i = from; i <= stop; i++) {
    if (i < stop && !isBreak(reading, i)) continue
    let last = i
    while (last - from > 1 && isPostnominal(wordAt(reading, last - 1), wordAt(reading, last - 2))) last--
    if (isNamed(reading, from, last)) found.push({ first: from, end: last, leads: from === lead })
    from = i + 1
  }
  return found
}

/** A hyphen with blanks on both sides parts, too. */
const isBreak = (reading: Reading, i: number): boolean => {
  const { text, tokens } = reading
  const word = wordAt(reading, i)
  return BREAK.test(word) || (word === '-' && text[tokens.start[i]! - 1] === ' ' && text[tokens.end[i]!] === ' ')
}

function isNamed(reading: Reading, first: number, end: number): boolean {
  if (end <= first || end - first > LONGEST) return false
  let places = 0
  // "Committee to Protect Journalists"
  const isBody = Array.from({ length: end - first }, (_, k) => lowerAt(reading, first + k)).some(word =>
    ORGANIZATION_HEADS.has(word),
  )
  const unnamed = WORD_CLASS.month | WORD_CLASS.weekday | (isBody ? 0 : WORD_CLASS.role)
  for (let i = first; i < end; i++) {
    const word = wordAt(reading, i)
    if (i > first && i < end - 1 && (SMALL.has(word) || word === '-')) continue
    if (!/^\p{Lu}[\p{L}’'.]*$/u.test(word) && !/^['’]s?$/.test(word)) return false
    if (hasClass(reading, i, unnamed)) return false
    if (NO_NAME.has(word.toLowerCase())) return false
    if (isPlaceWord(word.toLowerCase())) places++
  }
  return places < end - first
}

/** Words of what somebody is and of leave-taking. Sorted. */
const NO_NAME: ReadonlySet<string> = new Set(
  'behalf chair co-chair convenor coordinator faithfully head lead regards sincerely signed team truly yours'.split(
    ' ',
  ),
)

function isPerson(reading: Reading, first: number, end: number): boolean {
  const last = lowerAt(reading, end - 1)
  if (isTitle(lowerAt(reading, first))) return true
  if (end - first < 2 || end - first > 5 || ORGANIZATION_NOUNS.has(last) || TRADE_WORDS.has(last)) return false
  for (let i = first; i < end; i++) if (/^(?:&|and|for|from|of|on|the)$/.test(wordAt(reading, i))) return false
  // "Director, Open Shores" on the next line.
  const next = hasClass(reading, end, WORD_CLASS.role) || NO_NAME.has(lowerAt(reading, end))
  if (next && end - first < 4) return true
  return isGivenName(lowerAt(reading, first)) || /^\p{Lu}\.$/u.test(wordAt(reading, first))
}
