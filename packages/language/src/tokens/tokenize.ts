import { scanMark } from './scan-mark.js'
import { scanWord } from './scan-word.js'
import { classAt, classOf, DIGIT, LETTER, WHITE } from './char-class.js'
import type { TokenList } from './token-list.js'

/**
 * Adds the tokens of the text between `from` and `to`, in one pass. The conventions are those of the Universal
 * Dependencies treebanks of English: clitics and possessives apart, hyphenated words cut at the hyphen except after a
 * prefix, currency signs apart; addresses of the web and of mail, file names, dates and times whole.
 */
export function tokenize(list: TokenList, from: number, to: number): void {
  const { text } = list
  let i = from
  while (i < to) {
    const found = classOf(text.charCodeAt(i))
    if (found === WHITE) i++
    else if (found === LETTER || found === DIGIT) i = scanWord(list, i, to)
    else {
      const wide = classAt(text, i)
      i = wide === LETTER || wide === DIGIT ? scanWord(list, i, to) : scanMark(list, i, to)
    }
  }
}
