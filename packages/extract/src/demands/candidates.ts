import type { Span } from '@gravamen/document'
import { hasClass, lemmaAt, lowerAt, type Reading, tagAt, WORD_CLASS } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'
import type { Candidate, Words } from './candidate.js'
import { authors, isAuthorsDuty, withoutNecessities } from './constructions/authors-duty.js'
import { barring, BARRING } from './constructions/barring.js'
import { cleft, CLEFT_WORDS } from './constructions/cleft.js'
import { fellowItems } from './constructions/fellow-items.js'
import { FORBEARANCE, forbearance } from './constructions/forbearance.js'
import { headline } from './constructions/headline.js'
import { imperative, please } from './constructions/imperative.js'
import { impersonal, NECESSITY } from './constructions/impersonal.js'
import { joint } from './constructions/joint.js'
import { leadingLine } from './constructions/leading-line.js'
import { listItems } from './constructions/list.js'
import { modal } from './constructions/modal.js'
import { noun } from './constructions/noun.js'
import { owed, OWING } from './constructions/owed.js'
import { passive } from './constructions/passive.js'
import { polite, POLITE_WORDS } from './constructions/polite.js'
import { REMEDIES, remedy } from './constructions/remedy.js'
import { orElse } from './constructions/threats.js'
import { ultimatum, ULTIMATUM_WORDS } from './constructions/ultimatum.js'
import { wanting } from './constructions/wanting.js'
import { question } from './constructions/question.js'
import { fillIns, formQuestions } from './form-questions.js'
import { DEMAND_VERBS } from './lexicons/demand-verbs.js'
import { WANTING_FORMS } from './lexicons/wanting-forms.js'
import { WANTING_NOUNS } from './lexicons/wanting-nouns.js'
import { judge } from './learned/judge.js'
import type { RequestModel } from './learned/request-chance.js'
import { sentOf } from './learned/sent.js'
import { isManual, withoutSteps } from './manual.js'
import { rulerBefore } from './phrases/ruling.js'
import { isTail, quotationAt, speakerAt, type Voices, voicesOf } from './speaker.js'

const WANT = 1
const NOUN = 2
const DUTY = 4
const PLEASE = 8
const POLITE = 16
const THREAT = 32
const NEED = 64
const JOINT = 128
const REMEDY = 256
const FORBEAR = 512
const CLEFT = 1024
const BAR = 2048
const OPEN = 4096
const OWED = 8192

/** Kinds of document whose author speaks to one reader. */
const MAIL = new Set(['email', 'other'])
const LETTERS = new Set(['email', 'letter', 'notice'])
const PERSONAL = new Set(['email', 'letter', 'other'])
const DUTIES = new Set('are better got had has have is may might must need needed needs ought shall should'.split(' '))
const JOINERS = new Set(['let', 'lets', 'we'])
const PLEASES = new Set(['kindly', 'please', 'pls', 'plz'])

/** Marks behind which a clause without a subject may begin. */
const CLAUSE_MARKS = new Set(['“', '"', '‘', "'", ':'])

/** What a recipe or a manual tells whoever follows it. */
const OF_MANUALS = new Set(['demand/imperative/bare', 'demand/modal/active', 'demand/modal/passive'])

/** Blocks that ask for nothing. */
const SILENT = new Set([
  'byline',
  'caption',
  'code',
  'date',
  'header-field',
  'letterhead',
  'page-footer',
  'page-header',
  'recipient',
  'reference',
  'salutation',
  'signature',
  'valediction',
])

/** What the rules find in a reading without attributions: for training. */
export const candidatesOf = (r: Reading): readonly Candidate[] => candidatesIn(r, voicesOf(r, []), null)

/** Everything in the document that has the form of a demand, rivals included; in mail, as far as the learned model of requests agrees. */
export function candidatesIn(r: Reading, voices: Voices, model: RequestModel | null): readonly Candidate[] {
  const sent = sentOf(r)
  const turns = turnsOf(r)
  const printed = formQuestions(r)
  const blanks = fillIns(r)
  const manual = isManual(r)
  const judging = MAIL.has(r.kind.value) && !manual ? model : null
  const found: Candidate[] = []
  const listed = new Set<number>()
  for (let s = 0; s < r.sentences.count; s++) {
    const block = r.blocks[r.sentences.block[s]!]!
    if (SILENT.has(block.kind) || printed.has(r.sentences.block[s]!) || blanks.has(s)) continue
    const sentence = { first: r.sentences.first[s]!, end: r.sentences.end[s]! }
    const every = inSentence(r, sentence, turns, voices)
    const rough = manual ? every.filter(({ rule }) => !OF_MANUALS.has(rule)) : every
    const here = judging ? judge(r, sentence, rough, judging, sent) : rough
    const lead = leadingLine(r, s, here)
    if ((here.length === 0 && !lead) || disclaims(r, block)) continue
    if (!lead) {
      if (!listed.has(s)) add(found, here)
      continue
    }
    const items = listItems(r, lead)
    if (items.length === 0) found.push(...here)
    for (const item of items) {
      found.push(item)
      listed.add(r.tokens.sentence[item.action.first]!)
    }
    if (items.length > 0) found.push(...here.filter(x => lead.furthers || x.action.end <= lead.cue.first))
  }
  const all = LETTERS.has(r.kind.value) ? [...found, ...fellowItems(r, found)] : found
  return withoutSteps(r, withoutNecessities(r, all))
}

