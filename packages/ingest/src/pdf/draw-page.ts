import type { PageImage } from '../recognize.js'
import type { Picture } from './page-pictures.js'

/** Scans finer than this are made coarser, coarser ones finer: it is what text recognition is made for. Pixels an inch. */
const FINEST = 300
const COARSEST = 200
const MOST_PIXELS = 30_000_000

/** The grey value of a pixel; 255 (paper) outside. */
function shade({ width, height, data, channels }: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 255
  if (channels === 0) return (data[y * ((width + 7) >> 3) + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0
  const at = (y * width + x) * channels
  if (channels === 1) return data[at]!
  const grey = data[at]! * 0.299 + data[at + 1]! * 0.587 + data[at + 2]! * 0.114
  return channels === 3 ? grey : 255 - ((255 - grey) * data[at + 3]!) / 255
}

/** How much of a page of `width` × `height` points its pictures cover, 0 to 1 (more where they overlap). */
export const covered = (pictures: readonly Picture[], width: number, height: number): number =>
  pictures.reduce((sum, { at: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0) / (width * height)

/** How many pixels of its picture a page has an inch, where it is finest. */
const resolution = (pictures: readonly Picture[]): number =>
  pictures.reduce(
    (most, { width, height, at: [a, b, c, d] }) =>
      Math.max(most, (72 * width) / Math.hypot(a, b), (72 * height) / Math.hypot(c, d)),
    0,
  )

/** Draws the pictures of a page of `width` × `height` points on white paper, as shades of grey. */
export function drawPage(pictures: readonly Picture[], width: number, height: number): PageImage {
  const wanted = Math.min(FINEST, Math.max(COARSEST, Math.round(resolution(pictures))))
  const dpi = Math.min(wanted, 72 * Math.sqrt(MOST_PIXELS / (width * height)))
  const scale = dpi / 72
  const across = Math.max(1, Math.round(width * scale))
  const down = Math.max(1, Math.round(height * scale))
  const pixels = new Uint8Array(across * down).fill(255)
  for (const picture of pictures) {
    const [a, b, c, d, e, f] = picture.at
    const determinant = a * d - b * c
    if (!Number.isFinite(determinant) || determinant === 0) continue
    const xs = [e, e + a, e + c, e + a + c].map(x => x * scale)
    const ys = [f, f + b, f + d, f + b + d].map(y => y * scale)
    const left = Math.max(0, Math.floor(Math.min(...xs)))
    const right = Math.min(across, Math.ceil(Math.max(...xs)))
    const top = Math.max(0, Math.floor(Math.min(...ys)))
    const bottom = Math.min(down, Math.ceil(Math.max(...ys)))
    // How many pixels of the picture fall on one of the page, along one side.
    const finer = Math.sqrt((picture.width * picture.height) / (Math.abs(determinant) * scale * scale))
    const steps = Math.abs(finer - 1) < 0.05 ? 1 : Math.min(4, Math.max(2, Math.ceil(finer)))
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        let sum = 0
        for (let i = 0; i < steps; i++)
          for (let j = 0; j < steps; j++) {
            const px = (x + (i + 0.5) / steps) / scale - e
            const py = (y + (j + 0.5) / steps) / scale - f
            const u = (d * px - c * py) / determinant
            const v = (a * py - b * px) / determinant
            sum += shade(picture, Math.floor(u * picture.width), Math.floor((1 - v) * picture.height))
          }
        const at = y * across + x
        pixels[at] = Math.min(pixels[at]!, sum / (steps * steps))
      }
  }
  return { width: across, height: down, pixels, dpi }
}
