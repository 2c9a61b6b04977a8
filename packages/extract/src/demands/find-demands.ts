import type { Demand } from '@gravamen/document'
import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { FoundAttribution } from '../attributions/index.js'
import { cueOf, excerptOf, referenceOf } from '../excerpts.js'
import { type Draft, numbered } from '../item.js'
import type { Candidate, Words } from './candidate.js'
import { candidatesIn } from './candidates.js'
import { conditionOf } from './condition.js'
import { demandKind } from './kind.js'
import { type RequestModel, requestModel } from './learned/request-chance.js'
import { canAct } from './phrases/scan.js'
import { antecedentOf } from './phrases/subject.js'
import { isSurveyed } from './phrases/surveyed.js'
import { quotationAt, speakerAt, type Voices, voicesOf } from './speaker.js'
import { inTone } from './tone.js'

/** Every demand of the document, in the order of the text. Its links to other items are filled in later. `model` judges mail. */
export function findDemands(
  r: Reading,
  attributions: readonly FoundAttribution[] = [],
  model: RequestModel = requestModel(),
): readonly Demand[] {
  const voices = voicesOf(r, attributions)
  return numbered<Demand>(
    'demands',
    inTone(r, unrivalled(candidatesIn(r, voices, model))).flatMap(found => {
      const voice = found.demander ?? voiceOf(r, found, voices)
      return (voice && isSurveyed(r, voice)) || isUnheard(r, found, voice) ? [] : [draft(r, found, voice)]
    }),
    r.document.source,
  )
}

/** Of candidates whose actions overlap the best stays: the surer, then the longer, then the one whose rule's id comes first. */
function unrivalled(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.weight - a.weight ||
      b.action.end - b.action.first - (a.action.end - a.action.first) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      a.action.first - b.action.first,
  )
  const kept: Candidate[] = []
  for (const one of ranked)
    if (!kept.some(other => one.action.first < other.action.end && other.action.first < one.action.end)) kept.push(one)
  return kept.filter(
    one => !kept.some(other => other.consequence && other !== one && contains(other.consequence, one.action)),
  )
}

const contains = (outer: Words, inner: Words): boolean => outer.first <= inner.first && inner.end <= outer.end

/** "'Stop it!' is what the poster says": a command in a report that is nobody's. */
const isUnheard = (r: Reading, found: Candidate, voice: Words | null): boolean =>
  !voice && r.kind.value === 'article' && found.rule === 'demand/imperative/bare'

function draft(r: Reading, found: Candidate, voice: Words | null): Draft<Demand> {
  const action = excerptOf(r, found.action)
  const condition =
    found.condition ?? (found.consequence && found.rule.includes('ultimatum') ? null : conditionOf(r, found))
  const speaker = voice && found.addressee && overlap(voice, found.addressee) ? null : voice
  return {
    start: action.start,
    end: action.end,
    text: action.text,
    confidence: found.weight,
    rule: found.rule,
    sameAs: null,
    pieces: [action],
    demander: reference(r, speaker),
    addressee: reference(r, found.addressee),
    cue: found.cue ? cueOf(r, found.cue, found.cue.first) : null,
    kind: demandKind(r, found.action, found.negated),
    strength: found.strength,
    urgency: found.urgent ? 'immediate' : null,
    negated: found.negated,
    condition: condition && excerptOf(r, condition),
    consequence: found.consequence && excerptOf(r, found.consequence),
    deadline: null,
    money: [],
    claims: [],
  }
}

const overlap = (a: Words, b: Words): boolean => a.first < b.end && b.first < a.end

/** Who makes a demand that names no demander of its own: the speaker of the quotation or of the reported clause. */
function voiceOf(r: Reading, found: Candidate, voices: Voices): Words | null {
  if (found.rule.startsWith('demand/noun') || found.rule.startsWith('demand/reported')) return null
  const at = found.action.first
  // "The user copied our code, please look": a command outside quotation marks is the writer's own.
  if (found.rule.startsWith('demand/imperative') && LETTERS.has(r.kind.value) && !quotationAt(r, at)) return null
  const told = found.direct || found.rule.startsWith('demand/ultimatum')
  const speaker = quotationAt(r, at) || told ? speakerAt(r, at, voices) : null
  // "The club has been told that it will be closed unless it …": who is told speaks of nothing.
  // "Demand is made that …": the cue is nobody who speaks.
  if (!speaker || speaker.first === found.addressee?.first || speaker.first === found.cue?.first) return null
  // "Our records show 320, so could you check": what shows something asks for nothing.
  if (LETTERS.has(r.kind.value) && !quotationAt(r, at) && !canAct(r, speaker) && tagAt(r, speaker.end - 1) !== 'PRP')
    return null
  const word = lowerAt(r, speaker.end - 1)
  // In a report "it said" is said by a body that was named.
  if (
    /^(?:CD|LS)$/.test(tagAt(r, speaker.end - 1)) ||
    NOBODY.has(word) ||
    (word === 'it' && r.kind.value !== 'article')
  )
    return null
  return speaker.end - speaker.first === 1 && lowerAt(r, speaker.first) === 'who'
    ? antecedentOf(r, speaker.first)
    : speaker
}

/** Kinds of document that somebody sends in his own name. */
const LETTERS = new Set(['email', 'letter', 'notice'])

/** What cannot be a speaker's name. */
const NOBODY = new Set(['that', 'this', 'which', 'you'])

const reference = (r: Reading, words: Words | null): Demand['demander'] =>
  words && words.end > words.first ? referenceOf(r, words) : null
