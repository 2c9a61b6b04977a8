import type { Reference } from '@gravamen/document'
import type { Reading } from '@gravamen/language'

/** "Dear Parking team,", "Hello Highways": what stands between the greeting and the mark that closes it. */
const GREETING = /^\s*(?:dear|hello|hi|to)\s+(?:the\s+)?/iu
/** What greets nobody in particular. */
const ANYBODY =
  /^(?:all|colleagues?|everyone|everybody|folks?|friends?|madam|neighbours?|neighbors?|sirs?(?: (?:and|or|\/) madams?)?|sir\/madam|there|team|whom it may concern)$/iu
const CLOSING = ' \n\t,.:;!–—-'
const LONGEST = 60

/** Whom the salutation greets, who is no party of the document by name: a department, an office, a team. Null where it greets anybody. */
export function greetedReader({ blocks, text }: Reading): Reference | null {
  const salutation = blocks.find(({ kind }) => kind === 'salutation')
  if (!salutation) return null
  const line = text.slice(salutation.start, salutation.end)
  const from = GREETING.exec(line)?.[0].length
  if (from === undefined) return null
  let end = line.length
  while (end > from && CLOSING.includes(line[end - 1]!)) end--
  const name = line.slice(from, end)
  if (name === '' || name.length > LONGEST || /[\n,]/.test(name) || ANYBODY.test(name)) return null
  const start = salutation.start + from
  return { start, end: start + name.length, text: name, party: null }
}
