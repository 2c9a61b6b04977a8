import { type Contents, type Input, only } from '../content.js'
import { Unreadable } from '../failure.js'
import { officeWriter, type Paragraph } from '../office/office-writer.js'
import { pageHeads, partLines } from '../office/page-heads.js'
import { odtMarker, readOdtStyles } from '../office/odt-styles.js'
import { readCore } from '../office/core-properties.js'
import { walkXml } from '../xml/walk-xml.js'
import { packedFiles } from '../zip/unzip.js'

/** Elements whose text is not the document's: what was deleted, comments, and the program's own declarations. */
const SILENT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'text:index-title-template',
  'draw:glue-point',
])
const BREAKS = new Set(['text:soft-page-break'])

interface List {
  readonly style: string
  count: number
}

/** Reads an OpenDocument text. */
export function readOdt({ bytes, limits, checkTime }: Input): Contents {
  const files = packedFiles(bytes, limits)
  const content = files.text('content.xml')
  if (content === null) throw new Unreadable('damaged', 'the document has no content')
  const stylesXml = files.text('styles.xml')
  const styles = readOdtStyles([stylesXml, content], limits.depth)
  const writer = officeWriter(limits.characters)
  const notes: string[] = []

  /** Writes the paragraphs within elements of the names `within`; all of the file where it is null. */
  const write = (xml: string, within: ReadonlySet<string> | null, forced: Partial<Paragraph>) => {
    const lists: List[] = []
    const counters = new Map<string, number[]>()
    let silent = 0
    let inside = within === null ? 1 : 0
    let inNote = 0
    let note = ''
    let paragraphs = 0
    let item = false
    walkXml(
      xml,
      {
        open({ name, attributes }) {
          if (within?.has(name)) inside++
          if (SILENT.has(name)) silent++
          if (inside === 0 || silent > 0) return
          if (name === 'text:note') {
            inNote++
            note = ''
          } else if (inNote > 0) {
            if (name === 'text:p') note += ' '
            else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') note += ' '
          } else if (name === 'text:p' || name === 'text:h') {
            // A text box in the middle of a paragraph: what was written so far comes first.
            if (paragraphs > 0)
              writer.paragraph({ kind: 'paragraph', level: null, marker: null, boilerplate: null, ...forced })
            if (styles.breaks(attributes.get('text:style-name') ?? '')) writer.newPage()
            paragraphs++
          } else if (name === 'text:list') {
            const style = attributes.get('text:style-name') ?? lists.at(-1)?.style ?? ''
            const goesOn = attributes.get('text:continue-numbering') === 'true' || attributes.has('text:continue-list')
            const depth = lists.length + 1
            const start = styles.level(style, depth)?.start ?? 1
            lists.push({ style, count: goesOn ? (counters.get(style)?.[depth - 1] ?? start - 1) : start - 1 })
          } else if (name === 'text:list-item') {
            const list = lists.at(-1)
            if (list) {
              list.count = Number.parseInt(attributes.get('text:start-value') ?? '', 10) || list.count + 1
              counters.set(
                list.style,
                lists.map(({ count }) => count),
              )
            }
            item = true
          } else if (name === 'text:s')
            writer.add(' '.repeat(Math.min(100, Number.parseInt(attributes.get('text:c') ?? '1', 10) || 1)))
          else if (name === 'text:tab') writer.add('\t')
          else if (name === 'text:line-break') writer.add('\n')
          else if (name === 'table:table') writer.openTable()
          else if (name === 'table:table-row') writer.openRow()
          else if (name === 'table:table-cell' || name === 'table:covered-table-cell') writer.openCell(1)
          else if (BREAKS.has(name)) writer.newPage()
        },
        text(text) {
          if (inside === 0 || silent > 0) return
          // White space is collapsed in the file; line ends within a paragraph are spaces.
          if (inNote > 0) note += text
          else if (paragraphs > 0) writer.add(text.replace(/\s/g, ' '))
        },
        close({ name, attributes }) {
          if (SILENT.has(name)) silent--
          else if (inside > 0 && silent === 0) {
            if (name === 'text:note') {
              inNote--
              if (inNote === 0 && note.trim()) notes.push(note.trim())
            } else if (inNote > 0) {
              // Notes are written at the end.
            } else if (name === 'text:p' || name === 'text:h') {
              paragraphs--
              const heading = name === 'text:h'
              const marker =
                !heading && item && lists.length > 0
                  ? odtMarker(
                      styles,
                      lists.at(-1)!.style,
                      lists.map(({ count }) => count),
                    )
                  : null
              if (lists.length > 0) item = false
              const kind = heading
                ? 'heading'
                : lists.length > 0
                  ? 'list-item'
                  : (styles.kindOf(attributes.get('text:style-name') ?? '') ?? 'paragraph')
              const level = heading
                ? Math.min(6, Number.parseInt(attributes.get('text:outline-level') ?? '1', 10) || 1)
                : kind === 'list-item'
                  ? lists.length
                  : null
              writer.paragraph({ kind, level, marker, boilerplate: null, ...forced })
            } else if (name === 'text:list') lists.pop()
            else if (name === 'table:table') writer.closeTable()
          }
          if (within?.has(name)) inside--
        },
      },
      limits.depth,
    )
    checkTime()
  }

  const head = pageHeads()
  if (stylesXml !== null)
    for (const name of ['style:header-first', 'style:header']) {
      const within = new Set([name])
      write(stylesXml, within, { ...head(partLines(stylesXml, limits.depth, within)), marker: null, level: null })
    }
  write(content, new Set(['office:text']), {})
  for (const note of notes) {
    writer.add(note)
    writer.paragraph({ kind: 'footnote', level: null, marker: null, boilerplate: null })
  }
  if (stylesXml !== null)
    write(stylesXml, new Set(['style:footer', 'style:footer-first']), {
      kind: 'page-footer',
      boilerplate: 'page-footer',
      marker: null,
      level: null,
    })
  return only({ ...writer.finish(), metadata: readCore(files.text('meta.xml'), limits.depth), warnings: [] })
}
