import { finishHash, hashCodes, hashText, mixHash } from './hash.js'

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
  const room = { long: new Uint16Array(LONGEST), short: new Uint16Array(LONGEST) }
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!
    const lower = lowers[w]!
    const { length } = lower
    columns.word[w] = hashText(word)
    columns.lower[w] = hashText(lower)
    for (let n = 0; n < prefixes.length && n + 1 < length; n++) prefixes[n]![w] = hashText(lower, 0, n + 1)
    for (let n = 0; n < suffixes.length && n + 1 < length; n++) suffixes[n]![w] = hashText(lower, length - n - 1)
    const shape = shapeOf(word, room)
    columns.shape[w] = hashCodes(room.long, shape.long)
    columns.shortShape[w] = hashCodes(room.short, shape.short)
    columns.ending[w] = finishHash(mixHash(columns.shortShape[w]!, suffix2[w]!))
    columns.traits[w] = traitsOf(word)
  }
  return columns
}

const UPPER = 0x58
const LOWER = 0x78
const DIGIT = 0x39
const HYPHEN = 0x2d
const STOP = 0x2e
/** Beyond so many characters a shape tells nothing more. */
const LONGEST = 40

/** The kind of a character as a code unit: X for upper case, x for lower case (any other letter beyond ASCII counts as such), 9 for a digit, or the mark itself. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 0xaa || (code >= 0x2000 && code < 0x2c00)) return code
  const char = String.fromCharCode(code)
  return char.toLowerCase() === char ? LOWER : UPPER
}

/** Writes the shape of a word, long and short, and returns how many kinds each has. */
function shapeOf(
  word: string,
  room: { readonly long: Uint16Array; readonly short: Uint16Array },
): { readonly long: number; readonly short: number } {
  let long = 0
  let short = 0
  let before = -1
  let run = 0
  for (let i = 0; i < word.length && i < LONGEST; i++) {
    const kind = kindOf(word.charCodeAt(i))
    run = kind === before ? run + 1 : 1
    before = kind
    if (run <= 3) room.long[long++] = kind
    if (run === 1) room.short[short++] = kind
  }
  return { long, short }
}

function traitsOf(word: string): number {
  let upper = 0
  let lower = 0
  let bits = 256
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i))
    if (kind === UPPER) upper++
    else if (kind === LOWER) lower++
    else if (kind === DIGIT) bits |= 8
    else if (kind === HYPHEN) bits |= 16
    else if (kind === STOP) bits |= 32
    else bits |= 64
    if (i === 0 && kind === UPPER) bits |= 1
  }
  if (upper > 0 && lower === 0) bits |= 2
  if (upper > (bits & 1) && lower > 0) bits |= 4
  if (word.length > 8) bits |= 128
  return bits
}
