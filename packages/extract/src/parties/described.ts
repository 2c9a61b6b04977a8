import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Actor } from './actor.js'

/** Whom a description ("the minister", "the firm") stands for, and how surely; `end` is one past its last token. */
export interface Described {
  readonly actor: Actor
  readonly end: number
  readonly confidence: number
}

/** Where the actor was named last before the token; -1 when it was not. */
export function lastNamed(actor: Actor, i: number): number {
  let last = -1
  for (const { first, end, type } of actor.mentions) if (end <= i && first > last && type !== 'pronoun') last = first
  return last
}

/** Whether a description ends before the token: no noun, name or complement goes on with it. */
export function isWhole(reading: Reading, end: number, taken: Uint8Array): boolean {
  const { tokens } = reading
  if (end >= tokens.count || tokens.sentence[end] !== tokens.sentence[end - 1]) return true
  if (taken[end] === 1 || /^(?:of|for|in|that|which|who|whose|-)$/.test(lowerAt(reading, end))) return false
  return !tagAt(reading, end).startsWith('NN')
}
