import type { Block } from '@gravamen/document'
import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { startsClause } from '../phrases/starts-clause.js'
import { verbActions } from '../phrases/actions.js'
import { skipPeriod } from '../phrases/infinitive.js'
import { isBase, isFinite, isMark, isNoun } from '../phrases/scan.js'
import { trimAction } from '../phrases/trim-action.js'

/** What a leading line asks, to be given to each item below it. */
export interface Leading {
  /** The number of its sentence. */
  readonly sentence: number
  readonly strength: Candidate['strength']
  readonly cue: Words
  readonly demander: Words | null
  readonly addressee: Words | null
  readonly urgent: boolean
  /** Whether it is a heading, under which only commands are asked. */
  readonly heading: boolean
  /** Whether the line asks for the whole itself, and the items for its parts: "a copy of my file, in particular:". */
  readonly furthers: boolean
}

/** The items under a leading line ("We demand that you:"), each a demand: blocks of a list, or "(a) …; (b) …" in its own sentence. */
export function listItems(r: Reading, lead: Leading): readonly Candidate[] {
  const items = [...inlineItems(r, lead), ...blockItems(r, lead)]
  return items.flatMap(item => itemDemands(r, item, lead))
}

function itemDemands(r: Reading, { first, end }: Words, lead: Leading): readonly Candidate[] {
  let at = first
  while (
    at < end &&
    (isMark(lowerAt(r, at)) ||
      tagAt(r, at) === 'LS' ||
      (lowerAt(r, at) === 'to' && isBase(tagAt(r, at + 1))) ||
      LEAD_INS.has(lowerAt(r, at)))
  )
    at++
  if (at >= end || isAddress(r, at, end)) return []
  if (lowerAt(r, at) === 'in' && /^(?:case|event)$/.test(lowerAt(r, at + 2)) && lowerAt(r, at + 3) === ',') at += 4
  at = pastPeriod(r, at, end)
  const shared = {
    rule: 'demand/list',
    cue: lead.cue,
    demander: lead.demander,
    addressee: lead.addressee,
    strength: lead.strength,
    direct: true,
    weight: 0.8,
  }
  let limit = end
  while (
    limit > at + 1 &&
    (isMark(lowerAt(r, limit - 1)) || lowerAt(r, limit - 1) === 'and' || lowerAt(r, limit - 1) === 'or')
  )
    limit--
  const negated = lowerAt(r, at) === 'not' || (lowerAt(r, at) === 'do' && lowerAt(r, at + 1) === 'not')
  if (isBase(tagAt(r, at)) || negated || (tagAt(r, at).startsWith('RB') && isBase(tagAt(r, at + 1))))
    return verbActions(r, at, limit).map(action =>
      candidate({ ...shared, action, negated: negated && action.first === at, urgent: lead.urgent || action.urgent }),
    )
  const tag = tagAt(r, at)
  if (
    lead.heading ||
    hasDuty(r, at, limit) ||
    (!endsInThat(r, lead.sentence) && startsClause(r, at, limit) && !isReduced(r, at, limit)) ||
    !(
      isNoun(tag) ||
      tag === 'DT' ||
      tag.startsWith('JJ') ||
      tag === 'PRP$' ||
      tag === 'VBG' ||
      tag === 'VBN' ||
      tag === 'PDT' ||
      tag === 'WRB' ||
      tag === 'WP' ||
      tag === 'IN'
    )
  )
    return []
  const action = trimAction(r, { first: at, end: limit })
  return [candidate({ ...shared, action, urgent: lead.urgent || action.urgent, weight: 0.7 })]
}
/** Past "by 30 June [provide a report]", "within 7 days, [pay …]"; `at` where no verb follows. */
function pastPeriod(r: Reading, at: number, end: number): number {
  const past = skipPeriod(r, at, end)
  return past > at && isBase(tagAt(r, past)) ? past : at
}

/** A web address alone says where, not what. */
const isAddress = (r: Reading, first: number, end: number): boolean =>
  !/\s/.test(r.text.slice(r.tokens.start[first]!, r.tokens.end[end - 1]!)) &&
  /[./]/.test(r.text.slice(r.tokens.start[first]!, r.tokens.end[end - 1]! - 1))

/** "All keys, the spare one too, must be returned": an item that says by itself what must be done. */
function hasDuty(r: Reading, at: number, end: number): boolean {
  for (let k = at; k < Math.min(end, at + 15) && !RELATIVE.has(lowerAt(r, k)); k++)
    if (tagAt(r, k) === 'MD' && ['must', 'shall', 'should'].includes(lowerAt(r, k))) return true
  return false
}
const RELATIVE = new Set(['that', 'when', 'where', 'which', 'who'])

