/** Words that keep their hyphen at the end of a line. */
const KEEPS_HYPHEN =
  /(?:^|[\s(“"])(?:all|anti|cross|ex|half|high|long|low|non|post|pre|pro|quasi|self|semi|short|so|sub|vice|well)-$/i

/** Second parts that stand after a hyphen as a rule. */
const SECOND =
  /^(?:backed|based|born|controlled|elect|enforced|ever|free|friendly|funded|general|grained|held|law|led|legged|level|like|made|minded|oriented|owned|party|profile|related|run|scale|sized|style|term|time|to|wide|year)\b/i

const ENDS_IN_HYPHEN = /\p{L}[-\u2010\u00AD]$/u
const STARTS_LOWER = /^\p{Ll}/u
const FIRST_PART = /^\p{L}+/u

/** The words with a hyphen inside that a text writes within its lines, in lower case. */
export function hyphenatedWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const word of line.split(/[^\p{L}-]+/u)) if (word.indexOf('-', 1) > 0) words.add(word.toLowerCase())
  return words
}

/**
 * What to write between two lines of a paragraph: a space, or nothing where a word runs over the end of the line; `cut`
 * tells whether the hyphen goes. A word that the text elsewhere writes with a hyphen keeps it.
 */
export function lineJoint(
  before: string,
  after: string,
  hyphenated: ReadonlySet<string>,
): { readonly between: string; readonly cut: boolean } {
  if (before.endsWith('\u00AD')) return { between: '', cut: true }
  if (!ENDS_IN_HYPHEN.test(before)) return { between: /[\p{L}\p{N}]\/$|—$/u.test(before) ? '' : ' ', cut: false }
  if (!STARTS_LOWER.test(after)) return { between: '', cut: false }
  const last = before.slice(before.lastIndexOf(' ') + 1).replace(/^[^\p{L}]{1,3}/u, '')
  const first = FIRST_PART.exec(after.slice(0, 60))?.[0] ?? ''
  const keeps =
    KEEPS_HYPHEN.test(before.slice(-12)) ||
    SECOND.test(after) ||
    last.slice(0, -1).includes('-') ||
    hyphenated.has(`${last}${first}`.toLowerCase())
  return { between: '', cut: !keeps }
}
