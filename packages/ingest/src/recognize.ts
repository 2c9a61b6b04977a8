/** A page as shades of grey, row by row from the top: 0 is black, 255 white. `dpi` is how many pixels an inch has. */
export interface PageImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  readonly dpi: number
}

/** A line of words, in pixels of the page. `certainty` is 0 to 1. */
export interface RecognizedLine {
  readonly words: readonly {
    readonly text: string
    readonly x: number
    readonly width: number
    readonly certainty: number
  }[]
  readonly baseline: number
  readonly height: number
}

/** Reads the words of a page without text. Given from outside, for what does it is large and wanted by few: the package `@gravamen/ocr`. */
export type Recognize = (page: PageImage) => readonly RecognizedLine[]