/** What is said to whoever else may come to read it: "if you are not the intended recipient, please delete this message". */
const disclaims = ({ text }: Reading, { start, end }: Span): boolean =>
  DISCLAIMER.test(text.slice(start, Math.min(end, start + LONGEST_DISCLAIMER)))
const LONGEST_DISCLAIMER = 1500
const DISCLAIMER =
  /\b(?:intended|named) (?:recipient|addressee)s?\b|\breceived (?:this|the) (?:e-?mail|message|communication|fax|transmission)(?: \w+)? (?:in error|by mistake)\b/i

/** Which words a construction turns on, by distinct word, so that most tokens are passed over at once. */
function turnsOf(r: Reading): Uint16Array {
  const [low, high] = [lowTurns(r), highTurns(r)]
  const turns = new Uint16Array(low.length)
  for (let w = 0; w < turns.length; w++) turns[w] = low[w]! | (high[w]! << HALF)
  return turns
}

/** The marks of words are small numbers: the turns of a word are kept in halves. */
const HALF = 7
const lowTurns = wordMarks(lower => (TURNS.get(lower) ?? 0) & ((1 << HALF) - 1))
const highTurns = wordMarks(lower => (TURNS.get(lower) ?? 0) >> HALF)

/** All the constructions that each word may turn. */
const TURNS: ReadonlyMap<string, number> = turnsOfWords([
  [WANTING_FORMS, WANT],
  [WANTING_NOUNS, NOUN],
  [DUTIES, DUTY],
  [PLEASES, PLEASE],
  [POLITE_WORDS, POLITE],
  [ULTIMATUM_WORDS, THREAT],
  [NECESSITY, NEED],
  [JOINERS, JOINT],
  [REMEDIES, REMEDY],
  [FORBEARANCE, FORBEAR],
  [CLEFT_WORDS, CLEFT],
  [BARRING, BAR],
  [CLAUSE_MARKS, OPEN],
  [OWING, OWED],
])

function turnsOfWords(
  lists: readonly (readonly [words: { keys: () => Iterable<string> }, turn: number])[],
): Map<string, number> {
  const turns = new Map<string, number>()
  for (const [words, turn] of lists) for (const word of words.keys()) turns.set(word, (turns.get(word) ?? 0) | turn)
  return turns
}

function inSentence(r: Reading, sentence: Words, turns: Uint16Array, voices: Voices): Candidate[] {
  const found: Candidate[] = []
  addCommands(r, sentence, turns, found)
  if (PERSONAL.has(r.kind.value) && quotationAt(r, sentence.first) === null) add(found, question(r, sentence))
  for (let i = sentence.first; i < sentence.end; i++) {
    const turn = turns[r.tokens.word[i]!]! & ~OPEN
    if (turn === 0) continue
    const limit = limitAt(r, i, sentence)
    addAsked(r, i, turn, limit, sentence, found)
    if ((turn & (DUTY | PLEASE | POLITE | OWED)) !== 0) addDue(r, i, turn, limit, sentence, voices, found)
  }
  return found
}

/** Adds one by one: code that spreads what many rules return is compiled again and again. */
function add(found: Candidate[], more: readonly Candidate[]): void {
  for (let k = 0; k < more.length; k++) found.push(more[k]!)
}

/** Adds candidates with the threats after their "or". */
function addThreatened(r: Reading, found: Candidate[], more: readonly Candidate[], limit: number): void {
  for (let k = 0; k < more.length; k++) found.push(withThreat(r, more[k]!, limit))
}

/** Adds what the clauses without a subject command; in a report only those that are quoted. */
function addCommands(r: Reading, sentence: Words, turns: Uint16Array, found: Candidate[]): void {
  const starts = clauseStarts(r, sentence, turns)
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k]!
    const inQuotation = (start > sentence.first && lowerAt(r, start - 1) !== '(') || quotationAt(r, start) !== null
    if (r.kind.value === 'article' && !inQuotation) continue
    const limit = limitAt(r, start, sentence)
    addThreatened(r, found, imperative(r, { first: start, end: sentence.end }, limit), limit)
  }
}

/** Adds what is asked for in words of wanting. */
function addAsked(r: Reading, i: number, turn: number, limit: number, sentence: Words, found: Candidate[]): void {
  if (turn & WANT) {
    addThreatened(r, found, wanting(r, i, limit), limit)
    addThreatened(r, found, passive(r, i, limit), limit)
    add(found, headline(r, i, limit))
  }
  if (turn & NOUN) add(found, noun(r, i, i + 1 === limit ? sentence.end : limit))
  if (turn & THREAT) add(found, ultimatum(r, i, limit))
  if (turn & NEED) add(found, impersonal(r, i, limit))
  if (turn & CLEFT) add(found, cleft(r, i, limit))
  if (turn & FORBEAR) add(found, forbearance(r, i, limit))
  if (turn & (REMEDY | JOINT) && PERSONAL.has(r.kind.value) && quotationAt(r, i) === null) {
    if (turn & REMEDY) add(found, remedy(r, i, limit))
    if (turn & JOINT) add(found, joint(r, i, limit))
  }
  if (turn & BAR) add(found, barring(r, i, limit))
}

