import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { nameGender } from './lexicon/given-names.js'
import { type Mention, mentionText } from './mention.js'

/** Nouns right before the name of a thing: "the paid product Typora", "the channel Tarn TV". In lower case, sorted. */
const THINGS: ReadonlySet<string> = new Set(
  'addon album app application book brand channel course ebook film font game library module movie novel package plugin product program programme repo repository series show software song theme tool trademark typeface video'.split(
    ' ',
  ),
)
/** Last words of what somebody owns or makes, when an article or its maker's name stands before them. In lower case, sorted. */
const OWNED: ReadonlySet<string> = new Set(
  'app code content data database documentation platform product products site software source system template templates website works'.split(
    ' ',
  ),
)
const DETERMINER = /^(?:any|each|its|my|our|such|the|their|this|your)$/
/** So many commas in one sentence make it a list, of which the tagger knows a part at least as great when it is one of names. */
const COMMAS = 14
const KNOWN_PART = 0.5
const SURE = 0.75

/**
 * The mentions without those that only the tagger saw and that the text shows to be things: what is called a product, a channel, a repository;
 * "the Evolution Software"; titles in a long list of titles; the credit below a picture.
 */
export function withoutThings(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const tagged = mentions.filter(({ rule, kind }) => rule === 'tagger' && kind !== 'place')
  const votes = new Map<string, { thing: number; all: number }>()
  const names = new Set(mentions.filter(({ kind }) => kind !== 'place').map(mention => mentionText(reading, mention)))
  for (const mention of tagged) {
    const text = mentionText(reading, mention)
    const vote = votes.get(text) ?? { thing: 0, all: 0 }
    vote.all++
    if (isCalledThing(reading, mention)) vote.thing += 2
    else if (isOwned(reading, mention, names)) vote.thing++
    votes.set(text, vote)
  }
  const lists = titleLists(reading, mentions)
  return mentions.filter(mention => {
    if (mention.rule !== 'tagger' || mention.kind === 'place') return true
    const vote = votes.get(mentionText(reading, mention))
    if (vote && vote.thing * 2 >= vote.all && vote.thing > 0) return false
    return !lists.has(reading.tokens.sentence[mention.first]!) && !isCredit(reading, mention)
  })
}

/** "the paid product Typora", "a product called the “Evolution Software”". */
function isCalledThing(reading: Reading, { first }: Mention): boolean {
  let i = first - 1
  const same = (k: number) => k >= 0 && reading.tokens.sentence[k] === reading.tokens.sentence[first]
  while (same(i) && first - i < 5 && /^(?:["“‘']|the|called|named|titled|entitled)$/.test(lowerAt(reading, i))) i--
  return same(i) && THINGS.has(wordAt(reading, i)) && /^(?:NN|NNP)$/.test(tagAt(reading, i))
}

/** "the Evolution Software", "Tarn Content" of Tarn. */
function isOwned(reading: Reading, { first, end }: Mention, names: ReadonlySet<string>): boolean {
  if (end - first < 2 || !OWNED.has(lowerAt(reading, end - 1))) return false
  return DETERMINER.test(lowerAt(reading, first - 1)) || names.has(mentionText(reading, { first, end: end - 1 }))
}

/** The sentences that are lists of titles. */
function titleLists(reading: Reading, mentions: readonly Mention[]): ReadonlySet<number> {
  const { tokens, sentences } = reading
  const found = new Set<number>()
  for (let s = 0; s < sentences.count; s++) {
    let commas = 0
    for (let i = sentences.first[s]!; i < sentences.end[s]!; i++) if (wordAt(reading, i) === ',') commas++
    if (commas < COMMAS) continue
    const named = mentions.filter(
      ({ first, kind, confidence }) => kind !== 'place' && confidence >= SURE && tokens.sentence[first] === s,
    ).length
    if (named < commas * KNOWN_PART) found.add(s)
  }
  return found
}

/** "Getty." alone in its block. */
function isCredit(reading: Reading, { first, end }: Mention): boolean {
  const { tokens, sentences, blocks, kind, text } = reading
  const block = blocks[sentences.block[tokens.sentence[first]!]!]
  if (kind.value !== 'article' || block?.kind !== 'paragraph' || end - first > 2) return false
  if (nameGender(lowerAt(reading, first)) !== null && end - first > 1) return false
  const rest = text.slice(block.start, tokens.start[first]) + text.slice(tokens.end[end - 1], block.end)
  return !/[\p{L}\p{N}]/u.test(rest)
}
