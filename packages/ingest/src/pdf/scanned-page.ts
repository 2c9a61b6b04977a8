import type { PageImage, Recognize, RecognizedLine } from '../recognize.js'
import { covered, drawPage } from './draw-page.js'
import { type Fragment, pageRows } from './page-lines.js'
import { pagePictures } from './page-pictures.js'
import type { PageText } from './page-text.js'
import type { PdfPage } from './pdf-page.js'

/** The height of a line from its tallest to its lowest letter, as a share of the font's size. */
const LETTERS = 0.82
/** Lines whose height differs less than this from the usual are of the usual size: what is measured is not exact. */
const SAME_SIZE = 0.3
/** Below this certainty, the page may lie on its side. */
const DOUBTFUL = 0.6

/** A page with fewer letters than this, and pictures over most of it, is a scan with a stamp. */
const STAMP = 120
const MOST = 0.5

/** A page that was read from its picture, and how sure the reading is on the whole, 0 to 1. */
export interface ScannedPage extends PageText {
  readonly certainty: number
}

/** The page turned by a quarter to the right. */
function turned({ width, height, pixels, dpi }: PageImage): PageImage {
  const result = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) result[x * height + (height - 1 - y)] = pixels[y * width + x]!
  return { width: height, height: width, pixels: result, dpi }
}

const letters = (lines: readonly RecognizedLine[]): number =>
  lines.reduce((sum, { words }) => sum + words.reduce((all, { text }) => all + text.length, 0), 0)

/** The certainty of the words, weighted by their length. */
function certaintyOf(lines: readonly RecognizedLine[]): number {
  let sum = 0
  for (const { words } of lines) for (const { text, certainty } of words) sum += certainty * text.length
  return sum / Math.max(1, letters(lines))
}

/** The words of one line, all of one size and on one baseline. */
const fragmentsOf = ({ words, baseline }: RecognizedLine, size: number, points: number): Fragment[] =>
  words.map(({ text, x, width }) => ({
    text: `${text} `,
    x: x * points,
    y: baseline * points,
    width: width * points,
    size,
    bold: false,
  }))

/** The lines of a page, which is turned where it lies on its side or upside down. */
function readTurned(image: PageImage, recognize: Recognize): { image: PageImage; lines: readonly RecognizedLine[] } {
  let best = { image, lines: recognize(image) }
  let page = image
  for (let quarter = 1; quarter < 4 && certaintyOf(best.lines) < DOUBTFUL; quarter++) {
    page = turned(page)
    const lines = recognize(page)
    const isBetter = certaintyOf(lines) > certaintyOf(best.lines) && letters(lines) > letters(best.lines) / 2
    if (isBetter) best = { image: page, lines }
  }
  return best
}

/** Reads a page from its pictures where it has no text but, perhaps, a stamp; null for a page that has its text, or no picture with words. */
export async function scannedPage(page: PdfPage, text: PageText, recognize: Recognize): Promise<ScannedPage | null> {
  const own = text.rows.reduce((sum, { segments }) => sum + segments.reduce((all, { text }) => all + text.length, 0), 0)
  if (own >= STAMP) return null
  const pictures = await pagePictures(page)
  const { width, height } = page.getViewport({ scale: 1 })
  if (pictures.length === 0 || (own > 0 && covered(pictures, width, height) < MOST)) return null
  const { image, lines } = readTurned(drawPage(pictures, width, height), recognize)
  if (lines.length === 0) return null
  const points = 72 / image.dpi
  const heights = lines.flatMap(({ height, words }) => words.map(() => height)).sort((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 1
  const fragments = lines.flatMap(line => {
    const height = Math.abs(line.height - usual) < usual * SAME_SIZE ? usual : line.height
    return fragmentsOf(line, (height * points) / LETTERS, points)
  })
  return {
    rows: pageRows(fragments),
    turned: text.turned,
    height: image.height * points,
    certainty: certaintyOf(lines),
  }
}
