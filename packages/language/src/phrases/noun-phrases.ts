import type { NounPhrase, Sentences, Tokens } from '../reading.js'
import { type Tag, TAG_NUMBER as T } from '../tags.js'

/** May stand in a noun phrase before its head. */
const PRE = 1
/** May be its head. */
const HEAD = 2
/** May open it. */
const OPEN = 4
/** Is one by itself. */
const ALONE = 8

const roles = new Uint8Array(64)
const give = (role: number, tags: readonly Tag[]): void => {
  for (const tag of tags) roles[T[tag]]! |= role
}
const NOUNS: readonly Tag[] = ['NN', 'NNS', 'NNP', 'NNPS', 'FW', 'ADD', 'GW']
const ADJECTIVES: readonly Tag[] = ['JJ', 'JJR', 'JJS', 'CD', 'AFX', '$', '#', 'RBS', 'RBR']
give(PRE, [...NOUNS, ...ADJECTIVES, 'VBN', 'VBG', 'HYPH', 'POS', 'SYM'])
give(HEAD, [...NOUNS, 'CD'])
give(OPEN, [...NOUNS, ...ADJECTIVES, 'DT', 'PRP$', 'PDT', 'WP$', 'VBN'])
give(ALONE, ['PRP', 'EX', 'WP', 'WDT'])

/** The noun phrases of all sentences, sorted, without what follows their heads. One pass. */
export function findNounPhrases(tokens: Tokens, sentences: Sentences): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  const { tag } = tokens
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!
    const stop = sentences.end[s]!
    let i = from
    while (i < stop) {
      const role = roles[tag[i]!]!
      if ((role & ALONE) !== 0) {
        phrases.push({ first: i, end: i + 1, head: i })
        i++
      } else if ((role & OPEN) === 0 || (tag[i] === T.VBN && !mayModify(tokens, i, from, stop)) || isWorth(tokens, i))
        i++
      else {
        const head = isQuantity(tokens, i, stop) ? i : headOf(tokens, i, stop)
        if (head >= 0) phrases.push({ first: i, end: head + 1, head })
        i = Math.max(head, i) + 1
      }
    }
  }
  return phrases
}

/** "Worth around $3 billion" is no noun phrase, but what stands after "worth" is. */
const isWorth = ({ lowers, word, tag }: Tokens, i: number): boolean => tag[i] === T.JJ && lowers[word[i]!] === 'worth'

const QUANTITIES = new Set('few fewer less many more most much several some'.split(' '))

/** "Many of them". */
const isQuantity = ({ tag, word, lowers }: Tokens, i: number, stop: number): boolean =>
  i + 1 < stop && tag[i + 1] === T.IN && lowers[word[i + 1]!] === 'of' && QUANTITIES.has(lowers[word[i]!]!)

/** Whether a past participle without an article before it belongs to the noun behind it ("alleged fraud"), not to a verb group. */
function mayModify({ tag }: Tokens, i: number, from: number, stop: number): boolean {
  if (i + 1 >= stop || (roles[tag[i + 1]!]! & HEAD) === 0 || tag[i + 1] === T.CD) return false
  if (i === from) return false
  const before = tag[i - 1]!
  return before === T.IN ||
    before === T.CC ||
    before === T[','] ||
    before === T.VBZ ||
    before === T.VBD ||
    before === T.VB
    ? before === T.IN || before === T.CC
    : false
}

