import {
  type Analysis,
  type Claim,
  type Deadline,
  type DocumentInfo,
  type Excerpt,
  ITEM_KINDS,
  type ItemKind,
  type Party,
} from '@gravamen/document'
import {
  deadlinePhrases,
  moneyPhrases,
  type Phrase,
  actor,
  quote,
  quoteWhole,
  ultimatumPhrases,
  words,
} from './phrase.js'
import { actorOf, loneDeadlines, type Ultimatum, ultimata } from './ultimatum.js'

/** One finding as a sentence, with where it stands and what found it. */
export interface Entry {
  readonly sentence: readonly Phrase[]
  /** "line 3" or "page 2, line 14", then "also line 9" … */
  readonly place: string
  /** `start–end` of each part of it that the text holds. */
  readonly spans: string
  readonly id: string
  readonly confidence: number
  readonly rule: string
}

export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

interface Item extends Excerpt {
  readonly id: string
  readonly confidence: number
  readonly rule: string
  readonly at: { readonly page: number | null; readonly line: number }
}

const placeOf = ({ at }: Item): string => (at.page === null ? `line ${at.line}` : `page ${at.page}, line ${at.line}`)
const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`

function entry(item: Item, sentence: readonly Phrase[], repeats: readonly Item[], spans: string): Entry {
  const place = [placeOf(item), ...repeats.map(repeat => `also ${placeOf(repeat)}`)].join(', ')
  return { sentence, place, spans, id: item.id, confidence: item.confidence, rule: item.rule }
}

function ofUltimatum(ultimatum: Ultimatum): Entry {
  const { demand, deadline, consequence, money, repeats } = ultimatum
  const spans = [
    spanOf(demand),
    ...(deadline ? [`by ${deadline.id} ${placeOf(deadline)} ${spanOf(deadline)}`] : []),
    ...(consequence ? [`or else ${spanOf(consequence)}`] : []),
    ...money.map(sum => `at stake ${sum.id} ${placeOf(sum)} ${spanOf(sum)}`),
  ]
  return entry(demand, ultimatumPhrases(ultimatum), repeats, spans.join('; '))
}

/** "Has to act by Friday", "have until Friday", "has to act within seven days". */
function hasToAct({ plural }: { readonly plural: boolean }, { text, bound, duration }: Deadline): string {
  const has = plural ? 'have' : 'has'
  if (/^until\b/i.test(text)) return ` ${has} `
  const bare = bound === 'within' && duration !== null && !/^(?:at|during|for|in|no|not|up|with)/i.test(text)
  return ` ${has} to act ${bare ? 'within ' : ''}`
}

function ofDeadline(analysis: Analysis, deadline: Deadline): Entry {
  const obligated = deadline.obligated && actorOf(analysis, deadline.obligated, '')
  const sentence = [
    ...(obligated ? [actor(obligated), words(hasToAct(obligated, deadline))] : []),
    ...deadlinePhrases(deadline),
    ...(deadline.action ? [words(': '), quote(deadline.action)] : []),
    ...(deadline.consequence ? [words(', or else '), quote(deadline.consequence)] : []),
  ]
  const repeats = analysis.deadlines.filter(({ sameAs }) => sameAs === deadline.id)
  return entry(deadline, sentence, repeats, spanOf(deadline))
}

function ofClaim(analysis: Analysis, claim: Claim): Entry {
  const nobody = claim.kind === 'author' ? (analysis.document.author ?? 'The author') : 'No named source'
  const source = actor(actorOf(analysis, claim.source, nobody))
  const manner = [
    claim.stance,
    ...(claim.negated ? ['negated'] : []),
    ...(claim.hedged ? ['hedged'] : []),
    ...(claim.quotation ? [claim.quotation] : []),
    ...(claim.within ? [`within ${claim.within}`] : []),
  ]
  const repeats = analysis.claims.filter(({ sameAs }) => sameAs === claim.id)
  return entry(claim, [source, words(` (${manner.join(', ')}): `), quoteWhole(claim)], repeats, spanOf(claim))
}

function ofParty(analysis: Analysis, named: Party): Entry {
  const client = analysis.parties.find(({ id }) => id === named.actsFor)
  const facts = [
    named.kind === 'person' ? 'person' : named.public ? 'public body' : 'organization',
    ...named.roles,
    ...(named.aliases.length > 0 ? [`also ${named.aliases.join(', ')}`] : []),
    ...(client ? [`acts for ${client.name}`] : []),
    ...(named.parts.length > 0 ? [named.parts.join(', ')] : []),
    `${named.mentions.length} ${named.mentions.length === 1 ? 'mention' : 'mentions'}`,
  ]
  return entry(named, [actor({ name: named.name, known: true }), words(` (${facts.join('; ')})`)], [], spanOf(named))
}

const firsts = <T extends { readonly sameAs: string | null }>(items: readonly T[]): T[] =>
  items.filter(({ sameAs }) => sameAs === null)

const threatens = ({ deadline, consequence }: Ultimatum): boolean => deadline !== null || consequence !== null

/** What a record says of these kinds, as sentences, in sections; a section without entries is left out. */
export function summarize(analysis: Analysis, kinds: readonly ItemKind[] = ITEM_KINDS): Section[] {
  const demands = ultimata(analysis)
  const sections: (Section & { readonly kind: ItemKind })[] = [
    { kind: 'demands', title: 'Ultimatums', entries: demands.filter(threatens).map(ofUltimatum) },
    { kind: 'demands', title: 'Other demands', entries: demands.filter(demand => !threatens(demand)).map(ofUltimatum) },
    {
      kind: 'deadlines',
      title: 'Deadlines',
      entries: loneDeadlines(analysis).map(deadline => ofDeadline(analysis, deadline)),
    },
    { kind: 'claims', title: 'Claims', entries: firsts(analysis.claims).map(claim => ofClaim(analysis, claim)) },
    {
      kind: 'money',
      title: 'Money',
      entries: firsts(analysis.money).map(sum => {
        const about = sum.refersTo ? [words(': '), quote(sum.refersTo)] : []
        const repeats = analysis.money.filter(({ sameAs }) => sameAs === sum.id)
        return entry(sum, [...moneyPhrases(sum), ...about], repeats, spanOf(sum))
      }),
    },
    { kind: 'parties', title: 'Parties', entries: firsts(analysis.parties).map(named => ofParty(analysis, named)) },
  ]
  return sections.filter(({ kind, entries }) => kinds.includes(kind) && entries.length > 0)
}

/** The facts of the document itself on one line: "letter · 2024-05-01 (byline) · 2 pages · 1234 characters". */
export function aboutDocument({ kind, author, date, language, pages, length }: DocumentInfo): string {
  return [
    kind,
    ...(author ? [`by ${author}`] : []),
    date ? `${date.value} (${date.basis})` : 'no date',
    ...(language ? [language] : []),
    ...(pages ? [`${pages} ${pages === 1 ? 'page' : 'pages'}`] : []),
    `${length} characters`,
  ].join(' · ')
}
