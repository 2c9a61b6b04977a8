import { GAP } from '../words/gap.js'
import type { Words } from '../words/words.js'
import { CLUSTER, CONTEXT_END, FORM, KIND, LEMMA, lookAtContext } from './context-values.js'
import { type CueChances, type Held, hold } from './cue-chances.js'
import type { Draft } from './draft.js'
import { add, begin, bucket, chance, type FeatureList, few, mix } from './feature-list.js'
import { ROLE, type Role } from './near-features.js'
import { places, templates } from './templates.js'

const OUTSIDE = -7
const ALL_SIGNS = 1023

/* What is looked at: of the word and those after it, of the span, of its marks, of other likely cues, of a source's phrase. */
const [
  WORD,
  TAG,
  NEXT_WORD,
  NEXT_TAG,
  NEXT_CLUSTER,
  SECOND_WORD,
  SECOND_TAG,
  SIGN,
  BITS,
  LENGTH,
  FIRST_WORD,
  FIRST_TAG,
  VERBS,
  MAIN_VERBS,
  NOUNS,
  COMMAS,
  LIKELY,
  RELATIVE,
  RELATIVE_VERBS,
  OPENS,
  CLOSES,
  MARKS,
  CLOSED,
  BALANCE,
  QUOTED,
  UNCLOSED,
  SENTENCES,
  REST,
  WHOLE,
  INNER,
  OUTER,
  OUTER_FAR,
  OUTER_VERBS,
  OUTER_SUBJECT,
  OUTER_LEMMA,
  NEXT_CHANCE,
  OWN_CHANCE,
  TO_SOURCE,
  DASHES,
  BREAKS,
  CONJUNCTIONS,
  TAGS,
  PHRASE,
  EDGE_PHRASE,
  NEAR_PART,
] = places(CONTEXT_END)

const REACH = templates([
  [0, LENGTH],
  [1, LENGTH, TAG],
  [2, WORD],
  [3, TAG, NEXT_TAG],
  [4, SIGN, NEXT_TAG],
  [5, SIGN],
  [6, SIGN, NEXT_WORD],
  [7, SIGN, NEXT_TAG, SECOND_TAG],
  [8, SIGN, NEXT_WORD, SECOND_TAG],
  [9, SIGN, NEXT_WORD, SECOND_WORD],
  [10, TAG, SIGN],
  [11, NEXT_WORD, TAG],
  [12, TAG, NEXT_TAG, SECOND_TAG],
  [13, SIGN, LENGTH],
  [14, VERBS, SIGN, NEXT_TAG],
  [15, VERBS, SIGN, NEXT_WORD],
  [16, VERBS, COMMAS, SIGN],
  [17, LIKELY, SIGN, NEXT_TAG],
  [18, VERBS, LENGTH],
  [57, MAIN_VERBS, VERBS, SIGN],
  [58, NOUNS, LENGTH, SIGN],
  [19, LEMMA, SIGN],
  [20, LEMMA, NEXT_TAG, LENGTH],
  [21, FORM, SIGN, NEXT_TAG],
  [22, LEMMA, LENGTH],
  [70, CLUSTER, SIGN],
  [71, CLUSTER, NEXT_TAG, LENGTH],
  [72, NEXT_CLUSTER, SIGN],
  [73, NEXT_CLUSTER, SIGN, TAG],
  [23, KIND, SIGN],
  [80, RELATIVE, SIGN, NEXT_TAG],
  [81, RELATIVE_VERBS, SIGN, NEXT_TAG],
  [24, OPENS, CLOSES, BALANCE],
  [25, MARKS, BALANCE, BITS],
  [26, MARKS, QUOTED, SIGN],
  [27, MARKS, BALANCE, LENGTH],
  [59, MARKS, CLOSED, SIGN],
  [28, SENTENCES, SIGN, OPENS],
  [29, SENTENCES, WHOLE, UNCLOSED],
  [30, REST, SIGN],
  [31, REST, VERBS, NEXT_TAG],
  [60, WHOLE, VERBS, LEMMA],
  [61, WHOLE, LENGTH],
])
const TO_RIGHT = templates([
  [32, FIRST_TAG, SIGN, NEXT_TAG],
  [33, FIRST_WORD, SIGN, NEXT_TAG],
  [34, FIRST_TAG, VERBS, WHOLE],
  [35, FIRST_WORD, VERBS, WHOLE],
  [36, FIRST_WORD, LEMMA, WHOLE],
  [62, FIRST_TAG, SIGN, VERBS],
  [63, FIRST_WORD, NEXT_WORD, VERBS],
  [64, FIRST_TAG, LEMMA, SIGN],
])
const TO_LEFT = templates([
  [37, FIRST_TAG, SIGN, VERBS],
  [38, FIRST_WORD, SIGN],
  [39, FIRST_WORD, VERBS, LENGTH],
])
const BEFORE_SOURCE = templates([[54, TO_SOURCE, SIGN]])
const CONTENT = templates([
  [55, DASHES, BREAKS, VERBS],
  [56, CONJUNCTIONS, SIGN, NEXT_WORD],
])

