import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { actionEnd } from '../phrases/action-end.js'
import { isMark, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'

/** What asks for an opinion only, after "do you" or "what do you". Lemmas. */
const OPINION = new Set('agree believe feel guess like love mean remember see suppose think understand want'.split(' '))

/**
 * Questions that a reader is to answer: "do you know whether …?", "are you available on Friday?", "is it possible to get a copy?", "when will the money
 * arrive?", "why has the report not been sent?". What was, what somebody thinks, and questions without the reader's matter in them are not asked.
 */
export function question(r: Reading, sentence: Words): readonly Candidate[] {
  const { end } = sentence
  if (lowerAt(r, end - 1) !== '?') return []
  let first = clauseStart(r, sentence)
  while (first < end - 2 && (isMark(lowerAt(r, first)) || OPENERS.has(lowerAt(r, first)))) first++
  const opener = lowerAt(r, first)
  const second = lowerAt(r, first + 1)
  const rule = 'demand/question'
  const ask = (from: number, weight: number, addressee: Words | null = null): readonly Candidate[] => {
    const action = trimAction(r, { first: from, end: WH.has(opener) ? end - 1 : actionEnd(r, from, end, true) })
    return action.end - action.first < 2
      ? []
      : [
          candidate({
            rule,
            action,
            cue: { first, end: first + 1 },
            addressee,
            strength: 'request',
            urgent: action.urgent,
            direct: true,
            weight,
          }),
        ]
  }
  const you: Words = { first: first + 1, end: first + 2 }
  if ((opener === 'do' || opener === 'does') && second === 'you') {
    const verb = skipAdverbs(r, first + 2, end)
    const lemma = lemmaAt(r, verb)
    if (OPINION.has(lemma)) return []
    return lemma === 'know' || lemma === 'have' || lemma === 'foresee' ? ask(verb, 0.6, you) : ask(verb, 0.5, you)
  }
  if (opener === 'are' && second === 'you')
    return ask(first + 2, ['available', 'able', 'free', 'willing'].includes(lowerAt(r, first + 2)) ? 0.65 : 0.5, you)
  if (
    opener === 'is' &&
    (wordsAt(r, first + 1, ['it', 'possible']) ||
      (wordsAt(r, first + 1, ['there', 'any']) && !/^(?:issue|problem|question)$/.test(lowerAt(r, first + 3))) ||
      wordsAt(r, first + 1, ['there', 'a', 'chance']))
  )
    return ask(first + 2, 0.6)
  if (opener === 'are' && second === 'there' && lowerAt(r, first + 3) !== 'questions') return ask(first + 2, 0.5)
  if (opener === 'any') return ask(first, 0.5)
  if ((opener === 'can' || opener === 'could' || opener === 'may') && second === 'i') {
    const verb = skipAdverbs(r, first + 2, end)
    return ['get', 'have', 'see', 'receive', 'borrow'].includes(lemmaAt(r, verb)) ? ask(verb, 0.6) : []
  }
  if (opener === 'would' && second === 'you') {
    const like = wordsAt(r, first + 2, ['like', 'to'])
    return like || ['prefer', 'care'].includes(lowerAt(r, first + 2)) ? ask(first + (like ? 4 : 2), 0.45, you) : []
  }
  if (opener === 'should' && (second === 'we' || second === 'i')) return ask(first + 2, 0.45)
  if ((opener === 'how' || opener === 'what') && second === 'about') return ask(first + 2, 0.5)
  if (!WH.has(opener)) return []
  if (
    tagAt(r, first + 1) === 'VBD' ||
    PAST.test(r.text.slice(r.tokens.start[first]!, r.tokens.end[Math.min(first + 3, end - 1)]!))
  )
    return []
  for (let k = first; k < end; k++) if (OPINION.has(lemmaAt(r, k)) && lowerAt(r, k - 1) === 'you') return []
  return isForReader(r, first, end) ? ask(first, 0.5) : []
}
const WH = new Set(['how', 'what', 'when', 'where', 'which', 'who', 'why', "what's", "when's", "how's"])
const PAST = /\b(?:did|was|were)\b/i
const OPENERS = new Set(['and', 'also', 'so', 'or', 'but', 'hey', 'hi', 'then', 'if', 'not', 'well', 'ok', 'guys'])

/** The last clause of the sentence that begins with a word of asking, past "if so," and a name. */
function clauseStart(r: Reading, { first, end }: Words): number {
  for (let k = first; k < Math.min(end, first + 14); k++)
    if (lowerAt(r, k) === ',' && ASKING.has(lowerAt(r, k + 1)) && !tagAt(r, k + 1).startsWith('NN')) return k + 1
  return first
}
const ASKING = new Set([
  'are',
  'can',
  'could',
  'do',
  'does',
  'how',
  'is',
  'may',
  'what',
  'when',
  'where',
  'which',
  'who',
  'why',
])

/** Whether the reader can answer it: what "you" do, or when or why something is to come; "how are you" and "how do you make jam" ask for no act. */
function isForReader(r: Reading, first: number, end: number): boolean {
  const second = lowerAt(r, first + 1)
  if (!LETTERS.has(r.kind.value)) return false
  if (COMING.has(lowerAt(r, first)) && ['has', 'have', 'is', 'are', 'will'].includes(second)) return true
  if (/^how(?:['’]s)?$/.test(lowerAt(r, first)) && ['are', 'do', 'is', 'your'].includes(second)) return false
  if (lowerAt(r, first) === 'who' && wordsAt(r, first + 1, ['are', 'you'])) return false
  for (let k = first + 1; k < end; k++) if (['you', 'your'].includes(lowerAt(r, k))) return true
  return false
}
const LETTERS = new Set(['email', 'letter', 'notice'])
const COMING = new Set(['when', 'why'])
