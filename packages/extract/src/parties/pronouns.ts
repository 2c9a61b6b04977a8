import { lowerAt, type Reading } from '@gravamen/language'
import { type Actor, genderOf } from './actor.js'
import type { Mention } from './mention.js'
import { quotedTokens } from './quoted-tokens.js'

const PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['she', 'female'],
])
/** A person is in mind for so many sentences after the last mention. */
const REACH = 2

/**
 * The pronouns "he", "she" and their forms that clearly stand for somebody: the person named last, when no other person who
 * could be meant has been named in the same or the sentence before; else the one who begins the sentence before. Gives none in doubt.
 */
export function pronounMentions(reading: Reading, actors: readonly Actor[]): { actor: Actor; mention: Mention }[] {
  const persons = actors
    .filter(actor => actor.kind === 'person')
    .map(actor => ({ actor, gender: genderOf(reading, actor) }))
  const places = persons
    .flatMap(({ actor, gender }) => actor.mentions.map(({ first }) => ({ first, actor, gender })))
    .sort((a, b) => a.first - b.first)
  const found: { actor: Actor; mention: Mention }[] = []
  const { tokens } = reading
  const quoted = quotedTokens(reading)
  let seen = 0
  const recent: { first: number; actor: Actor; gender: 'male' | 'female' | null }[] = []
  for (let i = 0; i < tokens.count; i++) {
    while (seen < places.length && places[seen]!.first < i) recent.push(places[seen++]!)
    const gender = PRONOUNS.get(lowerAt(reading, i))
    if (gender === undefined) continue
    const sentence = tokens.sentence[i]!
    const near: typeof recent = []
    for (let k = recent.length - 1; k >= 0 && sentence - tokens.sentence[recent[k]!.first]! <= REACH; k--) {
      const place = recent[k]!
      if (place.gender !== null && place.gender !== gender) continue
      // Whom a speaker quotes about need not be the one outside the quotation.
      if (quoted[i] === 1 && quoted[place.first] === 0) continue
      near.push(place)
    }
    const chosen = choose(reading, near, sentence)
    if (!chosen) continue
    const mention: Mention = {
      first: i,
      end: i + 1,
      kind: 'person',
      type: 'pronoun',
      confidence: chosen.sure,
      rule: 'pronoun',
    }
    found.push({ actor: chosen.actor, mention })
    recent.push({ first: i, actor: chosen.actor, gender })
  }
  return found
}

function choose(
  { tokens, sentences }: Reading,
  near: readonly { first: number; actor: Actor; gender: 'male' | 'female' | null }[],
  sentence: number,
): { actor: Actor; sure: number } | null {
  const close = near.filter(({ first }) => sentence - tokens.sentence[first]! <= 1)
  const among = close.length > 0 ? close : near
  const who = new Set(among.map(({ actor }) => actor))
  const [nearest] = among
  if (!nearest) return null
  if (who.size === 1) return { actor: nearest.actor, sure: nearest.gender === null ? 0.75 : 0.9 }
  // Several: the one who begins this sentence, or the one before, goes on being spoken of.
  for (const s of [sentence, sentence - 1]) {
    const opener = among.filter(({ first }) => tokens.sentence[first] === s).sort((a, b) => a.first - b.first)[0]
    if (opener && opener.first - sentences.first[s]! <= 4) return { actor: opener.actor, sure: 0.65 }
  }
  return null
}
