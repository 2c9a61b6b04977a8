import type { Actor } from '../actor.js'
import { isPublic } from '../is-public.js'
import { isCompanyEnding } from '../lexicon/company-endings.js'
import { ORGANIZATION_NOUNS } from '../lexicon/organization-nouns.js'
import { TRADE_WORDS } from '../lexicon/trade-words.js'
import { KNOWN_CLASSES, NAME_WORDS, NOUN_CLASSES, type OrganizationClass } from '../lexicon/organization-classes.js'

/** What an organization may be called, by its names and by what the text says that it is. */
export interface Calling {
  readonly isPublic: boolean
  /** The words of its names and the heads of its roles. */
  readonly nouns: ReadonlySet<string>
  readonly classes: ReadonlySet<OrganizationClass>
  /** Whether the text says what it is, though not of which class. */
  readonly isTold: boolean
}

export function callingOf(actor: Actor): Calling {
  const nouns = new Set<string>()
  const classes = new Set<OrganizationClass>()
  let isTold = actor.rules.has('named-body')
  for (const name of actor.names) {
    const own = name.toLowerCase().split(/[\s,]+/)
    const head = headOf(own)
    for (const word of own) {
      // "Swiss Bank Employees Association" is no bank.
      if (head === '' || word === head || !NOUN_CLASSES.has(word)) nouns.add(word)
      isTold ||= ORGANIZATION_NOUNS.has(word)
    }
    addClasses(name, own, classes)
  }
  if (actor.rules.has('legal-form')) classes.add('company')
  // "the Clinton campaign" is no charity.
  if (actor.rules.has('named-body')) classes.clear()
  for (const role of actor.roles) {
    const lower = role.toLowerCase()
    const head = lower.slice(lower.lastIndexOf(' ') + 1)
    nouns.add(head)
    isTold = true
    const of = NOUN_CLASSES.get(head)?.of ?? []
    if (of.length > 0) classes.add(of[0]!)
  }
  return { isPublic: isPublic(actor), nouns, classes, isTold }
}

/** The last word of a name, where that says what the body is; else "". */
function headOf(own: readonly string[]): string {
  const last = own.at(-1)!
  return own.length > 2 && NOUN_CLASSES.has(last) ? last : ''
}

/** Adds the classes that the name tells; `own` are its words in lower case. */
function addClasses(name: string, own: readonly string[], classes: Set<OrganizationClass>): void {
  const known = KNOWN_CLASSES.get(name)
  if (known) classes.add(known)
  for (const one of classesOf(own)) classes.add(one)
  if (own.length > 1 && (isCompanyEnding(own.at(-1)!) || /\bSE$/.test(name))) classes.add('company')
  if (name.startsWith('Of') && /^Of[a-z]{3,5}$/.test(name)) classes.add('regulator')
}

const OF_UNIONS: ReadonlySet<string> = new Set(
  'doctors drivers miners nurses teachers union workers'.split(' ').flatMap(word => [word, `${word}'`, `${word}’`]),
)
const isOfUnion = (word: string): boolean => OF_UNIONS.has(word)

const withoutPossessive = (word: string): string =>
  word.includes("'") || word.includes('’') ? word.replace(/['’]s?$/, '') : word

/** What a name says stands at its end, or before "of" and "for"; else anywhere in it. */
function classesOf(words: readonly string[]): readonly OrganizationClass[] {
  if (words.some(isOfUnion)) return ['union']
  const told = (word: string | undefined): readonly OrganizationClass[] => {
    const known = word === undefined ? undefined : NAME_WORDS.get(withoutPossessive(word))
    return known ? [known] : word !== undefined && words.length > 1 && TRADE_WORDS.has(word) ? ['company'] : []
  }
  const of = words.findIndex(word => word === 'of' || word === 'for' || word === 'and')
  // "Office of Rail Safety"
  if (of > 0 && words[of - 1] === 'office' && words.some(word => REGULATED.has(word))) return ['regulator']
  const heads = [...told(words.at(-1)), ...(of > 0 ? told(words[of - 1]) : [])]
  return heads.length > 0 || words.length < 2 ? heads : words.flatMap(told).slice(0, 1)
}

/** What an office looks after that is a regulator. Sorted. */
const REGULATED: ReadonlySet<string> = new Set(
  'communications competition gas nuclear rail regulation regulator road safety standards students trading water'.split(
    ' ',
  ),
)

/** How well the noun fits: 3 when a name or role has it, 2 when the class is right, less when nothing tells the class; -Infinity when it is another. */
export function fitOf(calling: Calling, noun: string): number {
  if (calling.nouns.has(noun)) return 3
  const classes = NOUN_CLASSES.get(noun)
  if (!classes) return -Infinity
  const at = classes.of.findIndex(one => calling.classes.has(one))
  if (at >= 0) return calling.isPublic && !classes.isPublic ? -Infinity : at === 0 ? 2 : 1.6
  if (calling.isPublic || calling.classes.size > 0 || calling.isTold || classes.open === 0) return -Infinity
  return classes.open
}
