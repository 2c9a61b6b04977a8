import type { Claim, Party, Reference, Span } from '@gravamen/document'
import { hasClass, lowerAt, type Reading, tagAt, tokenAtOffset, WORD_CLASS } from '@gravamen/language'

/** How far back the speaker may have been named, in UTF-16 code units: some three paragraphs of news. */
const REACH = 1200
const PRONOUN = /^(?:he|she)$/i
const MAN = /\b(?:lord|mr|sir)\.?\s$/i
const WOMAN = /\b(?:dame|lady|miss|mrs|ms)\.?\s$/i
const LONGEST_TITLE = 6

/**
 * The claims with "he" and "she" for source, where nothing else says who it is, given to the one who spoke last: when nobody else is
 * named or spoken of since then, and no title gives the speaker the other sex.
 */
export function speakingOn(r: Reading, claims: readonly Claim[], parties: readonly Party[]): Claim[] {
  const persons = new Map(parties.filter(({ kind }) => kind === 'person').map(party => [party.id, party]))
  const named = [...persons.values()].flatMap(({ id, mentions }) =>
    mentions.filter(({ type }) => type === 'name').map(({ start }) => ({ id, start })),
  )
  let last: Reference | null = null
  return claims.map(claim => {
    if (claim.within !== null || !claim.source) return claim
    const source = withSpeaker(claim.source)
    last = source.party === null && !PRONOUN.test(source.text) ? null : source.party === null ? last : source
    return source === claim.source ? claim : { ...claim, source }
  })

  function withSpeaker(source: Reference): Reference {
    const speaker = last && persons.get(last.party ?? '')
    if (source.party !== null || !PRONOUN.test(source.text) || !last || !speaker) return source
    const between = { start: last.end, end: source.start }
    const isFar = between.end < between.start || between.end - between.start > REACH
    const isOther = named.some(({ id, start }) => id !== speaker.id && between.start < start && start < between.end)
    return isFar || isOther || !mayBe(r, speaker, source.text) || speaksOfSomebody(r, between, claims)
      ? source
      : { ...source, party: speaker.id }
  }
}

const mayBe = ({ text }: Reading, { mentions }: Party, pronoun: string): boolean => {
  const other = /^he$/i.test(pronoun) ? WOMAN : MAN
  return !mentions.some(({ start }) => other.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)))
}

const SOMEBODY: ReadonlySet<string> = new Set(['boy', 'girl', 'lady', 'man', 'person', 'woman'])

/** Whether somebody without a name appears, outside what is claimed: "the minister", "a man from the insurers". */
function speaksOfSomebody(r: Reading, { start, end }: Span, claims: readonly Claim[]): boolean {
  for (let i = tokenAtOffset(r, start); i < r.tokens.count && r.tokens.start[i]! < end; i++) {
    const at = r.tokens.start[i]!
    const isRole = hasClass(r, i, WORD_CLASS.role) || SOMEBODY.has(lowerAt(r, i))
    if (isRole && /^NNP?$/.test(tagAt(r, i)) && !claims.some(claim => claim.start <= at && at < claim.end)) return true
  }
  return false
}
