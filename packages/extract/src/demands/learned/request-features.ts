import { lemmaAt, lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import type { Candidate, Words } from '../candidate.js'

const LINK = /^(?:https?:|www\.|\$link)|@\w|\.com\b/i
const PLAIN = /^[a-z'’$]{1,14}$/
const OPEN_CLASS = /^(?:NN|JJ|CD)/
/** A word of more letters also tells by its first ones and by its ending. */
const LONG = 4
/** What stands before a sentence's own beginning: greetings, connectors. Sorted. */
const OPENERS = new Set('also and but dear hello hey hi ok okay so then well'.split(' '))
/** When people meet. */
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|noon|\d{1,2}:\d\d|[ap]m)$/
/** What people arrange. Sorted. */
const ARRANGED = new Set('agenda available call conference dinner discuss lunch meet meeting schedule'.split(' '))

/**
 * What a sentence shows of whether it asks its reader for something: its words (less names), pairs of neighbours, how it opens past a name and a
 * greeting, what stands beside "you", links, marks, times, and which constructions found a demand in it. One string each; the trainer and the
 * extractor share them.
 */
export function requestFeatures(r: Reading, sentence: Words, found: readonly Candidate[]): readonly string[] {
  const head = headOf(r, sentence)
  const features = new Set<string>()
  addWords(r, sentence, features)
  addHead(r, sentence, head, features)
  addShape(r, sentence, features)
  addConstructions(r, head, found, features)
  return [...features]
}

/** Where the sentence begins, past a name that is called, a greeting and connectors. */
function headOf(r: Reading, { first, end }: Words): number {
  let head = first
  for (let k = first; k < Math.min(end, first + 6); k++) {
    const word = lowerAt(r, k)
    if (word === ',' || word === ':' || word === '-') head = k + 1
    else if (!tagAt(r, k).startsWith('NNP') && !OPENERS.has(word)) break
  }
  while (head < end - 1 && (OPENERS.has(lowerAt(r, head)) || !/[\p{L}\p{N}]/u.test(lowerAt(r, head)))) head++
  return head
}

function addWords(r: Reading, { first, end }: Words, features: Set<string>): void {
  let before = '^'
  for (let i = first; i < end; i++) {
    const word = wordAt(r, i)
    const lower = lowerAt(r, i)
    if (LINK.test(word)) features.add('link')
    else if (lower === '!' || lower === '?') features.add(lower)
    if (lower === 'you' || lower === 'your') features.add('=you')
    if (lower === 'me' || lower === 'us') features.add('=me')
    if (lower === 'i' || lower === 'we') features.add('=i')
    if (lower === 'you' && i > first) features.add(`${tagAt(r, i - 1)} you`)
    if (lower === 'you' && i + 1 < end) features.add(`you ${tagAt(r, i + 1)}`)
    if (!PLAIN.test(lower) || (i > first && word !== lower && word !== 'I')) continue
    features.add(lower)
    features.add(`${before} ${lower}`)
    if (lower.length > LONG) {
      features.add(`${lower.slice(0, LONG)}-`)
      features.add(`-${lower.slice(-3)}`)
    }
    before = lower
  }
}

function addHead(r: Reading, { first, end }: Words, head: number, features: Set<string>): void {
  const word = (k: number): string => (k < end ? lowerAt(r, k) : '$')
  const tag = (k: number): string => (k < end ? tagAt(r, k) : '$')
  const rough = (k: number): string => (OPEN_CLASS.test(tag(k)) ? tag(k) : word(k))
  features.add(`1 ${word(head)}`)
  features.add(`2 ${word(head)} ${word(head + 1)}`)
  features.add(`3 ${rough(head)} ${rough(head + 1)} ${rough(head + 2)}`)
  features.add(`T1 ${tag(head)}`)
  features.add(`T2 ${tag(head)} ${tag(head + 1)}`)
  if (head > first) features.add('=called')
  if (!features.has('?')) return
  features.add(`? ${word(head)}`)
  features.add(`? ${tag(head)}`)
  features.add(features.has('=you') ? '? =you' : '? -you')
}

function addShape(r: Reading, { first, end }: Words, features: Set<string>): void {
  let names = 0
  for (let k = first; k < end; k++) {
    const word = lowerAt(r, k)
    if (tagAt(r, k).startsWith('NNP')) names++
    if (/\d/.test(word)) features.add('=digit')
    if (TIME.test(word)) features.add('=time')
    if (ARRANGED.has(word)) features.add('=arranged')
    if (/^[A-Z]{4}/.test(wordAt(r, k))) features.add('=capitals')
  }
  features.add(`=names ${Math.min(4, names)}`)
  features.add(`=length ${Math.min(6, Math.floor(Math.log2(end - first + 1)))}`)
  features.add(`=last ${lowerAt(r, end - 1)}`)
  if (/^\p{Ll}/u.test(wordAt(r, first))) features.add('=small')
}

function addConstructions(r: Reading, head: number, found: readonly Candidate[], features: Set<string>): void {
  let surest = 0
  for (const { rule, action, strength, direct, weight } of found) {
    surest = Math.max(surest, weight)
    features.add(rule)
    features.add(`${rule} ${action.first === head ? 'first' : 'within'}`)
    features.add(`=verb ${lemmaAt(r, action.first)}`)
    features.add(`=strength ${strength}`)
    if (direct) features.add('=direct')
  }
  features.add(`=sure ${Math.floor(surest * 10)}`)
  features.add(`=found ${Math.min(found.length, 3)}`)
}
