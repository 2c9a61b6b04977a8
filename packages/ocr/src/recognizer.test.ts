import { describe, expect, it } from 'vitest'
import { isInstalled, recognizer } from './recognizer.js'

/** A page of A4 at 200 dots an inch, blank but for four letters made of bars, as big as a headline. */
function barLetters(): Uint8Array {
  const width = 1654
  const pixels = new Uint8Array(width * 2339).fill(255)
  const bar = (x: number, y: number, w: number, h: number) => {
    for (let row = y; row < y + h; row++) pixels.fill(0, row * width + x, row * width + x + w)
  }
  const stem = (x: number) => bar(x, 400, 10, 80)
  const arm = (x: number, y: number) => bar(x, y, 45, 10)
  // H, E, L, T
  stem(300)
  stem(345)
  bar(300, 435, 50, 10)
  stem(380)
  for (const y of [400, 435, 470]) arm(380, y)
  stem(450)
  arm(450, 470)
  arm(505, 400)
  stem(522)
  return pixels
}

/** `npm run ocr` installs what this needs. */
describe.runIf(isInstalled())('the engine', () => {
  it('reads letters where they stand', async () => {
    const recognize = await recognizer()
    const [line] = recognize({ width: 1654, height: 2339, pixels: barLetters(), dpi: 200 })
    expect(line?.words.map(({ text }) => text)).toEqual(['HELT'])
    expect(Math.abs(line!.baseline - 480)).toBeLessThan(5)
    expect(Math.abs(line!.words[0]!.x - 300)).toBeLessThan(5)
  })

  it('finds nothing on blank paper', async () => {
    const recognize = await recognizer()
    expect(recognize({ width: 800, height: 1000, pixels: new Uint8Array(800_000).fill(255), dpi: 100 })).toEqual([])
  })
})
