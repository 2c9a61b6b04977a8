import { type Clause, hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { listAt } from '../../list-at.js'
import { isSpeaking } from '../acting-subject.js'
import type { Actor } from '../actor.js'
import type { Scene } from '../scene.js'
import type { Position } from './antecedent.js'

/**
 * What the subject of a clause is to a pronoun in it or below it: that of "X said it …", "X will sue because it …", "X did not ask, and it did not …", "X cut its
 * prices"; who is asked ("asked X to cut its prices") or told what to do ("told X that it must …"); `barred` where the pronoun is somebody else ("X sued it").
 */
export type Ruler =
  | 'barred'
  | 'ruled-asked'
  | 'ruled-complement'
  | 'ruled-other'
  | 'ruled-own'
  | 'ruled-parallel'
  | 'ruled-said'
  | 'ruled-subordinate'
  | 'ruled-told'

/** The subjects around the pronoun at `i`, by the tokens of their heads, and by who is named there. */
export function rulersOf(scene: Scene, i: number, position: Position): ReadonlyMap<number | Actor, Ruler> {
  const { reading, index } = scene
  const { clauses, nounPhrases, verbGroups } = reading
  const rulers = new Map<number | Actor, Ruler>()
  const s = reading.tokens.sentence[i]!
  const put = (head: number | undefined, ruler: Ruler): void => {
    if (head === undefined || head < 0 || head >= i) return
    // "Tarn Foods, a maker of pies, said it"
    const named = scene.actorAt(head) ?? apposedTo(scene, head) ?? apposedBehind(scene, head)
    if (!rulers.has(head)) rulers.set(head, ruler)
    if (named && !rulers.has(named)) rulers.set(named, ruler)
  }
  const subjectOf = (c: number): number | undefined => listAt(nounPhrases, listAt(clauses, c)?.subject ?? -1)?.head
  const subjected = position === 'subject' ? index.clauseOfSubject[i]! : -1
  const own = subjected >= 0 ? subjected : smallestClause(scene, i)
  if (own < 0) return rulers
  if (position !== 'subject') {
    const asked = askedIn(scene, own)
    if (asked >= 0) put(asked, position === 'owner' ? 'ruled-asked' : 'barred')
    else put(listAt(nounPhrases, actingIn(reading, own))?.head, position === 'owner' ? 'ruled-own' : 'barred')
  }
  const said = position === 'subject' ? sayingBefore(scene, i) : -1
  if (said >= 0) put(subjectOf(said), 'ruled-said')
  for (let c = own; c >= 0; c = clauses[c]!.parent) {
    const { kind, parent, verb } = clauses[c]!
    const above = listAt(verbGroups, listAt(clauses, parent)?.verb ?? -1)
    if (!above) continue
    const isSaid = kind === 'complement' && isSpeaking(reading, above.head)
    // "The regulator told the bank that it must …": whoever is told is to do it.
    if (isSaid && c === own && position === 'subject' && TELLING.has(lemmaAt(reading, above.head))) {
      const modal = listAt(verbGroups, verb)?.modal
      if (modal && OBLIGING.has(modal)) put(phraseAt(scene, above.end), 'ruled-told')
    }
    put(
      subjectOf(parent),
      c !== own || position !== 'subject'
        ? 'ruled-other'
        : isSaid
          ? 'ruled-said'
          : kind === 'complement'
            ? 'ruled-complement'
            : kind === 'subordinate'
              ? 'ruled-subordinate'
              : 'ruled-other',
    )
  }
  if (position === 'subject' && clauses[own]!.kind === 'main')
    for (let c = index.clausesFrom[s]!; c < index.clausesFrom[s + 1]!; c++)
      if (clauses[c]!.kind === 'main') put(subjectOf(c), 'ruled-parallel')
  return rulers
}

/** The phrase of who acts in the clause: its subject, or that of the clause of which it is a further predicate. */
function actingIn({ clauses }: Reading, own: number): number {
  let c = own
  while (c >= 0 && clauses[c]!.subject < 0 && isPredicate(clauses[c]!)) c = clauses[c]!.parent
  return c < 0 ? -1 : clauses[c]!.subject
}

/** Whether who acts in the clause may stand in the clause above it. */
export const isPredicate = ({ kind }: Clause): boolean =>
  kind === 'coordinate' || kind === 'infinitive' || kind === 'participle'

/** Who is named right before the comma in front of the phrase with this head: "Tarn Foods, a computer maker". */
function apposedTo({ reading, actorAt, index }: Scene, head: number): Actor | undefined {
  const first = listAt(reading.nounPhrases, index.phraseOf[head]!)?.first ?? -1
  return first > 0 && lowerAt(reading, first - 1) === ',' && ARTICLES.has(lowerAt(reading, first))
    ? actorAt(first - 2)
    : undefined
}

/** Who is named in commas right behind the phrase with this head: "Reed's lawyer, Ana Ruiz, said". */
function apposedBehind({ reading, actorAt, index }: Scene, head: number): Actor | undefined {
  const end = listAt(reading.nounPhrases, index.phraseOf[head]!)?.end ?? -1
  const named = end > 0 && lowerAt(reading, end) === ',' && tagAt(reading, head) === 'NN' ? actorAt(end + 1) : undefined
  if (named?.kind !== 'person') return undefined
  let k = end + 1
  while (actorAt(k) === named) k++
  return lowerAt(reading, k) === ',' ? named : undefined
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one', 'the'])

/** The clause whose verb of saying stands right before the pronoun, or before its "that"; -1 where none does. */
function sayingBefore({ reading, index }: Scene, i: number): number {
  let verb = i - 1
  if (lowerAt(reading, verb) === 'that') verb--
  // "said on Monday it would", "told Ana Ruiz he would"
  while (i - verb < 5 && isWhen(reading, verb)) verb--
  if (!hasClass(reading, verb, WORD_CLASS.saying)) {
    let told = verb
    while (i - told < 6 && /^(?:NNPS?|PRP|DT)$/.test(tagAt(reading, told))) told--
    if (TELLING.has(lemmaAt(reading, told))) verb = told
  }
  if (!hasClass(reading, verb, WORD_CLASS.saying | WORD_CLASS.believing)) return -1
  return index.clauseOfVerb[verb]!
}

/** A word of "on Monday", "last week", "today". */
const isWhen = (reading: Reading, i: number): boolean =>
  WHEN.has(lowerAt(reading, i)) || hasClass(reading, i, WORD_CLASS.month | WORD_CLASS.weekday)

const WHEN: ReadonlySet<string> = new Set('last month night on this today tonight week year yesterday'.split(' '))

/** Verbs that may oblige whom they are said to. */
const TELLING = new Set('advise inform instruct notify order remind tell warn'.split(' '))
const OBLIGING = new Set(['can', 'could', 'have to', 'may', 'must', 'need', 'ought to', 'should'])

/** The head of the phrase that begins at the token, or -1. */
const phraseAt = ({ reading, index }: Scene, first: number): number => {
  const phrase = index.phraseFrom[first]
  return phrase === undefined || phrase < 0 ? -1 : reading.nounPhrases[phrase]!.head
}

/** In "asked the bank (RBI) to file its reply" the head of who is to act: the first phrase behind the verb of asking; or -1. */
function askedIn(scene: Scene, c: number): number {
  const { clauses, verbGroups } = scene.reading
  const { kind, parent, first } = clauses[c]!
  if (kind !== 'infinitive') return -1
  const verb = listAt(verbGroups, listAt(clauses, parent)?.verb ?? -1)
  if (!verb) return -1
  const asked = Math.max(phraseAt(scene, verb.end), phraseAt(scene, verb.end + 1))
  return asked < first ? asked : -1
}

/** The smallest clause that holds the token; -1 where none does. */
export function smallestClause({ reading, index }: Scene, i: number): number {
  const s = reading.tokens.sentence[i]!
  let best = -1
  let least = Infinity
  for (let c = index.clausesFrom[s]!; c < index.clausesFrom[s + 1]!; c++) {
    const { first, end } = reading.clauses[c]!
    if (first > i || end <= i || end - first > least) continue
    best = c
    least = end - first
  }
  return best
}
