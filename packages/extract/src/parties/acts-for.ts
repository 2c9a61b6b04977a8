import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { isTitle } from './lexicon/titles.js'
import { markedTokens, wordMarks } from '../word-marks.js'

/** That one token's referent acts for another's: `agent` is null where the writer of the document acts ("we act for …"). */
export interface ActsFor {
  /** A token of the agent, or null. */
  readonly agent: number | null
  /** A token of the principal. */
  readonly principal: number
}

/** Finds who acts for whom. `actorAt` gives the number of the actor that a token names, or -1. */
export function actsFor(reading: Reading, actorAt: Int32Array): ActsFor[] {
  const { tokens, sentences } = reading
  const found: ActsFor[] = []
  for (const i of markedTokens(reading, beginsPhrase(reading))) {
    const client = Math.max(clientBefore(reading, i, actorAt), clientAfter(reading, i, actorAt))
    if (client >= 0) found.push({ agent: null, principal: client })
    const agents = professionalOf(reading, i, actorAt)
    if (agents) found.push(agents)
    const hit = principalAt(reading, i, actorAt)
    if (!hit) continue
    const s = tokens.sentence[i]!
    const agent = agentBefore(reading, sentences.first[s]!, hit.from, hit.principal, actorAt)
    if (agent !== undefined) found.push({ agent, principal: hit.principal })
  }
  return found
}

/** "Acme Ltd, for whom we act", "Mrs Fell, on whose behalf we write": a token of the actor, or -1. */
function clientBefore(reading: Reading, i: number, actorAt: Int32Array): number {
  const { tokens } = reading
  const relative = lowerAt(reading, i)
  const acts = relative === 'whom' ? i + 1 : relative === 'whose' && lowerAt(reading, i + 1) === 'behalf' ? i + 2 : -1
  if (acts < 0 || !/^(?:i|we)$/.test(lowerAt(reading, acts)) || !/^(?:act|write)/.test(lowerAt(reading, acts + 1)))
    return -1
  for (let k = i - 1; k >= 0 && i - k < 5 && tokens.sentence[k] === tokens.sentence[i]; k--)
    if (actorAt[k]! >= 0) return k
  return -1
}

/** What those say who act for somebody. */
const INSTRUCTED =
  /\b(?:attorneys?|court|instructed|instructions|proceedings|solicitors?|tribunal|we act|without prejudice)\b/i

/** "Our client: Tarn Foods Ltd", "our client, Mrs Fell,": a token of the actor, or -1. */
function clientAfter(reading: Reading, i: number, actorAt: Int32Array): number {
  if (!/^clients?$/.test(lowerAt(reading, i)) || !/^(?:my|our)$/.test(lowerAt(reading, i - 1))) return -1
  // Traders have clients, too, for whom they do not act.
  if (lowerAt(reading, i + 1) !== ':' && !INSTRUCTED.test(reading.text)) return -1
  const { tokens } = reading
  let k = i + 1
  while (k - i < 5 && (/^(?:[:,–-]|the)$/.test(lowerAt(reading, k)) || isTitle(lowerAt(reading, k)))) k++
  return k < tokens.count && tokens.sentence[k] === tokens.sentence[i] && actorAt[k]! >= 0 ? k : -1
}

/** Those who speak for somebody. Sorted. */
const PROFESSIONALS = new Set(
  'agent attorney barrister counsel lawyer lawyers publicist solicitor solicitors'.split(' '),
)

