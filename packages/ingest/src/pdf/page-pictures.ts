import { getResolvedPDFJS } from 'unpdf'
import type { PdfPage } from './pdf-page.js'

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A picture on a page: its pixels as they are packed, and the map from the unit square (y upwards) to points of the page (y downwards). */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
  /** Bytes a pixel; 0 where eight pixels share a byte. */
  readonly channels: 0 | 1 | 3 | 4
  readonly at: Matrix
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && 'length' in value && value.length === 6

function readPicture(value: unknown, at: Matrix): Picture | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('width' in value && 'height' in value && 'data' in value)) return null
  const { width, height, data } = value
  if (typeof width !== 'number' || typeof height !== 'number') return null
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  const pixels = width * height
  const channels = ([4, 3, 1] as const).find(channels => data.length === pixels * channels)
  if (channels === undefined && data.length < height * Math.ceil(width / 8)) return null
  return { width, height, data, channels: channels ?? 0, at }
}

/** The pictures that a page draws, in their order. What cannot be unpacked is left out. */
export async function pagePictures(page: PdfPage): Promise<Picture[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const viewport = page.getViewport({ scale: 1 }).transform
  const pictures: Picture[] = []
  const stack: Matrix[] = []
  let now: Matrix = isMatrix(viewport) ? viewport : [1, 0, 0, -1, 0, 0]
  const object = (id: string) =>
    new Promise<unknown>(resolve => {
      const objects = id.startsWith('g_') ? page.commonObjs : page.objs
      objects.get(id, resolve)
    })
  for (const [i, operator] of fnArray.entries()) {
    const args: unknown = argsArray[i]
    const [first]: unknown[] = Array.isArray(args) ? args : []
    switch (operator) {
      case OPS.save:
        stack.push(now)
        break
      case OPS.restore:
        now = stack.pop() ?? now
        break
      case OPS.transform:
        if (isMatrix(args)) now = times(now, args)
        break
      case OPS.paintFormXObjectBegin:
        stack.push(now)
        if (isMatrix(first)) now = times(now, first)
        break
      case OPS.paintFormXObjectEnd:
        now = stack.pop() ?? now
        break
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const value = typeof first === 'string' ? await object(first) : first
        // A mask may name the object that has its pixels.
        const name = typeof value === 'object' && value !== null && 'data' in value ? value.data : null
        const picture = readPicture(typeof name === 'string' ? await object(name) : value, now)
        if (picture) pictures.push(picture)
        break
      }
      default:
    }
  }
  return pictures
}
