import { statedAuthor, statedTitle } from '../stated.js'
import type { Metadata, Stated } from '@gravamen/document'
import { NO_METADATA } from '@gravamen/document'
import type { HtmlVisitor } from './walk-html.js'

export interface HtmlFacts {
  readonly metadata: Metadata
  /** Titles that the page gives itself, the most telling first. */
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
}

const clean = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null
const stated = (value: string | null | undefined, basis: string): Stated | null => (value ? { value, basis } : null)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const field = (record: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** The object of a page's JSON-LD that describes the article itself, at most a few levels down. */
function findArticle(value: unknown, depth = 0): Record<string, unknown> | null {
  if (depth > 4) return null
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = findArticle(item, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!isRecord(value)) return null
  if (
    /Article|Posting|Report|Review|Recipe/.test(String(field(value, '@type'))) &&
    typeof field(value, 'headline') === 'string'
  )
    return value
  return findArticle(field(value, '@graph') ?? field(value, 'mainEntity'), depth + 1)
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.slice(0, 20).map(nameOf).filter(Boolean).join(', ') || null
  return isRecord(value) && typeof field(value, 'name') === 'string' ? clean(String(field(value, 'name'))) : null
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    return findArticle(JSON.parse(text))
  } catch {
    return null
  }
}

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2})?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const isoDate = (value: string | null | undefined): string | null => {
  const text = value?.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2') ?? ''
  return ISO_DATE.test(text) ? text : null
}

/** Gathers what a page's head, JSON-LD and marked elements say of it. `facts` answers once the walk is over. */
export function htmlMetadata(): HtmlVisitor & { facts(): HtmlFacts } {
  const meta = new Map<string, string>()
  let language: string | null = null
  let title = ''
  let json = ''
  let article: Record<string, unknown> | null = null
  let time: string | null = null
  return {
    open({ tag, attributes }) {
      if (tag === 'html') language = attributes.get('lang') ?? attributes.get('xml:lang') ?? null
      if (tag === 'meta') {
        const name = (
          attributes.get('property') ??
          attributes.get('name') ??
          attributes.get('itemprop') ??
          ''
        ).toLowerCase()
        const content = attributes.get('content')
        if (name && content && !meta.has(name)) meta.set(name, content)
      }
      if (tag === 'time' && (attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished'))
        time ??= attributes.get('datetime') ?? null
      if (tag === 'script') json = ''
    },
    close({ tag, attributes }) {
      if (tag === 'script' && attributes.get('type') === 'application/ld+json' && json.length < 2_000_000)
        article ??= readJson(json)
    },
    text(text, stack) {
      const parent = stack.at(-1)
      if (parent?.tag === 'title' && stack.at(-2)?.tag !== 'svg' && title.length < 1000) title += text
      else if (parent?.tag === 'script' && parent.attributes.get('type') === 'application/ld+json') json += text
    },
    facts() {
      const get = (...names: string[]) => clean(names.map(name => meta.get(name)).find(Boolean))
      const headline =
        article && typeof field(article, 'headline') === 'string' ? clean(String(field(article, 'headline'))) : null
      const titles = [headline, get('og:title'), get('twitter:title'), clean(title)].filter(found => found !== null)
      const descriptions = [get('og:description'), get('description'), get('twitter:description')].filter(
        found => found !== null,
      )
      const published = article ? isoDate(String(field(article, 'datePublished') ?? '')) : null
      const metaDate = isoDate(
        get(
          'article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'pubdate',
          'publishdate',
          'parsely-pub-date',
          'sailthru.date',
        ),
      )
      const author = article ? nameOf(field(article, 'author')) : null
      const metaAuthor = get('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl')
      return {
        titles,
        descriptions,
        metadata: {
          ...NO_METADATA,
          title:
            statedTitle(headline, 'json-ld') ??
            statedTitle(get('og:title'), 'meta') ??
            statedTitle(clean(title), 'title'),
          author: author
            ? stated(author, 'json-ld')
            : metaAuthor && !/^https?:/.test(metaAuthor)
              ? statedAuthor(metaAuthor, 'meta')
              : null,
          date: published
            ? stated(published, 'json-ld')
            : metaDate
              ? stated(metaDate, 'meta')
              : stated(isoDate(time), 'time'),
          language: stated(
            /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(language ?? '') ? language!.replaceAll('_', '-') : null,
            'html',
          ),
        },
      }
    },
  }
}
