import { type Metadata, NO_METADATA } from '@gravamen/document'
import { type Contents, type Input, only } from '../content.js'
import { charsetPage, codePage } from '../rtf/code-pages.js'
import { NEW_PARAGRAPH, rtfParagraphs } from '../rtf/rtf-paragraphs.js'
import { APART, CHARACTERS, SILENT } from '../rtf/rtf-words.js'
import { walkRtf } from '../rtf/walk-rtf.js'
import { statedAuthor, statedTitle } from '../stated.js'
import { decodeAs } from '../text/windows-1252.js'

const two = (number: number | undefined): string => String(number ?? 1).padStart(2, '0')

interface Group {
  /** The nearest of `APART` around, "" for the text itself. */
  apart: string
  silent: boolean
  hidden: boolean
  page: number
}

/** Reads Rich Text Format. Pictures, objects and fields' codes are skipped, and nothing that the file links to is looked at. */
export function readRtf({ bytes, limits, checkTime }: Input): Contents {
  const writer = rtfParagraphs(limits.characters)
  const stack: Group[] = []
  let group: Group = { apart: '', silent: false, hidden: false, page: 1252 }
  let ansi = 1252
  let paragraph = { ...NEW_PARAGRAPH }
  let outer = { ...NEW_PARAGRAPH }
  const fonts = new Map<number, number>()
  let font = 0
  const styles = new Map<number, string>()
  let style = 0
  const texts = new Map<string, string>()
  const created: Record<string, number> = {}

  const endParagraph = () => {
    writer.end(paragraph, styles.get(paragraph.style) ?? '')
    paragraph.marker = null
  }
  const write = (text: string) => {
    if (group.silent || group.hidden) return
    if (group.apart === '') writer.add(text)
    else if ((texts.get(group.apart) ?? '').length < 100_000)
      texts.set(group.apart, (texts.get(group.apart) ?? '') + text)
  }
  const closeApart = (apart: string) => {
    const text = (texts.get(apart) ?? '').trim()
    if (apart === 'title' || apart === 'author' || apart === 'info' || apart === 'creatim') return
    texts.delete(apart)
    if (apart === 'listtext' || apart === 'pntext') paragraph.marker = text.replace(/[\uF0B7\u00B7]/g, '•') || null
    else writer.aside(apart, text)
  }

  walkRtf(bytes, {
    openGroup() {
      if (stack.length < 10_000) stack.push({ ...group })
    },
    closeGroup() {
      const ended = group
      group = stack.pop() ?? group
      if (ended.apart === group.apart || ended.apart === '') return
      // The paragraph around a footnote or a header is not styled by what stands in them.
      if (group.apart === '') paragraph = { ...outer }
      closeApart(ended.apart)
    },
    control(word, value, ignorable) {
      if (SILENT.has(word) || (ignorable && !APART.has(word))) {
        group.silent = true
        return
      }
      if (APART.has(word)) {
        if (group.apart === '') outer = { ...paragraph }
        if (texts.has(word) && (word === 'author' || word === 'title')) group.silent = true
        group.apart = word
        return
      }
      if (group.apart === 'creatim' && value !== null) {
        created[word] = value
        return
      }
      if (group.apart === 'fonttbl') {
        if (word === 'f' && value !== null) font = value
        else if (word === 'fcharset' && value !== null) {
          const page = charsetPage(value)
          if (page !== null) fonts.set(font, page)
        }
        return
      }
      if (group.apart === 'stylesheet') {
        if (word === 's' && value !== null) style = value
        return
      }
      if (Object.hasOwn(CHARACTERS, word) && word !== 'cell') {
        write(CHARACTERS[word]!)
        return
      }
      switch (word) {
        case 'ansicpg':
          ansi = value ?? 1252
          group.page = ansi
          break
        case 'mac':
          ansi = 10_000
          group.page = ansi
          break
        case 'f':
          group.page = fonts.get(value ?? 0) ?? ansi
          break
        case 'v':
          group.hidden = value !== 0
          break
        case 'deleted':
          group.hidden = value !== 0
          break
        case 'plain':
          group.hidden = false
          break
        case 's':
          paragraph.style = value ?? 0
          break
        case 'outlinelevel':
          paragraph.outline = value
          break
        case 'ilvl':
          paragraph.level = Math.max(0, Math.min(value ?? 0, 20))
          break
        case 'pard':
          paragraph = { ...NEW_PARAGRAPH, marker: paragraph.marker }
          break
        case 'intbl':
          paragraph.table = true
          if (group.apart === '') writer.enterTable()
          break
        case 'par':
        case 'sect':
          if (group.apart === '') {
            if (!paragraph.table) writer.leaveTable()
            endParagraph()
          } else write(group.apart.startsWith('header') ? '\n' : ' ')
          break
        case 'cell':
        case 'nestcell':
          if (group.apart === '') {
            endParagraph()
            writer.endCell()
          }
          break
        case 'row':
        case 'nestrow':
          writer.endRow()
          break
        case 'page':
        case 'softpage':
          if (group.apart === '') writer.newPage()
          break
        default:
      }
    },
    bytes(run) {
      if (group.silent) return
      if (group.apart === 'stylesheet') {
        const text = String.fromCharCode(...run.slice(0, 200))
        styles.set(style, (styles.get(style) ?? '') + text)
        return
      }
      if (!paragraph.table && group.apart === '') writer.leaveTable()
      write(decodeAs(Uint8Array.from(run), codePage(group.page)))
    },
    unicode(code) {
      write(String.fromCharCode(code))
    },
  })
  checkTime()
  endParagraph()
  const metadata: Metadata = {
    ...NO_METADATA,
    title: statedTitle(texts.get('title'), 'properties'),
    author: statedAuthor(texts.get('author'), 'properties'),
    date:
      (created['yr'] ?? 0) > 1900
        ? { value: `${created['yr']}-${two(created['mo'])}-${two(created['dy'])}`, basis: 'created' }
        : null,
  }
  return only({ ...writer.finish(), metadata, warnings: [] })
}
