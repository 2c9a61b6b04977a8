import type { Line } from '../rule.js'
import { NAME_GROUPS } from './name-groups.js'
import { densest, isIn, type PageNode, type PageTree } from './page-tree.js'

const KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'quotation',
  'table-cell',
  'code',
  'standfirst',
  'title',
  'caption',
  'byline',
  'date',
] as const
const TAGS = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'button',
  'ul',
  'table',
  'blockquote',
  'a',
  'label',
  'details',
  'dl',
] as const
const SMALL_WORDS = new Set(
  'a all also an and are as at be been but by can could did do for from had has have he her his how i if in into is it its more not of on or our out she so some than that the their them then there they this to up was we were what when which who will with would you'.split(
    ' ',
  ),
)
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/

const log = (value: number): number => Math.log2(1 + value)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const LETTER = /\p{L}/u
const CAPITAL = /\p{Lu}/u

/** Counts the characters of each sort; only those beyond ASCII need a regular expression. */
function characters(text: string): { letters: number; capitals: number; digits: number; commas: number } {
  let letters = 0
  let capitals = 0
  let digits = 0
  let commas = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) letters++
    else if (code >= 65 && code <= 90) {
      letters++
      capitals++
    } else if (code >= 48 && code <= 57) digits++
    else if (code === 44) commas++
    else if (code > 127) {
      const char = text[i]!
      if (LETTER.test(char)) letters++
      if (CAPITAL.test(char)) capitals++
    }
  }
  return { letters, capitals, digits, commas }
}

