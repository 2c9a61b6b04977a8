import { finishHash, hashText, mixHash } from './hash.js'

/** What the spelling of each distinct word tells, as columns for templates. 0 where there is nothing to say. */
export interface WordColumns {
  /** The word as written, and in lower case. */
  readonly word: Uint32Array
  readonly lower: Uint32Array
  /** Its first 1 to 4 and last 1 to 5 code units in lower case, where the word is longer than that. */
  readonly prefix1: Uint32Array
  readonly prefix2: Uint32Array
  readonly prefix3: Uint32Array
  readonly prefix4: Uint32Array
  readonly suffix1: Uint32Array
  readonly suffix2: Uint32Array
  readonly suffix3: Uint32Array
  readonly suffix4: Uint32Array
  readonly suffix5: Uint32Array
  /** The kinds of its characters in order ("Xxxx-99"), runs of more than three cut to three. */
  readonly shape: Uint32Array
  /** The same with runs cut to one ("Xx-9"). */
  readonly shortShape: Uint32Array
  /** `shortShape` and `suffix2` together: what an unknown word can be told by. */
  readonly ending: Uint32Array
  /** A set of bits, and 256 so that it is never 0: begins upper case, all upper case, mixed case, has a digit, a hyphen, a full stop, another mark, is long. */
  readonly traits: Uint32Array
}

/** Computes the columns of the distinct words. `lowers[w]` is `words[w]` in lower case. */
export function wordColumns(words: readonly string[], lowers: readonly string[]): WordColumns {
  const column = () => new Uint32Array(words.length)
  const columns: WordColumns = {
    word: column(),
    lower: column(),
    prefix1: column(),
    prefix2: column(),
    prefix3: column(),
    prefix4: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    suffix5: column(),
    shape: column(),
    shortShape: column(),
    ending: column(),
    traits: column(),
  }
  const { prefix1, prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4, suffix5 } = columns
  const prefixes = [prefix1, prefix2, prefix3, prefix4]
  const suffixes = [suffix1, suffix2, suffix3, suffix4, suffix5]
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    const lower = lowers[w]!
    const { length } = lower
    columns.word[w] = hashText(word)
    columns.lower[w] = hashText(lower)
    for (let n = 0; n < prefixes.length && n + 1 < length; n++) prefixes[n]![w] = hashText(lower, 0, n + 1)
    for (let n = 0; n < suffixes.length && n + 1 < length; n++) suffixes[n]![w] = hashText(lower, length - n - 1)
    const shape = shapeOf(word)
    columns.shape[w] = hashText(shape.long)
    columns.shortShape[w] = hashText(shape.short)
    columns.ending[w] = finishHash(mixHash(columns.shortShape[w]!, suffix2[w]!))
    columns.traits[w] = traitsOf(word)
  }
  return columns
}

const UPPER = 'X'
const LOWER = 'x'
const DIGIT = '9'

/** The kind of a character: upper case, lower case (any other letter beyond ASCII counts as such), digit, or the mark itself. */
function kindOf(code: number, char: string): string {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 0xaa || (code >= 0x2000 && code < 0x2c00)) return char
  return char.toLowerCase() === char ? LOWER : UPPER
}

function shapeOf(word: string): { long: string; short: string } {
  let long = ''
  let short = ''
  let before = ''
  let run = 0
  // Beyond 40 characters a shape tells nothing more.
  for (let i = 0; i < word.length && i < 40; i++) {
    const kind = kindOf(word.charCodeAt(i), word[i]!)
    run = kind === before ? run + 1 : 1
    before = kind
    if (run <= 3) long += kind
    if (run === 1) short += kind
  }
  return { long, short }
}

function traitsOf(word: string): number {
  let upper = 0
  let lower = 0
  let bits = 256
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i), word[i]!)
    if (kind === UPPER) upper++
    else if (kind === LOWER) lower++
    else if (kind === DIGIT) bits |= 8
    else if (kind === '-') bits |= 16
    else if (kind === '.') bits |= 32
    else bits |= 64
    if (i === 0 && kind === UPPER) bits |= 1
  }
  if (upper > 0 && lower === 0) bits |= 2
  if (upper > (bits & 1) && lower > 0) bits |= 4
  if (word.length > 8) bits |= 128
  return bits
}
