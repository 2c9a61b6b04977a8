import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { PAGE_VERBS } from '../lexicons/courtesies.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { isMark } from '../phrases/scan.js'

const COMMANDS = new Set(['demand/imperative/bare', 'demand/imperative/please'])

/**
 * The items of a list that stand beside commands and open with a verb themselves: "1. Fit a guard. 2. Train the operators." Where one of them
 * is a demand for its verb alone, its fellows are too.
 */
export function fellowItems(r: Reading, found: readonly Candidate[]): readonly Candidate[] {
  const asked = new Map<number, Candidate>()
  for (const one of found) asked.set(r.sentences.block[r.tokens.sentence[one.action.first]!]!, one)
  const more: Candidate[] = []
  for (let s = 0; s < r.sentences.count; s++) {
    const block = r.sentences.block[s]!
    if (r.blocks[block]!.kind !== 'list-item' || asked.has(block) || (s > 0 && r.sentences.block[s - 1] === block))
      continue
    const fellow = [block - 1, block + 1].map(b => asked.get(b)).find(one => one && isItemCommand(r, one))
    if (!fellow) continue
    const commands = commandsIn(r, { first: r.sentences.first[s]!, end: r.sentences.end[s]! }, fellow)
    more.push(...commands)
    if (commands[0]) asked.set(block, commands[0])
  }
  return more
}

/** Whether the demand is a command that opens its item of a list. */
function isItemCommand(r: Reading, { rule, action }: Candidate): boolean {
  const s = r.tokens.sentence[action.first]!
  return COMMANDS.has(rule) && r.blocks[r.sentences.block[s]!]!.kind === 'list-item'
}

function commandsIn(r: Reading, { first, end }: Words, fellow: Candidate): readonly Candidate[] {
  let verb = first
  while (verb < end - 1 && (isMark(lowerAt(r, verb)) || tagAt(r, verb) === 'LS')) verb++
  const lemma = lemmaAt(r, verb)
  if (tagAt(r, verb) !== 'VB' || verb + 1 >= end || PAGE_VERBS.has(lemma) || EMPTY_VERBS.has(lemma)) return []
  return verbActions(r, verb, end).map(action =>
    candidate({
      rule: 'demand/imperative/bare',
      action,
      strength: fellow.strength,
      urgent: action.urgent,
      direct: true,
      weight: 0.5,
    }),
  )
}
