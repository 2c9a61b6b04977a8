import type { Document, DocumentKind } from '@gravamen/document'
import { endsSentence, headerField } from './line-kinds.js'
import type { Parts } from './mark-parts.js'

export interface KindOfDocument {
  readonly value: DocumentKind
  /** What it was told from, in a few words. */
  readonly evidence: string
}

const NOTICE =
  /\b(?:take-?down|counter[- ]?notice|infring\w*|cease and desist|notice of (?:claim|default|termination|intention|intent|dispute|breach)|statutory demand|final notice|notice to (?:quit|pay|remedy)|good faith belief|penalty of perjury|DMCA)\b/gi
const NOTICE_TITLE =
  /\b(?:abatement|closure|default|demand|disconnection|enforcement|eviction|final|formal|improvement|legal|monetary|penalty|possession|prohibition|public|remediation|repair|statutory|stop|termination|warning) notice\b|^notice (?:of|to|under)\b/i
/** A line at the head of a document that is nothing but the name of a notice: "Improvement notice No. 2024/17". */
const NOTICE_LINE = /^(?:\S+ ){0,4}notice(?: (?:no\.?|number|under|of|to)\b.*| [\d/.-]+)?$/i
const STATEMENT =
  /\b(?:(?:witness|joint|press|public|impact|official|formal) statement|statement (?:by|of|from|on|in)\b|press release|for immediate release|affidavit|declaration of)/i
/** What stands below a press release, and below nothing that a newspaper prints. */
const FOOT =
  /^[-– *#]*(?:ends[-– *#.]*$|for (?:all )?(?:further |more )?(?:media|press) (?:contacts?|enquir|information|inquir)|(?:media|press) (?:contacts?|enquiries|inquiries)\b|notes? (?:for|to) editors?\b|(?:please )?direct (?:all )?(?:media|press) enquir)/i
/** It stands among the last so many blocks. */
const TAIL = 12
const OATH = /\b(?:state|declare|say|swear|affirm)s? as follows\b/i
/** What reporters write. */
const REPORTING = /\b(?:said|says|told|according to|reported|tweeted|announced)\b/gi
/** What writers of letters write, salutation or none. */
const ADDRESSING =
  /\b(?:please|kindly|hereby|(?:am|are) writing|write to|request(?:ing)?|demand|look forward to|thank you)\b/i
const FIRST_PERSON = /\b(?:I|we|our|my|us|me)\b/gi
const SECOND_PERSON = /\b(?:you|your)\b/gi

/** A notice names itself among the first so many blocks. */
const HEAD = 6

/** What kind of document it is, with what that was told from: the format, the parts of a letter, the words at its head. */
export function documentKind({ text, format }: Document, { blocks, salutation, valediction }: Parts): KindOfDocument {
  if (format === 'eml' || format === 'msg' || format === 'mbox') return { value: 'email', evidence: 'the format' }
  const quote = (i: number): string => `"${text.slice(blocks[i]!.start, blocks[i]!.end).slice(0, 60)}"`
  const title = blocks.findIndex(({ kind }) => kind === 'title')
  const headed = blocks.findIndex(({ kind, start, end }, i) => {
    if (kind !== 'title' && (i >= HEAD || end - start > 80)) return false
    const line = text.slice(start, end)
    return NOTICE_TITLE.test(line) && (kind === 'title' || kind === 'heading' || NOTICE_LINE.test(line))
  })
  if (headed >= 0 && salutation < 0) return { value: 'notice', evidence: `the title ${quote(headed)}` }
  const fields = new Set(blocks.slice(0, 10).map(({ start, end }) => headerField(text.slice(start, end))))
  if (['from', 'to', 'subject'].filter(field => fields.has(field)).length > 1)
    return { value: 'email', evidence: 'header fields' }
  const isAddressed = salutation >= 0 || blocks.some(({ kind }) => kind === 'recipient')
  if (isAddressed && (salutation >= 0 || valediction >= 0)) {
    const evidence = salutation >= 0 ? `the salutation ${quote(salutation)}` : `the valediction ${quote(valediction)}`
    return { value: 'letter', evidence }
  }
  let counted: Persons | null = null
  const persons = (): Persons => (counted ??= personsOf(text))
  const isHeaded = fields.has('subject') && headerField(text.slice(blocks[0]!.start, blocks[0]!.end)) === 'subject'
  if (isHeaded && persons().outside > 0.03)
    return { value: 'email', evidence: 'a subject, and a writer who speaks for himself' }
  const notice = text.slice(0, 20_000).match(NOTICE)?.length ?? 0
  if (notice >= 3 && persons().first + persons().second > 0)
    return { value: 'notice', evidence: 'the words of a legal notice' }
  if (valediction >= 0) return { value: 'letter', evidence: `the valediction ${quote(valediction)}` }
  const address = blocks.slice(0, HEAD).findIndex(({ start, end }) => isAddress(text.slice(start, end)))
  if (address >= 0 && persons().first >= 3 && persons().outside > 0.02)
    return { value: 'letter', evidence: `the address ${quote(address)}` }
  const label = blocks.slice(0, 6).findIndex(({ start, end }) => isStatement(text.slice(start, end)))
  if (label >= 0) return { value: 'statement', evidence: `the words ${quote(label)}` }
  const tail = Math.max(0, blocks.length - TAIL)
  const foot = blocks.slice(tail).findIndex(({ start, end }) => end - start < 200 && FOOT.test(text.slice(start, end)))
  if (foot >= 0) return { value: 'statement', evidence: `the words ${quote(tail + foot)}` }
  const prose = blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 80).length
  if (blocks.some(({ kind }) => kind === 'byline')) return { value: 'article', evidence: 'a byline' }
  const isProse = prose >= 2 || (prose === 1 && title >= 0)
  if (
    isProse &&
    (reportsOften(text.slice(0, 20_000)) || (format === 'html' && prose >= 3) || persons().outside < 0.02)
  ) {
    const evidence = title >= 0 ? `the headline ${quote(title)}` : 'paragraphs of prose that address nobody'
    return { value: 'article', evidence }
  }
  const { first, second, outside } = persons()
  if (second > 1 && first > 1 && outside > 0.03 && ADDRESSING.test(text.slice(0, 20_000)))
    return { value: 'letter', evidence: 'the writer addresses a reader' }
  return { value: 'other', evidence: 'no sign of a letter, an article, a notice or a statement' }
}

