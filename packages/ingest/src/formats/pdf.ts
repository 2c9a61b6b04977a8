import { type Metadata, NO_METADATA, type Stated, type Warning } from '@gravamen/document'
import { getDocumentProxy } from 'unpdf'
import { type Contents, type Input, only, warning } from '../content.js'
import { Unreadable } from '../failure.js'
import { hyphenatedWords } from '../pdf/join-lines.js'
import { type Fragment, pageRows, type Row } from '../pdf/page-lines.js'
import { withoutStrayRejections } from '../pdf/stray-rejections.js'
import { writePages } from '../pdf/write-pages.js'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** `D:20240131120000+01'00'` as an ISO 8601 date. */
function pdfDate(value: unknown): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(typeof value === 'string' ? value : '')
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null
}

function readMetadata(info: unknown): Metadata {
  const fields = new Map<string, unknown>(typeof info === 'object' && info !== null ? Object.entries(info) : [])
  const stated = (name: string): Stated | null => {
    const value = fields.get(name)
    return typeof value === 'string' && value.trim() !== '' ? { value: value.trim(), basis: 'pdf' } : null
  }
  const date = pdfDate(fields.get('CreationDate'))
  return {
    ...NO_METADATA,
    title: stated('Title'),
    author: stated('Author'),
    date: date ? { value: date, basis: 'created' } : null,
    language: stated('Language'),
  }
}

/** Ligatures as letters, odd spaces as spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, char => char.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\t]/g, ' ')
    .replace(/[\0\uFEFF\u200B]/g, '')

interface PageText {
  readonly rows: readonly Row[]
  /** Text that does not run from left to right along the page: stamps in margins. */
  readonly turned: readonly string[]
  readonly height: number
}

async function readPage(page: Page, bold: (font: string) => boolean): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const fragments: Fragment[] = []
  const turned: string[] = []
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [ta, tb, tc, td, te, tf] = item.transform as [number, number, number, number, number, number]
    const across = a * ta + c * tb
    const down = b * ta + d * tb
    const text = plain(item.str)
    if (Math.abs(down) > Math.abs(across)) {
      if (text.trim() !== '') turned.push(text.trim())
      continue
    }
    fragments.push({
      text,
      x: a * te + c * tf + e,
      y: b * te + d * tf + f,
      width: item.width,
      size: Math.hypot(a * tc + c * td, b * tc + d * td) || item.height || 10,
      bold: bold(item.fontName),
    })
  }
  return { rows: pageRows(fragments), turned, height: page.getViewport({ scale: 1 }).height }
}

/** Whether the PDF's own name for a font tells that it is bold. */
const boldFont = (page: Page) => {
  const known = new Map<string, boolean>()
  return (font: string): boolean => {
    let is = known.get(font)
    if (is === undefined) {
      const object: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
      const name: unknown = typeof object === 'object' && object !== null && 'name' in object ? object.name : ''
      is = /bold|black|heavy|semibold/i.test(String(name))
      known.set(font, is)
    }
    return is
  }
}

/**
 * Reads a PDF with pdf.js (as packed by unpdf: 2 MB, no dependency, no native code). It fetches nothing: fonts, character
 * maps and external links are left alone, and this version makes no code from what is in the file.
 */
export const readPdf = (input: Input): Promise<Contents> => withoutStrayRejections(() => read(input))

async function read({ bytes, limits, checkTime }: Input): Promise<Contents> {
  let pdf: Pdf
  try {
    // pdf.js takes the buffer away from its caller: it gets a copy.
    pdf = await getDocumentProxy(bytes.slice(), {
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
      enableXfa: false,
      stopAtErrors: false,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Unreadable('encrypted', 'the PDF is encrypted and needs a password')
    throw error
  }
  const warnings: Warning[] = []
  try {
    const count = Math.min(pdf.numPages, limits.pages)
    if (pdf.numPages > count)
      warnings.push(warning('too-many-pages', `only the first ${count} of ${pdf.numPages} pages were read`))
    const { info } = await pdf.getMetadata().catch(() => ({ info: null }))
    const pages: PageText[] = []
    for (let number = 1; number <= count; number++) {
      checkTime()
      try {
        const page = await pdf.getPage(number)
        const text = await readPage(page, boldFont(page))
        pages.push(text)
        if (text.rows.length === 0) warnings.push(warning('needs-ocr', `page ${number} has no text: it needs OCR`))
        page.cleanup()
      } catch {
        pages.push({ rows: [], turned: [], height: 842 })
        warnings.push(warning('page-unreadable', `page ${number} is damaged and was left out`))
      }
    }
    const hyphenated = hyphenatedWords(
      pages.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments.map(({ text }) => text))),
    )
    const { text, blocks, source } = writePages(pages, hyphenated, limits.characters)
    return only({ text, blocks, source, pages: pdf.numPages, metadata: readMetadata(info), warnings })
  } finally {
    await pdf.loadingTask.destroy()
  }
}
