import { FEELINGS } from './lexicon/feelings.js'
import { englishLexicon, englishRows } from './tagger/english.js'
import { TAG_NUMBER as T } from './tags.js'

/** The tokens that `mendTags` looks at. */
export interface LooseTags {
  /** Changed in place. */
  readonly tag: Uint8Array
  readonly word: Uint32Array
  readonly words: readonly string[]
  readonly lowers: readonly string[]
  readonly sentence: Uint32Array
}

/** "He could kind of see it". */
const HEDGING = new Set(['kind', 'sort'])
const SUBORDINATORS = new Set('although as because if once since though unless until when whether while'.split(' '))
const FELT = new Set(FEELINGS.split(' '))
/** What is followed by "that somebody do it". */
const MANDATIVE = /^(?:ask|demand|insist|order|propos|recommend|request|requir|stipulat|urg)/
const FORMS_OF_BE = new Set("'m 're 's am are be been being is was were".split(' '))
/** Verbs after which somebody is "to" do something. */
const ORDERS = /^(?:advis|ask|call|command|compel|direct|force|instruct|invit|order|requir|tell|told|urg|want)/
/** "The letter claims that …", where "claims" might be a noun. */
const CLAIMS = new Set('alerts answers charges claims comments demands estimates reports states'.split(' '))
/** What somebody "demands he do" without "that". */
const DEMANDING = /^(?:demand|insist|request)/
/** How far back the verb may stand that a verb after "and" is joined to. */
const REACH = 8

const NOUNS: ReadonlySet<number> = new Set([T.NN, T.NNP, T.NNPS, T.NNS])
const NOMINAL: ReadonlySet<number> = new Set([...NOUNS, T.DT, T['PRP$'], T.JJ, T.POS])
const isVerb = (tag: number): boolean => tag >= T.VB && tag <= T.VBZ
const opensObject = (tag: number): boolean => tag === T.DT || tag === T.PRP$

/** What the lexicon says that a word can be: bits. */
const MAY_BE_ADVERB = 1
const MAY_BE_NOUN = 2
const MAY_BE_VERB = 4
const IS_MOSTLY_NOUN = 8

let bits: Uint8Array | null = null

/** The bits of each list of tags. The lists name the three likeliest tags: a bare verb may stand there as VBP alone. */
function bitsOfLists(): Uint8Array {
  bits ??= Uint8Array.from(['', ...englishLexicon().header.tagLists], list => {
    const tags = list.split(',')
    return (
      (tags.includes('RB') ? MAY_BE_ADVERB : 0) |
      (tags.includes('NN') ? MAY_BE_NOUN : 0) |
      (tags.includes('VB') || tags.includes('VBP') ? MAY_BE_VERB : 0) |
      (tags[0] === 'NN' ? IS_MOSTLY_NOUN : 0)
    )
  })
  return bits
}

/** The bits of each distinct word. */
function bitsOfWords(words: readonly string[], lowers: readonly string[]): Uint8Array {
  const { values, row, names } = englishRows(words, lowers)
  const lists = bitsOfLists()
  const column = names.indexOf('tagList')
  const may = new Uint8Array(words.length)
  for (let w = 0; w < may.length; w++) may[w] = lists[values[row[w]! * names.length + column]!]!
  return may
}

/** A text with the bits of its distinct words. */
interface Mended extends LooseTags {
  readonly may: Uint8Array
}

const can = ({ may, word }: Mended, i: number, bit: number): boolean => (may[word[i]!]! & bit) !== 0
const lowerOf = ({ lowers, word }: LooseTags, i: number): string => lowers[word[i]!]!
const isLowerCase = ({ words, lowers, word }: LooseTags, i: number): boolean => words[word[i]!] === lowers[word[i]!]

/** The tags that may be mended. */
const LOOSE = new Uint8Array(256)
for (const name of ['NNP', 'JJ', 'VBG', 'VBN', 'NN', 'VB', 'VBP', 'NNS'] as const) LOOSE[T[name]] = 1

/**
 * Mends what the tagger seldom but surely gets wrong, where the words beside a word leave no choice. A word becomes only what
 * the lexicon says that it can be.
 */
export function mendTags(loose: LooseTags): void {
  const { tag, word, words, lowers, sentence } = loose
  const text: Mended = { tag, word, words, lowers, sentence, may: bitsOfWords(words, lowers) }
  for (let i = 0; i < tag.length; i++) {
    if (LOOSE[tag[i]!] !== 1) continue
    if (isParticiple(text, i)) tag[i] = T.VBG
    else if (i > 0 && sentence[i] === sentence[i - 1]) mendTag(text, i)
  }
}

