import type { Line } from '../rule.js'
import { nameGroups } from './name-groups.js'

/** An element of a page that holds blocks, with what the blocks in it amount to. */
export interface PageNode {
  readonly parent: PageNode | null
  readonly depth: number
  readonly tag: string
  /** Bits of `NAME_GROUPS` that its id, classes and roles have. */
  readonly groups: number
  /** The same of it and of everything around it. */
  readonly around: number
  characters: number
  linked: number
  /** Characters of running text: sentences that are not links. */
  prose: number
  /** The same of its own blocks and those of its children's: what Readability scores. */
  nearProse: number
  blocks: number
  first: number
  last: number
  readonly children: PageNode[]
}

export interface PageTree {
  readonly root: PageNode
  /** The element of each block. */
  readonly nodes: readonly PageNode[]
  readonly prose: readonly number[]
}

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/

/** How many of a block's characters are running text. */
export function proseOf({ text, block }: Line): number {
  const linked = block.linkDensity ?? 0
  if (
    block.boilerplate !== null ||
    linked > 0.5 ||
    block.kind === 'heading' ||
    block.kind === 'title' ||
    block.kind === 'code'
  )
    return 0
  return ENDS_SENTENCE.test(text) || text.length > 120 ? text.length * (1 - linked) : 0
}

const tagOf = (element: string): string => /^[a-z0-9]+/.exec(element)?.[0] ?? 'div'

/** Rebuilds the tree of elements from the paths of a page's blocks. Linear in the length of the paths. */
export function pageTree(lines: readonly Line[]): PageTree {
  const make = (parent: PageNode | null, element: string): PageNode => {
    const groups = nameGroups(element)
    const node: PageNode = {
      parent,
      depth: parent ? parent.depth + 1 : 0,
      tag: tagOf(element),
      groups,
      around: groups | (parent?.around ?? 0),
      characters: 0,
      linked: 0,
      prose: 0,
      nearProse: 0,
      blocks: 0,
      first: -1,
      last: -1,
      children: [],
    }
    parent?.children.push(node)
    return node
  }
  const root = make(null, 'page')
  const nodes: PageNode[] = []
  const prose: number[] = []
  let names: string[] = []
  let open: PageNode[] = [root]
  for (const [index, line] of lines.entries()) {
    const elements = (line.block.path ?? '').split(' ').filter(Boolean)
    let shared = 0
    while (shared < elements.length && shared < names.length && elements[shared] === names[shared]) shared++
    open = open.slice(0, shared + 1)
    for (let i = shared; i < elements.length; i++) open.push(make(open[i]!, elements[i]!))
    names = elements
    const node = open.at(-1)!
    nodes.push(node)
    const own = proseOf(line)
    prose.push(own)
    const length = line.text.length
    for (const [back, element] of [...open].reverse().entries()) {
      element.characters += length
      element.linked += length * (line.block.linkDensity ?? 0)
      element.prose += own
      if (back < 3) element.nearProse += own / Math.max(1, back)
      element.blocks++
      if (element.first < 0) element.first = index
      element.last = index
    }
  }
  return { root, nodes, prose }
}

/** The element that holds most of a page's running text: down from the root as long as one child has nearly all of it. */
export function densest(root: PageNode, share: number): PageNode {
  let node = root
  for (;;) {
    const next = node.children.find(child => child.prose > 0 && child.prose >= node.prose * share)
    if (!next) return node
    node = next
  }
}

export const isIn = (node: PageNode, outer: PageNode): boolean => {
  let at: PageNode | null = node
  while (at && at.depth > outer.depth) at = at.parent
  return at === outer
}