/** The head of the noun phrase that opens at `i`, or -1 when it has none. */
function headOf(tokens: Tokens, i: number, stop: number): number {
  const { tag } = tokens
  const first = tag[i]!
  const isDetermined = first === T.DT || first === T['PRP$'] || first === T.PDT || first === T['WP$']
  let head = (roles[first]! & HEAD) !== 0 ? i : -1
  let last = i
  for (let k = i + 1; k < stop; k++) {
    const now = tag[k]!
    const role = roles[now]!
    if ((role & HEAD) !== 0) {
      if (head === k - 1 && (saysWhen(tokens, k, stop) || (!isDetermined && followsDate(tokens, k, i)))) break
      // A number after a noun belongs to it ("Article 5"), a noun after a number too.
      head = k
      last = k
      continue
    }
    if (now === T.POS) {
      if (head !== k - 1) break
      head = -1
      last = k
      continue
    }
    if (now === T.DT || now === T['PRP$']) {
      if (first === T.PDT || (first === T.DT && k === i + 1 && head < 0)) continue
      break
    }
    if (now === T.VBG || now === T.VBN) {
      // After a noun a participle begins a clause of its own, unless a hyphen ties it to the noun ("UK-based firm").
      if (head >= 0 && tag[k - 1] !== T.HYPH) break
      if (k + 1 >= stop || (roles[tag[k + 1]!]! & PRE) === 0) break
      if (now === T.VBG && !isDetermined && tag[k - 1] !== T.JJ && tag[k - 1] !== T.HYPH) break
      if (tag[k - 1] === T.HYPH) head = -1
      continue
    }
    if (now === T.HYPH || now === T.SYM) {
      if (k + 1 < stop && (roles[tag[k + 1]!]! & (PRE | HEAD)) !== 0 && tag[k + 1] !== T.HYPH) continue
      break
    }
    if ((role & PRE) !== 0) {
      // An adjective after the head begins something else, unless a noun follows it (a title: "Chief Executive").
      if (head >= 0 && tag[k - 1] !== T.HYPH && !nounFollows(tag, k, stop)) break
      if (head >= 0 && tag[k - 1] === T.HYPH) head = -1
      last = k
      continue
    }
    if (now === T.RB && head < 0 && k + 1 < stop && (roles[tag[k + 1]!]! & PRE) !== 0) continue
    if (isBridge(tag, k, stop, head) || isAmpersand(tokens, k, stop)) continue
    break
  }
  if (head >= 0) return head
  // "The poor", "this", "both": a determiner or a number that has no noun.
  return isDetermined || first === T.CD || last > i ? last : -1
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** Whether a name begins right behind a date: "On 20 January [Mr Owen] …", "From June 2019 [Tarn Ltd] …". */
function followsDate({ tag, word, lowers }: Tokens, k: number, first: number): boolean {
  if ((tag[k] !== T.NNP && tag[k] !== T.NNPS) || k - 2 < first) return false
  const isMonth = (i: number) => MONTHS.has(lowers[word[i]!]!)
  return (isMonth(k - 1) && tag[k - 2] === T.CD) || (tag[k - 1] === T.CD && isMonth(k - 2))
}

const DAYS = new Set('today tomorrow tonight yesterday'.split(' '))
const UNITS = new Set('day days hour hours minutes month months week weeks year years'.split(' '))

/** Whether a noun of time after another noun stands by itself: "the union [today] gave the board [four weeks]", but not "today's vote". */
function saysWhen({ tag, word, lowers }: Tokens, k: number, stop: number): boolean {
  const next = k + 1 < stop ? k + 1 : k
  return tag[k] === T.CD ? UNITS.has(lowers[word[next]!]!) : DAYS.has(lowers[word[k]!]!) && tag[next] !== T.POS
}

const nounFollows = (tag: Uint8Array, k: number, stop: number): boolean =>
  k + 1 < stop && (tag[k + 1] === T.NNP || tag[k + 1] === T.NNPS) && tag[k - 1] === T.NNP

/** "Orlen & Pike" */
const isAmpersand = ({ tag, word, lowers }: Tokens, k: number, stop: number): boolean =>
  lowers[word[k]!] === '&' && tag[k - 1] === T.NNP && k + 1 < stop && tag[k + 1] === T.NNP

/** Quotation marks, commas and "and" between adjectives: "a big, bad and “dangerous” idea". */
function isBridge(tag: Uint8Array, k: number, stop: number, head: number): boolean {
  if (head >= 0 || k + 1 >= stop) return false
  const now = tag[k]!
  const next = tag[k + 1]!
  const isQuote = now === T['``'] || now === T["''"]
  if (isQuote) return (roles[next]! & PRE) !== 0 && next !== T.POS
  const before = tag[k - 1]!
  const adjectives = before === T.JJ && (next === T.JJ || next === T.NN || next === T.NNS)
  if (now === T[',']) return adjectives && next === T.JJ && reachesNoun(tag, k + 1, stop)
  return now === T.CC && before === T.JJ && next === T.JJ && reachesNoun(tag, k + 1, stop)
}

const reachesNoun = (tag: Uint8Array, from: number, stop: number): boolean => {
  let k = from
  const end = Math.min(stop, from + 4)
  while (k < end && (tag[k] === T.JJ || tag[k] === T.CC || tag[k] === T[','])) k++
  return k < end && (roles[tag[k]!]! & HEAD) !== 0
}
