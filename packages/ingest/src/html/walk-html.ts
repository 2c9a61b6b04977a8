import { Tokenizer } from 'htmlparser2'

/** An element that is open. Attribute names are in lower case. */
export interface OpenElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  /** Which of its parent's child elements it is, from 1. */
  readonly ordinal: number
  /** The number of its child elements so far. */
  children: number
}

export interface HtmlVisitor {
  open(element: OpenElement, stack: readonly OpenElement[], offset: number): void
  /** Called while the element is still the last of the stack; for a void element too. */
  close(element: OpenElement, stack: readonly OpenElement[], offset: number): void
  text(text: string, stack: readonly OpenElement[], offset: number): void
}

const VOID = new Set([
  'area',
  'base',
  'basefont',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/** The elements whose start ends an open paragraph. */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul dd dt'.split(
    ' ',
  ),
)
/** An element ends an open element of these tags, up to the boundary. */
const ENDS: Readonly<Record<string, { readonly tags: ReadonlySet<string>; readonly boundary: ReadonlySet<string> }>> =
  (() => {
    const cell = { tags: new Set(['td', 'th']), boundary: new Set(['table', 'tr']) }
    const term = { tags: new Set(['dt', 'dd']), boundary: new Set(['dl']) }
    const row = { tags: new Set(['tr', 'td', 'th']), boundary: new Set(['table', 'tbody', 'thead', 'tfoot']) }
    const group = {
      tags: new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'colgroup']),
      boundary: new Set(['table']),
    }
    const item = { tags: new Set(['li']), boundary: new Set(['ul', 'ol', 'menu', 'dir']) }
    const option = { tags: new Set(['option']), boundary: new Set(['select', 'datalist', 'optgroup']) }
    return {
      td: cell,
      th: cell,
      dt: term,
      dd: term,
      tr: row,
      tbody: group,
      thead: group,
      tfoot: group,
      li: item,
      option,
    }
  })()
/** A paragraph outside of these stays open when a block starts in them. */
const SCOPE = new Set(['button', 'caption', 'html', 'object', 'table', 'td', 'th', 'template', 'svg'])

/**
 * Reads HTML as browsers do where it matters for text: elements without end tags, end tags without elements, wrong nesting.
 * Elements deeper than `depth` are taken for part of their parent. Linear: never looks at more than `depth` open elements.
 */
export function walkHtml(html: string, visitor: HtmlVisitor, depth: number): void {
  const stack: OpenElement[] = []
  let name = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  let rootChildren = 0

  const pop = (offset: number) => {
    visitor.close(stack.at(-1)!, stack, offset)
    stack.pop()
  }
  const closeFrom = (index: number, offset: number) => {
    while (stack.length > index) pop(offset)
  }
  const closeImplied = (tag: string, offset: number) => {
    if (ENDS_PARAGRAPH.has(tag)) {
      for (let i = stack.length - 1; i >= 0 && !SCOPE.has(stack[i]!.tag); i--)
        if (stack[i]!.tag === 'p') {
          closeFrom(i, offset)
          break
        }
    }
    const rule = Object.hasOwn(ENDS, tag) ? ENDS[tag] : undefined
    if (!rule) return
    let outermost = -1
    for (let i = stack.length - 1; i >= 0 && !rule.boundary.has(stack[i]!.tag); i--)
      if (rule.tags.has(stack[i]!.tag)) outermost = i
    if (outermost >= 0) closeFrom(outermost, offset)
  }
  const open = (offset: number, selfClosing: boolean) => {
    closeImplied(name, offset)
    const parent = stack.at(-1)
    const ordinal = parent ? ++parent.children : ++rootChildren
    const element: OpenElement = { tag: name, attributes, ordinal, children: 0 }
    const isVoid = VOID.has(name) || (selfClosing && stack.some(({ tag }) => tag === 'svg' || tag === 'math'))
    if (isVoid || stack.length < depth) {
      stack.push(element)
      visitor.open(element, stack, offset)
      if (isVoid) pop(offset)
    }
    attributes = new Map()
  }
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
      onattribend() {
        if (attributes.size < 100 && !attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: end => open(end, false),
      onselfclosingtag: end => open(end, true),
      onclosetag(start, end) {
        const tag = html.slice(start, end).toLowerCase()
        if (VOID.has(tag)) return
        for (let i = stack.length - 1; i >= 0; i--) {
          if (stack[i]!.tag === tag) {
            closeFrom(i, start)
            return
          }
          // A stray end tag inside a cell does not end the table's outside.
          if (
            (stack[i]!.tag === 'td' || stack[i]!.tag === 'th') &&
            tag !== 'tr' &&
            tag !== 'tbody' &&
            tag !== 'table' &&
            tag !== 'body' &&
            tag !== 'html'
          )
            return
        }
      },
      ontext: (start, end) => visitor.text(html.slice(start, end), stack, start),
      ontextentity: (code, end) => visitor.text(String.fromCodePoint(code), stack, end),
      oncdata: (start, end) => visitor.text(html.slice(start, end), stack, start),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  closeFrom(0, html.length)
}
