import type { Document, Omission, Warning } from '@gravamen/document'
import type { BoostedTrees } from './html/boosted-trees.js'
import { pageBoilerplate } from './html/page-content.js'
import { marked } from './marked.js'
import { mergeOmissions, type Marked } from './merge-omissions.js'
import { disclaimerTails } from './disclaimer-tails.js'
import { endMatter } from './end-matter.js'
import { menus } from './menus.js'
import { relatedLists } from './related-lists.js'
import { type Rule, toLines } from './rule.js'
import { LONGEST, ruleOf } from './rules/index.js'
import { teaserLists } from './teaser-lists.js'

export interface Cleaning {
  /** Sorted, without overlaps. */
  readonly omissions: readonly Omission[]
  readonly warnings: readonly Warning[]
}

/** Where more than this share of the text would go, and less than this many characters stay, the document is not what the rules take it for. */
const MOST = 0.97
const LEAST = 200

/** What `clean` gives, with a warning where everything looked like boilerplate and was therefore kept. `trees` stands in for the shipped model of web pages when that is measured. */
export function cleaning(document: Document, trees?: BoostedTrees): Cleaning {
  const lines = toLines(document)
  const found: Marked[] = [
    ...marked(lines),
    ...(document.format === 'html' ? pageBoilerplate(lines, trees) : [...endMatter(lines), ...menus(lines)]),
  ]
  const ruled: (Rule | null | undefined)[] = []
  for (const [index, { text, block }] of lines.entries()) {
    const rule = block.kind === 'title' || text.length > LONGEST ? undefined : ruleOf(text)
    ruled.push(rule)
    if (rule) found.push({ index, reason: rule.reason })
  }
  found.push(...relatedLists(lines), ...teaserLists(lines), ...disclaimerTails(lines, ruled))
  const reasons = new Map<number, string>()
  for (const { index, reason } of found) if (!reasons.has(index)) reasons.set(index, reason)
  const size = lines.reduce((sum, { text }) => sum + text.length, 0)
  const gone = lines.reduce((sum, { text }, index) => sum + (reasons.has(index) ? text.length : 0), 0)
  if (size > 0 && gone > size * MOST && size - gone < LEAST)
    return {
      omissions: [],
      warnings: [
        {
          code: 'all-boilerplate',
          message: 'everything looks like boilerplate; nothing was left out',
          start: null,
          end: null,
        },
      ],
    }
  return { omissions: mergeOmissions(document, reasons), warnings: [] }
}

/**
 * Marks what is not the document's own words: navigation, adverts, newsletter calls, lists of other stories, share rows,
 * page headers, quoted messages. Deletes nothing, and never everything. The omissions are sorted and do not overlap.
 */
export const clean = (document: Document): readonly Omission[] => cleaning(document).omissions
