import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
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
