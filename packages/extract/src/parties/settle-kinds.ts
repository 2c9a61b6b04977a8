import { hasClass, lowerAt, type Reading, tagAt, WORD_CLASS, wordAt } from '@gravamen/language'
import { titleBefore } from './actor.js'
import { kindEvidence } from './kind-evidence.js'
import { isPlaceWord } from './known-word.js'
import type { LetterLine } from './letter-lines.js'
import { COUNTRY_WORDS } from './lexicon/country-words.js'
import { nameGender } from './lexicon/given-names.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import { isTitle } from './lexicon/titles.js'
import { TRADE_WORDS } from './lexicon/trade-words.js'
import { type Kind, type Mention, mentionText, wordsOf } from './mention.js'
import { roleBefore } from './roles.js'

const KINDS = ['person', 'organization', 'place'] as const
/** What a firm that writes for others says of itself. */
const FIRM = /\b(?:we (?:act|are (?:acting|instructed))|our clients?|this firm)\b/i

/**
 * One kind for all mentions that are written alike: what the text says of one of them (a title, "legal firm", a firm's letterhead) decides,
 * else the sum of the tagger's confidence.
 */
export function settleKinds(reading: Reading, mentions: readonly Mention[], lines: readonly LetterLine[]): Mention[] {
  const keys: string[] = []
  for (const mention of mentions) keys.push(withoutStops(mentionText(reading, mention).toLowerCase()))
  const { families, companies } = partsOfNames(mentions, keys)
  const { tokens } = reading
  const head = lines.find(({ kind, number, addressed }) => kind === 'letterhead' && number === 0 && addressed)
  const letterhead = head && FIRM.test(reading.text) ? head : undefined
  const ends = new Set<number>()
  for (const mention of mentions) if (isCompanyName(mention)) ends.add(mention.end)
  const votes = new Map<string, Vote>()
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m]!
    const key = keys[m]!
    const vote = votes.get(key) ?? { person: 0, organization: 0, place: 0 }
    votes.set(key, vote)
    addEvidence(reading, mention, vote, ends)
    if (
      letterhead !== undefined &&
      tokens.start[mention.first] === letterhead.start &&
      !titled(reading, mention) &&
      !isPractitioner(reading, mention)
    )
      vote.organization += 5
    if (mention.kind === 'person' && isThing(reading, mention, m + 1 < mentions.length ? mentions[m + 1] : undefined))
      vote.organization += 1.5
    // A word of a person's or a company's full name is that person or company, when the tagger is not sure of something else.
    if (families.has(key))
      vote.person += mention.rule === 'known-name' && lowerAt(reading, mention.first - 1) !== 'the' ? 6 : 1.5
    else if (companies.has(key)) vote.organization += 3
    if (mention.kind !== 'place' && roleBefore(reading, { first: mention.first, end: mention.end, kind: 'person' }))
      vote.person += mention.kind === 'person' ? 2 : 0.5
  }
  const settled: Mention[] = []
  for (let m = 0; m < mentions.length; m++) settled.push(ofKind(mentions[m]!, votes.get(keys[m]!)!))
  return settled
}

/** The mention as what most votes say that it is. */
function ofKind(mention: Mention, vote: Vote): Mention {
  let { kind } = mention
  for (const other of KINDS) if (vote[other] > vote[kind]) kind = other
  if (kind === mention.kind) return mention
  const { first, end, type, confidence, rule } = mention
  const share = vote[kind] / (vote.person + vote.organization + vote.place)
  return { first, end, kind, type, confidence: Math.min(confidence, share), rule }
}

type Vote = Record<Kind, number>

/** Adds to the vote what the mention itself and the words around it say. */
function addEvidence(reading: Reading, mention: Mention, vote: Vote, ends: ReadonlySet<number>): void {
  const { first, end, kind } = mention
  vote[kind] += mention.confidence * (mention.rule === 'tagger' ? 1 : 3)
  if (kind === 'person' && titled(reading, mention)) vote.person += 4
  if (roleBefore(reading, { first, end, kind: 'organization' })) vote.organization += 4
  if (isDefined(reading, mention, ends)) vote.organization += 4
  const { person, organization } = kindEvidence(reading, mention)
  vote.person += person
  vote.organization += organization
  if (isWhere(reading, mention) || isSite(reading, mention)) vote.place += 1.5
  if (isHomeOfAged(reading, mention)) vote.place += 3
  if (isHomeOf(reading, mention)) vote.place += 3
  if (isTrade(reading, mention)) vote.organization += 3
}

const withoutStops = (text: string): string => (text.includes('.') ? text.replaceAll('.', '') : text)

/** The family names of persons named in full, and the beginnings of companies' names. */
function partsOfNames(
  mentions: readonly Mention[],
  keys: readonly string[],
): { readonly families: ReadonlySet<string>; readonly companies: ReadonlySet<string> } {
  const families = new Set<string>()
  const companies = new Set<string>()
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m]!
    // No family name, and nothing of a company's.
    if (!keys[m]!.includes(' ')) continue
    const words = keys[m]!.split(' ')
    if (mention.kind === 'person' && mention.confidence > 0.5) families.add(words.at(-1)!)
    if (mention.rule !== 'legal-form' && !isCompany(mention, words) && !(mention.rule === 'head' && words.length === 2))
      continue
    for (let n = COUNTRY_WORDS.has(words[0]!) ? 2 : 1; n < words.length; n++)
      companies.add(words.slice(0, n).join(' ').replace(/,$/, ''))
    if (words.length > 3) companies.add(words[1]!)
  }
  return { families, companies }
}