/** "The number of complaints received, by month": the first past form is a participle that was misread, when nothing follows that it could act on. */
function isReduced(r: Reading, at: number, end: number): boolean {
  let k = at
  while (k < end && !isFinite(tagAt(r, k))) k++
  if (k >= end || tagAt(r, k) !== 'VBD' || !lowerAt(r, k).endsWith('ed')) return false
  return k + 1 === end || lowerAt(r, k + 1) === ',' || (tagAt(r, k + 1) === 'IN' && lowerAt(r, k + 1) !== 'that')
}

const LEAD_INS = new Set(['that', 'please', 'you', 'immediately'])

/** "You must ensure that:" leads to statements; under other lines a statement asks for nothing. */
function endsInThat(r: Reading, sentence: number): boolean {
  const last = r.sentences.end[sentence]! - 1
  return lowerAt(r, last) === ':' && lowerAt(r, last - 1) === 'that'
}

/** "(a) cease trading; (b) return all stock" after the colon of the leading sentence itself. */
function inlineItems(r: Reading, lead: Leading): readonly Words[] {
  const first = r.sentences.first[lead.sentence]!
  const end = r.sentences.end[lead.sentence]!
  let colon = -1
  for (let k = first; k < end - 1 && colon < 0; k++) if (lowerAt(r, k) === ':') colon = k
  if (colon < 0) return []
  const starts: number[] = []
  for (let k = colon + 1; k < end - 1; k++) {
    const enumerated = markerEnd(r, k, end)
    if (enumerated > k) starts.push(k)
  }
  if (starts.length >= 2)
    return starts.map((start, i) => ({ first: markerEnd(r, start, end), end: starts[i + 1] ?? end }))
  const parts: Words[] = []
  let from = colon + 1
  for (let k = colon + 1; k <= end; k++)
    if (k === end || lowerAt(r, k) === ';') {
      if (k > from) parts.push({ first: lowerAt(r, from) === 'and' ? from + 1 : from, end: k })
      from = k + 1
    }
  return parts.length >= 2 ? parts : []
}

/** One past an enumerator "(a)", "1)", "ii." at `k`; `k` itself when there is none. */
function markerEnd(r: Reading, k: number, end: number): number {
  const open = lowerAt(r, k) === '(' || lowerAt(r, k) === '['
  const at = open ? k + 1 : k
  if (
    at + 1 < end &&
    /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(lowerAt(r, at)) &&
    (lowerAt(r, at + 1) === ')' || lowerAt(r, at + 1) === ']')
  )
    return at + 2
  if (/^\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)$/.test(lowerAt(r, k))) return k + 1
  return k
}

/** The blocks of the list right below the leading line, as far as they count in one series: a numbered letter goes on after "(c)" with "5.". */
function blockItems(r: Reading, lead: Leading): readonly Words[] {
  const block = r.sentences.block[lead.sentence]!
  const items: Words[] = []
  const outer = seriesOf(r, r.blocks[block]!)
  let series = ''
  let current = block
  for (let s = lead.sentence + 1; s < r.sentences.count; s++) {
    const b = r.sentences.block[s]!
    if (b === block) return items
    if (b === current) continue
    current = b
    const own = seriesOf(r, r.blocks[b]!)
    if (own === null) return items
    if (items.length === 0) {
      if (own === outer && !STARTS.has(markerOf(r, r.blocks[b]!))) return items
      series = own
    } else if (own !== series && (own === outer || own === '1')) return items
    items.push({ first: r.sentences.first[s]!, end: r.sentences.end[s]! })
  }
  return items
}

/** The markers with which a list begins. */
const STARTS = new Set(['1', 'a', 'i', ''])

const MARKER = /^\s*(?:[-*•–]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/i

/** The letters and digits of a block's list marker. */
const markerOf = (r: Reading, { start, end, marker }: Block): string =>
  (marker ?? MARKER.exec(r.text.slice(start, Math.min(end, start + 8)))?.[0] ?? '')
    .replace(/[^a-z\d]/gi, '')
    .toLowerCase()

/** How a list item is counted: "1" by numbers, "a" by letters or Roman numerals, "" by bullets; null for a block that is no item. */
function seriesOf(r: Reading, item: Block): string | null {
  const { kind, start, end, marker } = item
  if (kind !== 'list-item' && marker === null && !MARKER.test(r.text.slice(start, Math.min(end, start + 8))))
    return null
  const letters = markerOf(r, item)
  return letters === '' ? '' : /^\d/.test(letters) ? '1' : 'a'
}
