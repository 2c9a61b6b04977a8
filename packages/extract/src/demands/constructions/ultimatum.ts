import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import { candidate, type Candidate, type Words } from '../candidate.js'
import { EMPTY_VERBS } from '../lexicons/empty-verbs.js'
import { verbActions } from '../phrases/actions.js'
import { actionEnd } from '../phrases/action-end.js'
import { firstFinite } from '../phrases/predicate.js'
import { canAct, phraseAt, sentenceOf, skipAdverbs } from '../phrases/scan.js'
import { subjectOf } from '../phrases/subject.js'
import { saysUrgent, type Trimmed, trimAction } from '../phrases/trim-action.js'
import { consequenceAt, introduction, punished, speaks, threatBefore, threatener, warnedAfter } from './threats.js'
import { timeLimit } from './time-limit.js'

/** Words on which an ultimatum turns, for a quick look. Sorted. */
export const ULTIMATUM_WORDS: ReadonlySet<string> = new Set(
  "'ve ’ve days deadline failure gave give given gives giving had has have hours if must or should until unless weeks".split(
    ' ',
  ),
)

/** Demands in the form of a threat or a time limit: "unless you …, we will …", "failure to … will result in …", "has until Monday to …". */
export function ultimatum(r: Reading, i: number, limit: number): readonly Candidate[] {
  const word = lowerAt(r, i)
  if (word === 'unless') return unless(r, i, limit)
  if (word === 'if' || (word === 'should' && i === sentenceOf(r, i).first)) {
    const found = ifNot(r, i, limit)
    if (found.length > 0 || word !== 'if') return found
    const late = trailingIfNot(r, i, limit)
    return late.length > 0 ? late : settling(r, i, limit)
  }
  if (word === 'failure') return failure(r, i, limit)
  if (["'ve", '’ve', 'deadline', 'had', 'has', 'have', 'gave', 'gives', 'given', 'give', 'giving'].includes(word))
    return timeLimit(r, i, limit)
  return []
}

/** "I am prepared to settle if you pay £780 and take the picture down": in a letter, what peace costs its reader. */
function settling(r: Reading, i: number, limit: number): readonly Candidate[] {
  const subject = phraseAt(r, i + 1)
  if (!LETTERS.has(r.kind.value) || subject?.first !== i + 1 || !/^your?$/.test(lowerAt(r, i + 1))) return []
  const { first } = sentenceOf(r, i)
  let ready = i - 2
  while (ready > first && !(READY.has(lowerAt(r, ready)) && lowerAt(r, ready + 1) === 'to')) ready--
  if (ready <= first || !SETTLING.has(lemmaAt(r, ready + 2))) return []
  let verb = skipAdverbs(r, subject.end, limit)
  if (lowerAt(r, verb) === '(') verb += 3
  if (!/^VB[PZ]?$/.test(tagAt(r, verb)) || EMPTY_VERBS.has(lemmaAt(r, verb))) return []
  const cue = { first: ready, end: ready + 2 }
  const demander = subjectOf(r, ready)
  return clauseDeeds(r, verb, limit).map(action =>
    candidate({
      rule: 'demand/ultimatum/settle',
      cue,
      action,
      demander,
      addressee: { first: subject.first, end: subject.end },
      strength: 'request',
      urgent: action.urgent,
      direct: true,
      weight: 0.65,
    }),
  )
}
const LETTERS = new Set(['email', 'letter', 'notice'])
const READY = new Set(['content', 'happy', 'prepared', 'ready', 'willing'])
const SETTLING = new Set(
  'accept close compromise discontinue drop forego forgo refrain resolve settle waive withdraw'.split(' '),
)