/** "BRADLEY P. KNOX / Attorney at Law": one who writes for others by himself. */
const isPractitioner = (reading: Reading, { kind, first, end }: Mention): boolean =>
  kind === 'person' &&
  (/^(?:advocate|attorney|barrister|solicitor)$/.test(lowerAt(reading, end)) ||
    wordsOf(reading, first, end).some(word => /^\p{Lu}\.$/u.test(word)))

const titled = (reading: Reading, mention: Mention): boolean =>
  titleBefore(reading, mention) !== null || (mention.first > 0 && isTitle(lowerAt(reading, mention.first - 1)))

/** "the Harlow Fell works", "the Mill Road site". */
const isSite = (reading: Reading, { first, end, rule }: Mention): boolean =>
  rule === 'tagger' && lowerAt(reading, first - 1) === 'the' && SITES.has(lowerAt(reading, end))
const SITES: ReadonlySet<string> = new Set(
  'area bypass district estate junction pier plant quarry reservoir roundabout site valley works'.split(' '),
)

/** "in Ferguson", "near Oakland": a single word where something is, and nobody whom it is done to ("interest in Kasich"). */
const isWhere = (reading: Reading, { first, end, rule }: Mention): boolean =>
  (rule === 'tagger' && isHome(reading, first)) ||
  (rule === 'tagger' &&
    end - first === 1 &&
    WHERE.has(lowerAt(reading, first - 1)) &&
    !/^(?:NN|JJ|VBG)/.test(tagAt(reading, first - 2)) &&
    !/^['’]s?$/.test(wordAt(reading, end)))

const WHERE: ReadonlySet<string> = new Set(['across', 'around', 'in', 'near', 'outside'])

/** "Colorado Sen. Gary Hart", "a Baton Rouge newspaper": the place of whom or what follows. */
function isHomeOf(reading: Reading, { first, end, rule }: Mention): boolean {
  if (rule !== 'tagger') return false
  const next = lowerAt(reading, end)
  if (!isTitle(next) && !(lowerAt(reading, first - 1) === 'a' && ORGANIZATION_NOUNS.has(next))) return false
  for (let i = first; i < end; i++) if (!isPlaceWord(lowerAt(reading, i))) return false
  return true
}

/** "Tom Reed, 41, of Cheadle Heath": where somebody whose age is told lives. */
const isHomeOfAged = (reading: Reading, { first, rule }: Mention): boolean =>
  rule === 'tagger' &&
  /^(?:from|of)$/.test(lowerAt(reading, first - 1)) &&
  wordAt(reading, first - 2) === ',' &&
  /^\d{1,2}$/.test(wordAt(reading, first - 3))

/** "a teacher from Gaoth Dobhair" */
const isHome = (reading: Reading, first: number): boolean =>
  lowerAt(reading, first - 1) === 'from' &&
  hasClass(reading, first - 2, WORD_CLASS.role) &&
  nameGender(lowerAt(reading, first)) === null

/** "Seafront Lettings": the last word of several says a trade. */
const isTrade = (reading: Reading, { first, end }: Mention): boolean =>
  end - first > 1 && TRADE_WORDS.has(lowerAt(reading, end - 1)) && nameGender(lowerAt(reading, first)) === null

/** Last words of a company's name besides the legal forms. */
const COMPANY_HEADS = new Set(['company', 'corporation', 'holdings'])

const isCompany = ({ kind, confidence }: Mention, words: readonly string[]): boolean =>
  kind === 'organization' &&
  confidence >= 0.8 &&
  words.length > 1 &&
  (COMPANY_HEADS.has(words.at(-1)!) || (TRADE_WORDS.has(words.at(-1)!) && nameGender(words[0]!) === null))

const isCompanyName = ({ kind, first, end }: Mention): boolean => kind === 'organization' && end - first > 1

/** `Zesto Snack Company ("Zesto")`: what stands for an organization is one. */
const isDefined = (reading: Reading, { first }: Mention, ends: ReadonlySet<number>): boolean => {
  const before = wordAt(reading, first - 1)
  if (OPENING.has(before)) return wordAt(reading, first - 2) === '(' && ends.has(first - 2)
  return before === '(' && ends.has(first - 1)
}

const OPENING: ReadonlySet<string> = new Set(['"', "'", '‘', '“'])

/** What follows a subject that is no person: verbs for several, its own leader, or a next sentence that begins with "Its". */
function isThing(reading: Reading, { first, end }: Mention, next: Mention | undefined): boolean {
  const { tokens, sentences } = reading
  const s = tokens.sentence[first]!
  if (first !== sentences.first[s]) return false
  if (/^(?:are|have|were)$/.test(lowerAt(reading, end))) return true
  const after = sentences.first[s + 1]
  const alone = !next || tokens.sentence[next.first] !== s
  const together = after !== undefined && sentences.block[s + 1] === sentences.block[s]
  return alone && together && wordAt(reading, after) === 'Its'
}