/**
 * Features of the question whether a span that has its one end at the word `near` reaches to the word `e`: to the right
 * (`side` 1) or to the left (-1). `cues` says how likely each word is the head of a cue.
 */
export function farFeatures(
  f: FeatureList,
  w: Words,
  d: Draft,
  role: Role,
  near: number,
  e: number,
  side: -1 | 1,
  cues: CueChances,
  held: Held,
): void {
  begin(f, 400 + role * 4 + (side < 0 ? 0 : 1) + (near < d.first ? 2 : 0))
  const v = f.values
  const a = side > 0 ? near : e
  const b = side > 0 ? e : near
  lookAtContext(v, d.context)
  lookAtEnd(v, w, e, side)
  lookInside(v, w, d, a, b)
  lookAtMarks(v, w, a, b)
  v[QUOTED] = w.quoted[near]! * 2 + w.quoted[e]!
  add(f, REACH)
  add(f, side > 0 ? TO_RIGHT : TO_LEFT)
  if (role === ROLE.source) {
    phraseFeatures(f, w, a, b, near, e, side)
    return
  }
  otherCues(f, w, e, side, cues, hold(held, cues, e, side))
  const toSource = d.source ? (side > 0 ? d.source.first - 1 - e : e - d.source.end) : -1
  if (toSource >= 0) {
    v[TO_SOURCE] = few(toSource)
    add(f, BEFORE_SOURCE)
  }
  v[DASHES] = few(w.dashesBefore[b + 1]! - w.dashesBefore[a + 1]!)
  v[BREAKS] = v[BITS]! & (GAP.dash | GAP.bracket | GAP.semicolon)
  v[CONJUNCTIONS] = few(w.conjunctionsBefore[b + 1]! - w.conjunctionsBefore[a]!)
  add(f, CONTENT)
}

/** Looks at the word where the span may end, and at what follows. */
function lookAtEnd(v: Int32Array, w: Words, e: number, side: -1 | 1): void {
  const next = e + side
  const second = e + 2 * side
  const hasNext = next >= 0 && next < w.count
  const hasSecond = second >= 0 && second < w.count
  const edge = side > 0 ? e + 1 : e
  const rest = side > 0 ? w.sentenceEnd[e]! - 1 - e : e - w.sentenceFirst[e]!
  v[WORD] = w.word[e]!
  v[TAG] = w.tag[e]!
  v[NEXT_WORD] = hasNext ? w.word[next]! : OUTSIDE
  v[NEXT_TAG] = hasNext ? w.tag[next]! : OUTSIDE
  v[NEXT_CLUSTER] = hasNext ? w.cluster10[next]! : OUTSIDE
  v[SECOND_WORD] = hasSecond ? w.word[second]! : OUTSIDE
  v[SECOND_TAG] = hasSecond ? w.tag[second]! : OUTSIDE
  v[SIGN] = w.sign[edge]!
  v[BITS] = w.gap[edge]! & ALL_SIGNS
  v[REST] = bucket(rest)
  v[WHOLE] = Number(rest === 0)
}

/** Looks at the words of the span. */
function lookInside(v: Int32Array, w: Words, { context }: Draft, a: number, b: number): void {
  const verbs = few(w.finiteBefore[b + 1]! - w.finiteBefore[a]!)
  v[LENGTH] = bucket(b - a + 1)
  v[FIRST_WORD] = w.word[a]!
  v[FIRST_TAG] = w.tag[a]!
  v[VERBS] = verbs
  v[MAIN_VERBS] = few(w.verbsBefore[b + 1]! - w.verbsBefore[a]!)
  v[NOUNS] = few(w.nounsBefore[b + 1]! - w.nounsBefore[a]!)
  v[COMMAS] = few(w.commasBefore[b + 1]! - w.commasBefore[a + 1]!)
  v[LIKELY] = few(w.likelyCuesBefore[b + 1]! - w.likelyCuesBefore[a]!)
  v[SENTENCES] = few(w.sentencesBefore[b + 1]! - w.sentencesBefore[a + 1]!)
  v[RELATIVE] = context.relative
  v[RELATIVE_VERBS] = context.relative * 4 + verbs
}

