import { headerField, lowerAt, type Reading, wordAt } from '@gravamen/language'
import { nameGender } from './lexicon/given-names.js'
import { ORGANIZATION_NOUNS } from './lexicon/organization-nouns.js'
import type { Mention } from './mention.js'

const PEOPLE = new Set(['bcc', 'cc', 'from', 'reply-to', 'to'])
const QUOTE = /^["“”'’`]+$/

/** The names in front of the addresses of a message's header ("To: Repairs Team <repairs@…>") that nothing else found. */
export function headerNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const { blocks, sentences, text } = reading
  const isKnown = (first: number, end: number) => names.some(name => name.first < end && first < name.end)
  const found: Mention[] = []
  for (let s = 0; s < sentences.count; s++) {
    const block = blocks[sentences.block[s]!]!
    const line = text.slice(block.start, block.end)
    if (block.kind !== 'header-field' || !PEOPLE.has(headerField(line) ?? '')) continue
    const listed = line.includes(';') && !line.includes('@')
    let first = -1
    for (let i = sentences.first[s]!; i <= sentences.end[s]!; i++) {
      const word = i < sentences.end[s]! ? wordAt(reading, i) : ''
      // "cc: Tarn Trust; Novi"
      if (listed && (word === ';' || word === '') && isCalled(reading, first, i) && !isKnown(first, i))
        if (!isMailbox(reading, first, i)) found.push(named(reading, first, i))
      if (word === '<' && first >= 0) {
        const end = QUOTE.test(wordAt(reading, i - 1)) ? i - 1 : i
        if (isCalled(reading, first, end) && !isKnown(first, end) && !isMailbox(reading, first, end))
          found.push(named(reading, first, end))
        first = -1
      } else if (word === ':' || word === ',' || word === ';' || word === '>') first = i + 1
      else if (first === i && QUOTE.test(word)) first = i + 1
    }
  }
  return found
}

/** One to five words with capitals, and no address. */
function isCalled(reading: Reading, first: number, end: number): boolean {
  if (end <= first || end - first > 5) return false
  for (let i = first; i < end; i++) {
    const word = wordAt(reading, i)
    if (!/^[\p{Lu}&][\p{L}.’'-]*$/u.test(word) && !(i > first && /^(?:and|of|for|the)$/.test(word))) return false
  }
  return true
}

/** Words that name a mailbox and no organization: "Accounts", "Customer Services". Sorted. */
const MAILBOX: ReadonlySet<string> = new Set(
  'accounts admin billing care complaints contact customer department enquiries finance helpdesk hr info information legal mail marketing noreply notifications office payments press reception relations reply sales service services support team'.split(
    ' ',
  ),
)

/** Whether every word names a mailbox. */
export function isMailbox(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!MAILBOX.has(lowerAt(reading, i))) return false
  return true
}

function named(reading: Reading, first: number, end: number): Mention {
  const person =
    end - first > 1 &&
    end - first < 4 &&
    nameGender(lowerAt(reading, first)) !== null &&
    !ORGANIZATION_NOUNS.has(lowerAt(reading, end - 1))
  return { first, end, kind: person ? 'person' : 'organization', type: 'name', confidence: 0.75, rule: 'header-name' }
}
