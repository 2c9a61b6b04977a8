import { Tokenizer } from 'htmlparser2'

export interface XmlElement {
  /** With its usual prefix: "w:p". Office programs all write the same prefixes. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

export interface XmlVisitor {
  open?(element: XmlElement, parents: readonly XmlElement[]): void
  close?(element: XmlElement, parents: readonly XmlElement[]): void
  text?(text: string, parents: readonly XmlElement[]): void
}

/**
 * Reads XML with htmlparser2's tokenizer. Document types are skipped, so entities of their own (bombs, files) stay
 * unread; damaged XML gives what can be read of it; elements deeper than `depth` are taken for part of their parent. Linear.
 */
export function walkXml(xml: string, visitor: XmlVisitor, depth: number): void {
  const stack: XmlElement[] = []
  let name = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  const close = () => {
    const element = stack.pop()!
    visitor.close?.(element, stack)
  }
  const open = (selfClosing: boolean) => {
    const element = { name, attributes }
    attributes = new Map()
    if (stack.length >= depth && !selfClosing) return
    visitor.open?.(element, stack)
    stack.push(element)
    if (selfClosing) close()
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = xml.slice(start, end)
      },
      onattribname(start, end) {
        attribute = xml.slice(start, end)
        value = ''
      },
      onattribdata(start, end) {
        value += xml.slice(start, end)
      },
      onattribentity(code) {
        value += String.fromCodePoint(code)
      },
      onattribend() {
        attributes.set(attribute, value)
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(start, end) {
        const closing = xml.slice(start, end)
        for (let i = stack.length - 1; i >= 0; i--)
          if (stack[i]!.name === closing) {
            while (stack.length > i) close()
            return
          }
      },
      ontext: (start, end) => visitor.text?.(xml.slice(start, end), stack),
      ontextentity: code => visitor.text?.(String.fromCodePoint(code), stack),
      oncdata: (start, end) => visitor.text?.(xml.slice(start, end), stack),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(xml)
  tokenizer.end()
  while (stack.length > 0) close()
}

/** The text of the elements of these names, the first of each, as a map. For small files of properties. */
export function elementTexts(xml: string, names: readonly string[], depth: number): Map<string, string> {
  const texts = new Map<string, string>()
  let gathered = ''
  walkXml(
    xml,
    {
      open: () => {
        gathered = ''
      },
      text: text => {
        gathered += text
      },
      close: ({ name }) => {
        if (names.includes(name) && !texts.has(name) && gathered.trim()) texts.set(name, gathered.trim())
      },
    },
    depth,
  )
  return texts
}
