import { type Clause, hasClass, lowerAt, type NounPhrase, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import type { Actor } from './actor.js'
import { quotedTokens } from './quoted-tokens.js'

/** What stands around a pronoun: who is named where, in which clause, beside what other things. */
export interface Scene {
  readonly reading: Reading
  /** The actor whose mention covers the token. */
  readonly actorAt: (Actor | undefined)[]
  /** 1 for tokens within quotation marks. */
  readonly quoted: Uint8Array
  /** The first clause whose subject is the noun phrase that begins at the token. */
  readonly clauseOfSubject: ReadonlyMap<number, number>
  /** The number of the noun phrase that begins at the token, or that the token heads; of the verb group that ends before it; -1 where there is none. */
  readonly phraseFrom: (first: number) => number
  readonly phraseOf: (head: number) => number
  readonly verbBefore: (end: number) => number
  /** The first clause with a subject whose verb the token heads, or -1. */
  readonly clauseOfVerb: (head: number) => number
  /** The numbers of the clauses that begin in the sentence. */
  readonly clausesOf: (sentence: number) => readonly number[]
  /** The subject of the smallest clause that holds the token, where it stands before the token. */
  readonly subjectBefore: (i: number) => NounPhrase | undefined
  /** The subject of the sentence's main clause outside quotations. */
  readonly mainSubject: (sentence: number) => NounPhrase | undefined
  /** The organizations and states that the sentence names outside quotations. */
  readonly organizationsOf: (sentence: number) => ReadonlySet<Actor>
  /** How many singular things other than persons and times stand between two tokens. */
  readonly thingsBetween: (first: number, end: number) => number
  /** How many plural phrases of the sentence begin before the token, times and the names of organizations left out. */
  readonly pluralsBefore: (sentence: number, i: number) => number
  readonly isPlural: (phrase: NounPhrase) => boolean
  /** The clause or the nearest above it whose subject an actor's mention heads. */
  readonly namedAbove: (clause: number) => Clause | undefined
  readonly isQuoted: (sentence: number) => boolean
  readonly isHeading: (sentence: number) => boolean
}

/** The scene of a document whose actors have been named. */
export function sceneOf(reading: Reading, actors: readonly Actor[]): Scene {
  const { tokens, sentences, clauses, nounPhrases, verbGroups, blocks } = reading
  const actorAt: (Actor | undefined)[] = Array.from({ length: tokens.count })
  for (const actor of actors)
    for (const { first, end } of actor.mentions) for (let i = first; i < end; i++) actorAt[i] = actor
  for (const { kind, subject } of clauses) if (kind === 'relative') standForWhoPrecedes(reading, actorAt, subject)
  const quoted = quotedTokens(reading)
  const clauseOfSubject = new Map<number, number>()
  const clauseOfVerb = new Map<number, number>()
  const bySentence: number[][] = Array.from({ length: sentences.count }, () => [])
  for (const [c, { first, subject, verb }] of clauses.entries()) {
    const said = verbGroups[verb]?.head
    if (said !== undefined && subject >= 0 && !clauseOfVerb.has(said)) clauseOfVerb.set(said, c)
    bySentence[tokens.sentence[first]!]!.push(c)
    const start = nounPhrases[subject]?.first
    if (start !== undefined && !clauseOfSubject.has(start)) clauseOfSubject.set(start, c)
  }
  const phrasesFrom = new Map(nounPhrases.map(({ first }, n) => [first, n] as const))
  const phrasesByHead = new Map(nounPhrases.map(({ head }, n) => [head, n] as const))
  const verbsBefore = new Map(verbGroups.map(({ end }, v) => [end, v] as const))
  const phrasesOf: NounPhrase[][] = Array.from({ length: sentences.count }, () => [])
  for (const phrase of nounPhrases) phrasesOf[tokens.sentence[phrase.first]!]!.push(phrase)
  const isOrganization = (i: number): boolean => actorAt[i] !== undefined && actorAt[i].kind !== 'person'
  const isPlural = ({ head }: NounPhrase): boolean =>
    !isOrganization(head) &&
    (/^NNP?S$/.test(tagAt(reading, head)) || PLURALS.has(lowerAt(reading, head))) &&
    !isMeasure(reading, head)
  return {
    reading,
    actorAt,
    quoted,
    clauseOfSubject,
    phraseFrom: first => phrasesFrom.get(first) ?? -1,
    phraseOf: head => phrasesByHead.get(head) ?? -1,
    verbBefore: end => verbsBefore.get(end) ?? -1,
    clauseOfVerb: head => clauseOfVerb.get(head) ?? -1,
    clausesOf: s => bySentence[s] ?? [],
    subjectBefore: i => {
      let best: NounPhrase | undefined
      let from = -1
      for (const c of bySentence[tokens.sentence[i]!] ?? []) {
        const { first, end, subject } = clauses[c]!
        const phrase = nounPhrases[subject]
        if (first > i || end <= i || !phrase || phrase.end > i || first < from) continue
        best = phrase
        from = first
      }
      return best
    },
    mainSubject: s => {
      const main = bySentence[s]?.find(c => {
        const { kind, subject } = clauses[c]!
        return kind === 'main' && subject >= 0 && quoted[nounPhrases[subject]!.head] === 0
      })
      return main === undefined ? undefined : nounPhrases[clauses[main]!.subject]
    },
    organizationsOf: s => {
      const found = new Set<Actor>()
      for (let i = sentences.first[s]!; i < sentences.end[s]!; i++)
        if (isOrganization(i) && quoted[i] === 0) found.add(actorAt[i]!)
      return found
    },
    thingsBetween: (first, end) =>
      (phrasesOf[tokens.sentence[first]!] ?? []).filter(
        phrase =>
          phrase.first >= first &&
          phrase.end <= end &&
          /^NNP?$/.test(tagAt(reading, phrase.head)) &&
          actorAt[phrase.head]?.kind !== 'person' &&
          !isTime(reading, phrase.head) &&
          !hasClass(reading, phrase.head, WORD_CLASS.role),
      ).length,
    pluralsBefore: (s, i) => (phrasesOf[s] ?? []).filter(phrase => phrase.first < i && isPlural(phrase)).length,
    isPlural,
    namedAbove: c => {
      for (let k = c; k >= 0; k = clauses[k]!.parent) {
        const phrase = nounPhrases[clauses[k]!.subject]
        if (phrase && actorAt[phrase.head]) return clauses[k]
        if (phrase) return undefined
      }
      return undefined
    },
    isQuoted: s => quoted[sentences.first[s]!] === 1 || quoted[sentences.end[s]! - 1] === 1,
    isHeading: s => /^(?:title|heading|subject|caption|byline)$/.test(blocks[sentences.block[s]!]?.kind ?? ''),
  }
}

/** The "who" of "Ada Quill of Tarn Foods, who …" and the "which" of "Tarn Foods, which …" stand for the actor before them. */
function standForWhoPrecedes(reading: Reading, actorAt: (Actor | undefined)[], subject: number): void {
  const i = reading.nounPhrases[subject]?.head ?? -1
  const word = lowerAt(reading, i)
  if (i < 1 || actorAt[i] || !/^(?:who|which|that)$/.test(word)) return
  const last = i - (lowerAt(reading, i - 1) === ',' ? 2 : 1)
  const before = actorAt[last]
  if (before && (word === 'that' || (before.kind === 'person') === (word === 'who'))) actorAt[i] = before
  if (word !== 'who' || !before || before.kind === 'person') return
  let k = last
  while (actorAt[k] === before) k--
  if (/^(?:of|at|from|for|in)$/.test(lowerAt(reading, k)) && actorAt[k - 1]?.kind === 'person')
    actorAt[i] = actorAt[k - 1]
}

/** Whether the token is a stretch of time or a share. */
export const isTime = (reading: Reading, i: number): boolean =>
  hasClass(reading, i, WORD_CLASS.month | WORD_CLASS.weekday) ||
  /^(?:year|month|week|day|hour|minute|morning|afternoon|evening|night|time|decade|percent|%)s?$/.test(
    lowerAt(reading, i),
  )

/** What is several without an ending. */
const PLURALS = new Set(['people', 'police', 'staff', 'these', 'they', 'those', 'we'])

const isMeasure = (reading: Reading, i: number): boolean =>
  isTime(reading, i) ||
  /^(?:dollars|pounds|euros|cents|pence|points|miles|metres|meters|kilometres|acres|tonnes|tons|barrels|percentage)$/.test(
    lowerAt(reading, i),
  )

/** Whether the noun (in lower case) is a thing that can be said to say: a report, a letter, a poll. */
export const isTalking = (noun: string): boolean => TALKING_THINGS.has(noun)

/** Texts, findings and rules, which are said to say, want or allow things. Sorted. */
const TALKING_THINGS: ReadonlySet<string> = new Set(
  'act ad advert agreement analysis announcement application article bill book brief charter complaint contract data declaration decision document email essay evidence filing finding guidance guide judgment law lawsuit leaflet letter memo memorandum message motion notice order paper petition plan policy poll post proposal report resolution review rule ruling scheme sign statement story study submission survey text treaty tweet video website will'.split(
    ' ',
  ),
)
