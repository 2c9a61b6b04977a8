import type { BlockKind } from '@gravamen/document'
import { walkXml, type XmlElement } from '../xml/walk-xml.js'
import { type ListLevel, listCounter } from './list-counter.js'

export interface DocxStyle {
  readonly name: string
  readonly outline: number | null
  readonly list: string | null
}

const val = (element: XmlElement): string => element.attributes.get('w:val') ?? ''

/** The paragraph styles of a document by their id. */
export function readStyles(xml: string | null, depth: number): Map<string, DocxStyle> {
  const styles = new Map<string, DocxStyle>()
  let open: { id: string; name: string; outline: number | null; list: string | null } | null = null
  if (xml !== null)
    walkXml(
      xml,
      {
        open(element) {
          if (element.name === 'w:style')
            open = { id: element.attributes.get('w:styleId') ?? '', name: '', outline: null, list: null }
          else if (!open) return
          else if (element.name === 'w:name') open.name = val(element).toLowerCase()
          else if (element.name === 'w:outlineLvl') open.outline = Number.parseInt(val(element), 10)
          else if (element.name === 'w:numId') open.list = val(element)
        },
        close({ name }) {
          if (name === 'w:style' && open) {
            styles.set(open.id, open)
            open = null
          }
        },
      },
      depth,
    )
  return styles
}

/** What a style's (English) name makes of a paragraph. Word and LibreOffice write these names whatever language they speak. */
export function kindOfStyle(name: string): { kind: BlockKind; level: number | null } | null {
  const heading = /^heading ([1-9])$/.exec(name)
  if (heading) return { kind: 'heading', level: Math.min(6, Number(heading[1])) }
  if (name === 'title') return { kind: 'title', level: null }
  if (name === 'subtitle') return { kind: 'standfirst', level: null }
  if (/^(?:intense )?quot(?:e|ations?)$|^block text$/.test(name)) return { kind: 'quotation', level: null }
  if (name === 'caption' || name === 'illustration' || name === 'figure' || name === 'table')
    return { kind: 'caption', level: null }
  if (/^(?:html )?preformatted|^preformatted text$|^code$/.test(name)) return { kind: 'code', level: null }
  if (/^(?:footnote|endnote)/.test(name)) return { kind: 'footnote', level: null }
  return null
}

/** Counts the numbered paragraphs and gives each its marker as Word prints it: "1.", "2.1", "(a)", "•". */
export function numbering(xml: string | null, depth: number): (list: string, level: number) => string | null {
  const abstracts = new Map<string, Map<number, ListLevel>>()
  const lists = new Map<string, string>()
  let abstract = new Map<number, ListLevel>()
  let num = ''
  let at = 0
  let level = { format: 'decimal', text: '', start: 1 }
  if (xml !== null)
    walkXml(
      xml,
      {
        open(element) {
          const { name, attributes } = element
          if (name === 'w:abstractNum') {
            abstract = new Map()
            abstracts.set(attributes.get('w:abstractNumId') ?? '', abstract)
          } else if (name === 'w:lvl') {
            at = Number.parseInt(attributes.get('w:ilvl') ?? '0', 10)
            level = { format: 'decimal', text: '', start: 1 }
          } else if (name === 'w:start') level.start = Number.parseInt(val(element), 10) || 0
          else if (name === 'w:numFmt') level.format = val(element)
          else if (name === 'w:lvlText') level.text = val(element)
          else if (name === 'w:num') num = attributes.get('w:numId') ?? ''
          else if (name === 'w:abstractNumId') lists.set(num, val(element))
        },
        close({ name }) {
          if (name === 'w:lvl') abstract.set(at, level)
        },
      },
      depth,
    )
  return listCounter(list => {
    const key = lists.get(list) ?? ''
    const levels = abstracts.get(key)
    return levels && { key, levels }
  })
}
