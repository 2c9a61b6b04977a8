import { lowerAt, type Reading, tagAt } from '@gravamen/language'
import { wordMarks } from '../word-marks.js'

/** Who the writer is, or of what, as the first person says: a token of the name. */
export interface SelfIntroduction {
  readonly person: number | null
  readonly organization: number | null
}

/** What goes between "I am" and the organization: "the managing director of", "an employee of", "in-house counsel for". */
const LONGEST = 14
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'we'])
const isFirstPerson = wordMarks(lower => (FIRST_PERSON.has(lower) ? 1 : 0))
const OF = /^(?:of|at|for|with|from)$/

/**
 * How the writer names himself: "My name is Ann Wood", "I am Ann Wood", "I am the managing director of Tarn Textiles", "I work for …",
 * "we at Tarn Textiles", "We are Tarn Textiles". `kindAt` gives the kind of the actor named at a token.
 */
export function selfIntroduction(
  reading: Reading,
  kindAt: (i: number) => 'person' | 'organization' | null,
): SelfIntroduction {
  let person: number | null = null
  let organization: number | null = null
  const { tokens, sentences } = reading
  const firstPerson = isFirstPerson(reading)
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.end[s]!
    for (let i = sentences.first[s]!; i < end; i++) {
      if (firstPerson[tokens.word[i]!] === 0) continue
      organization ??= asAgentOf(reading, i, end, kindAt)
      const named = start(reading, i, end)
      if (named < 0) continue
      const kind = kindAt(named)
      if (kind === 'person') person ??= named
      if (kind === 'organization') organization ??= named
      if (kind === null && lowerAt(reading, i) !== 'my') organization ??= employer(reading, named, end, kindAt)
    }
    if (person !== null && organization !== null) break
  }
  return { person, organization: tokens.count > 0 ? organization : null }
}

/** "I submit this notice as an officer of Tarn Games": the organization, past "as" and an article. */
function asAgentOf(
  reading: Reading,
  i: number,
  end: number,
  kindAt: (i: number) => 'person' | 'organization' | null,
): number | null {
  if (lowerAt(reading, i) === 'my') return null
  for (let k = i + 1; k < Math.min(end, i + LONGEST); k++)
    if (lowerAt(reading, k) === 'as' && /^(?:a|an|the)$/.test(lowerAt(reading, k + 1)))
      return employer(reading, k + 1, end, kindAt)
  return null
}

/** Past "my name is", "I am", "we are", "we at", "I work for": where the name would stand; -1 where nothing of the kind begins. */
function start(reading: Reading, i: number, end: number): number {
  const words = (...expected: readonly string[]): boolean =>
    i + expected.length < end && expected.every((word, k) => lowerAt(reading, i + k) === word)
  if (words('my', 'name', 'is')) return i + 3
  if (words('i', 'am') || words('i', "'m") || words('i', '’m') || words('we', 'are')) return i + 2
  if (words('we', 'at') || words('we', ',') || words('i', ',')) return skipArticle(reading, i + 2)
  if (words('i', 'work', 'for') || words('we', 'work', 'for')) return skipArticle(reading, i + 3)
  return -1
}

const skipArticle = (reading: Reading, i: number): number => (lowerAt(reading, i) === 'the' ? i + 1 : i)

/** "[I am] the managing director of [Tarn Textiles]": the organization after a role in the singular or plural with its "of", "at" or "for". */
function employer(
  reading: Reading,
  from: number,
  end: number,
  kindAt: (i: number) => 'person' | 'organization' | null,
): number | null {
  if (!/^(?:a|an|the|\[)$/.test(lowerAt(reading, from))) {
    if (!/^(?:NN|JJ)/.test(tagAt(reading, from))) return null
  }
  for (let i = from; i < Math.min(end, from + LONGEST); i++) {
    const lower = lowerAt(reading, i)
    if (/^(?:,|;|:|and|that|who|which|not|to)$/.test(lower) || /^(?:MD|VB[DZP]?)$/.test(tagAt(reading, i))) return null
    if (!OF.test(lower)) continue
    const named = skipArticle(reading, i + 1)
    if (kindAt(named) === 'organization') return named
  }
  return null
}
