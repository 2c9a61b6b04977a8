import { type Reading, readText } from '@gravamen/language'
import { COARSE } from '../../../packages/extract/src/attributions/words/coarse-tag.js'
import { makeVocabulary, makeWords } from '../../../packages/extract/src/attributions/words/make-words.js'
import type { CueRates } from '../../../packages/extract/src/attributions/words/cue-rates.js'
import { rateKey } from '../../../packages/extract/src/attributions/words/word-facts.js'
import type { Words } from '../../../packages/extract/src/attributions/words/words.js'
import type { Stretch } from '../../../packages/extract/src/attributions/features/draft.js'
import type { GoldDocument } from '../../score/attributions.js'
import type { Vectors } from '../vectors.js'
import { kinRates } from './kin.js'

/** A gold attribution in words. */
export interface GoldDraft {
  readonly head: number
  readonly first: number
  readonly end: number
  readonly source: Stretch | null
  readonly left: Stretch | null
  readonly right: Stretch | null
}

/** A document of the training, in words. */
export interface Lesson {
  readonly document: GoldDocument
  readonly words: Words
  readonly drafts: readonly GoldDraft[]
  /** 1 where a word is the head of a cue. */
  readonly heads: Uint8Array
}

interface Count {
  cue: number
  all: number
}
type Counts = Map<number, Count>

const NO_RATES: CueRates = { rateOf: () => -1, kinOf: () => -1 }
const RATE_STEPS = 250
const ENOUGH = 5

interface Draftless {
  readonly document: GoldDocument
  readonly reading: Reading
  readonly counts: Counts
}

const wordRange = ({ reading }: Draftless, words: Words, [start, end]: readonly [number, number]): Stretch | null => {
  const { tokens } = reading
  let first = -1
  let last = -1
  for (let i = 0; i < words.count; i++) {
    const token = words.token[i]!
    if (tokens.start[token]! >= end) break
    if (tokens.end[token]! <= start || words.coarse[i] === COARSE.sign) continue
    if (first < 0) first = i
    last = i
  }
  return first < 0 ? null : { first, end: last + 1 }
}

/** Reads the documents, and the rates of their cues. The rates in a document's words leave the document itself out. */
export function makeLessons(
  documents: readonly GoldDocument[],
  vectors: Vectors,
): { lessons: Lesson[]; rates: Map<number, number>; kin: Map<number, number> } {
  const drafts = documents.map(document => {
    const reading = readText(document.text)
    return { document, reading, counts: countCues(document, reading) }
  })
  const total: Counts = new Map()
  for (const { counts } of drafts) for (const [key, { cue, all }] of counts) add(total, key, cue, all)
  const rates = new Map<number, number>()
  for (const [key, count] of total) {
    const rate = rateOf(count)
    if (rate >= 0) rates.set(key, rate)
  }
  const kin = kinRates(total, vectors)
  const lessons = drafts.map(draft =>
    makeLesson(draft, {
      kinOf: key => kin.get(key) ?? -1,
      rateOf: key => {
        const all = total.get(key)
        if (!all) return -1
        const own = draft.counts.get(key)
        return rateOf({ cue: all.cue - (own?.cue ?? 0), all: all.all - (own?.all ?? 0) })
      },
    }),
  )
  return { lessons, rates, kin }
}

const rateOf = ({ cue, all }: Count): number =>
  cue > 0 || all >= ENOUGH ? Math.round(((cue + 0.02) / (all + 1)) * RATE_STEPS) / RATE_STEPS : -1

function add(counts: Counts, key: number, cue: number, all: number): void {
  const count = counts.get(key)
  if (count) {
    count.cue += cue
    count.all += all
  } else counts.set(key, { cue, all })
}

/** Counts each word in cues and in all, outside contents: those are attributed as a whole and hold no cues of their own. */
function countCues(document: GoldDocument, reading: Reading): Counts {
  const words = makeWords(reading, makeVocabulary(reading, NO_RATES))
  const mask = (role: 'cue' | 'content'): Uint8Array => {
    const covered = new Uint8Array(document.text.length)
    for (const attribution of document.attributions)
      for (const [start, end] of attribution[role]) covered.fill(1, start, end)
    return covered
  }
  const cues = mask('cue')
  const contents = mask('content')
  const counts: Counts = new Map()
  for (let i = 0; i < words.count; i++) {
    const at = reading.tokens.start[words.token[i]!]!
    if (contents[at] === 1 && cues[at] === 0) continue
    add(counts, rateKey(words.lemma[i]!, words.coarse[i]!), cues[at]!, 1)
  }
  return counts
}

function makeLesson(draft: Draftless, rates: CueRates): Lesson {
  const words = makeWords(draft.reading, makeVocabulary(draft.reading, rates))
  const drafts: GoldDraft[] = []
  const heads = new Uint8Array(words.count)
  for (const { cue, content, source } of draft.document.attributions) {
    const at = cue[0] && (wordRange(draft, words, cue[0]) ?? signAt(draft, words, cue[0]))
    const pieces = content.map(pair => wordRange(draft, words, pair)).filter(piece => piece !== null)
    if (!at || pieces.length === 0) continue
    const head = headOf(words, at)
    heads[head] = 1
    drafts.push({
      head,
      ...at,
      source: source[0] ? wordRange(draft, words, source[0]) : null,
      left: pieces.findLast(piece => piece.end <= at.first) ?? null,
      right: pieces.find(piece => piece.first >= at.end) ?? null,
    })
  }
  return { document: draft.document, words, drafts, heads }
}

/** A cue that is a colon or a dash. */
function signAt({ reading }: Draftless, words: Words, [start, end]: readonly [number, number]): Stretch | null {
  for (let i = 0; i < words.count; i++) {
    const at = reading.tokens.start[words.token[i]!]!
    if (words.coarse[i] === COARSE.sign && at >= start - 1 && at <= end) return { first: i, end: i + 1 }
  }
  return null
}

/** The word that makes the cue one: a verb rather than a noun or adjective, rather than the rest; among them the one that most often does. */
function headOf(words: Words, { first, end }: Stretch): number {
  let best = first
  let most = -1
  for (let i = first; i < end; i++) {
    const worth = worthOf(words, i) + Math.max(0, words.rate[i]!) - 0.001 * (i - first)
    if (worth > most) {
      most = worth
      best = i
    }
  }
  return best
}

function worthOf(words: Words, i: number): number {
  const coarse = words.coarse[i]
  if (coarse === COARSE.sign) return 3
  if (coarse === COARSE.verb) return words.auxiliary[i] === 1 || words.be[i] === 1 ? 1.5 : 3
  if (coarse === COARSE.noun || coarse === COARSE.adjective) return 2
  return coarse === COARSE.preposition || coarse === COARSE.wh ? 1.2 : 1
}
