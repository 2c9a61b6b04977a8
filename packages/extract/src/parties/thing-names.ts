import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { nameGender } from './lexicon/given-names.js'
import { type Mention, mentionText } from './mention.js'

/** Nouns right before the name of a thing: "the paid product Typora", "the channel Tarn TV". In lower case, sorted. */
const THINGS: ReadonlySet<string> = new Set(
  'addon album app application book brand channel course ebook ferry film font freighter game library module movie novel package plugin product program programme repo repository series ship show software song steamer tanker theme tool trademark trawler typeface vessel video warship yacht'.split(
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
  const things = thingNames(reading, mentions)
  const lists = titleLists(reading, mentions)
  return mentions.filter(mention => {
    if (!isTagged(mention)) return true
    if (things.size > 0 && things.has(mentionText(reading, mention))) return false
    return !lists.has(reading.tokens.sentence[mention.first]!) && !isCredit(reading, mention)
  })
}

/** Only what the tagger alone saw may be a thing. */
const isTagged = ({ rule, kind }: Mention): boolean => rule === 'tagger' && kind !== 'place'

/** The names that as many mentions as not show to be things'. */
function thingNames(reading: Reading, mentions: readonly Mention[]): ReadonlySet<string> {
  const shown = mentions.map(mention => (isTagged(mention) ? thingness(reading, mention, mentions) : 0))
  const found = new Set<string>()
  if (!shown.some(x => x > 0)) return found
  const votes = new Map<string, { thing: number; all: number }>()
  for (let m = 0; m < mentions.length; m++) {
    if (!isTagged(mentions[m]!)) continue
    const text = mentionText(reading, mentions[m]!)
    const vote = votes.get(text) ?? { thing: 0, all: 0 }
    vote.all++
    vote.thing += shown[m]!
    votes.set(text, vote)
  }
  for (const [text, { thing, all }] of votes) if (thing > 0 && thing * 2 >= all) found.add(text)
  return found
}

/** How much the words around the mention say that it is a thing's. */
const thingness = (reading: Reading, mention: Mention, mentions: readonly Mention[]): number =>
  isCalledThing(reading, mention) ? 2 : isOwned(reading, mention, mentions) ? 1 : 0

/** "the paid product Typora", "a product called the “Evolution Software”". */
function isCalledThing(reading: Reading, { first }: Mention): boolean {
  let i = first - 1
  const from = reading.sentences.first[reading.tokens.sentence[first]!]!
  while (i >= from && first - i < 5 && CALLED.has(lowerAt(reading, i))) i--
  return i >= from && THINGS.has(wordAt(reading, i)) && /^(?:NN|NNP)$/.test(tagAt(reading, i))
}

/** What stands between a thing and its name. */
const CALLED: ReadonlySet<string> = new Set(['"', "'", 'called', 'entitled', 'named', 'the', 'titled', '‘', '“'])

/** "the Evolution Software", "Tarn Content" of Tarn. */
function isOwned(reading: Reading, { first, end }: Mention, mentions: readonly Mention[]): boolean {
  if (end - first < 2 || !OWNED.has(lowerAt(reading, end - 1))) return false
  if (DETERMINER.test(lowerAt(reading, first - 1))) return true
  const owner = mentionText(reading, { first, end: end - 1 })
  return mentions.some(mention => mention.kind !== 'place' && mentionText(reading, mention) === owner)
}

/** The sentences that are lists of titles. */
function titleLists(reading: Reading, mentions: readonly Mention[]): ReadonlySet<number> {
  const { tokens, sentences } = reading
  const found = new Set<number>()
  const comma = tokens.words.indexOf(',')
  for (let s = 0; s < sentences.count; s++) {
    const [first, end] = [sentences.first[s]!, sentences.end[s]!]
    if (end - first < COMMAS) continue
    let commas = 0
    for (let i = first; i < end; i++) if (tokens.word[i] === comma) commas++
    if (commas < COMMAS) continue
    const named = mentions.filter(
      ({ first, kind, confidence }) => kind !== 'place' && confidence >= SURE && tokens.sentence[first] === s,
    ).length
    if (named < commas * KNOWN_PART) found.add(s)
  }
  return found
}

const LETTERED = /[\p{L}\p{N}]/u

/** "Getty." alone in its block. */
function isCredit(reading: Reading, { first, end }: Mention): boolean {
  const { tokens, sentences, blocks, kind, text } = reading
  const block = blocks[sentences.block[tokens.sentence[first]!]!]
  if (kind.value !== 'article' || block?.kind !== 'paragraph' || end - first > 2) return false
  if (nameGender(lowerAt(reading, first)) !== null && end - first > 1) return false
  const [before, behind] = [text.slice(block.start, tokens.start[first]), text.slice(tokens.end[end - 1], block.end)]
  return !LETTERED.test(before) && !LETTERED.test(behind)
}
