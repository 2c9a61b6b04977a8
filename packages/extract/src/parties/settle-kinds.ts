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
import { type Kind, type Mention, mentionText } from './mention.js'
import { roleBefore } from './roles.js'

const KINDS = ['person', 'organization', 'place'] as const
/** What a firm that writes for others says of itself. */
const FIRM = /\b(?:we (?:act|are (?:acting|instructed))|our clients?|this firm)\b/i

/**
 * One kind for all mentions that are written alike: what the text says of one of them (a title, "legal firm", a firm's letterhead) decides,
 * else the sum of the tagger's confidence.
 */
export function settleKinds(reading: Reading, mentions: readonly Mention[], lines: readonly LetterLine[]): Mention[] {
  const votes = new Map<string, Record<Kind, number>>()
  const keys = mentions.map(mention => mentionText(reading, mention).toLowerCase().replace(/\./g, ''))
  const families = new Set<string>()
  const companies = new Set<string>()
  for (const [m, mention] of mentions.entries()) {
    const words = keys[m]!.split(' ')
    if (words.length > 1 && mention.kind === 'person' && mention.confidence > 0.5) families.add(words.at(-1)!)
    if (mention.rule !== 'legal-form' && !isCompany(mention, words) && !(mention.rule === 'head' && words.length === 2))
      continue
    for (let n = COUNTRY_WORDS.has(words[0]!) ? 2 : 1; n < words.length; n++)
      companies.add(words.slice(0, n).join(' ').replace(/,$/, ''))
    if (words.length > 3) companies.add(words[1]!)
  }
  const { tokens } = reading
  const head = lines.find(({ kind, number, addressed }) => kind === 'letterhead' && number === 0 && addressed)
  const letterhead = head && FIRM.test(reading.text) ? head : undefined
  const ends = new Set(mentions.filter(isCompanyName).map(({ end }) => end))
  for (const [m, mention] of mentions.entries()) {
    const vote = votes.get(keys[m]!) ?? { person: 0, organization: 0, place: 0 }
    votes.set(keys[m]!, vote)
    const { first, end } = mention
    vote[mention.kind] += mention.confidence * (mention.rule === 'tagger' ? 1 : 3)
    if (mention.kind === 'person' && titled(reading, mention)) vote.person += 4
    if (roleBefore(reading, { first, end, kind: 'organization' })) vote.organization += 4
    if (isDefined(reading, mention, ends)) vote.organization += 4
    const evidence = kindEvidence(reading, mention)
    vote.person += evidence.person
    vote.organization += evidence.organization
    if (isWhere(reading, mention) || isSite(reading, mention)) vote.place += 1.5
    if (isHomeOfAged(reading, mention)) vote.place += 3
    if (isHomeOf(reading, mention)) vote.place += 3
    if (isTrade(reading, mention)) vote.organization += 3
    if (
      letterhead !== undefined &&
      tokens.start[mention.first] === letterhead.start &&
      !titled(reading, mention) &&
      !isPractitioner(reading, mention)
    )
      vote.organization += 5
    if (mention.kind === 'person' && isThing(reading, mention, mentions[m + 1])) vote.organization += 1.5
    // A word of a person's or a company's full name is that person or company, when the tagger is not sure of something else.
    if (families.has(keys[m]!))
      vote.person += mention.rule === 'known-name' && lowerAt(reading, mention.first - 1) !== 'the' ? 6 : 1.5
    else if (companies.has(keys[m]!)) vote.organization += 3
    if (mention.kind !== 'place' && roleBefore(reading, { first, end, kind: 'person' }))
      vote.person += mention.kind === 'person' ? 2 : 0.5
  }
  return mentions.map((mention, m) => {
    const vote = votes.get(keys[m]!)!
    let { kind } = mention
    for (const other of KINDS) if (vote[other] > vote[kind]) kind = other
    return kind === mention.kind
      ? mention
      : {
          ...mention,
          kind,
          confidence: Math.min(mention.confidence, vote[kind] / (vote.person + vote.organization + vote.place)),
        }
  })
}

/** "BRADLEY P. KNOX / Attorney at Law": one who writes for others by himself. */
const isPractitioner = (reading: Reading, { kind, first, end }: Mention): boolean =>
  kind === 'person' &&
  (/^(?:advocate|attorney|barrister|solicitor)$/.test(lowerAt(reading, end)) ||
    Array.from({ length: end - first }, (_, k) => wordAt(reading, first + k)).some(word => /^\p{Lu}\.$/u.test(word)))

const titled = (reading: Reading, mention: Mention): boolean =>
  titleBefore(reading, mention) !== null || (mention.first > 0 && isTitle(lowerAt(reading, mention.first - 1)))

/** "the Harlow Fell works", "the Mill Road site". */
const isSite = (reading: Reading, { first, end, rule }: Mention): boolean =>
  rule === 'tagger' &&
  lowerAt(reading, first - 1) === 'the' &&
  /^(?:area|bypass|district|estate|junction|pier|plant|quarry|reservoir|roundabout|site|valley|works)$/.test(
    lowerAt(reading, end),
  )

/** "in Ferguson", "near Oakland": a single word where something is, and nobody whom it is done to ("interest in Kasich"). */
const isWhere = (reading: Reading, { first, end, rule }: Mention): boolean =>
  (rule === 'tagger' && isHome(reading, first)) ||
  (rule === 'tagger' &&
    end - first === 1 &&
    /^(?:in|near|outside|across|around)$/.test(lowerAt(reading, first - 1)) &&
    !/^(?:NN|JJ|VBG)/.test(tagAt(reading, first - 2)) &&
    !/^['’]s?$/.test(wordAt(reading, end)))

/** "Colorado Sen. Gary Hart", "a Baton Rouge newspaper": the place of whom or what follows. */
function isHomeOf(reading: Reading, { first, end, rule }: Mention): boolean {
  if (rule !== 'tagger') return false
  for (let i = first; i < end; i++) if (!isPlaceWord(lowerAt(reading, i))) return false
  const next = lowerAt(reading, end)
  return isTitle(next) || (lowerAt(reading, first - 1) === 'a' && ORGANIZATION_NOUNS.has(next))
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
  kind === 'organization' && confidence >= 0.8 && words.length > 1 && COMPANY_HEADS.has(words.at(-1)!)

const isCompanyName = ({ kind, first, end }: Mention): boolean => kind === 'organization' && end - first > 1

/** `Zesto Snack Company ("Zesto")`: what stands for an organization is one. */
const isDefined = (reading: Reading, { first }: Mention, ends: ReadonlySet<number>): boolean => {
  if (/^["“‘']$/.test(wordAt(reading, first - 1))) return wordAt(reading, first - 2) === '(' && ends.has(first - 2)
  return wordAt(reading, first - 1) === '(' && ends.has(first - 1)
}

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
