import type { Deadline, Demand, Span } from '@gravamen/document'
import { lemmaAt, lowerAt, type Reading, tagAt, tokenAtOffset } from '@gravamen/language'
import { indexParties } from '../parties/index.js'
import type { Items } from './items.js'
import { blockAt, sentenceAt, spanBetween, tokensOf, type Words } from './places.js'
import { isBareAnswer, namedBy } from './named-demands.js'
import { type Asked, byNumber, demandsAbout, LETTERS } from './scope.js'
import { threatIn } from './threats.js'

/**
 * Ties each deadline to the demands that it limits: of its own sentence the nearest (all of a list when it stands in the line above the list),
 * else, when its sentence speaks of "the above" or of complying, the demands before it. The action loses the words of the deadline.
 */
export function linkDeadlines(r: Reading, items: Items): Items {
  let demands = items.demands.map(demand => withoutDeadline(r, demand, items.deadlines))
  const parties = indexParties(items.parties)
  const deadlines = items.deadlines.map(deadline => {
    const limited = limitedBy(r, deadline, { demands, deadlines: items.deadlines, parties })
    if (limited.length === 0) return deadline
    const ids = new Set(limited.map(demand => demand.id))
    const [first] = limited as [Demand]
    const again = limited.find(demand => demand !== first && isArrival(r, demand))
    demands = demands.map(demand => {
      if (!ids.has(demand.id) || demand.deadline !== null) return demand
      return { ...demand, deadline: deadline.id, sameAs: demand.id === again?.id ? first.id : demand.sameAs }
    })
    return {
      ...deadline,
      demand: deadline.demand ?? first.id,
      action: deadline.action ?? { start: first.start, end: first.end, text: first.text },
      obligated: deadline.obligated ?? first.addressee,
      consequence: deadline.consequence ?? first.consequence,
    }
  })
  demands = withinSame(r, demands)
  const threats = new Map(deadlines.flatMap(d => (d.consequence && d.demand ? [[d.id, d.consequence] as const] : [])))
  return {
    ...items,
    deadlines,
    demands: demands.map(demand =>
      demand.deadline !== null && demand.consequence === null
        ? { ...demand, consequence: threats.get(demand.deadline) ?? null }
        : demand,
    ),
  }
}

const SAME = /,? (?:by|in|within) (?:the|that) same (?:date|day|period|time)$/

/** "… within 10 days, and return the vans |within the same period|": by when the demand before it is due. */
function withinSame(r: Reading, demands: readonly Demand[]): Demand[] {
  return demands.map((demand, i) => {
    const cut = demand.deadline === null ? SAME.exec(demand.text) : null
    const due = cut && demands[i - 1]?.deadline
    if (!due || cut.index === 0) return demand
    const piece = {
      start: demand.start,
      end: demand.start + cut.index,
      text: r.text.slice(demand.start, demand.start + cut.index),
    }
    return { ...demand, ...piece, pieces: [piece], deadline: due }
  })
}

/** The demand with its action cut before or after a deadline that stands at its edge. */
function withoutDeadline(r: Reading, demand: Demand, deadlines: readonly Deadline[]): Demand {
  for (const deadline of deadlines) {
    if (deadline.start <= demand.start || deadline.start >= demand.end) continue
    const { first } = tokensOf(r, demand)
    const at = tokensOf(r, deadline).first
    if (deadline.end < demand.end - 1 || at <= first) continue
    const { start, end } = spanBetween(r, first, at)
    return {
      ...demand,
      start,
      end,
      text: r.text.slice(start, end),
      pieces: [{ start, end, text: r.text.slice(start, end) }],
    }
  }
  return demand
}

const ABOVE = new Set([
  'above',
  'aforementioned',
  'foregoing',
  'comply',
  'compliance',
  'requirements',
  'demands',
  'requests',
])

function limitedBy(r: Reading, deadline: Deadline, asked: Asked): readonly Demand[] {
  const { demands, deadlines } = asked
  const s = sentenceAt(r, deadline.start)
  const own = demands.filter(demand => sentenceAt(r, demand.start) === s)
  const open = own.filter(demand => !apart(r, demand, deadline))
  if (open.length > 0) {
    const near = nearest(r, own, open, deadline, deadlines)
    if (near.every(demand => isBareAnswer(r, demand))) return [...near, ...toldBefore(r, demands, near[0]!)]
    if (near.length === 1 && isArrival(r, near[0]!)) return [...arriving(r, demands, deadline, near[0]!), ...near]
    const back = near.some(demand => isOfDoing(r, demand) && pointsBack(r, tokensOf(r, demand)))
    // What is to be done at once is not put off by the day on which it is to be confirmed.
    return back ? [...near, ...before(r, demands, deadline, s).filter(({ urgency }) => urgency === null)] : near
  }
  const led = demands.filter(
    demand => demand.rule === 'demand/list' && demand.cue && sentenceAt(r, demand.cue.start) === s,
  )
  if (led.length > 0) return led
  const sentence = { first: r.sentences.first[s]!, end: r.sentences.end[s]! }
  const numbered = byNumber(r, demands, sentence)
  if (numbered.length > 0) return numbered
  if (closesList(r, s, deadline)) return before(r, demands, deadline, s)
  const threat = threatIn(r, s)
  const condition = threat?.condition ?? (threatens(r, sentence) ? openingClause(r, sentence) : null)
  if (
    condition &&
    deadline.start < r.tokens.end[condition.end - 1]! &&
    deadline.start >= r.tokens.start[condition.first]!
  )
    return demandsAbout(r, asked, s, condition, threat?.consequence ?? null)
  if (condition) return []
  if (pointsBack(r, sentence) || isOfBefore(r, sentence)) return before(r, demands, deadline, s)
  return LETTERS.has(r.kind.value) ? withoutWords(r, demands, deadline, s) : []
}

