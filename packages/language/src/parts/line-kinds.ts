import { MONTHS } from '../lexicon/months.js'
import { CLOSING_WORDS, CLOSINGS, DELIVERY, GREETINGS } from '../lexicon/letter-words.js'
import { WEEKDAYS } from '../lexicon/weekdays.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const months = set(MONTHS)
const weekdays = set(WEEKDAYS)
const closings = set(CLOSINGS)
const closingWords = set(CLOSING_WORDS)
const dateWords = set(
  'a acdt acst aedt aest am at awst bst cat cdt cest cet cst date dated day eat edt eest eet est et gmt h hkt hrs jst kst mdt mst nzdt nzst of p pdt pkt pm pst sast sgt st the utc wat',
)

/** The line without the marks of bold and italics at its ends. */
const bare = (line: string): string => {
  let start = 0
  let end = line.length
  while (start < end && '*_#> \t'.includes(line[start]!)) start++
  while (end > start && '*_ \t'.includes(line[end - 1]!)) end--
  return line.slice(start, end)
}

/** The words of a line in lower case, without its marks. */
const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a line ends as a sentence does. */
export const endsSentence = (line: string): boolean => /[.!?…]["”’')\]*]*$/.test(line)

/** "Dear Sir or Madam,", "To whom it may concern:", "Hi John". */
export function isSalutation(line: string): boolean {
  const text = bare(line)
  if (text.length > 90) return false
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 12) return false
  if (text.toLowerCase().startsWith('to whom')) return words.includes('concern')
  if (words[0] === 'dear') return /[,:;!，：.–—-]$/.test(text) || words.length <= 6
  const first = `${words[0]} ${words[1] ?? ''}`
  const greets = GREETINGS.some(greeting => first === greeting || words[0] === greeting)
  return greets && words.length <= 6 && (/[,:;!，：]$/.test(text) || (/^\p{Lu}/u.test(text) && words.length <= 3))
}

const OFFICES =
  /^to (?:the |all |our |my )?(?:[\p{L}'’-]+ ){0,4}(?:agents?|boards?|chair\p{L}*|chief|council\p{L}*|customers?|directors?|editor|governors?|head|landlord|management|managers?|mayor|members?|ministers?|neighbou?rs?|owners?|president|residents?|secretary|shareholders|staff|team|tenants|trustees)\b/iu

/** "To the directors of Kern Ltd:", "To GitHub's Copyright Agent:": whom a letter without a salutation is to. */
export function isAddressee(line: string): boolean {
  const text = bare(line)
  return text.length < 90 && /[:,]$/.test(text) && !text.slice(0, -1).includes(':') && OFFICES.test(text)
}

/** How surely a line takes leave: 2 for "Yours sincerely,", 1 for thanks that may also stand in the body, 0 for neither. */
export function leaveTaking(line: string): 0 | 1 | 2 {
  const text = bare(line)
  if (text.length > 60) return 0
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 8) return 0
  if (!words.every(word => closings.has(word) || closingWords.has(word))) return 0
  if (!words.some(word => closings.has(word))) return 0
  return words.some(word => word.startsWith('thank')) && !words.includes('regards') ? 1 : 2
}

/** A line that is a date and nothing else, but for a place before it: "London, 3 May 2024", "Date: 03/05/2024". */
export function isDateLine(line: string): boolean {
  const text = bare(line)
  if (text.length > 60 || !/\d/.test(text)) return false
  const words = wordsOf(text)
  let names = 0
  let numbers = 0
  let strange = 0
  for (const [at, word] of words.entries()) {
    if (months.has(word)) names++
    else if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(word)) numbers++
    else if (!weekdays.has(word) && !dateWords.has(word)) {
      if (names + numbers > 0 || at > 2) return false
      strange++
    }
  }
  if (strange > 0 && !/^[\p{L} .]+,/u.test(text)) return false
  if (names > 0) return numbers > 0 && numbers <= 5
  return /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})\b|\b\d{4}-\d{2}-\d{2}\b/.test(text) && strange === 0
}

