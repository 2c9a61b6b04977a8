/** What windows-1252 has where Latin-1 has control characters (0x80 to 0x9F). Five bytes have no character and stand for themselves. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The byte of a character in windows-1252, or null. */
export function byteOf(code: number): number | null {
  if (code < 0x100) return code
  const special = SPECIAL.indexOf(String.fromCharCode(code))
  return special < 0 ? null : 0x80 + special
}

/**
 * Text in which control characters stand for the windows-1252 characters of the same byte, as they were meant. No text has
 * such control characters of its own, but Node 20 decodes windows-1252 as Latin-1 (nodejs/node issue 56542), and so does much mail.
 */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, char => SPECIAL[char.charCodeAt(0) - 0x80]!)

/** Decodes bytes of an encoding that `TextDecoder` knows, windows-1252 rightly. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? withoutControls(text) : text
}
