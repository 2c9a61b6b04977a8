import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate } from '../candidate.js'
import { DEED_NOUNS } from '../lexicons/deed-nouns.js'
import { DEMAND_VERBS } from '../lexicons/demand-verbs.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { actionEnd } from '../phrases/action-end.js'
import { canAct, isNot, sentenceOf, skipAdverbs, wordsAt } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { quotationAt } from '../speaker.js'
import { saysUrgent, trimAction } from '../phrases/trim-action.js'
import { isEffort, isEverybody, isFate } from '../phrases/vague.js'
import { isContact } from './not-commands.js'
import { modalHead } from './modal-head.js'
import { thereMustBe } from './there-must-be.js'
import {
  LICENCES,
  hasDone,
  isAlways,
  isBound,
  isCharged,
  isDemandAtHead,
  isDemandDone,
  isGoal,
  isGuess,
  isLicensed,
  isNecessary,
  isReading,
  isSent,
  isSpecific,
  opensClause,
  isIdiom,
  isOfOurs,
  isOrdered,
} from './modal-signs.js'
import {
  definite,
  isAimed,
  isMergedRelative,
  isReducedRelative,
  isBroken,
  isInRelative,
  isKind,
  isPlaced,
  isPunished,
  isSpared,
  isToldSomebody,
  isUnsaid,
  nounOf,
  nounsFrom,
  pastReporting,
  predicated,
  supposed,
  toldBefore,
  withParticiple,
} from './modal-subject.js'
import { ADVICE, COMPOUND, DUTIES, type Duty, isDutyHere, isToldTo, isWantTo } from './duties.js'
import { neededBy, needsDoing } from './modal-needs.js'
import { RULES, clauseFrom, isChanged } from './modal-rules.js'
import { GENERIC, isNarrowed, isSomeone } from './modal-anybody.js'
import { HELD, OWN, isComing, isEnding, isThing } from './modal-things.js'
import { LETTERS, PERSONAL } from './sent-kinds.js'

/** "Republicans should remember that they lost": in the news a rebuke to somebody. */
const isReminded = (r: Reading, k: number): boolean =>
  r.kind.value === 'article' && lowerAt(r, k) === 'remember' && lowerAt(r, k + 1) === 'that'

/** "look into the case", "look us in the eye" */
const isRealLook = (r: Reading, k: number): boolean =>
  lowerAt(r, k) === 'look' && (lowerAt(r, k + 1) === 'into' || wordsAt(r, k + 2, ['in', 'the', 'eye']))

const BINDING = new Set(['must', 'shall', 'should'])

const PRONOUNS = new Set(['he', 'it', 'she', 'they'])

/** Verbs that of "it" say little: "it must make a difference". */
const WEAK = new Set(['keep', 'make', 'meet', 'take', 'work'])

/** What is asked of somebody where it "had to" be done. Lemmas, sorted. */
const HAD = new Set(
  'apologise apologize come end ensure explain fix negotiate open publish reconsider resign respond scrap stop tackle withdraw'.split(
    ' ',
  ),
)

const FALSE_NEXT = new Set(['be', 'have', 'note', 'know', 'see', 'find', 'not', 'consider', 'receive'])

