import { type Metadata, NO_METADATA, type Stated } from '@gravamen/document'

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m

/** The simple fields ("title: …") of the YAML block that a Markdown file may begin with, and where that block ends (0 without one). */
export function readFrontMatter(text: string): { readonly end: number; readonly metadata: Metadata } {
  const opening = OPENING.exec(text)?.[0].length ?? 0
  const rest = text.slice(opening, opening + 20_000)
  const closing = opening > 0 ? CLOSING.exec(rest) : null
  if (!closing) return { end: 0, metadata: NO_METADATA }
  const fields = new Map<string, string>()
  for (const line of rest.slice(0, closing.index).split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0 && !/^[\s-]/.test(line))
      fields.set(
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^(["'])(.*)\1$/, '$2'),
      )
  }
  const stated = (name: string): Stated | null => {
    const value = fields.get(name)
    return value ? { value, basis: 'front-matter' } : null
  }
  const date = stated('date')
  return {
    end: opening + closing.index + closing[0].length,
    metadata: {
      ...NO_METADATA,
      title: stated('title'),
      author: stated('author'),
      date: date && /^\d{4}-\d{2}-\d{2}/.test(date.value) ? { ...date, value: date.value.slice(0, 10) } : null,
      language: stated('lang') ?? stated('language'),
    },
  }
}
