import { lowerAt, type Reading, wordAt } from '@gravamen/language'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { type Mention, mentionText, moved } from './mention.js'

const KNOWN: ReadonlySet<string> = new Set(KNOWN_ORGANIZATIONS)

/** "with Experian and Equifax", "Tarn and Novi have agreed": two of one word each, where the sentence wants several or one of them is known alone. */
function isPair(reading: Reading, { first, end, kind }: Mention, and: number): boolean {
  if (kind !== 'organization' || lowerAt(reading, and) !== 'and') return false
  // "JPMorgan and Rothenburg & Cie"
  if (
    (and - first === 1 && KNOWN.has(wordAt(reading, first))) ||
    KNOWN.has(mentionText(reading, { first: and + 1, end }))
  )
    return true
  if (end - first !== 3) return false
  if ([first, and + 1].some(i => KNOWN.has(wordAt(reading, i)) || /^\p{Lu}[\p{Lu}\d]+$/u.test(wordAt(reading, i))))
    return true
  if (/^(?:both|between)$/.test(lowerAt(reading, first - 1))) return true
  return /^(?:are|have|were)$/.test(lowerAt(reading, end))
}

/**
 * Cuts "Metamarkets and Imply Data" in two where the document names one of both alone elsewhere; and leaves out families
 * ("the Clintons") whose members it names.
 */
export function splitPairs(reading: Reading, mentions: readonly Mention[]): Mention[] {
  // Few mentions ask for them.
  let names: Names | null = null
  const named = (): Names => (names ??= namesOf(reading, mentions))
  const found: Mention[] = []
  for (const mention of mentions) {
    if (lowerAt(reading, mention.first - 1) === 'the' && named().families.has(mentionText(reading, mention))) continue
    const halves = mention.end - mention.first > 2 ? halvesOf(reading, mention, named) : null
    if (halves) found.push(...halves)
    else found.push(mention)
  }
  return found
}

/** The two names that the mention is, or null. */
function halvesOf(reading: Reading, mention: Mention, named: () => Names): readonly Mention[] | null {
  for (let i = mention.first + 1; i < mention.end - 1; i++) {
    if (lowerAt(reading, i) !== 'and' && lowerAt(reading, i) !== ',') continue
    const halves = [moved(mention, mention.first, i), moved(mention, i + 1, mention.end)]
    if (halves.some(half => named().alone.has(mentionText(reading, half))) || isPair(reading, mention, i)) return halves
  }
  return null
}

/** The names as written, and the families of the persons. */
interface Names {
  readonly alone: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

function namesOf(reading: Reading, mentions: readonly Mention[]): Names {
  const alone = new Set<string>()
  const families = new Set<string>()
  for (const mention of mentions) {
    const text = mentionText(reading, mention)
    alone.add(text)
    if (mention.kind === 'person') families.add(`${text.slice(text.lastIndexOf(' ') + 1)}s`)
  }
  return { alone, families }
}
