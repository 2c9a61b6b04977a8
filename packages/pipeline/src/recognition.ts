import type { Recognize } from '@gravamen/ingest'

const MISSING =
  'reading scanned pages needs the package @gravamen/ocr, which is installed by those who want it: "npm install @gravamen/ocr" (in a checkout of Gravamen: "npm run ocr")'

/** The package of the text recognition; throws what to do where it, or what it needs, is not installed. */
async function load(): Promise<typeof import('@gravamen/ocr')> {
  let ocr: typeof import('@gravamen/ocr')
  try {
    ocr = await import('@gravamen/ocr')
  } catch {
    throw new Error(MISSING)
  }
  if (!ocr.isInstalled()) throw new Error(MISSING)
  return ocr
}

let started: Promise<Recognize> | null = null

/** The text recognition, started once a thread: starting it takes a sixth of a second. */
export const recognition = (): Promise<Recognize> => (started ??= load().then(({ recognizer }) => recognizer()))

/** Throws what to do where scanned pages are to be read and cannot be. */
export async function checkRecognition(isWanted: boolean | undefined): Promise<void> {
  if (isWanted) await load()
}