/** "by 5pm on Friday" at the head of the paragraph below a list. */
const closesList = (r: Reading, s: number, deadline: Span): boolean =>
  deadline.start - r.tokens.start[r.sentences.first[s]!]! <= 2 &&
  r.sentences.block[s] !== r.sentences.block[s - 1] &&
  r.blocks[r.sentences.block[s]! - 1]?.kind === 'list-item'

/** "Your confirmation of the above", "compliance with these requirements": what is asked is that something else be done. */
const isOfDoing = (r: Reading, { kind, rule, start, end }: Demand): boolean =>
  kind === 'confirmation' ||
  rule.startsWith('demand/ultimatum') ||
  /\b(?:assurance|compl(?:y|iance)|undertaking)\b/i.test(r.text.slice(start, end))

/** What the same reader is asked to tell before he is asked for his answer. */
const toldBefore = (r: Reading, demands: readonly Demand[], answer: Demand): readonly Demand[] =>
  demands.filter(
    demand =>
      (isTold(r, demand) || isListedWithTold(r, demands, demand)) &&
      demand.start < answer.start &&
      demand.deadline === null &&
      demand.condition === null &&
      sentenceAt(r, demand.start) >= sentenceAt(r, answer.start) - TOLD &&
      (demand.addressee === null || answer.addressee === null || demand.addressee.party === answer.addressee.party) &&
      // In the news whoever "has until Friday to respond" need not be who was asked something before.
      (LETTERS.has(r.kind.value) || (demand.addressee?.party ?? null) !== null),
  )
/** Whether what is asked is to be told: a question in its own words, or "tell us when". */
const isTold = (r: Reading, { kind, start }: Demand): boolean =>
  kind === 'information' || tagAt(r, tokenAtOffset(r, start)).startsWith('W')

/** A thing in a list of which another item is a question. */
const isListedWithTold = (r: Reading, demands: readonly Demand[], { rule, cue, start }: Demand): boolean =>
  rule === 'demand/list' &&
  !tagAt(r, tokenAtOffset(r, start)).startsWith('VB') &&
  demands.some(one => one.rule === rule && one.cue?.start === cue?.start && isTold(r, one))

/** How far back, in sentences, an answer reaches for what it is to answer. */
const TOLD = 8

/** "The money must be in our account", "your forms have to reach us": what is to come has often been asked for already. */
const isArrival = (r: Reading, { rule, start, end }: Demand): boolean =>
  (rule === 'demand/polite/expect' && tagAt(r, tokenAtOffset(r, start)) !== 'VB') ||
  (rule === 'demand/modal/passive' &&
    / (?:must|ha(?:s|ve) to|needs? to) (?:arrive|be (?:in|with)|reach)\b/.test(r.text.slice(start, end)))

/** What was asked before that is now said to be due: "pay the invoice. … The money must be with us by Friday". */
function arriving(r: Reading, demands: readonly Demand[], deadline: Span, arrival: Demand): readonly Demand[] {
  const open = demands.filter(
    ({ start, deadline: own, condition, sameAs }) =>
      start < arrival.start &&
      sentenceAt(r, start) >= sentenceAt(r, arrival.start) - TOLD &&
      own === null &&
      condition === null &&
      sameAs === null,
  )
  return namedBy(r, open, nounsBefore(r, sentenceAt(r, arrival.start), deadline).slice(0, 1))
}

/** The lemmas of the nouns of sentence `s` before the deadline. */
function nounsBefore(r: Reading, s: number, deadline: Span): readonly string[] {
  const nouns: string[] = []
  for (let k = r.sentences.first[s]!; r.tokens.start[k]! < deadline.start; k++)
    if (/^NNS?$/.test(tagAt(r, k))) nouns.push(lemmaAt(r, k))
  return nouns
}

/** "the above", "these requirements" */
function pointsBack(r: Reading, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) if (ABOVE.has(lowerAt(r, i))) return true
  return false
}

