import type { Actor } from './actor.js'
import { isCommonWord } from './known-word.js'
import { LOCAL_WORDS } from './lexicon/local-words.js'
import { isNationality } from './lexicon/nationalities.js'
import { KNOWN_BODIES, PUBLIC_ACRONYMS, PUBLIC_ENDINGS, PUBLIC_WORDS } from './lexicon/public-bodies.js'

/** Whether the actor is a government or a public body, by its name or by the rule that found it. */
export function isPublic({ kind, rules, names }: Actor): boolean {
  if (kind === 'person') return false
  if (kind === 'place' || rules.has('known-body') || rules.has('the-government') || rules.has('body-of')) return true
  for (const name of names) if (isPublicName(name)) return true
  return false
}

const BODIES: ReadonlySet<string> = new Set(KNOWN_BODIES)

function isPublicName(name: string): boolean {
  if (BODIES.has(name) || PUBLIC_ACRONYMS.has(name.includes('.') ? name.replaceAll('.', '') : name)) return true
  const lower = name.toLowerCase()
  if (PUBLIC_ENDINGS.some(ending => lower.endsWith(ending))) return true
  const words = lower.split(/\s+/)
  if (/campaign|camp$/.test(name)) return false
  if (words.length === 1 && isNationality(words[0]!)) return false
  return words.some((word, i) => {
    if (word === 'borough' || word === 'county') return i === words.length - 1 || COUNTY_BODIES.has(words.at(-1)!)
    return PUBLIC_WORDS.has(word) && (word !== 'council' || isLocal(words, i))
  })
}

/** What a county or a borough has, besides what is public by itself: "Pine County School Board", but no "County Patients' Alliance". Sorted. */
const COUNTY_BODIES: ReadonlySet<string> = new Set(
  'assessor attorney board clerk coroner department district hall jail library office prosecutor recorder school schools sheriff'.split(
    ' ',
  ),
)

/** "Harlow Town Council", "Thurrock Council", "the Council", but no "Refugee Council" nor "Trades Council". */
function isLocal(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at)
  if (before.length === 0 || words[at + 1] === 'of') return true
  return before.some(word => LOCAL_WORDS.has(word)) || !before.every(word => isCommonWord(word) || word === 'and')
}
