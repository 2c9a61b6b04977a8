import { lowerAt, type Reading } from '@gravamen/language'
import { demanded, isDescribing } from './asked.js'
import { imperative, right } from './commands.js'
import { closing, compliance } from './compliance.js'
import { condition, strong, threat } from './conditions.js'
import { duty } from './duty.js'
import { due, expiry, extension } from './expiry.js'
import { given } from './given.js'
import { limitNoun } from './limit-noun.js'
import type { Ground, Setting } from './setting.js'

/** The ground on which the time is a deadline, or null: the first of the rules below that holds, the surest first. */
export function groundOf(r: Reading, s: Setting): Ground | null {
  if (isNotBefore(r, s) || isOver(r, s) || isDescribing(r, s)) return null
  return (
    limitNoun(r, s) ??
    compliance(r, s) ??
    given(r, s) ??
    expiry(r, s) ??
    extension(r, s) ??
    due(r, s) ??
    (s.cue === null
      ? null
      : ((/^(?:unless|if)$/.test(lowerAt(r, s.cue.first - 1)) ? condition(r, s) : null) ??
        duty(r, s) ??
        imperative(r, s) ??
        strong(r, s) ??
        condition(r, s) ??
        threat(r, s) ??
        right(r, s) ??
        closing(r, s) ??
        demanded(r, s)))
  )
}

/** "Had been due to expire", "was scheduled to end": a limit that was. */
function isOver(r: Reading, { first, from }: Setting): boolean {
  for (let k = first - 1; k >= Math.max(from, first - 8); k--) {
    const word = lowerAt(r, k)
    const arranged = word === 'due' || word === 'scheduled' || word === 'set' || word === 'supposed'
    if (arranged && /^(?:was|were|been|originally|previously)$/.test(lowerAt(r, k - 1)) && lowerAt(r, k - 2) !== 'has')
      return true
  }
  return false
}

/** "until after the election", "not before 5 May", "no earlier than", "from Monday until Friday". */
function isNotBefore(r: Reading, { first, from, cue }: Setting): boolean {
  const at = cue?.first ?? first
  const before = lowerAt(r, at - 1)
  if (lowerAt(r, first - 1) === 'after' || lowerAt(r, first - 1) === 'since') return true
  if (
    cue?.bound === 'before' &&
    (before === 'not' || before === 'until' || before === 'never') &&
    lowerAt(r, cue.first) !== 'not'
  )
    return true
  if (before === 'earlier' || lowerAt(r, first - 2) === 'earlier' || lowerAt(r, first - 2) === 'sooner') return true
  if (cue?.bound === 'until')
    for (let k = at - 1; k >= Math.max(from, at - 4); k--) if (lowerAt(r, k) === 'from') return true
  return false
}
