// Every control character, the marks that turn the direction of writing around, and halves of surrogate pairs.
const WHITE = /[\s\u0085]+/g
const UNSAFE =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/**
 * Text of a document on one line and without power over what shows it: white space becomes single spaces, control
 * characters (escape sequences start with one) and marks of writing direction become U+FFFD.
 */
export const plain = (text: string): string => text.replace(WHITE, ' ').replace(UNSAFE, '\ufffd').trim()