/** "Publishing the names is a crime": a word in "-ing" that was taken for a bare verb, and is none as "bring" is. */
const isParticiple = (text: Mended, i: number): boolean =>
  (text.tag[i] === T.VB || text.tag[i] === T.VBP) &&
  lowerOf(text, i).endsWith('ing') &&
  lowerOf(text, i).length > 5 &&
  !can(text, i, MAY_BE_VERB)

/** "I by this notice call upon you": no noun takes "upon you" behind another noun. */
const isCallUpon = (text: Mended, i: number, after: number): boolean =>
  after === T.IN &&
  lowerOf(text, i) === 'call' &&
  /^(?:on|upon)$/.test(lowerOf(text, i + 1)) &&
  text.tag[i + 2] === T.PRP

function mendTag(text: Mended, i: number): void {
  const { tag, sentence } = text
  const now = tag[i]!
  const before = tag[i - 1]!
  const after = i + 1 < tag.length && sentence[i] === sentence[i + 1] ? tag[i + 1]! : -1
  switch (now) {
    case T.NNP:
      // A word in lower case is no name ("they will sue" with "Sue" in mind).
      if (!isLowerCase(text, i) || after === T.NNP) break
      if (isAfterModal(tag, i) || before === T.TO) tag[i] = T.VB
      else if (before === T.PRP) tag[i] = T.VBP
      break
    case T.JJ:
      // "You are kindly asked", "a fine of £500".
      if (isVerb(after) && lowerOf(text, i).endsWith('ly') && can(text, i, MAY_BE_ADVERB)) tag[i] = T.RB
      else if (before === T.DT && after === T.IN && lowerOf(text, i + 1) === 'of' && can(text, i, MAY_BE_NOUN))
        tag[i] = T.NN
      // "Demanded that the authorities free her".
      else if ((after === T.PRP || (opensObject(after) && can(text, i, MAY_BE_VERB))) && isWanted(text, i))
        tag[i] = T.VB
      // "As evictions double", at the end.
      else if (
        before === T.NNS &&
        (after < 0 || after === T['.']) &&
        can(text, i, MAY_BE_VERB) &&
        opensClause(text, i - 2)
      )
        tag[i] = T.VBP
      // "The mining giant Veltrix".
      else if (after === T.NNP && isLowerCase(text, i) && can(text, i, IS_MOSTLY_NOUN)) tag[i] = T.NN
      break
    case T.VBG:
      // "Ordered mining giant Veltrix to stop".
      if (
        (after === T.NN || after === T.JJ) &&
        tag[i + 2] === T.NNP &&
        isLowerCase(text, i) &&
        can(text, i, IS_MOSTLY_NOUN)
      )
        tag[i] = T.NN
      break
    case T.VBN:
      if (
        FELT.has(lowerOf(text, i)) &&
        FORMS_OF_BE.has(lowerOf(text, i - 1)) &&
        (after < 0 || lowerOf(text, i + 1) !== 'by')
      )
        tag[i] = T.JJ
      // "Asked airlines to cut flights and advised passengers to call".
      else if (before === T.CC && after === T.NNS && tag[i + 2] === T.TO && ORDERS.test(lowerOf(text, i)))
        tag[i] = T.VBD
      break
    case T.NN:
    case T.VB:
    case T.VBP:
      if (!isLowerCase(text, i)) break
      if (now !== T.VB && isAfterModal(tag, i) && !HEDGING.has(lowerOf(text, i))) tag[i] = T.VB
      else if (now !== T.VB && before === T.TO && can(text, i, MAY_BE_VERB)) tag[i] = T.VB
      else if (
        before === T.PRP &&
        i > 2 &&
        sentence[i] === sentence[i - 3] &&
        lowerOf(text, i - 2) === 'that' &&
        tag[i - 2] === T.IN
      ) {
        // "We demand that he halt the sale" and "it says that you sell maps".
        const isMandative = MANDATIVE.test(lowerOf(text, i - 3))
        if (now !== T.NN) tag[i] = isMandative ? T.VB : T.VBP
        else if (isMandative && opensObject(after) && can(text, i, MAY_BE_VERB)) tag[i] = T.VB
      } else if (now === T.NN && opensObject(after) && can(text, i, MAY_BE_VERB) && isWanted(text, i)) tag[i] = T.VB
      else if (now === T.NN && can(text, i, MAY_BE_VERB) && (isDemandedOf(text, i, after) || isBetter(text, i, after)))
        tag[i] = T.VB
      else if (now === T.NN && before === T.CC && isJoined(text, i, after)) tag[i] = T.VB
      else if (now === T.NN && before === T.NN && isCallUpon(text, i, after)) tag[i] = T.VBP
      else if (
        now === T.NN &&
        before === T.IN &&
        lowerOf(text, i - 1) === 'to' &&
        can(text, i, MAY_BE_VERB) &&
        isOrdered(text, i, after)
      ) {
        tag[i] = T.VB
        tag[i - 1] = T.TO
      } else if (
        now === T.NN &&
        can(text, i, MAY_BE_VERB) &&
        !can(text, i, MAY_BE_NOUN) &&
        before === T.NN &&
        after === T.VBG
      )
        tag[i] = T.VB
      break
    case T.NNS:
      if (after < 0 || lowerOf(text, i + 1) !== 'that' || !CLAIMS.has(lowerOf(text, i)) || !isSubject(text, i - 1))
        break
      if (
        i + 2 < tag.length &&
        !(tag[i + 2]! >= T.VBD && tag[i + 2]! <= T.VBZ && !can(text, i + 2, MAY_BE_NOUN)) &&
        tag[i + 2] !== T.MD
      ) {
        tag[i] = T.VBZ
        tag[i + 1] = T.IN
        if (tag[i + 2] === T.VBP) tag[i + 2] = T.NN
      }
  }
}