/** "Unless X acts, C" and "C unless X acts". */
function unless(r: Reading, i: number, limit: number): readonly Candidate[] {
  // "…, which, unless she is charged, will be Ms Holt": an aside.
  if (lowerAt(r, i - 1) === ',' && ['which', 'who'].includes(lowerAt(r, i - 2))) return []
  const sentence = sentenceOf(r, i)
  const opens = i - sentence.first <= 3
  const leading = opens || [',', ':', 'and', 'but'].includes(lowerAt(r, i - 1)) ? introduction(r, i, limit) : null
  const told = leading ? null : warnedAfter(r, i, sentence.first, limit)
  const consequence = leading
    ? consequenceAt(r, leading.threat, limit)
    : (threatBefore(r, i, sentence.first) ?? told?.threat ?? null)
  if (!consequence) return []
  const found = clause(r, i + 1, leading?.end ?? told?.end ?? limit)
  if (!found) return []
  const threat = opens ? null : (threatener(r, i, sentence.first) ?? told?.teller ?? null)
  return found.map(x => ({
    ...x,
    addressee: x.addressee && (antecedent(r, x.addressee, i, sentence.first) ?? x.addressee),
    rule: 'demand/ultimatum/unless',
    cue: { first: i, end: i + 1 },
    consequence,
    demander: threat,
    direct: threat === null,
    weight: 0.8,
  }))
}

/** "If you do not reply, we will …", "should you fail to …, we shall …", "if we do not receive …". */
function ifNot(r: Reading, i: number, limit: number): readonly Candidate[] {
  const parts = introduction(r, i, limit)
  const late = !parts && lowerAt(r, i) === 'if'
  const trailing = late ? threatener(r, i, sentenceOf(r, i).first) : null
  const consequence = parts
    ? consequenceAt(r, parts.threat, limit)
    : late
      ? trailing
        ? threatBefore(r, i, sentenceOf(r, i).first)
        : punished(r, i, sentenceOf(r, i).first)
      : null
  if (!consequence) return []
  const comma = parts?.end ?? limit
  const subject = phraseAt(r, i + 1)
  if (!subject || subject.first !== i + 1) return []
  const person = lowerAt(r, subject.end - 1)
  let k = subject.end
  let verb = -1
  let not = false
  for (; k < comma; k++) {
    const word = lowerAt(r, k)
    if (word === 'not' || word === "n't") not = true
    else if (
      ['fail', 'fails', 'refuse', 'refuses', 'failed', 'refused', 'neglect'].includes(word) &&
      lowerAt(r, k + 1) === 'to'
    ) {
      verb = skipAdverbs(r, k + 2, comma)
      break
    } else if (not && tagAt(r, k).startsWith('V')) {
      verb = k
      break
    } else if (
      !['do', 'does', 'did', 'has', 'have', 'is', 'are', 'will'].includes(word) &&
      !tagAt(r, k).startsWith('RB')
    )
      break
  }
  if (verb < 0 || verb >= comma) return []
  if (lowerAt(r, verb) === 'do' && ['as', 'it', 'so', 'this', 'that', 'what'].includes(lowerAt(r, verb + 1))) return []
  if (['comply', 'obey'].includes(lowerAt(r, verb)) && (verb + 1 === comma || lowerAt(r, verb + 1) === ',')) return []
  const cue = { first: i, end: i + 1 }
  const lemma = lemmaAt(r, verb)
  const direct = { cue, consequence, strength: 'require' as const, direct: true }
  if ((person === 'we' || person === 'i') && AWAITED.has(lemma)) {
    if (lemma === 'hear')
      return [
        candidate({
          rule: 'demand/ultimatum/if-not',
          addressee: youIn(r, verb, comma),
          action: trimAction(r, { first: verb, end: actionEnd(r, verb, comma, true) }),
          ...direct,
          weight: 0.6,
        }),
      ]
    const action = trimAction(r, { first: verb + 1, end: actionEnd(r, verb, comma, true) })
    return [candidate({ rule: 'demand/ultimatum/if-not', action, ...direct, weight: 0.7 })]
  }
  if (person === 'we' || person === 'i' || EMPTY_VERBS.has(lemma)) return []
  const words = { first: subject.first, end: subject.end }
  const addressee = late ? (antecedent(r, words, i, sentenceOf(r, i).first) ?? words) : words
  if (!canAct(r, addressee)) return []
  if (person !== 'you' && !late && !speaks(r, consequence)) return []
  return verbActions(r, verb, comma).map(action =>
    candidate({
      rule: 'demand/ultimatum/if-not',
      action,
      demander: trailing,
      addressee,
      ...direct,
      direct: !late,
      urgent: action.urgent,
      weight: 0.7,
    }),
  )
}

