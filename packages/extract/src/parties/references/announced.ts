import { lowerAt } from '@gravamen/language'
import { wordMarks } from '../../word-marks.js'
import type { Actor } from '../actor.js'
import type { Mention } from '../mention.js'
import type { Scene } from '../scene.js'
import { lastNamed } from './described.js'
import { callingOf, fitOf } from './organization-classes.js'

/** Nouns of which a text has seldom more than one. Sorted. */
const BODIES: ReadonlySet<string> = new Set('airline charity council ombudsman regulator union watchdog'.split(' '))
const [NONE, BODY, JUDGE] = [0, 1, 2]
const marksOf = wordMarks(lower => (BODIES.has(lower) ? BODY : lower === 'judge' ? JUDGE : NONE))

/** So many sentences make the lead of a report, and so many on whoever is meant is named. */
const LEAD = 5
const REACH = 5

/**
 * Whom a lead calls "the regulator", "Britain's rail watchdog", "a federal judge" and only the sentences behind it name: the one body or judge of the whole
 * text that can be called so.
 */
export function announced(scene: Scene, actors: readonly Actor[]): readonly { actor: Actor; mention: Mention }[] {
  const { reading, index, actorAt } = scene
  if (reading.kind.value !== 'article') return []
  const { tokens, sentences, nounPhrases } = reading
  const marks = marksOf(reading)
  const found: { actor: Actor; mention: Mention }[] = []
  const end = sentences.end[Math.min(LEAD, sentences.count) - 1] ?? 0
  for (let i = 0; i < end; i++) {
    const mark = marks[tokens.word[i]!]!
    if (mark === NONE || actorAt(i)) continue
    const phrase = nounPhrases[index.phraseOf[i]!]
    if (!phrase || actorAt(phrase.end) || !isDefinite(scene, phrase.first, mark === JUDGE)) continue
    const actor = only(actors, mark === JUDGE ? isJudge : one => fitOf(callingOf(one), lowerAt(reading, i)) >= 2)
    if (!actor || lastNamed(actor, i) >= 0) continue
    const first = actor.mentions[0]!.first
    if (
      first < i ||
      tokens.sentence[first]! - tokens.sentence[i]! > REACH ||
      tokens.sentence[first] === tokens.sentence[i]
    )
      continue
    const rule = 'announced'
    found.push({
      actor,
      mention: { first: phrase.first, end: i + 1, kind: actor.kind, type: 'role', confidence: 0.75, rule },
    })
  }
  return found
}

/** The only one of them that fits. */
function only(actors: readonly Actor[], fits: (actor: Actor) => boolean): Actor | undefined {
  const [one, other] = actors.filter(fits)
  return other ? undefined : one
}

const isJudge = ({ kind, roles }: Actor): boolean =>
  kind === 'person' && [...roles].some(role => /\bjudge$/i.test(role))

/** "The union", "Britain's rail watchdog", and of judges "a federal judge". */
function isDefinite({ reading, actorAt }: Scene, first: number, isNew: boolean): boolean {
  const word = lowerAt(reading, first)
  if (word === 'the' || (isNew && word === 'a')) return true
  for (let k = first; k < first + 3; k++)
    if (/^['’]s$/.test(lowerAt(reading, k))) return actorAt(first)?.kind !== 'person'
  return false
}
