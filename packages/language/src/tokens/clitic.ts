import { CLITICS } from './affixes.js'
import { classOf, DIGIT, LETTER } from './char-class.js'

const clitics = new Set(CLITICS.split(' '))

/** Where the clitic ends that begins with the apostrophe at `at` ("'s", "’re"), or 0 when there is none. */
export function cliticEnd(text: string, at: number, to: number): number {
  const isInside = (k: number): boolean => {
    if (k >= to) return false
    const found = classOf(text.charCodeAt(k))
    return found === LETTER || found === DIGIT
  }
  for (let length = 1; length <= 2; length++) {
    if (!isInside(at + length)) return 0
    if (!isInside(at + length + 1)) {
      return clitics.has(text.slice(at + 1, at + 1 + length).toLowerCase()) ? at + 1 + length : 0
    }
  }
  return 0
}
