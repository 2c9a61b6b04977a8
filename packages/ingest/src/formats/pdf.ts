import { type Metadata, NO_METADATA, type Warning } from '@gravamen/document'
import { getDocumentProxy } from 'unpdf'
import { type Contents, type Input, only, warning } from '../content.js'
import { Unreadable } from '../failure.js'
import { hyphenatedWords } from '../pdf/join-lines.js'
import { type PageText, readPageText } from '../pdf/page-text.js'
import type { Pdf } from '../pdf/pdf-page.js'
import { recognizedSpans } from '../pdf/recognized-spans.js'
import { scannedPage } from '../pdf/scanned-page.js'
import { statedAuthor, statedTitle } from '../stated.js'
import { withoutStrayRejections } from '../pdf/stray-rejections.js'
import { writePages } from '../pdf/write-pages.js'

/** `D:20240131120000+01'00'` as an ISO 8601 date. */
function pdfDate(value: unknown): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(typeof value === 'string' ? value : '')
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null
}

function readMetadata(info: unknown): Metadata {
  const fields = new Map<string, unknown>(typeof info === 'object' && info !== null ? Object.entries(info) : [])
  const language = fields.get('Language')
  const date = pdfDate(fields.get('CreationDate'))
  return {
    ...NO_METADATA,
    title: statedTitle(fields.get('Title'), 'pdf'),
    author: statedAuthor(fields.get('Author'), 'pdf'),
    date: date ? { value: date, basis: 'created' } : null,
    language: typeof language === 'string' && language.trim() !== '' ? { value: language.trim(), basis: 'pdf' } : null,
  }
}

const asFailure = (error: unknown): { readonly message: string } => ({
  message: error instanceof Error ? error.message : String(error),
})

/**
 * Reads a PDF with pdf.js (as packed by unpdf: 2 MB, no dependency, no native code). It fetches nothing: fonts, character
 * maps and external links are left alone, and this version makes no code from what is in the file.
 */
export const readPdf = (input: Input): Promise<Contents> => withoutStrayRejections(() => read(input))

async function read({ bytes, limits, checkTime, recognize }: Input): Promise<Contents> {
  let pdf: Pdf
  try {
    // pdf.js takes the buffer away from its caller: it gets a copy.
    pdf = await getDocumentProxy(bytes.slice(), {
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
      enableXfa: false,
      isEvalSupported: false,
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
    const certainty = new Map<number, number>()
    for (let number = 1; number <= count; number++) {
      checkTime()
      try {
        const page = await pdf.getPage(number)
        const text = await readPageText(page)
        const scan = recognize ? await scannedPage(page, text, recognize).catch(asFailure) : null
        if (scan && 'certainty' in scan) certainty.set(number, scan.certainty)
        else if (scan) warnings.push(warning('ocr-failed', `page ${number} could not be recognized: ${scan.message}`))
        else if (text.rows.length === 0)
          warnings.push(
            recognize
              ? warning('no-text', `page ${number} has no text, and none was recognized in a picture`)
              : warning('needs-ocr', `page ${number} has no text: it needs OCR (--ocr)`),
          )
        pages.push(scan && 'certainty' in scan ? scan : text)
        page.cleanup()
      } catch {
        pages.push({ rows: [], turned: [], height: 842 })
        warnings.push(warning('page-unreadable', `page ${number} is damaged and was left out`))
      }
    }
    const hyphenated = hyphenatedWords(
      pages.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments.map(({ text }) => text))),
    )
    const metadata = readMetadata(info)
    const { text, blocks, source } = writePages(pages, hyphenated, limits.characters, metadata.title?.value)
    const recognized = recognizedSpans(text, source, certainty)
    for (const { start, end, page, certainty } of recognized)
      warnings.push({
        code: 'recognized',
        message: `page ${page} is a picture: its text was recognized (about ${Math.round(certainty * 100)} % sure) and may have errors`,
        start,
        end,
      })
    return only({
      text,
      blocks,
      source,
      pages: pdf.numPages,
      metadata,
      warnings,
      ...(recognized.length > 0 && { recognized }),
    })
  } finally {
    await pdf.loadingTask.destroy()
  }
}