/** Looks at the quotation marks of the span. */
function lookAtMarks(v: Int32Array, w: Words, a: number, b: number): void {
  const opens = Number((w.gap[a]! & GAP.open) !== 0)
  const closes = Number((w.gap[b + 1]! & GAP.close) !== 0)
  const closed = few(w.closesBefore[b + 1]! - w.closesBefore[a + 1]!)
  const balance = few(w.opensBefore[b + 1]! - w.opensBefore[a]!) - closed - closes
  v[OPENS] = opens
  v[CLOSES] = closes
  v[MARKS] = opens * 2 + closes
  v[CLOSED] = closed
  v[BALANCE] = balance
  v[UNCLOSED] = opens * 4 + closes * 2 + Number(balance > 0)
}

const CUES = templates([
  [40, INNER, OUTER, BITS],
  [41, INNER, OPENS, WHOLE],
  [42, OUTER, SIGN, NEXT_TAG],
])
const OUTER_CUE = templates([
  [43, OUTER, OUTER_FAR, SIGN],
  [44, OUTER, OUTER_VERBS, NEXT_TAG],
  [45, OUTER, OUTER_SUBJECT, SIGN],
  [65, OUTER, OUTER_LEMMA, SIGN],
])
const NEXT_CUE = templates([[46, NEXT_CHANCE, NEXT_TAG, BITS]])
const OWN_CUE = templates([[47, OWN_CHANCE, TAG, BITS]])

/** Likely cues inside the span and between it and the end of its sentence. */
function otherCues(
  f: FeatureList,
  w: Words,
  e: number,
  side: -1 | 1,
  { chance: chances, before, after }: CueChances,
  most: number,
): void {
  const v = f.values
  const next = e + side
  const other = side > 0 ? after[e]! : before[e]!
  v[INNER] = chance(most)
  v[OUTER] = other < 0 ? 0 : chance(chances[other]!)
  add(f, CUES)
  if (other >= 0) {
    const from = Math.min(other, e)
    const to = Math.max(other, e)
    v[OUTER_FAR] = bucket(to - from)
    v[OUTER_VERBS] = few(w.finiteBefore[to]! - w.finiteBefore[from + 1]!)
    v[OUTER_SUBJECT] = Number(w.subject[other] === next)
    v[OUTER_LEMMA] = w.lemma[other]!
    add(f, OUTER_CUE)
  }
  if (next >= 0 && next < w.count) {
    v[NEXT_CHANCE] = chance(chances[next]!)
    add(f, NEXT_CUE)
  }
  v[OWN_CHANCE] = chance(chances[e]!)
  add(f, OWN_CUE)
}

const LONGEST_PATH = 5

const SHORT = templates([
  [48, TAGS],
  [49, TAGS, NEXT_TAG],
  [50, TAGS, SIGN],
  [51, TAGS, FORM, NEXT_TAG],
])
const NOUN_PHRASE = templates([
  [52, NOUNS, COMMAS, SIGN],
  [53, VERBS, COMMAS, NEXT_TAG],
  [66, EDGE_PHRASE, TAG, NEXT_TAG],
  [67, PHRASE, NEXT_TAG, SIGN],
  [68, NEXT_WORD, PHRASE, VERBS],
  [69, NEAR_PART, NOUNS, SIGN],
])

/** Whether the stretch is a noun phrase, of which tags. */
function phraseFeatures(f: FeatureList, w: Words, a: number, b: number, near: number, e: number, side: -1 | 1): void {
  const v = f.values
  if (b - a < LONGEST_PATH) {
    let tags = 0
    for (let j = a; j <= b; j++) tags = mix(tags, w.tag[j]!)
    v[TAGS] = tags
    add(f, SHORT)
  }
  v[PHRASE] = w.phrase[e]!
  v[EDGE_PHRASE] = w.phrase[side > 0 ? Math.min(e + 1, w.count) : e]!
  v[NEAR_PART] = w.coarse[near]!
  add(f, NOUN_PHRASE)
}
