import { hasClass, lowerAt, type NounPhrase, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { listAt } from '../list-at.js'
import type { Actor } from './actor.js'
import { quotedTokens } from './quoted-tokens.js'
import { type SceneIndex, sceneIndex } from './scene-index.js'

/** What stands around a pronoun: who is named where, in which clause, beside what other things. */
export interface Scene {
  readonly reading: Reading
  readonly index: SceneIndex
  /** The actor whose mention covers the token. */
  readonly actorAt: (i: number) => Actor | undefined
  /** Lets the actor cover the tokens. */
  readonly cover: (first: number, end: number, actor: Actor) => void
  /** 1 for tokens within quotation marks. */
  readonly quoted: Uint8Array
  /** The subject of the smallest clause that holds the token, where it stands before the token. */
  readonly subjectBefore: (i: number) => NounPhrase | undefined
  /** The subject of the sentence's main clause outside quotations. */
  readonly mainSubject: (sentence: number) => NounPhrase | undefined
  /** Whether a plural phrase of the sentence begins before the token, times and the names of organizations left out. */
  readonly hasPluralBefore: (sentence: number, i: number) => boolean
  readonly isQuoted: (sentence: number) => boolean
  readonly isHeading: (sentence: number) => boolean
}

/** Blocks that are no text of sentences. */
const HEADINGS: ReadonlySet<string> = new Set(['byline', 'caption', 'heading', 'subject', 'title'])

/** The scene of a document whose actors have been named. */
export function sceneOf(reading: Reading, actors: readonly Actor[]): Scene {
  const { tokens, sentences, clauses, nounPhrases, blocks } = reading
  const index = sceneIndex(reading)
  const quoted = quotedTokens(reading)
  const { actorAt, cover } = cast(reading, actors)
  for (const { kind, subject } of clauses)
    if (kind === 'relative' && subject >= 0) standForWhoPrecedes(reading, actorAt, cover, nounPhrases[subject]!.head)
  const { clausesFrom, phrasesFrom } = index
  return {
    reading,
    index,
    actorAt,
    cover,
    quoted,
    subjectBefore: i => {
      const s = tokens.sentence[i]!
      let best: NounPhrase | undefined
      let from = -1
      for (let c = clausesFrom[s]!; c < clausesFrom[s + 1]!; c++) {
        const { first, end, subject } = clauses[c]!
        if (first > i || end <= i || first < from || subject < 0 || nounPhrases[subject]!.end > i) continue
        best = nounPhrases[subject]!
        from = first
      }
      return best
    },
    mainSubject: s => {
      for (let c = clausesFrom[s]!; c < clausesFrom[s + 1]!; c++) {
        const { kind, subject } = clauses[c]!
        if (kind === 'main' && subject >= 0 && quoted[nounPhrases[subject]!.head] === 0) return nounPhrases[subject]
      }
      return undefined
    },
    hasPluralBefore: (s, i) => {
      for (let n = phrasesFrom[s]!; n < phrasesFrom[s + 1]!; n++) {
        const { first, head } = nounPhrases[n]!
        if (first >= i) return false
        if (isPlural(reading, head) && (actorAt(head)?.kind ?? 'person') === 'person') return true
      }
      return false
    },
    isQuoted: s => quoted[sentences.first[s]!] === 1 || quoted[sentences.end[s]! - 1] === 1,
    isHeading: s => HEADINGS.has(listAt(blocks, sentences.block[s]!)?.kind ?? ''),
  }
}

/** Who is named at which token. */
function cast({ tokens }: Reading, actors: readonly Actor[]): Pick<Scene, 'actorAt' | 'cover'> {
  // By number and from 1: 0 is nobody.
  const numberAt = new Uint32Array(tokens.count)
  const numbers = new Map<Actor, number>()
  for (let a = 0; a < actors.length; a++) {
    numbers.set(actors[a]!, a + 1)
    for (const { first, end } of actors[a]!.mentions) for (let i = first; i < end; i++) numberAt[i] = a + 1
  }
  return {
    actorAt: i => {
      const number = numberAt[i]
      return number === undefined || number === 0 ? undefined : actors[number - 1]
    },
    cover: (first, end, actor) => {
      numberAt.fill(numbers.get(actor)!, first, end)
    },
  }
}

/** The "who" (at `i`) of "Ada Quill of Tarn Foods, who …" and the "which" of "Tarn Foods, which …" stand for the actor before them. */
function standForWhoPrecedes(reading: Reading, actorAt: Scene['actorAt'], cover: Scene['cover'], i: number): void {
  const word = lowerAt(reading, i)
  if (i < 1 || !RELATIVE.has(word) || actorAt(i)) return
  const last = i - (lowerAt(reading, i - 1) === ',' ? 2 : 1)
  const before = actorAt(last)
  if (!before) return
  if (word === 'that' || (before.kind === 'person') === (word === 'who')) cover(i, i + 1, before)
  if (word !== 'who' || before.kind === 'person') return
  let k = last
  while (actorAt(k) === before) k--
  const bearer = OF.has(lowerAt(reading, k)) ? actorAt(k - 1) : undefined
  if (bearer?.kind === 'person') cover(i, i + 1, bearer)
}
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who'])
const OF: ReadonlySet<string> = new Set(['at', 'for', 'from', 'in', 'of'])

/** Whether the token is a stretch of time or a share. */
export const isTime = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.month | WORD_CLASS.weekday) || TIMES.has(lowerAt(reading, i))
const TIMES: ReadonlySet<string> = new Set(
  'year month week day hour minute morning afternoon evening night time decade percent %'
    .split(' ')
    .flatMap(word => [word, `${word}s`]),
)

/** What is several without an ending. */
const PLURALS = new Set(['people', 'police', 'staff', 'these', 'they', 'those', 'we'])
/** Measures are none: "five miles". Sorted. */
const MEASURES: ReadonlySet<string> = new Set(
  'acres barrels cents dollars euros kilometres meters metres miles pence percentage points pounds tonnes tons'.split(
    ' ',
  ),
)

/** Whether the noun at the token is several, and no measure. */
function isPlural(reading: Reading, i: number): boolean {
  const tag = tagAt(reading, i)
  if (tag !== 'NNS' && tag !== 'NNPS' && !PLURALS.has(lowerAt(reading, i))) return false
  return !isTime(reading, i) && !MEASURES.has(lowerAt(reading, i))
}

/** Whether the noun (in lower case) is a thing that can be said to say: a report, a letter, a poll. */
export const isTalking = (noun: string): boolean => TALKING_THINGS.has(noun)

/** Texts, findings and rules, which are said to say, want or allow things. Sorted. */
const TALKING_THINGS: ReadonlySet<string> = new Set(
  'act ad advert agreement analysis announcement application article bill book brief charter complaint contract data declaration decision document email essay evidence filing finding guidance guide judgment law lawsuit leaflet letter memo memorandum message motion notice order paper petition plan policy poll post proposal report resolution review rule ruling scheme sign statement story study submission survey text treaty tweet video website will'.split(
    ' ',
  ),
)
