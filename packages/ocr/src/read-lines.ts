import type { RecognizedLine } from './page-image.js'

/** What of the engine's answer is used. */
interface Answer {
  readonly blocks?: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly {
        readonly baseline: { readonly y0: number; readonly y1: number }
        readonly rowAttributes: { readonly rowHeight: number }
        readonly words: readonly {
          readonly text: string
          readonly confidence: number
          readonly bbox: { readonly x0: number; readonly x1: number }
        }[]
      }[]
    }[]
  }[]
}

/** Lines that the engine is less sure of than this are specks, stamps and pen strokes. */
const LEAST_CERTAIN = 0.3

/** The lines of text in the engine's answer (JSON), without noise. */
export function readLines(json: string): RecognizedLine[] {
  const { blocks = [] }: Answer = JSON.parse(json)
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(({ words, baseline, rowAttributes }) => ({
      words: words
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, confidence, bbox }) => ({
          text: text.trim(),
          x: bbox.x0,
          width: bbox.x1 - bbox.x0,
          certainty: confidence / 100,
        })),
      baseline: (baseline.y0 + baseline.y1) / 2,
      height: rowAttributes.rowHeight,
    }))
    .filter(
      ({ words }) =>
        words.length > 0 &&
        words.reduce((sum, { certainty }) => sum + certainty, 0) >= words.length * LEAST_CERTAIN &&
        words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    )
}
