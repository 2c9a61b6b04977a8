import type { Block } from '@gravamen/document'
import type { Marked } from '../merge-omissions.js'
import type { Line } from '../rule.js'
import type { Rule } from '../rule.js'
import { ruleOf } from '../rules/index.js'
import { blockFeatures, isComment } from './block-features.js'
import { type BoostedTrees, probability } from './boosted-trees.js'
import { CONTENT_MODEL } from './content-model.js'
import { hasGroup } from './name-groups.js'
import { type PageNode, pageTree } from './page-tree.js'

/** A block is the article's when the model gives it at least this probability; the first limit that leaves a body is taken. */
const LIMITS = [0.8, 0.45, 0.2]
/** A body has at least this many characters, if the page has so many at all. */
const LEAST = 140

let model: BoostedTrees | null = null
const loadModel = (): BoostedTrees => {
  model ??= JSON.parse(CONTENT_MODEL) as BoostedTrees
  return model
}

const REASONS = [
  ['comment', 'comments'],
  ['share', 'sharing'],
  ['newsletter', 'newsletter'],
  ['advert', 'advertisement'],
  ['related', 'related-stories'],
  ['notice', 'notice'],
  ['navigation', 'navigation'],
  ['foot', 'page-footer'],
  ['head', 'page-header'],
  ['side', 'sidebar'],
  ['author', 'about-the-author'],
] as const

/** Names the reason for which a block goes, by its words or by the names of the elements around it. */
function reasonOf({ block }: Line, node: PageNode, rule: Rule | null): string {
  if (block.boilerplate !== null) return block.boilerplate
  if (rule) return rule.reason
  for (const [group, reason] of REASONS)
    for (let at: PageNode | null = node; at; at = at.parent) if (hasGroup(at.groups, group)) return reason
  for (let at: PageNode | null = node; at; at = at.parent) {
    if (at.tag === 'nav') return 'navigation'
    if (at.tag === 'aside') return 'sidebar'
    if (at.tag === 'footer') return 'page-footer'
  }
  return (block.linkDensity ?? 0) > 0.5 ? 'navigation' : 'not-article'
}

/** Kinds of block that belong to an article's head: kept where they stand near its title or its first paragraphs. */
const HEAD: ReadonlySet<Block['kind']> = new Set(['standfirst', 'byline', 'date'])

/**
 * What of a web page is not the article. The body is what the model says; headline, standfirst, byline, date and captions
 * stay where they stand with it. Empty for a page that has nothing around its text: a letter saved as HTML is all letter.
 */
export function pageBoilerplate(lines: readonly Line[], trees: BoostedTrees = loadModel()): Marked[] {
  if (!hasSurroundings(lines)) return []
  const tree = pageTree(lines)
  const rules = lines.map(({ text }) => ruleOf(text))
  const scores = blockFeatures(
    lines,
    rules.map(rule => rule !== null),
    tree,
  ).map(row => probability(trees, row))
  const able = lines.map(({ block }, i) => block.kind !== 'title' && rules[i] === null)
  let body: boolean[] = []
  for (const limit of LIMITS) {
    body = withNeighbours(
      scores.map((score, i) => able[i]! && score > limit),
      scores.map((score, i) => able[i]! && score > limit * 0.6),
    )
    if (lines.reduce((sum, { text }, i) => sum + (body[i] ? text.length : 0), 0) >= LEAST) break
  }
  dropComments(lines, body)
  const first = body.indexOf(true)
  if (first < 0) return []
  const last = body.lastIndexOf(true)
  const isTitle = ({ block }: Line, i: number): boolean =>
    block.kind === 'title' && block.boilerplate === null && i <= last
  const before = lines.findLastIndex((line, i) => isTitle(line, i) && i <= first)
  const title = before >= 0 ? before : lines.findIndex(isTitle) >= 0 ? lines.findIndex(isTitle) : first
  const start = Math.min(title, first)
  /** A standfirst that a page shows twice is kept once. */
  const told = new Set<string>()
  const keep = lines.map(({ text, block }, i) => {
    if (block.kind === 'title') return i === title
    if (rules[i] !== null && block.kind !== 'caption') return false
    if (block.kind === 'standfirst' && told.has(text)) return false
    told.add(text)
    if (HEAD.has(block.kind))
      return (
        (body[i]! && block.kind === 'standfirst') || (block.boilerplate === null && i >= start - 4 && i <= first + 2)
      )
    if (block.kind === 'caption') return block.boilerplate === null && i >= start && i <= last + 1 && scores[i]! > 0.02
    return body[i]!
  })
  return lines.flatMap((line, index) =>
    keep[index] ? [] : [{ index, reason: reasonOf(line, tree.nodes[index]!, rules[index]!) }],
  )
}

/** What is likely alone belongs to the body where something surely of the body stands at most `REACH` blocks away. */
const REACH = 3
function withNeighbours(sure: readonly boolean[], likely: readonly boolean[]): boolean[] {
  const result = [...sure]
  for (const step of [1, -1]) {
    let since = REACH + 1
    for (let k = 0; k < result.length; k++) {
      const i = step === 1 ? k : result.length - 1 - k
      if (result[i] || (likely[i] && since <= REACH)) {
        result[i] = true
        since = 0
      } else since++
    }
  }
  return result
}

/** Readers' comments read like an article: they go, unless they are most of what is left (a page whose names mislead). */
function dropComments(lines: readonly Line[], body: boolean[]): void {
  const size = (all: boolean): number =>
    lines.reduce(
      (sum, { text, block }, i) => sum + (body[i] && (all || isComment(block.path ?? '')) ? text.length : 0),
      0,
    )
  if (size(false) > size(true) * 0.8) return
  for (const [i, { block }] of lines.entries()) if (isComment(block.path ?? '')) body[i] = false
}

/** Whether the page has what sites put around their articles: many links, or elements for navigation. */
function hasSurroundings(lines: readonly Line[]): boolean {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const linked = lines.reduce((sum, { text, block }) => sum + text.length * (block.linkDensity ?? 0), 0)
  return (
    linked > characters * 0.08 ||
    lines.some(({ block }) => /(?:^| )(?:nav|aside|footer|article|main)\b/.test(block.path ?? ''))
  )
}