/** What a modal asks, told to somebody or reported as said: "you must pay", "the images should be deleted", "ministers need to act". */
export function modal(r: Reading, i: number, limit: number, voiced: boolean): readonly Candidate[] {
  const duty: Duty | undefined = isWantTo(r, i) ? ADVICE : DUTIES.get(lowerAt(r, i))
  if (!duty || (duty.to && tagAt(r, i).startsWith('NN')) || !isDutyHere(r, i)) return []
  if (/^needs?$/.test(lowerAt(r, i)) && tagAt(r, i + 1) === 'VBG') return needsDoing(r, i, limit)
  const would = /^(?:will|would)$/.test(lowerAt(r, i - 1)) && lowerAt(r, i) === 'have'
  if (
    duty.to &&
    !(would && voiced) &&
    !isToldTo(r, i) &&
    COMPOUND.has(lowerAt(r, lowerAt(r, i - 1) === 'just' ? i - 2 : i - 1))
  )
    return []
  const sentence = sentenceOf(r, i)
  if (lowerAt(r, sentence.end - 1) === '?' || lowerAt(r, limit - 1) === '?') return []
  if (lowerAt(r, i) === 'should' && i > sentence.first && opensClause(r, i)) return []
  if (lowerAt(r, i - 1) === 'there') return duty.not ? [] : thereMustBe(r, i, limit, duty)
  const head = isWantTo(r, i) ? modalHead(r, i + 1, limit, true) : modalHead(r, i, limit, duty.to)
  if (!head) return []
  const { verb: k, start } = head
  if (isNecessary(r, i, k) || (!PERSONAL.has(r.kind.value) && isInRelative(r, i))) return []
  // "Said the government had to stop crying poor", where "said patients had to wait" tells what was.
  const reportedPast = voiced && quotationAt(r, i) === null
  if ((lowerAt(r, i) === 'had' || would) && !(reportedPast && HAD.has(lemmaAt(r, k)))) return []
  if (lowerAt(r, i) === 'needed' && !(reportedPast && (HAD.has(lemmaAt(r, k)) || DEMAND_VERBS.has(lemmaAt(r, k)))))
    return []
  const needed = LETTERS.has(r.kind.value) && lowerAt(r, i) === 'must' ? neededBy(r, i, k, limit) : []
  if (needed.length > 0) return needed
  const subject = pastReporting(r, withParticiple(r, subjectOf(r, i), sentence.first))
  if (!subject || supposed(r, subject.first, sentence.first) || isUnsaid(r, subject.first, sentence.first)) return []
  const person = lowerAt(r, subject.end - 1)
  const told = PRONOUNS.has(person) ? toldBefore(r, subject.first, sentence.first) : null
  const narrowed = isNarrowed(r, subject, voiced, k) || (voiced && isPlaced(r, subject))
  if (/^(?:do|does|did)$/.test(lowerAt(r, subject.first - 1))) return []
  for (let j = subject.end; j < i; j++) if (isNot(lowerAt(r, j)) && duty.to) return []
  if (!told && isReducedRelative(r, subject.first, sentence.first) && !isAimed(r, subject.first, sentence.first, k))
    return []
  if (isMergedRelative(r, subject, k)) return []
  // "Don't feel like you have to rush"
  if (lowerAt(r, subject.first - 1) === 'like' && lemmaAt(r, subject.first - 2) === 'feel') return []
  if ((lowerAt(r, k) === 'have' && lowerAt(r, k + 1) === 'to') || isIdiom(r, k)) return []
  if (lowerAt(r, k) === 'get' && tagAt(r, k + 1) === 'DT' && lowerAt(r, i) === 'should') return []
  const personal = PERSONAL.has(r.kind.value)
  const negated = head.negated || lowerAt(r, subject.first) === 'no'
  if (duty.not && !negated && !(/^(?:are|is)$/.test(lowerAt(r, i)) && personal && isOrdered(r, subject, k))) return []
  if (lowerAt(r, i) === 'is' && !(personal && quotationAt(r, i) === null)) return []
  if (lowerAt(r, i) === 'may' && !personal && person !== 'you' && !isWantTo(r, i)) return []
  if (!personal && duty.strength === 'require' && duty.to && (isGoal(r, sentence) || isGuess(r, i))) return []
  if (
    tagAt(r, subject.first - 1) === 'VB' ||
    person === 'i' ||
    person === 'we' ||
    (person === 'it' &&
      !told &&
      !(personal && isDemandDone(r, k, limit)) &&
      !(
        voiced &&
        (/^(?:must|needs)$/.test(lowerAt(r, i)) || (lowerAt(r, i) === 'should' && quotationAt(r, i) !== null)) &&
        DEMAND_VERBS.has(lemmaAt(r, k)) &&
        !WEAK.has(lemmaAt(r, k))
      )) ||
    (/^th(?:at|is)$/.test(person) && !(personal && isDemandDone(r, k, limit))) ||
    (GENERIC.has(person) &&
      !narrowed &&
      !(voiced && person === 'users' && subject.end - subject.first > 1) &&
      !isSomeone(r, person, k))
  )
    return []
  for (let j = clauseFrom(r, Math.max(sentence.first, quotationAt(r, i)?.first ?? 0), subject.first); j < i; j++)
    if (
      (RULES.has(lowerAt(r, j)) && !isBroken(r, j) && !isChanged(r, j, subject, k)) ||
      (personal && LICENCES.has(lowerAt(r, j))) ||
      (lowerAt(r, j) === 'article' && tagAt(r, j + 1) === 'CD')
    )
      return []
  if (personal && isLicensed(r, k, sentence.end)) return []
  const you = person === 'you'
  const quoted = quotationAt(r, i) !== null
  // In a report "you" outside quotations is everybody: "to see why, you have to go back to 2008".
  if (you && !quoted && r.kind.value === 'article') return []
  if (you && quoted && !/^(?:better|must|shall)$/.test(lowerAt(r, i)) && !isToldSomebody(r, i)) return []
  if (duty.to && lowerAt(r, i) !== 'ought' && !quoted && !told && PRONOUNS.has(person)) return []
  const urgent = saysUrgent(r, { first: i, end: k })
  const cue = { first: i, end: i + 1 }
  const shared = { cue, negated, direct: true, strength: duty.strength }
  const participle = lowerAt(r, k) === 'be' ? skipAdverbs(r, k + 1, limit) : -1
  if (participle > 0 && tagAt(r, participle) === 'VBN' && !you) {
    // "the contracts that must be reconciled" names them.
    if (personal && ['that', 'which'].includes(lowerAt(r, i - 1)) && !DEMAND_VERBS.has(lemmaAt(r, participle)))
      return []
    const told = personal && !quoted && DEED_NOUNS.has(lowerAt(r, nounOf(r, subject))) && BINDING.has(lowerAt(r, i))
    if (
      isReading(r, participle) ||
      isContact(r, subject, participle) ||
      !(
        definite(r, subject) ||
        (voiced && (isSpared(r, i, subject, head.negated) || isPunished(r, subject, participle))) ||
        told ||
        (personal && !quoted && isDemandAtHead(r, subject, participle)) ||
        isBound(r, subject, participle) ||
        (duty.not && !negated)
      ) ||
      (OWN.has(lowerAt(r, subject.first)) && !DEMAND_VERBS.has(lemmaAt(r, participle))) ||
      (EMPTY_VERBS.has(lemmaAt(r, participle)) && !told) ||
      HELD.has(lemmaAt(r, participle))
    )
      return []
    const action = trimAction(r, {
      first: predicated(r, subject, i) ? i : nounsFrom(r, sentence.first, Math.max(subject.first, sentence.first)),
      end: actionEnd(r, participle, limit, true),
    })
    return [
      candidate({ rule: 'demand/modal/passive', action, ...shared, urgent: urgent || action.urgent, weight: 0.75 }),
    ]
  }
  const addressed = personal && !quoted
  const comes = addressed && /^(?:ha(?:s|ve)|must|needs?)$/.test(lowerAt(r, i)) && isComing(r, k) && isSent(r, subject)
  // "The strikes must end": what cannot act is wanted whole.
  const ends =
    (addressed || (voiced && !personal)) &&
    !negated &&
    isEnding(r, k) &&
    definite(r, subject) &&
    !canAct(r, subject) &&
    isThing(r, subject)
  if (!duty.not && (comes || ends)) {
    const action = trimAction(r, { first: subject.first, end: actionEnd(r, k, limit, true) })
    const weight = addressed ? 0.7 : 0.6
    return [candidate({ rule: 'demand/modal/passive', action, ...shared, urgent: urgent || action.urgent, weight })]
  }
  const caused = lowerAt(r, k) === 'have' && hasDone(r, k, limit)
  if (
    !caused &&
    ((EMPTY_VERBS.has(lemmaAt(r, k)) && !isRealLook(r, k) && !isReminded(r, k)) ||
      (FALSE_NEXT.has(lowerAt(r, k)) && lowerAt(r, k) !== 'not'))
  )
    return []
  const someone = isSomeone(r, person, k)
  if (
    !you &&
    !told &&
    !narrowed &&
    !someone &&
    person !== 'it' &&
    (!canAct(r, subject) ||
      (!voiced && !definite(r, subject) && !isCharged(r, i, subject) && !isSpecific(r, k) && !isKind(r, i, subject)))
  )
    return []
  if (!you && !someone && !definite(r, subject) && isAlways(r, i, k)) return []
  // "They should arrive soon" expects.
  if (personal && !quoted && PRONOUNS.has(person) && !told && !DEMAND_VERBS.has(lemmaAt(r, k))) return []
  // "Clinton has to maintain her support" says what success takes.
  if ((quoted || !personal) && /^ha(?:s|ve)$/.test(lowerAt(r, i)) && !DEMAND_VERBS.has(lemmaAt(r, k))) return []
  // "A landlord must protect a deposit within 30 days" is a rule, in a letter too, unless it names those who write or read.
  if (
    !quoted &&
    personal &&
    /^(?:an?|any|every)$/.test(lowerAt(r, subject.first)) &&
    !isOfOurs(r, { first: subject.first, end: sentence.end })
  )
    return []
  // "A leader must fight for what they believe in" is said of all leaders.
  if ((quoted || !personal) && /^(?:an?|any)$/.test(lowerAt(r, subject.first)) && !isSpecific(r, k)) return []
  const reported = (quoted || voiced || !personal) && !you
  if (reported && (isFate(r, k) || (isEffort(r, k) && isEverybody(r, subject)))) return []
  // "Under the DMCA you have to act expeditiously": the law as it is.
  if (you && lowerAt(r, sentence.first) === 'under' && lowerAt(r, k) === 'act') return []
  return verbActions(r, start, limit).map(action =>
    candidate({
      rule: 'demand/modal/active',
      action,
      demander: told && subjectOf(r, told.first - 1),
      // "While suspended you are not to …"
      addressee: someone ? null : (told ?? (you ? { first: subject.end - 1, end: subject.end } : subject)),
      ...shared,
      negated: negated && lowerAt(r, action.first - 1) !== 'instead',
      urgent: urgent || action.urgent,
      weight: you ? 0.8 : reported && isEffort(r, k) ? 0.5 : definite(r, subject) ? 0.7 : 0.55,
    }),
  )
}