function textFeatures({ text, block }: Line, ruled: boolean): number[] {
  const words = text.split(' ')
  const { letters, capitals, digits, commas } = characters(text)
  return [
    log(text.length),
    words.length < 200 ? words.length : 200,
    block.linkDensity ?? 0,
    ENDS_SENTENCE.test(text) ? 1 : 0,
    text.endsWith(':') ? 1 : 0,
    /^\p{Lu}/u.test(text) ? 1 : /^["'“‘«]/.test(text) ? 2 : 0,
    Math.min(20, count(text, /[.!?]["'”’]? /g)),
    commas / words.length,
    words.filter(word => SMALL_WORDS.has(word.toLowerCase())).length / words.length,
    capitals / (letters || 1),
    digits / text.length,
    letters / text.length,
    text.length / words.length,
    /[|»›→©•·]/.test(text) ? 1 : 0,
    /["“”«»]/.test(text) ? 1 : 0,
    /https?:|www\.|@|\.com\b/i.test(text) ? 1 : 0,
    /\b(?:I|we|you|your|our)\b/i.test(text) ? 1 : 0,
    /\b(?:contributed to|reporting by|follow |subscribe|newsletter|sign up|click|copyright|reserved|read more|related|e-?mail|photo|image|updated|published|originally|correction|about the author|is a (?:staff )?(?:writer|reporter|correspondent|editor|freelance|journalist)|affiliate|commission|advert|sponsor|cookies?)\b/i.test(
      text,
    )
      ? 1
      : 0,
    ruled ? 1 : 0,
  ]
}

/** Names that mean an article's body and nothing else. */
const ARTICLE_BODY =
  /\[itemprop=(?:articleBody|mainContentOfPage)\]|[.#](?:js-)?(?:article|story|post|entry|news)(?:-|_|__)?(?:body|content|text|copy)(?:__content|-text|-copy)?(?=[.#[:])/i

/** Whether each block stands in an element that is named as the article's body. */
const articleBodies = (lines: readonly Line[]): boolean[] =>
  lines.map(({ block }) => ARTICLE_BODY.test(block.path ?? ''))

/** Whether the path leads through a list of readers' comments. */
export const isComment = (path: string): boolean =>
  /[.#](?:div-)?comments?(?:-|_|__)?(?:\d+|body|list|content|text|thread|section|area|wrapper|item|respond|form|area)?(?=[.#[:])/i.test(
    path,
  )

/** How many numbers describe a block: the length of each row of `blockFeatures`. */
export const FEATURES = 19 + 1 + 1 + KINDS.length + 1 + TAGS.length + NAME_GROUPS.length * 2 + 28 + 8 * 4

/**
 * Describes every block of a page by numbers, for the model that tells an article's body from the rest: its text, its
 * element, the names of the elements around, how much of the page's running text its containers hold, what stands before
 * and after, and whether a rule knows it for boilerplate (`ruled`). Nothing is particular to a site. Linear but for the depth of elements.
 */
export function blockFeatures(
  lines: readonly Line[],
  ruled: readonly boolean[],
  { root, nodes, prose }: PageTree,
): Float32Array[] {
  const texts = lines.map((line, i) => textFeatures(line, ruled[i]!))
  const total = root.prose || 1
  const dense60 = densest(root, 0.6)
  const dense85 = densest(root, 0.85)
  const all = new Set<PageNode>()
  for (const node of nodes) for (let at: PageNode | null = node; at && !all.has(at); at = at.parent) all.add(at)
  let top = root
  for (const node of all) if (node.nearProse > top.nearProse || top === root) if (node !== root) top = node
  const bodies = articleBodies(lines)
  const named = bodies.some(Boolean)
  const titles = lines.flatMap(({ block }, i) => (block.kind === 'title' ? [i] : []))
  const title = titles[0] ?? -1
  const repeated = new Map<string, number>()
  for (const { text } of lines) repeated.set(text, (repeated.get(text) ?? 0) + 1)
  const signatures = nodes.map(
    (node, i) =>
      `${node.tag} ${node.parent?.tag} ${node.depth} ${lines[i]!.block.path?.split(' ')
        .slice(-2)
        .join(' ')
        .replace(/[:#][\w-]*/g, '')}`,
  )
  const signed = new Map<string, { prose: number; count: number; linked: number; characters: number }>()
  for (const [i, signature] of signatures.entries()) {
    const entry = signed.get(signature) ?? { prose: 0, count: 0, linked: 0, characters: 0 }
    entry.prose += prose[i]!
    entry.count++
    entry.characters += lines[i]!.text.length
    entry.linked += lines[i]!.text.length * (lines[i]!.block.linkDensity ?? 0)
    signed.set(signature, entry)
  }
  let before = 0
  const beforeAll: number[] = prose.map(own => {
    const now = before
    before += own
    return now
  })
  /** Index of the nearest block of running text before (and after) with the same parent. */
  const near = (step: 1 | -1): number[] => {
    const last = new Map<PageNode | null, number>()
    const found: number[] = Array.from({ length: lines.length }, () => 50)
    for (let k = 0; k < lines.length; k++) {
      const i = step === 1 ? k : lines.length - 1 - k
      const parent = nodes[i]!.parent
      const at = last.get(parent)
      if (at !== undefined) found[i] = Math.min(50, Math.abs(i - at))
      if (prose[i]! > 60) last.set(parent, i)
    }
    return found
  }
  const nearBefore = near(1)
  const nearAfter = near(-1)

  return lines.map(({ text, block }, i) => {
    const node = nodes[i]!
    const parent = node.parent ?? node
    const grand = parent.parent ?? parent
    const row: number[] = [...texts[i]!]
    row.push(block.level ?? 0, block.boilerplate === null ? 0 : 1)
    for (const kind of KINDS) row.push(block.kind === kind ? 1 : 0)
    const tags = new Map<string, number>()
    let heavy: PageNode = node
    for (let at: PageNode | null = node; at; at = at.parent) {
      if (!tags.has(at.tag)) tags.set(at.tag, node.depth - at.depth)
      if (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'table' || at.tag === 'aside' || at.tag === 'section')
        if (heavy === node) heavy = at
    }
    row.push(node.depth)
    for (const tag of TAGS) {
      const distance = tag === 'ul' ? (tags.get('ul') ?? tags.get('ol')) : tags.get(tag)
      row.push(distance === undefined ? 30 : Math.min(distance, 29))
    }
    const close = node.groups | parent.groups | grand.groups
    // Names between the block and the element that holds most of the text tell more than those around both.
    let inner = 0
    for (let at: PageNode | null = node; at && at.depth > dense60.depth; at = at.parent) inner |= at.groups
    for (let bit = 0; bit < NAME_GROUPS.length; bit++) row.push((close >> bit) & 1)
    for (let bit = 0; bit < NAME_GROUPS.length; bit++) row.push(((inner >> bit) & 1) + ((node.around >> bit) & 1))
    const signature = signed.get(signatures[i]!)!
    const gap = (outer: PageNode): number => (isIn(node, outer) ? Math.min(20, node.depth - outer.depth) : 25)
    row.push(
      gap(dense60),
      gap(dense85),
      gap(top),
      parent.prose / total,
      grand.prose / total,
      parent.nearProse / (top.nearProse || 1),
      grand.nearProse / (top.nearProse || 1),
      parent.linked / (parent.characters || 1),
      grand.linked / (grand.characters || 1),
      heavy.linked / (heavy.characters || 1),
      heavy === node ? -1 : heavy.prose / total,
      heavy === node ? -1 : log(heavy.characters / heavy.blocks),
      log(parent.blocks),
      parent.prose / (parent.characters || 1),
      grand.prose / (grand.characters || 1),
      signature.prose / total,
      log(signature.count),
      signature.linked / (signature.characters || 1),
      log(signature.characters / signature.count),
      (repeated.get(text) ?? 1) > 1 ? 1 : 0,
      title < 0 ? -1 : i < title ? 0 : Math.min(60, i - title + 1),
      beforeAll[i]! / total,
      i / lines.length,
      nearBefore[i]!,
      nearAfter[i]!,
      (i - dense60.first) / Math.max(1, dense60.last - dense60.first),
      named ? (bodies[i] ? 1 : -1) : 0,
      isComment(block.path ?? '') ? 1 : 0,
    )
    for (const step of [-2, -1, 1, 2]) {
      const other = lines[i + step]
      if (!other) row.push(-1, 0, -1, 0, 0, 0, 0, 0)
      else
        row.push(
          log(other.text.length),
          other.block.linkDensity ?? 0,
          nodes[i + step]!.parent === node.parent ? 2 : nodes[i + step]!.parent?.parent === node.parent?.parent ? 1 : 0,
          prose[i + step]! > 0 ? 1 : 0,
          other.block.kind === 'heading'
            ? 1
            : other.block.kind === 'paragraph'
              ? 2
              : other.block.kind === 'list-item'
                ? 3
                : 0,
          isIn(nodes[i + step]!, top) ? 1 : 0,
          texts[i + step]![18]!,
          signatures[i + step] === signatures[i] ? 1 : 0,
        )
    }
    return Float32Array.from(row)
  })
}
