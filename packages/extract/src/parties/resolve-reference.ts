import { contains, type Party, type Reference, type Span, trimSpan } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, tokenAtOffset, WORD_CLASS, wordAt } from '@gravamen/language'
import { withoutRelative } from '../without-relative.js'
import { apposedBehind, apposedInside } from './apposed-name.js'
import { isCapitalized } from './letter-case.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { type Held, overlapping, type PartyIndex } from './party-index.js'

/**
 * The span as a reference, with the party that it refers to: a mention of its own ("Privacy International", "the group", "he"), a name with its title,
 * role or apposition ("business secretary Vince Cable"), the writer or the reader of a letter ("we", "you"), or a document for
 * who wrote it ("the letter"). The party is null for anybody else, the companions of a named one included ("a spokesman for Shell").
 */
export function resolveReference(index: PartyIndex, reading: Reading, span: Span): Reference {
  const { start, end } = trimSpan(reading.text, span)
  const party = partyOf(index, reading, named(reading, { start, end }))
  return { start, end, text: reading.text.slice(start, end), party: party?.id ?? null }
}

/** The span without a relative clause that only adds to it: "|its director, Ana Ruiz|, who called on ministers to …". */
function named(reading: Reading, span: Span): Span {
  const first = tokenAtOffset(reading, span.start)
  const whole = tokenAtOffset(reading, span.end - 1) + 1
  const { end } = withoutRelative(reading, { first, end: whole })
  return end < whole ? { start: span.start, end: reading.tokens.end[end - 1]! } : span
}

function partyOf(index: PartyIndex, reading: Reading, span: Span): Party | null {
  const held = overlapping(index, span)
  const covering = held.find(
    mention => contains(mention, span) && mention.end - mention.start <= (span.end - span.start) * 2 + 4,
  )
  if (covering) return covering.party
  const inside = held
    // A name that the span cuts short ("Campaign group Safe Schools" Now) is meant as a whole.
    .filter(mention => mention.start >= span.start)
    .map(mention => (mention.end > span.end ? { ...mention, end: span.end } : mention))
  const first = tokenAtOffset(reading, span.start)
  const end = tokenAtOffset(reading, span.end - 1) + 1
  const apposed = apposedInside(reading, inside, first, end)
  if (apposed) return apposed
  const meant = inside.length > 0 ? headOf(reading, inside, first, end) : byWord(index.parties, reading, first, end)
  return meant ?? apposedBehind(index, reading, first, end)
}

