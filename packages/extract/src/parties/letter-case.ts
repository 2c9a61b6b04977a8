/** Whether the word begins with a capital letter. Asked of every token, so ASCII is told by its code. */
export function isCapitalized(word: string): boolean {
  if (word === '') return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Whether the word begins with a lower-case letter. */
export function isSmall(word: string): boolean {
  if (word === '') return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word)
}