const REFERENCE =
  /^(?:(?:our|your|my)\s+)?(?:ref|refs|reference|file|case|claim|account|matter|invoice|policy|customer|complaint|booking|order|contract)(?:\s+(?:ref|reference|no|number|id))?\.?\s*(?:[:#]|no\b)/i

/** "Our ref: AB/12", "Account No. 123". */
export const isReference = (line: string): boolean => line.length < 90 && REFERENCE.test(bare(line))

/** "Re: the lease", "Subject: …". */
export const isSubject = (line: string): boolean =>
  /^(?:re|subject|subj|sub|regarding|in re)\s*(?:[:：]|[–—-]\s)/i.test(bare(line))

const FIELD =
  /^(?:(from|issued by|sent by|served by|sender)|(to|issued to|served on|addressee|recipient|sent to)|(date|dated|date issued|date of (?:issue|notice|letter|service)|issued|issued on)|(cc|bcc|c\.c\.|sent|subject|reply-to|attn|attention|fao|for the attention of))\s*[.:：]/i

/** The field that a line like "From: Jane" or "**Issued by:** the Council" fills, in lower case (`from`, `to`, `date` for all their names), or null. */
export function headerField(line: string): string | null {
  const found = FIELD.exec(bare(line))
  if (!found) return null
  return found[1] ? 'from' : found[2] ? 'to' : found[3] ? 'date' : found[4]!.toLowerCase()
}

/** How the letter travels and who may read it: "By email only", "Private and confidential", "Without prejudice". */
export function isDelivery(line: string): boolean {
  const text = bare(line)
    .toLowerCase()
    .replace(/^strictly /, '')
  return text.length < 90 && DELIVERY.some(start => text.startsWith(start))
}

/** "cc: Jane Doe", "Copy to: …". */
export const isCopied = (line: string): boolean =>
  /^(?:b?cc|c\.c\.|copy to|copied to|copies to)\s*[:：.]/i.test(bare(line))

/** "Enc.", "Enclosures: two". */
export const isEnclosure = (line: string): boolean =>
  line.length < 90 && /^(?:enc|encl|encs|enclosures?|attachments?)\b\s*(?:[.:(]|$)/i.test(bare(line))

/** A telephone number, an address of mail or of the web: what a letterhead has and an addressee has not. */
export const isContact = (line: string): boolean =>
  /@|\bwww\.|\bhttps?:|^(?:tel|telephone|phone|fax|mobile|email|e-mail|t|e|m)\b\s*[:.]|\+?\d[\d ()-]{8,}\d/i.test(line)

/** A line with as many words in lower case as a sentence has: no line of an address. */
export const isProse = (line: string): boolean => (line.match(/(?:^|\s)\p{Ll}{2,}(?=\s|[,;:]|$)/gu)?.length ?? 0) >= 4

/** A line that says what the letter is: "DMCA notice of infringement", "Final demand". */
export const isAboutLetter = (line: string): boolean =>
  /\b(?:notice|notification|infringement|letter before|letter of claim|complaint|demand|request|claim|appeal|reminder|application|proposal|enquiry|inquiry)\b/i.test(
    line,
  )

const LABEL =
  /^(?:press release|news release|media release|for immediate release|for release|embargo\w*|statement|press statement|media statement|public statement|breaking|news|opinion|exclusive)\b(?: (?:on|until|till))?[ \t:;,.–—-]*/i

/** A label of what follows ("PRESS RELEASE", "For immediate release: 9 September 2025"), no headline. */
export function isLabel(line: string): boolean {
  const text = bare(line)
  const label = LABEL.exec(text)
  if (!label) return false
  const rest = text.slice(label[0].length)
  return (rest.length <= 12 && !/[a-z]/i.test(rest)) || isDateLine(rest)
}

/** The date that a label gives: "For immediate release: 9 September 2025". */
export const isDatedLabel = (line: string): boolean => /\d/.test(line) && isLabel(line)
