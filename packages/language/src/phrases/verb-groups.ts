import type { Sentences, Tokens, VerbGroup } from '../reading.js'
import { type Tag, TAG_NUMBER as T } from '../tags.js'

const VERB = 1
const FINITE = 2
const ADVERB = 4
/** What may stand between a helper and its verb as the subject of a question. */
const SUBJECT = 8
/** After these a bare verb is no imperative. */
const BEFORE_BARE = 16

const roles = new Uint8Array(64)
const give = (role: number, tags: readonly Tag[]): void => {
  for (const tag of tags) roles[T[tag]]! |= role
}
give(VERB, ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'])
give(FINITE, ['VBD', 'VBP', 'VBZ', 'MD'])
give(ADVERB, ['RB', 'RBR', 'RBS'])
give(SUBJECT, ['PRP', 'DT', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'EX', 'CD', 'POS'])
give(BEFORE_BARE, [
  'PRP',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBP',
  'VBZ',
  'VBN',
  'VBG',
  'MD',
  'TO',
  'WP',
  'WRB',
  'IN',
  'DT',
  'JJ',
  'CD',
  'RP',
])

const HELPERS = new Set(['be', 'have', 'do', 'get'])
/** A subject in a question is at most so long. */
const INVERTED = 6

/** The verb groups of all sentences, sorted. `lemma` gives the lemma of a token, in lower case. One pass. */
export function findVerbGroups(
  tokens: Tokens,
  sentences: Sentences,
  lemma: (token: number) => string,
): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  const { tag } = tokens
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!
    const stop = sentences.end[s]!
    const before = groups.length
    let i = from
    while (i < stop) {
      const isVerb = (roles[tag[i]!]! & VERB) !== 0 && !isModifier(tag, i, from, stop)
      const group =
        isVerb || tag[i] === T.TO
          ? readGroup(tokens, lemma, i, from, stop, groups.length > before ? groups.at(-1)! : null)
          : null
      if (group) {
        groups.push(group)
        i = group.end
      } else i++
    }
  }
  return groups
}

/** Whether a participle stands before a noun as an adjective does ("the related growth", "a leading firm"). */
function isModifier(tag: Uint8Array, i: number, from: number, stop: number): boolean {
  if ((tag[i] !== T.VBN && tag[i] !== T.VBG) || i === from || i + 1 >= stop) return false
  const before = tag[i - 1]!
  if (before === T.HYPH) return true
  const next = tag[i + 1]!
  if (next === T.HYPH) return true
  const isNoun = next === T.NN || next === T.NNS || next === T.NNP || next === T.JJ || next === T.NNPS || next === T.CD
  if (before === T.DT || before === T['PRP$'] || before === T.POS || before === T.JJ) return isNoun
  return tag[i] === T.VBN && (before === T.IN || before === T.CC) && (next === T.NN || next === T.NNS)
}

/** The verb group that begins at `i`, or null when "to" is a preposition. */
function readGroup(
  { tag }: Tokens,
  lemma: (token: number) => string,
  i: number,
  from: number,
  stop: number,
  last: VerbGroup | null,
): VerbGroup | null {
  let head = -1
  let helper = ''
  let modal: string | null = null
  let passive = false
  let negated = false
  let isFuture = false
  let k = i
  if (tag[i] === T.TO) k++
  while (k < stop) {
    const now = tag[k]!
    if ((roles[now]! & VERB) !== 0) {
      if (!follows(now, helper, head, tag[i]!)) break
      const word = lemma(k)
      passive = now === T.VBN && (helper === 'be' || helper === 'get')
      if (now === T.MD) {
        modal =
          word === "'ll" || word === '’ll' || word === 'wo'
            ? 'will'
            : word === 'ca'
              ? 'can'
              : word === "'d" || word === '’d'
                ? 'would'
                : word
        isFuture ||= modal === 'will' || modal === 'shall'
        helper = 'modal'
      } else helper = helperOf(word, tag, k, stop)
      head = k
      k++
      continue
    }
    if ((roles[now]! & ADVERB) !== 0 || now === T.IN) {
      // "no longer", "not only"; "at least" and other phrases end the group.
      if (now === T.IN) break
      const word = lemma(k)
      if (word === 'not' || word === "n't" || word === 'n’t' || word === 'never') negated = true
      if (word === 'longer' && k > i && lemma(k - 1) === 'no') negated = true
      k++
      continue
    }
    if (
      now === T[','] &&
      head >= 0 &&
      helper !== '' &&
      k + 3 < stop &&
      (roles[tag[k + 1]!]! & ADVERB) !== 0 &&
      tag[k + 2] === T[',']
    ) {
      k += 2
      continue
    }
    if (now === T.TO && head >= 0) {
      const joined = semiModal(tag, lemma, head, k, stop)
      if (joined === null) break
      isFuture ||= joined === 'going to'
      if (joined !== 'going to') modal = joined
      helper = 'modal'
      head = -1
      k++
      continue
    }
    const after = head >= 0 && helper !== '' ? pastSubject(tag, lemma, head, k, stop, i, from) : -1
    if (after < 0) break
    k = after
  }
  if (head < 0) return null
  const first = tag[i]!
  // Taggers take a command at the start of a sentence for a present tense now and then; helpers open questions there.
  const isBare = first === T.VB || (first === T.VBP && i === from && head === i && !HELPERS.has(lemma(i)))
  return {
    first: i,
    end: head + 1,
    head,
    passive: passive || (first === T.VBN && head === i),
    modal,
    negated,
    tense:
      first === T.TO
        ? 'infinitive'
        : isFuture
          ? 'future'
          : isBare
            ? mayCommand(tag, lemma, i, from, last)
              ? 'imperative'
              : first === T.VB
                ? 'infinitive'
                : 'present'
            : first === T.VBD
              ? 'past'
              : first === T.VBG || first === T.VBN
                ? 'participle'
                : modal !== null && head > i && tag[head] === T.VBN && lemma(head) !== 'be'
                  ? 'past'
                  : 'present',
  }
}

