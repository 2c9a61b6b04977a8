import type { Block, BlockKind } from '@gravamen/document'
import type { HtmlFacts } from './html-metadata.js'

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The names that pages give to the elements of an article's head. Matched in the last four elements of a path. */
const ROLES: readonly (readonly [BlockKind, RegExp, number])[] = [
  ['caption', /caption|(?:^|[-_.])credits?(?:[-_.\]]|$)|img-desc|photo-?desc|image-?desc|wp-caption-text/i, 700],
  [
    'byline',
    /byline|\bauthors?\b|author-name|author_name|rel=author|itemprop=author|dateline|(?:^|[-_.])by(?:[-_.]|$)|contributor/i,
    250,
  ],
  [
    'date',
    /itemprop=date|datepublished|datemodified|pub-?date|publish-?date|post-?date|entry-?date|article-?date|timestamp|time-?stamp|(?:^|[-_.])date(?:[-_.:]|$)|published/i,
    120,
  ],
  [
    'standfirst',
    /standfirst|subhead|sub-?head(?:line|ing)|sub-?title|(?:^|[-_.])dek(?:[-_.]|$)|(?:^|[-_.])deck(?:[-_.]|$)|article-?summary|(?:^|[-_.])kicker|itemprop=alternativeheadline|itemprop=description/i,
    500,
  ],
]
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/i
const LOOKS_LIKE_DATE = /\d{4}|\d{1,2}[:/.]\d{2}|\bago\b|\b(?:today|yesterday)\b/i
/** A date alone, as it stands under a headline: "Published: Tuesday, 14 September 2023, 10:30 GMT". */
const BARE_DATE =
  /^(?:(?:last )?(?:published|updated|posted|modified)(?: on| at)?:? ?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,14})?$/iu
/** "By Joanna Reeve and Tom Hale, crime reporters", but not "By Friday the council must reply." */
const BY =
  /^(?:By|BY|by|Written by|Posted by|Words by|Story by|Reported by|Text:)[: ]+\p{Lu}[\p{L}.'’-]* (?:and |& )?\p{Lu}/u
const ENDS_SENTENCE = /[.!?]["'”’)]*$/

/** The block's own element and those just around it, less what names a whole article or page. */
const lastElements = (path: string, count: number): string =>
  path
    .split(' ')
    .slice(-count)
    .filter(element => !/^(?:article|body|main|html)\b/.test(element))
    .join(' ')

/** "Harbour at dawn (Image: Jane Roe/Reuters)": a picture's credit at the end. */
const CREDITED =
  /\((?:image|photo|picture|credit|pic|photograph|photo credit|image credit)s?\s*(?::|by |©)[^()]{1,80}\)\.?$/i

/**
 * Tells the parts of an article's head apart: the title is the heading that the page itself names as its title (or its only
 * first-level heading); byline, date, standfirst and captions are told by the names of their elements or by their look.
 */
export function markRoles(text: string, blocks: readonly Block[], { titles, descriptions }: HtmlFacts): Block[] {
  const wanted = titles.map(words).filter(title => title.length > 3)
  const described = descriptions.map(words).filter(description => description.length > 20)
  const firsts = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1)
  const isTitle = (plain: string): boolean =>
    wanted.some(
      title =>
        title === plain ||
        (plain.length > 12 &&
          (title.startsWith(`${plain} `) || title.endsWith(` ${plain}`) || plain.startsWith(`${title} `))),
    )
  let titled = false
  const marked = blocks.map(block => {
    if (block.boilerplate || block.kind === 'code' || block.kind === 'table-cell') return block
    const length = block.end - block.start
    if (length > 700) return block
    const slice = text.slice(block.start, block.end)
    const heading = block.kind === 'heading'
    if (length < 400 && (heading || !titled)) {
      const plain = words(slice)
      if (isTitle(plain) && (heading || wanted[0] === plain)) {
        titled = true
        return { ...block, kind: 'title' as const }
      }
      if (heading && firsts.length === 1 && block.level === 1) {
        titled = true
        return { ...block, kind: 'title' as const }
      }
    }
    if (heading && block.level !== null && block.level < 2) return block
    if (described.length > 0 && length < 600 && titled && described.includes(words(slice)))
      return { ...block, kind: 'standfirst' as const }
    if (block.kind === 'quotation' || block.kind === 'caption') return block
    if (!heading && length < 250 && CREDITED.test(slice)) return { ...block, kind: 'caption' as const }
    if (!heading && length < 200 && BY.test(slice) && !(ENDS_SENTENCE.test(slice) && length > 40))
      return { ...block, kind: 'byline' as const }
    if (!heading && length < 60 && block.kind === 'paragraph' && BARE_DATE.test(slice))
      return { ...block, kind: 'date' as const }
    const near = lastElements(block.path ?? '', 3)
    for (const [kind, names, limit] of ROLES) {
      if (length > limit || !names.test(near)) continue
      if (kind === 'date' && !(LOOKS_LIKE_DATE.test(slice) || MONTH.test(slice))) continue
      if (kind === 'standfirst' && block.linkDensity !== null && block.linkDensity > 0.4) continue
      if (heading && kind !== 'standfirst') continue
      return { ...block, kind }
    }
    if (length < 60 && /(?:^| )time[#.:[]/.test(near) && LOOKS_LIKE_DATE.test(slice))
      return { ...block, kind: 'date' as const }
    return block
  })
  return unmarkLong(blocks, marked)
}

/** Roles that hold an article's head: where many blocks in a row have one, its name means something else on this page. */
function unmarkLong(blocks: readonly Block[], marked: readonly Block[]): Block[] {
  const result = [...marked]
  for (let i = 0; i < result.length; ) {
    const { kind } = marked[i]!
    let j = i + 1
    while (j < marked.length && marked[j]!.kind === kind) j++
    if (j - i > 4 && (kind === 'byline' || kind === 'date' || kind === 'standfirst'))
      for (let k = i; k < j; k++) result[k] = blocks[k]!
    i = j
  }
  return result
}