/** Of the mentions inside a phrase the one that is its head: a name after its title or role, or before its apposition. */
function headOf(reading: Reading, inside: readonly Held[], first: number, end: number): Party | null {
  for (const { party, start, end: stop } of inside) {
    const from = tokenAtOffset(reading, start)
    const to = tokenAtOffset(reading, stop - 1) + 1
    const after = to < end ? lowerAt(reading, to) : ''
    if (/^['’]s?$/.test(after)) continue
    if (!isLead(reading, first, from) && !(to === end && isRoleBefore(reading, party, first, from))) return null
    // "Shell spokesman Jim Hart", "Obama aides": the name is a modifier of what follows.
    if (
      after === '' ||
      /^(?:,|\(|-|–|—|of|at|from|in|on|who|which|that|and|&)$/.test(after) ||
      /^\p{Ll}/u.test(wordAt(reading, to)) === false
    ) {
      if (after === 'and' && inside.some(other => other.start > stop && other.party !== party)) return null
      if (after === ',' && (isListed(reading, inside, party, to + 1) || isSeries(reading, to + 1, end))) return null
      return party
    }
  }
  return null
}

/** "Shell, BP and Tom Reed": another party right behind the comma, which an "and" follows. */
function isListed(reading: Reading, inside: readonly Held[], { id }: Party, at: number): boolean {
  const start = reading.tokens.start[at]
  const next = inside.find(other => other.start === start && other.party.id !== id)
  return next !== undefined && /^(?:and|or|&)$/.test(lowerAt(reading, tokenAtOffset(reading, next.end - 1) + 1))
}

/** "Aerline, |SkyHop, Norjet and Vela Air|": names with commas and an "and", not all of which need be known. */
function isSeries(reading: Reading, at: number, end: number): boolean {
  let commas = 0
  for (let k = at; k < end - 1; k++) {
    if (isCapitalized(wordAt(reading, k))) continue
    if (k === at || !isCapitalized(wordAt(reading, k + 1))) return false
    if (lowerAt(reading, k) === 'and') return commas > 0
    if (lowerAt(reading, k) !== ',') return false
    commas++
  }
  return false
}

/** "Missouri Secretary of State Jason Kander": a role with its "of" right before the name of a person. */
const isRoleBefore = (reading: Reading, { kind }: Party, first: number, from: number): boolean =>
  kind === 'person' &&
  isCapitalized(wordAt(reading, from - 1)) &&
  Array.from({ length: from - first }, (_, k) => first + k).some(i => hasClass(reading, i, WORD_CLASS.role)) &&
  !Array.from({ length: from - first }, (_, k) => lowerAt(reading, first + k)).some(word =>
    /^(?:,|for|from|by)$/.test(word),
  )

/** Whether only titles, roles and their modifiers stand before the name. */
function isLead(reading: Reading, first: number, from: number): boolean {
  if (from - first > 8) return false
  for (let i = first; i < from; i++) {
    const lower = lowerAt(reading, i)
    if (/^(?:of|for|from|by|at|with|in|to|against|,)$/.test(lower)) return false
    if (hasClass(reading, i, WORD_CLASS.auxiliary | WORD_CLASS.modal)) return false
  }
  return true
}

const WRITER = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'undersigned'])
/** Said by one person, even of a firm. */
const SINGLE = new Set(['i', 'me', 'my', 'undersigned'])
const OWN = /^(?:my|our|this)$/
const READER = new Set(['you', 'your'])
const DOCUMENTS = new Set([
  'complaint',
  'email',
  'letter',
  'memo',
  'message',
  'note',
  'notice',
  'petition',
  'statement',
  'submission',
])
const LETTERS = new Set(['email', 'letter', 'notice', 'statement'])

/** Whom "we", "you" or "the letter" stand for. */
function byWord(parties: readonly Party[], reading: Reading, first: number, end: number): Party | null {
  const lower = lowerAt(reading, end - 1)
  // Within quotation marks somebody else may speak.
  const at = reading.tokens.start[first]!
  const quoted = reading.quotations.some(({ inner }) => inner.start <= at && at < inner.end)
  const letter = LETTERS.has(reading.kind.value) && !quoted
  if (end - first === 1 && letter && WRITER.has(lower)) {
    const author = writer(parties, !SINGLE.has(lower))
    // "My clients have instructed me"
    return /^(?:engaged|instructed|retained)$/.test(lowerAt(reading, first - 1)) ? author : behind(parties, author)
  }
  if (end - first === 1 && !quoted && /^(?:article|other)$/.test(reading.kind.value) && /^(?:i|me|my)$/.test(lower))
    return columnist(parties)
  if (end - first === 1 && letter && READER.has(lower)) return addressed(parties, reading)
  if (end - first === 2 && letter && lower === 'client' && lowerAt(reading, first) !== 'your') {
    const author = only(parties, 'author')
    return author?.actsFor ? behind(parties, author) : null
  }
  if (end - first === 2 && letter && OWN.test(lowerAt(reading, first)) && ORGANIZATION_NOUNS.has(lower))
    return only(
      parties.filter(({ kind }) => kind === 'organization'),
      'author',
    )
  if (!DOCUMENTS.has(lower) || end - first > 2 || !/^(?:the|this|its|our)$/.test(lowerAt(reading, first))) return null
  return writerOf(parties, reading, lower)
}

function only(parties: readonly Party[], part: Party['parts'][number]): Party | null {
  const playing = parties.filter(party => party.parts.includes(part))
  if (playing.length < 2) return playing[0] ?? null
  const organizations = playing.filter(party => party.kind === 'organization')
  return organizations.length === 1 ? organizations[0]! : null
}

/** The reader whom "you" means: the person whom the salutation names, else the organization, else the only one written to; null when that is open. */
export function addressed(parties: readonly Party[], reading: Reading): Party | null {
  const greeted = parties.filter(
    ({ kind, parts, mentions }) =>
      kind === 'person' &&
      parts.includes('recipient') &&
      reading.blocks.some(
        block =>
          block.kind === 'salutation' && mentions.some(({ type, ...span }) => type === 'name' && contains(block, span)),
      ),
  )
  return greeted.length === 1 ? greeted[0]! : only(parties, 'recipient')
}

/** Whom "I" means in an article: the one person whom its byline names. */
function columnist(parties: readonly Party[]): Party | null {
  const authors = parties.filter(({ kind, parts }) => kind === 'person' && parts.includes('author'))
  return authors.length === 1 ? authors[0]! : null
}

/** The author whom "we" or "I" means: the organization of several, or else the first to sign; the person for "I". */
function writer(parties: readonly Party[], several: boolean): Party | null {
  const authors = parties.filter(({ parts }) => parts.includes('author'))
  const persons = authors.filter(({ kind }) => kind === 'person')
  if (!several && persons.length > 0) return persons[0]!
  return only(parties, 'author') ?? authors[0] ?? null
}

/** The one for whom an agent speaks, else the agent. */
const behind = (parties: readonly Party[], party: Party | null): Party | null =>
  party?.actsFor ? (parties.find(({ id }) => id === party.actsFor) ?? party) : party

/** Who wrote "the letter": the party that is said to write or send one; for an agent the one it acts for. */
function writerOf(parties: readonly Party[], reading: Reading, noun: string): Party | null {
  if (LETTERS.has(reading.kind.value)) return behind(parties, only(parties, 'author'))
  const { tokens, sentences } = reading
  for (let s = 0; s < sentences.count; s++) {
    let verb = -1
    let named = false
    for (let i = sentences.first[s]!; i < sentences.end[s]!; i++) {
      const word = lowerAt(reading, i)
      if (WRITING.has(word)) verb = verb < 0 ? i : verb
      if (word === noun && lowerAt(reading, i - 1) !== 'the') named = true
    }
    if (verb < 0 || !(named || /^(?:written|wrote)$/.test(lowerAt(reading, verb)))) continue
    const span = { start: tokens.start[sentences.first[s]!]!, end: tokens.start[verb]! }
    const before = parties.flatMap(party =>
      party.mentions.filter(mention => contains(span, mention)).map(mention => ({ party, end: mention.end })),
    )
    const nearest = before.sort((a, b) => b.end - a.end)[0]
    if (nearest) return behind(parties, nearest.party)
  }
  return null
}

const WRITING = new Set(['issued', 'published', 'released', 'sent', 'written', 'wrote'])
