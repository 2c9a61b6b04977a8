import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { TokenSpan } from '../../attributions/index.js'

/** Adverbs that join a sentence to what stands before it. Sorted. */
const JOINING: ReadonlySet<string> = new Set(
  'accordingly additionally consequently furthermore hence however moreover nevertheless nonetheless therefore thus yet'.split(
    ' ',
  ),
)

/** Words that do so, or say how the writer says it, where a comma follows. Sorted. */
const WITH_COMMA: ReadonlySet<string> = new Set(
  `
  actually again also alternatively besides clearly conversely equally finally first firstly frankly further honestly indeed instead last lastly
  likewise meanwhile nor obviously ok okay regrettably sadly second secondly similarly so specifically still third thirdly unfortunately well
  `
    .trim()
    .split(/\s+/),
)

/** Phrases that do so; a comma may follow. */
const PHRASES: readonly (readonly string[])[] = [
  'above all',
  'after all',
  'as a matter of fact',
  'as agreed',
  'as discussed',
  'as i said',
  'as we said',
  'as it happens',
  'as mentioned',
  'as requested',
  'as such',
  'as you are aware',
  'as you know',
  'as you said',
  'as you said yourself',
  'as you say',
  'as you will be aware',
  'as you will know',
  'at the same time',
  'by contrast',
  'even so',
  'for completeness',
  'for the avoidance of doubt',
  'for the record',
  'in addition',
  'in any case',
  'in any event',
  'in fact',
  'in light of the above',
  'in other words',
  'in particular',
  'in short',
  'in summary',
  'in the event',
  'in view of the above',
  'more importantly',
  'most importantly',
  'of course',
  'on the contrary',
  'on the other hand',
  'quite frankly',
  'that being said',
  'that said',
  'to be clear',
  'to be fair',
  'to be frank',
  'to be honest',
  'to make matters worse',
  'to make things worse',
  'to summarise',
  'to summarize',
  'what is more',
  'what is worse',
  'with respect',
  'with the greatest respect',
].map(phrase => phrase.split(' '))

/** The span without what only joins it to the sentence before: "|However,| the roof leaks", "|as a result,| we lost it". */
export function withoutConnective(r: Reading, { first, end }: TokenSpan): TokenSpan {
  const after = afterConnective(r, first)
  return after > first && after < end - 1 ? withoutConnective(r, { first: after, end }) : { first, end }
}

/** The token behind the connective and its comma that begin at the token; the token itself where none does. */
function afterConnective(r: Reading, first: number): number {
  const word = lowerAt(r, first)
  const next = lowerAt(r, first + 1)
  const reference = endOfReference(r, first)
  if (reference > first) return reference + 1
  if (WITH_COMMA.has(word)) return next === ',' ? first + 2 : first
  if (JOINING.has(word)) return next === ',' ? first + 2 : first + 1
  const end = endOfPhrase(r, first)
  if (lowerAt(r, end) === ',') return end + 1
  return /^(?:CC|DT|EX|JJ|NN.*|PRP.*)$/.test(tagAt(r, end)) ? end : first
}

const LONGEST_REFERENCE = 16

/** The token behind "Further to our call of 3 May" before "I" or "we"; the token itself where no such reference stands there. */
function endOfReference(r: Reading, first: number): number {
  const opening = `${lowerAt(r, first)} ${lowerAt(r, first + 1)}`
  if (!/^(?:following |(?:further|referring) to$|with (?:reference|regard)$)/.test(opening)) return first
  for (let i = first + 2; i < first + LONGEST_REFERENCE; i++)
    if (lowerAt(r, i) === ',' && /^(?:i|we)$/.test(lowerAt(r, i + 1))) return i
  return first
}

/** The longest phrase stands last of those that begin alike. */
function endOfPhrase(r: Reading, first: number): number {
  const phrase = PHRASES.findLast(words => words.every((word, n) => lowerAt(r, first + n) === word))
  return phrase ? first + phrase.length : endOfConsequence(r, first)
}

/** "As a (direct) result", "for these reasons", unlike "as a result of your delay". */
function endOfConsequence(r: Reading, first: number): number {
  const word = lowerAt(r, first)
  if (word !== 'as' && word !== 'for' && word !== 'in') return first
  let noun = first + 1
  while (noun < first + 4 && /^(?:DT|JJ|PRP\$)$/.test(tagAt(r, noun))) noun++
  const isJoining = noun > first + 1 && /^(?:consequence|reason|result)$/.test(lemmaAt(r, noun))
  return isJoining && !/^(?:of|for|that|why)$/.test(lowerAt(r, noun + 1)) ? noun + 1 : first
}
