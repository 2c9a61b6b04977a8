import { type Contents, type Input, only } from '../content.js'
import { Unreadable } from '../failure.js'
import { kindOfStyle, numbering, readStyles } from '../office/docx-styles.js'
import { readCore } from '../office/core-properties.js'
import { officeWriter, type Paragraph } from '../office/office-writer.js'
import { pageHeads, partLines } from '../office/page-heads.js'
import { walkXml, type XmlVisitor } from '../xml/walk-xml.js'
import { packedFiles } from '../zip/unzip.js'

/** Elements whose text is not the document's: deleted text, field codes, the copy of a drawing for old programs. */
const SILENT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
])

interface Open {
  style: string
  list: string | null
  level: number
  outline: number | null
}

/** Reads a Word document (Office Open XML): its text as a reader sees it, without deleted text and field codes. */
export function readDocx({ bytes, limits, checkTime }: Input): Contents {
  const files = packedFiles(bytes, limits)
  const main = files.text('word/document.xml')
  if (main === null) throw new Unreadable('damaged', 'the document has no main part')
  const styles = readStyles(files.text('word/styles.xml'), limits.depth)
  const marker = numbering(files.text('word/numbering.xml'), limits.depth)
  const writer = officeWriter(limits.characters)

  /** Writes a part of the document; `forced` is the kind of all its paragraphs, where the part decides it. */
  const write = (xml: string, forced: Partial<Paragraph>) => {
    const open: Open[] = []
    let silent = 0
    let hidden = false
    let inText = false
    const visitor: XmlVisitor = {
      open({ name, attributes }, parents) {
        if (SILENT.has(name)) silent++
        if (silent > 0) return
        const value = attributes.get('w:val') ?? ''
        const now = open.at(-1)
        switch (name) {
          case 'w:p':
            // A text box in the middle of a paragraph: what was written so far comes first.
            if (now) writer.paragraph({ kind: 'paragraph', level: null, marker: null, boilerplate: null, ...forced })
            open.push({ style: '', list: null, level: 0, outline: null })
            break
          case 'w:pStyle':
            if (now) now.style = value
            break
          case 'w:numId':
            if (now) now.list = value
            break
          case 'w:ilvl':
            if (now) now.level = Number.parseInt(value, 10) || 0
            break
          case 'w:outlineLvl':
            if (now) now.outline = Number.parseInt(value, 10)
            break
          case 'w:r':
            hidden = false
            break
          case 'w:vanish':
            if (parents.at(-1)?.name === 'w:rPr' && value !== 'false' && value !== '0') hidden = true
            break
          case 'w:t':
            inText = true
            break
          case 'w:tab':
            if (parents.at(-1)?.name === 'w:r') writer.add('\t')
            break
          case 'w:cr':
            writer.add('\n')
            break
          case 'w:br':
            if (attributes.get('w:type') === 'page') writer.newPage()
            else writer.add('\n')
            break
          case 'w:lastRenderedPageBreak':
            writer.newPage()
            break
          case 'w:noBreakHyphen':
            writer.add('-')
            break
          case 'w:tbl':
            writer.openTable()
            break
          case 'w:tr':
            writer.openRow()
            break
          case 'w:tc':
            writer.openCell(1)
            break
          default:
        }
      },
      text(text) {
        if (inText && silent === 0 && !hidden && open.length > 0) writer.add(text)
      },
      close({ name }) {
        if (SILENT.has(name)) silent--
        else if (silent > 0) return
        else if (name === 'w:t') inText = false
        else if (name === 'w:tbl') writer.closeTable()
        else if (name === 'w:p') {
          const ended = open.pop()
          if (!ended) return
          const style = styles.get(ended.style)
          const known = kindOfStyle(style?.name ?? '')
          const outline = ended.outline ?? style?.outline ?? null
          const list = ended.list ?? style?.list ?? null
          const mark = list !== null && list !== '0' ? marker(list, ended.level) : null
          const heading =
            known ?? (outline !== null && outline < 6 ? { kind: 'heading' as const, level: outline + 1 } : null)
          writer.paragraph({
            kind: heading?.kind ?? (mark === null ? 'paragraph' : 'list-item'),
            level: heading?.level ?? (mark === null ? null : ended.level + 1),
            marker: mark,
            boilerplate: null,
            ...forced,
          })
        }
      },
    }
    walkXml(xml, visitor, limits.depth)
    checkTime()
  }

  const head = pageHeads()
  for (const name of files.names.filter(name => /^word\/header\d*\.xml$/.test(name)).sort())
    write(files.text(name) ?? '', { ...head(partLines(files.text(name) ?? '', limits.depth)), marker: null })
  write(main, {})
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml'])
    write(files.text(name) ?? '', { kind: 'footnote', marker: null })
  for (const name of files.names.filter(name => /^word\/footer\d*\.xml$/.test(name)).sort())
    write(files.text(name) ?? '', { kind: 'page-footer', boilerplate: 'page-footer', marker: null })
  return only({ ...writer.finish(), metadata: readCore(files.text('docProps/core.xml'), limits.depth), warnings: [] })
}
