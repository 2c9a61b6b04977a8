import type { Rule } from '../rule.js'

const CREDIT =
  /^\(?(?:photo(?:graph)?s?|images?|pictures?|pic|credit|illustration|graphic|source|video)(?: (?:credit|by|courtesy(?: of)?))?\s*[:/|]\s*(?=\S)/i
const SMALL = new Set(['&', 'and', 'courtesy', 'de', 'for', 'of', 'the', 'van', 'via', 'von'])
/** Whether these are names: capitals, with few small words between. */
const areNames = (text: string): boolean => {
  const words = text.split(/[\s/|,()©]+/).filter(Boolean)
  return words.length > 0 && words.length < 10 && words.every(word => SMALL.has(word) || /^[\p{Lu}\d]/u.test(word))
}
const AGENCY =
  /^.{0,80}(?:\/|\bvia |© ?)(?:getty(?: images)?|reuters|afp|ap|shutterstock|alamy|epa|pa(?: wire| media)?|istock|bloomberg|rex|usa today(?: sports)?)(?:\/.{1,40}|\))?\.?$/i

/** As a broadcaster's pages label their pictures. */
const SOURCED = /^(?:image|media|video) (?:source|copyright|caption), ?\S/i
const named = (text: string): boolean => {
  const label = CREDIT.exec(text)?.[0].length
  return label !== undefined && areNames(text.slice(label))
}

/** The credit of a picture, alone in its block. */
export const credit: Rule = {
  reason: 'credit',
  matches: text =>
    text.length < 120 && !/[.!?] \p{Lu}/u.test(text) && (named(text) || AGENCY.test(text) || SOURCED.test(text)),
  examples: [
    'Photo: Lena Brandt',
    'Photograph: Sam Atherton/Reuters',
    'Image credit: Shutterstock',
    'Jane Roe/Getty Images',
    '(Picture: Harbour Press)',
    'Credit: AP',
    'Image source, Getty Images',
    'Image caption, The town hall was built in 1902',
  ],
  counterExamples: [
    'Photographs: please return all forty of them.',
    'Source code: see the folder below.',
    'Credit is due to the union.',
    'The photo by Getty was used without a licence.',
    'He told Reuters/AP that he would sue.',
  ],
}