/** Whether reporters' words stand there three times. */
function reportsOften(text: string): boolean {
  let found = 0
  for (const _ of text.matchAll(REPORTING)) if (++found === 3) return true
  return false
}

/** Whom a letter goes to that has no salutation: "To the Board of Directors, Kern Ltd". */
const ADDRESS =
  /^(?:(?:an? )?open letter )?to (?:the |all |our |my )?(?:[\w'’-]+ ){0,4}(?:board|chair\w*|chief|council\w*|customers?|directors?|editor|governors?|head|landlord|management|manager|mayor|members?|ministers?|neighbou?rs?|owners?|president|residents?|secretary|shareholders|staff|tenants|trustees)\b/i

const isAddress = (block: string): boolean => block.length < 120 && ADDRESS.test(block) && !endsSentence(block)

/** Whether a block says that a statement follows: a label or headline, not a sentence about one. */
const isStatement = (block: string): boolean =>
  block.length < 300 && (OATH.test(block) || (block.length < 160 && STATEMENT.test(block) && !endsSentence(block)))

/** How often the first and the second person are named outside quotations, and their share of all words. */
interface Persons {
  readonly first: number
  readonly second: number
  readonly outside: number
}

function personsOf(text: string): Persons {
  const plain = text.slice(0, 50_000).replaceAll(/"[^"\n]*"|“[^“”\n]*”/g, '')
  const first = plain.match(FIRST_PERSON)?.length ?? 0
  const second = plain.match(SECOND_PERSON)?.length ?? 0
  const all = plain.match(/\S+/g)?.length ?? 1
  return { first, second, outside: (first + second) / all }
}
