import { readCompoundFile } from '../compound/compound-file.js'
import { readSummary } from '../compound/summary.js'
import { type Contents, type Input, only } from '../content.js'
import { STRUCTURES, type StoryName, wordParts } from '../doc/word-parts.js'
import { wordWriter } from '../doc/word-writer.js'
import { officeWriter } from '../office/office-writer.js'
import { pageHeads } from '../office/page-heads.js'

/** Of the six heads and feet of a section: the first page's, the usual, the even pages' head; the same for the foot. */
const HEADS = [4, 1, 0]
const FEET = [5, 3, 2]
/** What stands before the heads: the lines above footnotes. */
const SEPARATORS = 6

/** Reads a Word document of 1997 to 2003 (MS-DOC): its text as a reader sees it, without deleted text and the codes of fields. */
export function readDoc({ bytes, limits, checkTime }: Input): Contents {
  const { children } = readCompoundFile(bytes, limits)
  const stream = (name: string) => children.find(entry => entry.name === name)?.bytes?.() ?? null
  const parts = wordParts(stream)
  const writer = officeWriter(limits.characters)
  const { write, lines } = wordWriter(parts, writer, limits.characters)
  checkTime()

  const { table, stories } = parts
  const places = parts.structure(STRUCTURES.headers)
  const [first] = stories.headers
  /** The stretch of a head or foot of the first section. */
  const head = (number: number): readonly [number, number] => {
    const at = places.from + (SEPARATORS + number) * 4
    return at + 8 > places.to ? [0, 0] : [first + table.u32(at), first + table.u32(at + 4)]
  }
  const tell = pageHeads()
  for (const [from, to] of HEADS.map(head)) {
    const found = lines(from, to)
    if (found.length > 0) write(from, to, { ...tell(found), level: null, marker: null })
  }
  const story = (name: StoryName, forced = {}) => {
    const [from, to] = stories[name]
    if (to > from) write(from, to, forced)
    checkTime()
  }
  story('main')
  story('boxes')
  for (const name of ['footnotes', 'endnotes'] as const) story(name, { kind: 'footnote', level: null, marker: null })
  for (const [from, to] of FEET.map(head))
    if (to > from) write(from, to, { kind: 'page-footer', boilerplate: 'page-footer', level: null, marker: null })
  return only({ ...writer.finish(), metadata: readSummary(stream('\u0005SummaryInformation')), warnings: [] })
}