/** Adds what somebody must or is politely asked to do. */
function addDue(
  r: Reading,
  i: number,
  turn: number,
  limit: number,
  sentence: Words,
  voices: Voices,
  found: Candidate[],
): void {
  const article = r.kind.value === 'article'
  const voiced = isVoiced(r, i, sentence, voices)
  if (turn & OWED && (voiced || PERSONAL.has(r.kind.value))) add(found, owed(r, i, limit))
  const ruler = !LETTERS.has(r.kind.value) && !voiced ? rulerBefore(r, i) : null
  const titled = article && lowerAt(r, i) === 'must' && isTitle(r, sentence, i)
  const authored = article && !voiced && !ruler && !titled
  if (authored && !isAuthorsDuty(r, i)) return
  if (turn & DUTY) {
    const bound = modal(r, i, limit, voiced || ruler !== null || titled).map(x => withThreat(r, x, limit))
    if (authored) add(found, authors(r, bound))
    else add(found, ruler ? bound.map(x => ({ ...x, demander: ruler })) : bound)
  }
  if (article && !voiced) return
  if (turn & PLEASE) addThreatened(r, found, please(r, i, limit), limit)
  if (turn & POLITE) addThreatened(r, found, polite(r, i, limit), limit)
}

/** The tokens at which a clause without a subject may begin: of the sentence, and of each quotation that opens in it. */
function clauseStarts(r: Reading, { first, end }: Words, turns: Uint16Array): readonly number[] {
  let head = first
  while (head < end - 1 && OPENERS.has(lowerAt(r, head))) head++
  const starts = [head]
  for (let i = first + 1; i < end - 1; i++) {
    if ((turns[r.tokens.word[i - 1]!]! & OPEN) === 0) continue
    const isColon = lowerAt(r, i - 1) === ':'
    if (isColon ? i - first > 4 || r.tokens.start[i] === r.tokens.end[i - 1] : !leadsIn(r, i - 2, first)) continue
    if (/^(?:VBP?|NNP?|RB|JJR?)$/.test(tagAt(r, i))) starts.push(i)
  }
  return starts
}

const OPENERS = new Set(['“', '"', '‘', "'", '*', '(', '['])

/** Whether a quotation after token `k` begins a sentence of its own: after a comma, a colon or a verb of saying. */
const leadsIn = (r: Reading, k: number, first: number): boolean =>
  k < first ||
  [',', ':', '.', '!', '?'].includes(lowerAt(r, k)) ||
  hasClass(r, k, WORD_CLASS.saying) ||
  CRIES.has(lowerAt(r, k))

/** How a crowd or its placards say it. Sorted. */
const CRIES = new Set(['chant', 'chanted', 'chanting', 'chants', 'read', 'reading', 'yelled', 'yelling'])

/** One past the last token that a construction at `i` may reach: the end of its quotation or of its sentence. */
function limitAt(r: Reading, i: number, sentence: Words): number {
  const quotation = quotationAt(r, i)
  return quotation ? Math.min(quotation.end, sentence.end) : sentence.end
}

/** Whether the token stands in somebody's mouth: in quotation marks, in reported speech. */
const isVoiced = (r: Reading, i: number, sentence: Words, voices: Voices): boolean =>
  quotationAt(r, i) !== null || voices.at[i]! > 0 || (speaks(r, sentence, i) && speakerAt(r, i, voices) !== null)

/** "Builder must repay couple": a headline tells what somebody demands. */
function isTitle(r: Reading, { first, end }: Words, must: number): boolean {
  if (r.tokens.sentence[first]! > 1 || must - first > 6 || /^[.!?"”]$/.test(lowerAt(r, end - 1))) return false
  return DEMAND_VERBS.has(lemmaAt(r, must + 1)) && /^(?:NN|JJ|DT|CD)/.test(tagAt(r, first))
}

const speaks = (r: Reading, sentence: Words, i: number): boolean => {
  for (let k = sentence.first; k < sentence.end; k++)
    if (hasClass(r, k, WORD_CLASS.saying) && (k < i || isTail(r, k, sentence))) return true
  return false
}

/** The demand with the threat after its "or". */
function withThreat(r: Reading, found: Candidate, limit: number): Candidate {
  const consequence = orElse(r, found.action.first, limit)
  if (!consequence) return found
  const end = Math.min(found.action.end, consequence.first - 1)
  return {
    ...found,
    action: { first: found.action.first, end: Math.max(end, found.action.first + 1) },
    consequence,
    weight: Math.min(1, found.weight + 0.1),
  }
}
