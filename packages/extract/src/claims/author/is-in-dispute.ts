import type { Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading } from '@gravamen/language'
import { DISPUTE_WORDS } from './dispute-words.js'

/** A letter of dispute has such a word in so many at least, or some that deny or complain of what goes on. */
const RATE = 250
const WEIGHT = 4
/** What did not happen, or happens still. Sorted. */
const COMPLAINING: ReadonlySet<string> = new Set(
  "again already despite even n't never no nobody none nor not nothing n’t repeatedly still without yet".split(' '),
)

/** What colleagues ask of each other is put so too: "we need the draft", "you should call him", "let's meet". Lemmas of cues. */
const OF_BUSINESS: ReadonlySet<string> = new Set(
  'advise be can encourage expect have imperative let may need propose recommend shall should suggest would'.split(' '),
)

/** Whether the document is one of dispute, by its words and by what it demands: what a letter of business tells is no claim. */
export function isInDispute(r: Reading, demands: readonly Demand[]): boolean {
  if (demands.some(isOfDispute)) return true
  let words = 0
  for (let i = 0; i < r.tokens.count; i++)
    if (DISPUTE_WORDS.has(lemmaAt(r, i))) words += WEIGHT
    else if (COMPLAINING.has(lowerAt(r, i))) words++
  return words * RATE >= WEIGHT * r.tokens.count * (isToMany(r) ? AMONG_MANY : 1)
}

/** How many times as much it takes among colleagues: "Hi all". */
const AMONG_MANY = 3
const MANY = /\b(?:all|both|colleagues|everybody|everyone|folks|guys|team)\b/i

const isToMany = (r: Reading): boolean =>
  r.blocks.some(({ kind, start, end }) => kind === 'salutation' && MANY.test(r.text.slice(start, end)))

/** Whether it is demanded as one does of an opponent: with a threat, or in strong words. */
const isOfDispute = ({ strength, consequence, cue }: Demand): boolean =>
  consequence !== null || (strength !== 'request' && cue !== null && !OF_BUSINESS.has(cue.lemma))
