import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Actor } from './actor.js'

/** Whom a description ("the minister", "the firm") stands for, and how surely; `end` is one past its last token. */
export interface Described {
  readonly actor: Actor
  readonly end: number
  readonly confidence: number
}

/** Where the actor was named last before the token; -1 when it was not. */
export const lastNamed = (actor: Actor, i: number): number =>
  Math.max(-1, ...actor.mentions.filter(({ end, type }) => end <= i && type !== 'pronoun').map(({ first }) => first))

/** Whether a description ends before the token: no noun, name or complement goes on with it. */
export function isWhole(reading: Reading, end: number, taken: ReadonlySet<number>): boolean {
  const { tokens } = reading
  if (end >= tokens.count || tokens.sentence[end] !== tokens.sentence[end - 1]) return true
  if (taken.has(end) || /^(?:of|for|in|that|which|who|whose|-)$/.test(lowerAt(reading, end))) return false
  return !tagAt(reading, end).startsWith('NN')
}