/** "Drivers will strike |if the firm does not raise| their pay, their union said", like "unless". */
function trailingIfNot(r: Reading, i: number, limit: number): readonly Candidate[] {
  const sentence = sentenceOf(r, i)
  if (i - sentence.first <= 3) return []
  const subject = phraseAt(r, i + 1)
  if (!subject || subject.first !== i + 1 || !canAct(r, subject)) return []
  let verb = subject.end
  if (['fails', 'refuses', 'failed', 'refused'].includes(lowerAt(r, verb)) && lowerAt(r, verb + 1) === 'to') verb += 2
  else if (['do', 'does', 'did'].includes(lowerAt(r, verb)) && ['not', "n't", 'n’t'].includes(lowerAt(r, verb + 1)))
    verb += 2
  else return []
  verb = skipAdverbs(r, verb, limit)
  const person = lowerAt(r, subject.end - 1)
  if (!tagAt(r, verb).startsWith('VB') || EMPTY_VERBS.has(lemmaAt(r, verb)) || person === 'i' || person === 'we')
    return []
  const told = warnedAfter(r, i, sentence.first, limit)
  const consequence = threatBefore(r, i, sentence.first) ?? told?.threat ?? null
  if (!consequence || ['comply', 'do'].includes(lemmaAt(r, verb))) return []
  const addressee = { first: subject.first, end: subject.end }
  const threat = threatener(r, i, sentence.first) ?? told?.teller ?? null
  return verbActions(r, verb, told?.end ?? limit).map(action =>
    candidate({
      rule: 'demand/ultimatum/if-not',
      cue: { first: i, end: i + 1 },
      action,
      addressee: antecedent(r, addressee, i, sentence.first) ?? addressee,
      consequence,
      demander: threat,
      strength: 'require',
      urgent: action.urgent,
      direct: threat === null,
      weight: 0.75,
    }),
  )
}

/** "Failure to comply will result in prosecution." */
function failure(r: Reading, i: number, limit: number): readonly Candidate[] {
  if (lowerAt(r, i + 1) !== 'to') return []
  const verb = skipAdverbs(r, i + 2, limit)
  if (lowerAt(r, verb) === 'do' && lowerAt(r, verb + 1) === 'so') return []
  for (let k = verb + 1; k < limit - 1; k++) {
    const word = lowerAt(r, k)
    if (!['will', 'may', 'shall', 'could', 'would', 'can'].includes(word)) continue
    let at = skipAdverbs(r, k + 1, limit)
    if (
      !['result', 'lead', 'mean', 'cause', 'force', 'leave', 'constitute', 'give', 'render', 'expose'].includes(
        lemmaAt(r, at),
      )
    )
      return []
    at++
    if (['in', 'to', 'that'].includes(lowerAt(r, at))) at++
    const consequence = trimAction(r, { first: at, end: actionEnd(r, at, limit, false) })
    return verbActions(r, verb, Math.min(k, firstFinite(r, verb, limit))).map(action =>
      candidate({
        rule: 'demand/ultimatum/failure',
        cue: { first: i, end: i + 1 },
        action,
        consequence,
        strength: 'require',
        urgent: action.urgent,
        direct: true,
        weight: 0.7,
      }),
    )
  }
  return []
}

/** What something sent does: "unless cleared funds reach our account", like "unless the balance is with us". */
const COMING = new Set(['arrive', 'begin', 'cease', 'clear', 'come', 'reach', 'resume', 'start'])

/** What the writer waits to do: "unless we have your answer". */
const AWAITED = new Set(['get', 'have', 'hear', 'receive'])