/** "You have 14 days.", "The money must be with us by Friday": in a letter the time for all that was asked, or for what its sentence names. */
function withoutWords(r: Reading, demands: readonly Demand[], deadline: Deadline, s: number): readonly Demand[] {
  const open = demands.filter(
    ({ start, deadline: own, condition, sameAs }) =>
      sentenceAt(r, start) < s &&
      sentenceAt(r, start) >= s - TOLD &&
      own === null &&
      condition === null &&
      sameAs === null,
  )
  if (deadline.rule === 'deadline-given')
    return deadline.action === null && /^you$/i.test(deadline.obligated?.text ?? '') ? open : []
  if (deadline.rule !== 'deadline-duty') return []
  return namedBy(r, open, nounsBefore(r, s, deadline).slice(0, 1))
}

/** "This must be done by …", "whichever you choose, it has to happen by …", "both within …": the time for what was asked before. */
function isOfBefore(r: Reading, { first, end }: Words): boolean {
  if (!LETTERS.has(r.kind.value)) return false
  for (let k = first; k < Math.min(end - 2, first + OPENING); k++) {
    if (!POINTERS.has(lowerAt(r, k)) || tagAt(r, k + 1).startsWith('NN')) continue
    const next = lowerAt(r, k + 1)
    if (DUTY.has(next) || (/^(?:are|has|have|is)$/.test(next) && /^(?:required|to)$/.test(lowerAt(r, k + 2))))
      return true
  }
  return false
}
const POINTERS = new Set('all both everything it that these they this those'.split(' '))
const DUTY = new Set('must need needs shall should'.split(' '))
/** How many words may open the sentence before its subject. */
const OPENING = 9

/** The words up to the first comma. */
function openingClause(r: Reading, { first, end }: Words): Words {
  let k = first + 1
  while (k < end && lowerAt(r, k) !== ',') k++
  return { first, end: k }
}

/** "If you do not do so within 7 days, …": a threat about what was asked before. */
function threatens(r: Reading, { first, end }: { first: number; end: number }): boolean {
  if (!['if', 'unless', 'should', 'failing', 'failure'].includes(lowerAt(r, first))) return false
  for (let i = first; i < end; i++)
    if (['so', 'not', "n't", 'fail', 'this', 'hear', 'unless', 'nobody', 'nothing', 'none'].includes(lowerAt(r, i)))
      return true
  return false
}

/** Whether another clause's verb parts the two: "Please reply. The offer ends on Friday" is two sentences, but so can be one. */
const apart = (r: Reading, demand: Span, deadline: Span): boolean => {
  const [a, b] = demand.end <= deadline.start ? [demand.end, deadline.start] : [deadline.end, demand.start]
  // "You have a week in which to pay", "the figures, which are due by Friday"
  const between = r.text.slice(a, Math.max(a, b)).replace(/\bin which\b|^, which (?:are|is) (?:to be \w+ )?$/, '')
  return /;|\bwhich\b|\bwho\b/.test(between)
}

/**
 * The demand that the deadline is part of or follows most closely, with those before it that "and" joins to it ("mend the roof and clear the gutters
 * within 14 days"); of several after it all that share its cue.
 */
function nearest(
  r: Reading,
  own: readonly Demand[],
  open: readonly Demand[],
  deadline: Span,
  deadlines: readonly Deadline[],
): readonly Demand[] {
  const distance = (demand: Span): number =>
    demand.end <= deadline.start
      ? deadline.start - demand.end
      : demand.start >= deadline.end
        ? (demand.start - deadline.end) * 1.5
        : 0
  const best = [...open].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]!
  if (best.start > deadline.start)
    return open.filter(demand => demand.start > deadline.start && demand.cue?.start === best.cue?.start)
  const joined = [best]
  for (let k = own.indexOf(best) - 1; k >= 0; k--) {
    const [next] = joined as [Demand]
    const one = own[k]!
    const parted = deadlines.some(other => other !== deadline && other.start >= one.start && other.end <= next.start)
    if (parted || one.cue?.start !== next.cue?.start || !JOINED.test(r.text.slice(one.end, next.start))) break
    joined.unshift(one)
  }
  return joined
}
const JOINED =
  /^[,;]?\s+and\s+(?:\(\w{1,3}\)\s+|(?:[a-z]+,?\s+){0,4}to\s+|that\s+\w+\s+)?$|^[,;]\s+(?:to\s+|\(\w{1,3}\)\s+)?$/

/** The demands of the list or the block before the deadline's sentence. */
function before(r: Reading, demands: readonly Demand[], deadline: Span, s: number): readonly Demand[] {
  const earlier = demands.filter(
    demand => demand.end <= deadline.start && demand.deadline === null && sentenceAt(r, demand.start) < s,
  )
  const last = earlier.at(-1)
  if (!last) return []
  if (last.rule === 'demand/list')
    return earlier.filter(demand => demand.rule === 'demand/list' && demand.cue?.start === last.cue?.start)
  return earlier.filter(demand => blockAt(r, demand.start) === blockAt(r, last.start))
}
