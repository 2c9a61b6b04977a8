import type { Demand } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { isToDo, verbActions } from '../phrases/actions.js'
import { findInfinitive } from '../phrases/infinitive.js'
import { canAct, isBase, phraseAt, skipAdverbs } from '../phrases/scan.js'
import { thatActions } from '../phrases/that-clause.js'
import { headOf, thing } from './wanted-thing.js'

export const CLEFT_WORDS: ReadonlySet<string> = new Set(['all', 'least', 'what'])

/** Verbs of a cleft with the strength of what follows. Lemmas, sorted. */
const WANTED: ReadonlyMap<string, Demand['strength']> = new Map([
  ['ask', 'request'],
  ['demand', 'require'],
  ['expect', 'require'],
  ['like', 'request'],
  ['need', 'require'],
  ['request', 'request'],
  ['require', 'require'],
  ['seek', 'request'],
  ['want', 'urge'],
])

/** "What I want is for you to send a plumber", "all we ask is that you reply", "what our client requires is an apology", "what I want you to do is reply". */
export function cleft(r: Reading, i: number, limit: number): readonly Candidate[] {
  if (!CLEFT_WORDS.has(lowerAt(r, i))) return []
  if (lowerAt(r, i) === 'least') return leastOf(r, i, limit)
  if (isIs(lowerAt(r, i + 1))) return needed(r, i, limit)
  const subject = phraseAt(r, i + 1) ?? phraseAt(r, i + 2)
  if (!subject || subject.first > i + 2 || !canAct(r, subject)) return []
  const verb = verbAfter(r, subject.end, limit)
  const strength = WANTED.get(lemmaAt(r, verb))
  if (!strength || !/^(?:V|UH|IN)/.test(tagAt(r, verb)) || lowerAt(r, subject.end - 1) === 'you') return []
  const first = ['i', 'we'].includes(lowerAt(r, subject.end - 1))
  const shared = {
    rule: `demand/${first ? 'performative' : 'reported'}/cleft`,
    cue: { first: verb, end: verb + 1 },
    demander: { first: subject.first, end: subject.end },
    strength,
    direct: first,
    weight: 0.75,
  }
  const deeds = toDo(r, verb + 1, limit)
  if (deeds) return deeds.map(x => ({ ...x, ...shared }))
  const be = beAfter(r, verb, limit)
  if (be < 0) return []
  const at = skipAdverbs(r, be + 1, limit)
  return wantedAt(r, at, limit).map(x => ({ ...x, ...shared }))
}

/** "What I want [you to do (now) is replace the boiler]"; null where no such "to do" follows the verb. */
function toDo(r: Reading, at: number, limit: number): readonly Candidate[] | null {
  const infinitive = findInfinitive(r, lowerAt(r, at) === 'of' ? at + 1 : at, limit)
  if (!infinitive?.object || infinitive.negated || !isToDo(r, infinitive.verb, limit)) return null
  const { object, verb } = infinitive
  const be = skipAdverbs(r, verb + 1, limit)
  const deed = lowerAt(r, be + 1) === 'to' ? be + 2 : be + 1
  if (!canAct(r, object) || !isBase(tagAt(r, deed))) return []
  return verbActions(r, deed, limit).map(action =>
    candidate({ rule: '', action, addressee: object, strength: 'request', urgent: action.urgent }),
  )
}

/** "What is needed now is an inquest": of nobody in particular. */
function needed(r: Reading, i: number, limit: number): readonly Candidate[] {
  const verb = skipAdverbs(r, i + 2, limit)
  if (!/^(?:needed|required|wanted)$/.test(lowerAt(r, verb))) return []
  const be = beAfter(r, verb, limit)
  if (be < 0) return []
  const shared = { rule: 'demand/impersonal', cue: { first: i, end: be + 1 }, direct: true, weight: 0.65 }
  return wantedAt(r, skipAdverbs(r, be + 1, limit), limit).map(x => ({ ...x, ...shared, strength: 'urge' }))
}

/** "The least you can do is refund me": of the reader of a letter. */
function leastOf(r: Reading, i: number, limit: number): readonly Candidate[] {
  const you = { first: i + 1, end: i + 2 }
  if (r.kind.value === 'article' || !/^(?:can|could)$/.test(lowerAt(r, i + 2)) || lowerAt(r, i + 1) !== 'you') return []
  const be = lowerAt(r, i + 3) === 'do' && isIs(lowerAt(r, i + 4)) ? i + 4 : -1
  const verb = lowerAt(r, be + 1) === 'to' ? be + 2 : be + 1
  if (be < 0 || !isBase(tagAt(r, verb))) return []
  const shared = {
    rule: 'demand/impersonal',
    cue: { first: i, end: be + 1 },
    addressee: you,
    direct: true,
    weight: 0.7,
  }
  return verbActions(r, verb, limit).map(action =>
    candidate({ ...shared, action, strength: 'urge', urgent: action.urgent }),
  )
}

const isIs = (word: string): boolean => /^(?:is|['’]s)$/.test(word)

/** What follows "is": a clause, "for somebody to act", or a thing done. */
function wantedAt(r: Reading, at: number, limit: number): readonly Candidate[] {
  if (lowerAt(r, at) === 'that') return thatActions(r, at + 1, limit, 'any')
  if (lowerAt(r, at) !== 'for') {
    const head = lowerAt(r, headOf(r, at, limit))
    return head !== 'time' && (DEED_NOUNS.has(head) || lowerAt(r, at) === 'your') ? thing(r, at, limit, false) : []
  }
  const infinitive = findInfinitive(r, at + 1, limit)
  if (!infinitive?.object || !canAct(r, infinitive.object)) return []
  const { object, negated, verb } = infinitive
  return verbActions(r, verb, limit).map(action =>
    candidate({ rule: '', action, addressee: object, strength: 'request', negated, urgent: action.urgent }),
  )
}

/** The verb of wanting after the subject, past "would", "am" and adverbs: "I would really like", "we are asking". */
function verbAfter(r: Reading, from: number, limit: number): number {
  let k = skipAdverbs(r, from, limit)
  if (['am', 'are', 'is', "'m", "'re", 'would', "'d", 'do'].includes(lowerAt(r, k))) k = skipAdverbs(r, k + 1, limit)
  return k
}

/** The "is" that the wanted follows, past "of you", "from them", "now"; -1 when none does. */
function beAfter(r: Reading, verb: number, limit: number): number {
  for (let k = verb + 1; k < Math.min(limit - 1, verb + 6); k++) {
    if (/^(?:is|was|['’]s)$/.test(lowerAt(r, k))) return k
    if (!/^(?:DT|IN|JJ|NN.*|PRP|PRP\$|RB)$/.test(tagAt(r, k))) return -1
  }
  return -1
}