/** The clause after "unless": an active one wants its verb of its subject, a passive one is wanted whole. */
function clause(r: Reading, at: number, limit: number): readonly Candidate[] | null {
  const subject = phraseAt(r, at)
  if (!subject || subject.first > at + 1) return null
  const shared = { strength: 'require' as const, direct: false }
  let k = skipAdverbs(r, subject.end, limit)
  const group = r.verbGroups.find(g => g.first >= subject.end && g.first < limit)
  if (!group) return null
  if (group.passive) {
    const action = trimAction(r, { first: at, end: actionEnd(r, group.head, limit, true) })
    return [candidate({ rule: '', action, ...shared })]
  }
  if (['will', 'would', 'can', 'could'].includes(lowerAt(r, k))) k = skipAdverbs(r, k + 1, limit)
  if (lowerAt(r, k) === 'agree' || lowerAt(r, k) === 'agrees' || lowerAt(r, k) === 'agreed')
    k = lowerAt(r, k + 1) === 'to' ? k + 2 : k
  const person = lowerAt(r, subject.end - 1)
  // "It threatened to ballot unless it receives assurances": what whoever threatens waits for.
  const pronoun = subject.end - subject.first === 1 && tagAt(r, subject.first) === 'PRP' && person !== 'you'
  const own = (person === 'we' || person === 'i' || pronoun) && AWAITED.has(lemmaAt(r, k))
  if (own) {
    const first = lemmaAt(r, k) === 'hear' ? k : k + 1
    const action = trimAction(r, { first, end: actionEnd(r, k, limit, true) })
    return [candidate({ rule: '', action, ...shared })]
  }
  const isWithUs = lemmaAt(r, k) === 'be' && ['in', 'with'].includes(lowerAt(r, k + 1))
  if (!canAct(r, subject) && (COMING.has(lemmaAt(r, k)) || isWithUs))
    return [candidate({ rule: '', action: trimAction(r, { first: at, end: actionEnd(r, k, limit, true) }), ...shared })]
  if (person === 'i' || person === 'we' || person === 'there' || EMPTY_VERBS.has(lemmaAt(r, k))) return null
  if (!canAct(r, subject) && person !== 'it') return null
  return clauseDeeds(r, k, limit).map(action =>
    candidate({
      rule: '',
      action,
      addressee: { first: at, end: subject.end },
      urgent: action.urgent || saysUrgent(r, { first: subject.end, end: k }),
      ...shared,
    }),
  )
}

/** The deeds of a clause, a further verb in the same form after "and" included: "unless he applies for a licence and pays the fine". */
function clauseDeeds(r: Reading, verb: number, limit: number): readonly Trimmed[] {
  const found = verbActions(r, verb, limit)
  const end = actionEnd(r, verb, limit, true)
  const goesOn = lowerAt(r, end) === 'and' && tagAt(r, end + 1) === tagAt(r, verb) && /^VB[DZ]$/.test(tagAt(r, verb))
  return goesOn && end + 1 < limit ? [...found, ...clauseDeeds(r, end + 1, limit)] : found
}

const youIn = (r: Reading, from: number, end: number): Words | null => {
  for (let k = from; k < end; k++) if (lowerAt(r, k) === 'you') return { first: k, end: k + 1 }
  return null
}

/** Whom a pronoun in "unless it …" stands for: the nearest phrase before "unless" that can act. */
function antecedent(r: Reading, { first, end }: Words, unless: number, from: number): Words | null {
  if (first < unless || end - first > 1 || !['it', 'they', 'he', 'she'].includes(lowerAt(r, first))) return null
  for (let k = unless - 1; k > from; k--) {
    const phrase = phraseAt(r, k)
    if (phrase && canAct(r, phrase) && tagAt(r, phrase.first) !== 'PRP' && tagAt(r, phrase.end - 1) !== 'CD')
      return { first: phrase.first, end: phrase.end }
  }
  return null
}
