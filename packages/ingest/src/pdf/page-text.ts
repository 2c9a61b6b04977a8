import { type Fragment, pageRows, type Row } from './page-lines.js'
import type { PdfPage } from './pdf-page.js'

export interface PageText {
  readonly rows: readonly Row[]
  /** Text that does not run from left to right along the page: stamps in margins. */
  readonly turned: readonly string[]
  readonly height: number
}

/** Ligatures as letters, odd spaces as spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, char => char.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\t]/g, ' ')
    .replace(/[\0\uFEFF\u200B]/g, '')

/** Whether the PDF's own name for a font tells that it is bold. */
const boldFont = (page: PdfPage) => {
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

/** The text that a page has, in rows. */
export async function readPageText(page: PdfPage): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const bold = boldFont(page)
  const { transform, height } = page.getViewport({ scale: 1 })
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number]
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
  return { rows: pageRows(fragments), turned, height }
}
