import { type Reading, wordAt } from '@gravamen/language'
import { isCapitalized } from './letter-case.js'
import { isGivenName } from './known-word.js'
import type { Mention } from './mention.js'

/** The label before the last of an address's domain: "help@brightbox.co.uk" is Brightbox's. */
const LABEL = /@(?:[a-z0-9-]+\.)*?([a-z0-9-]{4,40})\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,10}\b/giu
/** Where everybody has a mailbox. Sorted. */
const PROVIDERS: ReadonlySet<string> = new Set(
  'btinternet fastmail gmail googlemail hotmail icloud live mail mailbox mailhost outlook proton protonmail yahoo'.split(
    ' ',
  ),
)
/** Of a name as sure the tagger needs no help. */
const SURE = 0.8
const LONGEST = 4

/** Names of whom the mail addresses of a text belong to: "Brightbox" beside "help@brightbox.example", "Vantor Legal" beside "dmca@vantorlegal.example". */
export function domainNames(reading: Reading, names: readonly Mention[]): Mention[] {
  const labels = labelsOf(reading.text)
  if (labels.size === 0) return []
  const { tokens } = reading
  const taken = new Uint8Array(tokens.count)
  for (const { first, end, kind, confidence } of names)
    if (kind !== 'place' && confidence >= SURE) taken.fill(1, first, end)
  const found: Mention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapitalized(wordAt(reading, i)) || isGivenName(wordAt(reading, i).toLowerCase())) continue
    const end = endOf(reading, i, labels, taken)
    if (end > i)
      found.push({ first: i, end, kind: 'organization', type: 'name', confidence: 0.85, rule: 'domain-name' })
  }
  return found
}

function labelsOf(text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (!text.includes('@')) return labels
  for (const [, label] of text.matchAll(LABEL)) {
    const lower = label!.toLowerCase().replace(/-/g, '')
    if (!PROVIDERS.has(lower)) labels.add(lower)
  }
  return labels
}

/** One past the words from `i` on that make a label together, or -1. */
function endOf(reading: Reading, i: number, labels: ReadonlySet<string>, taken: Uint8Array): number {
  const { tokens, text } = reading
  if (/[@./_-]/.test(text[tokens.start[i]! - 1] ?? ' ')) return -1
  let written = ''
  for (let k = i; k < tokens.count && k - i < LONGEST; k++) {
    const word = wordAt(reading, k)
    if (taken[k] === 1 || tokens.sentence[k] !== tokens.sentence[i]) return -1
    if (!isCapitalized(word) && word !== '&' && word !== '-') return -1
    written += word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (labels.has(written))
      return /^(?:[@/_]|\.\p{Ll})/u.test(text.slice(tokens.end[k]!, tokens.end[k]! + 2)) ? -1 : k + 1
  }
  return -1
}
