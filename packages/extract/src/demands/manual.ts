import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Candidate } from './candidate.js'
import { words } from './lexicons/words.js'
import { isBase, isMark } from './phrases/scan.js'

/** What recipes and manuals tell whoever follows them to do. Lemmas, sorted. */
const STEPS = words(`
add attach bake beat blend boil chop click combine connect cook cover cut download drain fold fry grease heat insert install leave lift
melt mix open peel place plug pour preheat press push put reduce rinse roast roll rotate screw season select serve simmer slice slide spread
sprinkle stir strain switch tap tighten tip top toss turn unplug whisk wipe
`)

const OWN = new Set(['i', 'me', 'my', 'our', 'us', 'we'])

/** How many sentences must open with a step. */
const LEAST = 3

/** Whether the text is a recipe or a manual, whose commands are meant for whoever follows it: nobody writes in the first person, and steps open its sentences. */
export function isManual(r: Reading): boolean {
  if (r.kind.value !== 'other') return false
  let steps = 0
  let commands = 0
  for (let s = 0; s < r.sentences.count; s++) {
    const end = r.sentences.end[s]!
    let head = r.sentences.first[s]!
    for (let k = head; k < end; k++) if (OWN.has(lowerAt(r, k))) return false
    while (head < end - 1 && (isMark(lowerAt(r, head)) || tagAt(r, head) === 'LS')) head++
    if (isBase(tagAt(r, head))) commands++
    if (STEPS.has(lemmaAt(r, head)) && /^(?:VBP?|NN)$/.test(tagAt(r, head))) steps++
  }
  return steps >= LEAST && 3 * Math.max(commands, steps) >= r.sentences.count
}

/** Blocks that only a letter or a message has. */
const MAIL_PARTS = new Set(['header-field', 'recipient', 'salutation', 'signature', 'valediction'])
const MANY = 5
const LONG = 2000

/** Without the steps and tips of a guide (a recipe, advice on a diet), which tell whoever reads it what to do: many commands in a long text that is no letter. */
export function withoutSteps(r: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if ((r.kind.value !== 'other' && r.kind.value !== 'letter') || r.text.length < LONG) return found
  const steps = found.filter(isStep)
  if (steps.length < MANY || r.blocks.some(block => MAIL_PARTS.has(block.kind))) return found
  if (steps.filter(step => isOwn(r, step)).length * MANY > steps.length) return found
  return found.filter(one => !isStep(one) || isOwn(r, one))
}

const isStep = ({ rule }: Candidate): boolean => rule === 'demand/imperative/bare' || rule === 'demand/question'

/** Whether the writer is in it: "send my photographs back". */
function isOwn(r: Reading, { action }: Candidate): boolean {
  for (let k = action.first; k < action.end; k++) if (OWN.has(lowerAt(r, k))) return true
  return false
}
