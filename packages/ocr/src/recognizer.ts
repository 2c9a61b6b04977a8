import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { PageImage, RecognizedLine } from './page-image.js'
import { readLines } from './read-lines.js'

/** What of tesseract.js-core is used: Tesseract compiled to WebAssembly, with a file system in memory. */
interface Engine {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void }
  readonly TessBaseAPI: new () => {
    Init(folder: null, language: string, mode: number): number
    SetVariable(name: string, value: string): boolean
    SetImageFile(orientation: number, angle: number): number
    Recognize(monitor: null): number
    GetJSONText(): string
    Clear(): void
  }
}

/**
 * The build with 128-bit SIMD, which every processor has that Node 20 runs on. The "relaxed" build is faster, but what it
 * reads may differ from machine to machine.
 */
const ENGINE = 'tesseract.js-core/tesseract-core-simd-lstm'
const MODEL = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'
const NEURAL = 1

const require = createRequire(import.meta.url)

/** Whether the engine and its model are there. */
export function isInstalled(): boolean {
  try {
    require.resolve(ENGINE)
    require.resolve(MODEL)
    return true
  } catch {
    return false
  }
}

/** A page as a file that the engine reads (portable grey map). */
function greyMap({ width, height, pixels }: PageImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}

/**
 * Starts the engine with its English model, both from their installed packages: nothing is fetched. What it gives reads
 * one page at a time; it keeps nothing of one page for the next, so that the same page always gives the same words.
 */
export async function recognizer(): Promise<(page: PageImage) => RecognizedLine[]> {
  const start: (options: object) => Promise<Engine> = require(ENGINE)
  const engine = await start({ print: () => {}, printErr: () => {} })
  engine.FS.writeFile('eng.traineddata', gunzipSync(readFileSync(require.resolve(MODEL))))
  const api = new engine.TessBaseAPI()
  if (api.Init(null, 'eng', NEURAL) !== 0) throw new Error('the model of the text recognition could not be loaded')
  for (const name of ['tessedit_enable_doc_dict', 'classify_enable_learning']) api.SetVariable(name, '0')
  return page => {
    engine.FS.writeFile('/input', greyMap(page))
    api.SetVariable('user_defined_dpi', String(Math.round(page.dpi)))
    try {
      if (api.SetImageFile(1, 0) !== 0) throw new Error('the picture of the page could not be read')
      api.Recognize(null)
      return readLines(api.GetJSONText())
    } finally {
      api.Clear()
      engine.FS.unlink('/input')
    }
  }
}
