import type { BlockKind } from '@gravamen/document'
import { walkXml } from '../xml/walk-xml.js'

/** What only a sender's own head has: a telephone number, an address of mail or of the web, a postcode, a street with its number. */
const CONTACT =
  /@[\w-]|\bwww\.|\bhttps?:\/\/|\b(?:tel|telephone|phone|fax|mobile|e-?mail)\b\s{0,2}[:.+(\d]|\+\d[\d ()-]{8,20}\d|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b\d{1,5}[A-Za-z]?,? (?:[\p{Lu}][\p{L}.'’]{0,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Place|Drive|Boulevard|Blvd|Way|Court|House|Row|Quay|Hill|Terrace|Gardens|Park)\b/u

/** A head with more lines than this is no letterhead. */
const MOST_LINES = 14

/** Whether the lines at the head of a page are a letterhead: who writes, and where to reach them. */
export const isLetterhead = (lines: readonly string[]): boolean =>
  lines.length <= MOST_LINES && lines.some(line => CONTACT.test(line))

export interface PageHead {
  readonly kind: BlockKind
  readonly boilerplate: string | null
}

/** Tells a letterhead, which is the writer's own, from the running header of a page; the same letterhead on later pages is one. */
export function pageHeads(): (lines: readonly string[]) => PageHead {
  const seen = new Set<string>()
  return lines => {
    const key = lines.join('\n')
    if (!isLetterhead(lines) || seen.has(key)) return { kind: 'page-header', boilerplate: 'page-header' }
    seen.add(key)
    return { kind: 'letterhead', boilerplate: null }
  }
}

/** The paragraphs of a part of an office document as plain lines; those within elements of the names `within`, where given. */
export function partLines(xml: string, depth: number, within: ReadonlySet<string> | null = null): string[] {
  const lines: string[] = []
  let inside = within === null ? 1 : 0
  let line = ''
  walkXml(
    xml,
    {
      open({ name }) {
        if (within?.has(name)) inside++
      },
      text(text) {
        if (inside > 0) line += text
      },
      close({ name }) {
        if (within?.has(name)) inside--
        if (!/^(?:w|text):(?:p|h)$|:(?:br|line-break|tab)$/.test(name)) return
        if (line.trim() !== '') lines.push(line.trim())
        line = ''
      },
    },
    depth,
  )
  return lines
}