const opensClause = ({ tag, word, lowers, sentence }: LooseTags, i: number): boolean =>
  i >= 0 && sentence[i] === sentence[i + 2] && tag[i] === T.IN && SUBORDINATORS.has(lowers[word[i]!]!)

/** Right after a modal verb, or after it and an adverb, stands a bare verb. */
const isAfterModal = (tag: Uint8Array, i: number): boolean =>
  tag[i - 1] === T.MD || (tag[i - 1] === T.RB && i > 1 && tag[i - 2] === T.MD)

/** "Demanded that the company scrap a plan": a noun phrase stands between "that" after a verb of wanting and the word. */
function isWanted({ tag, word, lowers, sentence }: LooseTags, i: number): boolean {
  if (!NOUNS.has(tag[i - 1]!)) return false
  let k = i - 1
  while (k > 1 && k > i - REACH && NOMINAL.has(tag[k]!)) k--
  return (
    k > 0 &&
    k < i - 1 &&
    sentence[k - 1] === sentence[i] &&
    lowers[word[k]!] === 'that' &&
    MANDATIVE.test(lowers[word[k - 1]!]!)
  )
}

/** "Demanded the singer Ann Lee refund £9 tickets", "demanded Lee front up": a name stands between a verb of demanding without "that" and the word. */
function isDemandedOf({ tag, word, lowers, sentence }: LooseTags, i: number, after: number): boolean {
  if (tag[i - 1] !== T.NNP || !(opensObject(after) || after === T.$ || after === T.CD || after === T.RP)) return false
  let k = i - 1
  while (k > 0 && k > i - REACH && NOMINAL.has(tag[k]!)) k--
  return k < i - 1 && sentence[k] === sentence[i] && isVerb(tag[k]!) && DEMANDING.test(lowers[word[k]!]!)
}

/** "The council had better repair the roof" */
const isBetter = (text: Mended, i: number, after: number): boolean =>
  opensObject(after) && lowerOf(text, i - 1) === 'better' && i > 1 && /^(?:had|['’]d)$/.test(lowerOf(text, i - 2))

/** "To freeze rents and build homes": what can be a verb, before an object, where "and" joins it to a bare verb. */
function isJoined(text: Mended, i: number, after: number): boolean {
  const { tag, sentence } = text
  const hasObject = opensObject(after)
    ? can(text, i, MAY_BE_VERB)
    : after === T.NNS && can(text, i, MAY_BE_VERB) && !can(text, i, MAY_BE_NOUN)
  if (!hasObject) return false
  for (let k = i - 2; k > 0 && k >= i - REACH && sentence[k] === sentence[i]; k--)
    if (isVerb(tag[k]!)) return tag[k] === T.VB && (tag[k - 1] === T.TO || tag[k - 1] === T.MD)
  return false
}

/** "Told them to rest and drink", "ordered the firm to hand over emails": after a verb of ordering, and not at the end. */
function isOrdered({ tag, word, lowers, sentence }: LooseTags, i: number, after: number): boolean {
  if (after < 0 || after === T['.'] || after === T[',']) return false
  for (let k = i - 2; k >= 0 && k >= i - REACH && sentence[k] === sentence[i]; k--)
    if (isVerb(tag[k]!) && tag[k] !== T.VBG) return ORDERS.test(lowers[word[k]!]!)
  return false
}

/** Whether the token is a singular subject: a name, or a noun with its article. */
const isSubject = ({ tag, sentence }: LooseTags, i: number): boolean =>
  tag[i] === T.NNP ||
  (tag[i] === T.NN && i > 0 && sentence[i - 1] === sentence[i] && (opensObject(tag[i - 1]!) || tag[i - 1] === T.POS))
