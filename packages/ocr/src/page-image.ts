/** A page as shades of grey, row by row from the top: 0 is black, 255 white. `dpi` is how many pixels an inch has. */
export interface PageImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  readonly dpi: number
}

/** A word of a page, in pixels from its upper left corner. */
export interface RecognizedWord {
  readonly text: string
  readonly x: number
  readonly width: number
  /** How sure the engine is of it, 0 to 1. */
  readonly certainty: number
}

/** Words on one line. */
export interface RecognizedLine {
  readonly words: readonly RecognizedWord[]
  /** Where its letters stand, from the top, and how tall it is from the tallest letter to the lowest, in pixels. */
  readonly baseline: number
  readonly height: number
}
