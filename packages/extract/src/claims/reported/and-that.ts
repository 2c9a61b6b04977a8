import { hasClass, hasTag, lowerAt, type Reading, tagSet, WORD_CLASS } from '@gravamen/language'
import type { FoundAttribution, TokenSpan } from '../../attributions/index.js'
import { endOfSaid } from './end-of-said.js'
import { isQuoted } from './quotation-kind.js'

const FINITE = tagSet(/^(?:MD|VB[DPZ])$/)

/** The attribution with a second clause that its "that" opens, where the tagger stopped before it: told MPs it was "doomed"|, and that they had been warned|. */
export function withAndThat(r: Reading, found: FoundAttribution, all: readonly FoundAttribution[]): FoundAttribution {
  const piece = found.pieces.at(-1)!
  if (found.cue.end > piece.first || !hasClass(r, found.head, WORD_CLASS.saying | WORD_CLASS.believing)) return found
  let joint = piece.end
  while (/^(?:,|"|”|’|''|–|—)$/.test(lowerAt(r, joint))) joint++
  if (lowerAt(r, joint) !== 'and' || lowerAt(r, joint + 1) !== 'that' || isQuoted(r, r.tokens.start[joint]!))
    return found
  if (hasTag(r, joint + 2, FINITE) || r.tokens.sentence[joint] !== r.tokens.sentence[piece.first]) return found
  const stop = r.sentences.end[r.tokens.sentence[joint]!]!
  const taken = all.some(
    other => other !== found && partsOf(other).some(({ first, end }) => joint < end && first < stop),
  )
  const content = { first: piece.first, end: endOfSaid(r, joint + 1, stop) }
  return taken ? found : { ...found, pieces: [...found.pieces.slice(0, -1), content] }
}

const partsOf = ({ source, cue, pieces }: FoundAttribution): readonly TokenSpan[] =>
  source ? [source, cue, ...pieces] : [cue, ...pieces]