/** The helper that a verb can be for the next one; "'s" before a participle is "be" unless "been" or "got" follows. */
function helperOf(word: string, tag: Uint8Array, k: number, stop: number): string {
  if (word === "'s" || word === '’s') return k + 1 < stop && tag[k + 1] === T.VBN ? 'be' : 'be'
  return HELPERS.has(word) ? word : ''
}

/** Whether a verb with this tag can follow the helper in one group. */
function follows(now: number, helper: string, head: number, first: number): boolean {
  if (head < 0) return helper === 'modal' || first === T.TO ? now === T.VB : true
  switch (helper) {
    case 'modal':
    case 'do':
      return now === T.VB
    case 'have':
      return now === T.VBN || now === T.VBD
    case 'be':
      return now === T.VBN || now === T.VBG || now === T.VBD
    case 'get':
      return now === T.VBN
    default:
      return false
  }
}

/** "have to", "ought to", "be going to" before a bare verb. */
function semiModal(
  tag: Uint8Array,
  lemma: (token: number) => string,
  head: number,
  to: number,
  stop: number,
): string | null {
  if (to + 1 >= stop || (tag[to + 1] !== T.VB && !((roles[tag[to + 1]!]! & ADVERB) !== 0 && tag[to + 2] === T.VB)))
    return null
  if (head !== to - 1) return null
  const word = lemma(head)
  if (word === 'have') return 'have to'
  if (word === 'ought') return 'ought to'
  return tag[head] === T.VBG && (word === 'go' || word === 'going') ? 'going to' : null
}

/** Past the subject that a question puts behind its first verb ("could you confirm"), or -1. */
function pastSubject(
  tag: Uint8Array,
  lemma: (token: number) => string,
  head: number,
  k: number,
  stop: number,
  first: number,
  from: number,
): number {
  if (head !== first || (roles[tag[first]!]! & FINITE) === 0) return -1
  const before = first === from ? -1 : tag[first - 1]!
  const isQuestion =
    before === -1 ||
    before === T.WRB ||
    before === T.WP ||
    before === T[','] ||
    before === T.CC ||
    before === T['``'] ||
    before === T[':'] ||
    before === T["''"] ||
    before === T.WDT
  if (!isQuestion || (roles[tag[k]!]! & SUBJECT) === 0) return -1
  const end = Math.min(stop, k + INVERTED)
  let at = k
  if (tag[at] === T.PRP) at++
  else while (at < end && (roles[tag[at]!]! & SUBJECT) !== 0) at++
  while (at < end && ((roles[tag[at]!]! & ADVERB) !== 0 || lemma(at) === 'please' || lemma(at) === 'kindly')) at++
  if (at >= end || (roles[tag[at]!]! & VERB) === 0) return -1
  const helper = tag[first] === T.MD ? 'modal' : lemma(first)
  return follows(tag[at]!, helper, head, tag[first]!) ? at : -1
}

/**
 * Whether a bare verb can be a command: at the start of its sentence or clause, or after "please". After "and" or a comma it
 * goes on with an infinitive or a modal before it ("to freeze rents and build homes"), unless that clause was opened by
 * a word of its own at the start of the sentence ("If you will not pay, return it").
 */
function mayCommand(
  tag: Uint8Array,
  lemma: (token: number) => string,
  i: number,
  from: number,
  last: VerbGroup | null,
): boolean {
  let k = i - 1
  while (k >= from && (roles[tag[k]!]! & ADVERB) !== 0) k--
  if (k < from) return true
  const word = lemma(k)
  if (word === 'please' || word === 'kindly') return true
  if ((roles[tag[k]!]! & BEFORE_BARE) !== 0) return false
  const goesOn = last !== null && (last.tense === 'infinitive' || last.modal !== null)
  if (!goesOn || (tag[k] !== T.CC && tag[k] !== T[','])) return true
  const opener = tag[from]!
  return tag[k] === T[','] && (opener === T.IN || opener === T.WRB || opener === T.TO)
}
