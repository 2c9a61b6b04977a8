import { bySpan, type Party } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import type { Draft } from '../item.js'
import { type Actor, ordinaryCase } from './actor.js'
import { isPublic } from './is-public.js'
import { isCompanyEnding } from './lexicon/company-endings.js'
import { KNOWN_ORGANIZATIONS } from './lexicon/known-organizations.js'
import { partsOf } from './letter-parts.js'
import { type Mention, mentionSpan } from './mention.js'
import { partyConfidence } from './party-confidence.js'

/** The actor as a party of the record, before it has an id. */
export function partyDraft(reading: Reading, actor: Actor): Draft<Party> {
  const mentions = actor.mentions.map(mention => recorded(reading, mention)).sort(bySpan)
  const named = mentions.find(({ type }) => type === 'name' || type === 'place') ?? mentions[0]!
  const names = [...actor.names]
  const name = ordinaryCase(wellKnown(actor, names) ?? fullest(actor, names), actor.kind)
  return {
    start: named.start,
    end: named.end,
    text: named.text,
    confidence: round(partyConfidence(reading, actor)),
    rule: `party/${ruleOf(actor)}`,
    sameAs: null,
    name,
    kind: actor.kind === 'person' ? 'person' : 'organization',
    public: isPublic(actor),
    aliases: aliasesOf(actor, names, name),
    roles: [...actor.roles],
    parts: [...partsOf(reading, actor)],
    actsFor: null,
    mentions,
  }
}

function recorded(reading: Reading, { first, end: stop, type, confidence }: Mention): Party['mentions'][number] {
  const { start, end } = mentionSpan(reading, { first, end: stop })
  return { start, end, text: reading.text.slice(start, end), type, confidence: round(confidence) }
}

/** The other ways in which it is called. */
function aliasesOf({ kind }: Actor, names: readonly string[], name: string): string[] {
  const aliases = new Set<string>()
  for (const called of names) {
    const alias = ordinaryCase(called, kind)
    if (alias !== name) aliases.add(alias)
  }
  return [...aliases]
}

const round = (x: number): number => Math.round(x * 1000) / 1000

/** The name of a person with most parts; of an organization the one that most words tell apart, with its legal form. */
function fullest({ name, kind }: Actor, names: readonly string[]): string {
  if (kind === 'place' || names.length === 1) return name
  let best = name
  let most = weight(name)
  for (const other of names) {
    if (other === name || /^\p{Lu}+$/u.test(other)) continue
    const own = weight(other)
    if (own <= most) continue
    best = other
    most = own
  }
  return best
}

/** "GitHub" of "GitHub Trust & Safety": the name that everybody knows, where the text mostly uses it and no legal form is in another. */
function wellKnown({ kind, mentions }: Actor, names: readonly string[]): string | null {
  if (kind !== 'organization') return null
  const known = names.find(name => KNOWN.has(name))
  // One name is the one that everybody knows, or none is.
  if (known === undefined || names.length === 1 || names.some(hasLegalForm)) return null
  const length = known.split(' ').length
  let all = 0
  let said = 0
  for (const { type, first, end } of mentions) {
    if (type !== 'name') continue
    all++
    if (end - first === length) said++
  }
  return said * 2 > all ? known : null
}

const hasLegalForm = (name: string): boolean => isCompanyEnding(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())

const KNOWN: ReadonlySet<string> = new Set(KNOWN_ORGANIZATIONS)

const weight = (name: string): number =>
  (name.includes(' ') && hasLegalForm(name) ? 150 : 0) +
  name.split(/\s+/).length * 100 +
  (/\p{Ll}/u.test(name) ? 50 : 0) +
  Math.min(name.length, 40)

/** The rules that find names, from the most telling to the least. */
const FINDERS = [
  'legal-form',
  'firm-name',
  'known-body',
  'known-name',
  'title',
  'person-pattern',
  'body-of',
  'the-government',
  'named-body',
  'headed-name',
  'header-name',
  'signatory',
  'greeted-name',
  'user-name',
  'acronym',
  'head',
  'statement-to',
  'acting-name',
  'camel-name',
  'domain-name',
  'kin-name',
  'owner-name',
  'listed-name',
  'acting-place',
]

/** The rule that found the name itself, not the ones that joined others to it. */
const ruleOf = ({ rules }: Actor): string => FINDERS.find(rule => rules.has(rule)) ?? 'tagger'