/** "Mr Tariq's solicitor, Nadia Osei", "Tarn Bank's lawyers, Ward Hadlow". */
function professionalOf(reading: Reading, i: number, actorAt: Int32Array): ActsFor | null {
  if (!PROFESSIONALS.has(lowerAt(reading, i)) || i < 2) return null
  const { tokens } = reading
  const owner = /^['’]s?$/.test(lowerAt(reading, i - 1)) ? i - 2 : -1
  const named = /^[,:]$/.test(lowerAt(reading, i + 1)) ? i + 2 : i + 1
  if (owner < 0 || named >= tokens.count || tokens.sentence[named] !== tokens.sentence[owner]) return null
  if (actorAt[owner]! < 0 || actorAt[named]! < 0 || actorAt[owner] === actorAt[named]) return null
  return { agent: named, principal: owner }
}

const PHRASES: readonly (readonly string[])[] = [
  ['on', 'behalf', 'of'],
  ['behalf', 'of'],
  ['acting', 'for'],
  ['act', 'for'],
  ['acts', 'for'],
  ['acted', 'for'],
  ['representing'],
  ['represents'],
  ['represent'],
  ['solicitors', 'for'],
  ['solicitor', 'for'],
  ['lawyers', 'for'],
  ['lawyer', 'for'],
  ['attorney', 'for'],
  ['attorneys', 'for'],
  ['counsel', 'for'],
  ['counsel', 'of'],
  ['counsel', 'to'],
  ['instructed', 'by'],
  ['retained', 'by'],
]

/** Words between the phrase and the name of who is acted for. Sorted. */
const BETWEEN: ReadonlySet<string> = new Set(
  ', airline bank brother charity client clients club company daughter dr dr. father firm her his husband its late miss mother mr mr. mrs mrs. ms ms. my of our owner parents partner sister son the their union wife'.split(
    ' ',
  ),
)

/** What may stand between the phrase and the name. */
const stands = (word: string): boolean => BETWEEN.has(word) || isTitle(word)

const FIRST_WORDS: ReadonlySet<string> = new Set(PHRASES.map(([first]) => first!))
const OTHERS: ReadonlySet<string> = new Set(['client', 'clients', 'whom', 'whose', ...PROFESSIONALS])
const beginsPhrase = wordMarks(lower => (FIRST_WORDS.has(lower) || OTHERS.has(lower) ? 1 : 0))

/** A phrase of acting at `i` with an actor as its object: where it starts, and a token of the actor. */
function principalAt(reading: Reading, i: number, actorAt: Int32Array): { from: number; principal: number } | null {
  if (!FIRST_WORDS.has(lowerAt(reading, i))) return null
  const same = (k: number) => k < reading.tokens.count && reading.tokens.sentence[k] === reading.tokens.sentence[i]
  // "on Privacy International's behalf"
  if (lowerAt(reading, i) === 'behalf' && /^['’]s?$/.test(lowerAt(reading, i - 1)) && i > 1 && actorAt[i - 2]! >= 0) {
    let from = i - 2
    while (from > 0 && actorAt[from - 1] === actorAt[i - 2]) from--
    return { from, principal: i - 2 }
  }
  for (const phrase of PHRASES) {
    if (!phrase.every((word, k) => lowerAt(reading, i + k) === word && same(i + k))) continue
    let k = i + phrase.length
    while (same(k) && actorAt[k]! < 0 && k - i - phrase.length < 5 && stands(lowerAt(reading, k))) k++
    if (same(k) && actorAt[k]! >= 0) return { from: i, principal: k }
    return null
  }
  return null
}

/** "I refer to your letter on behalf of Tarn Ltd": what the reader has sent for another. */
function isOthers(reading: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++)
    if (lowerAt(reading, i) === 'your' && tagAt(reading, i + 1).startsWith('NN')) return true
  return false
}

/** The agent: the actor that "who" or "which" takes up, else the first of the sentence; null for the writer; undefined for none. */
function agentBefore(
  reading: Reading,
  first: number,
  from: number,
  principal: number,
  actorAt: Int32Array,
): number | null | undefined {
  for (let i = from - 1; i >= first; i--) {
    const lower = lowerAt(reading, i)
    if (lower === 'who' || lower === 'which') {
      for (let k = i - 1; k >= first && i - k < 4; k--)
        if (actorAt[k]! >= 0 && actorAt[k] !== actorAt[principal]) return k
      return undefined
    }
  }
  // "(on behalf of Mrs Fell)" below a signature.
  const { blocks, sentences, tokens } = reading
  if (first === from || (first + 1 === from && lowerAt(reading, first) === '('))
    if (blocks[sentences.block[tokens.sentence[from]!]!]?.kind === 'signature') return null
  for (let i = first; i < from; i++) {
    if (/^(?:i|we)$/.test(lowerAt(reading, i))) return isOthers(reading, i, from) ? undefined : null
    if (/^(?:this|our)$/.test(lowerAt(reading, i)) && /^(?:firm|office|practice)$/.test(lowerAt(reading, i + 1)))
      return null
    if (actorAt[i]! >= 0 && actorAt[i] !== actorAt[principal]) return i
  }
  return undefined
}
