import { readFileSync } from 'node:fs'

/** The lists that made-up names are put together from. */
export type Lists = Readonly<Record<'given' | 'surname' | 'city', readonly string[]>>

export const readLists = (): Lists => ({
  given: listed('given-names'),
  surname: listed('surnames'),
  city: listed('cities'),
})

const listed = (name: string): string[] =>
  readFileSync(new URL(`./gazetteers/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)

export const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!

const PARTICLES = ['van', 'van der', 'de', 'bin', 'ap', 'von', 'al-', "O'"]

/** A person's name of as many words, or nearly. */
export function personFor(old: string, { given, surname }: Lists, random: () => number): string {
  const last = capital(pick(surname, random))
  const chance = random()
  const tail =
    chance < 0.05 ? `${last}-${capital(pick(surname, random))}` : chance < 0.12 ? withParticle(last, random) : last
  if (!old.includes(' ')) return tail
  const first = capital(pick(given, random))
  if (chance > 0.9) return `${first} ${first[0]}. ${tail}`
  return chance > 0.85 ? `${first[0]}. ${tail}` : `${first} ${tail}`
}

function withParticle(last: string, random: () => number): string {
  const particle = pick(PARTICLES, random)
  return /\p{L}$/u.test(particle) ? `${particle} ${last}` : particle + last
}

/** What ends the names of organizations. Sorted. */
export const BODIES =
  'Aggregates Airlines Association Authority Bank Borough_Council Brewery Chambers College Community_Trust Company Construction Corporation Council County_Council District_Council Energy Engineering Estates Federation Foods Foundation Group Gazette Holdings Homes Hospital Housing_Association Industries Institute Insurance International Investments Laboratories Legal Lettings Limited Logistics Media Motors Observer Partners Partnership Pharmaceuticals Police Press Primary_School Properties Railways Records Research Savings_Bank Shipping Society Software Solicitors Systems Telecom Textiles Timber Times Trust Union United University Water Works'
    .split(' ')
    .map(words => words.replaceAll('_', ' '))
export const FORMS = ['Inc', 'Inc.', 'LLC', 'LLP', 'Limited', 'Ltd', 'Ltd.', 'plc', 'GmbH', 'AG', 'Corp', 'Corp.']

/** An organization's name: partners by their surnames, a name with a kind of business or body, with or without its legal form. */
export function bodyFor(old: string, { surname, city }: Lists, random: () => number): string {
  const name = () => capital(pick(surname, random))
  const place = () => capital(pick(city, random))
  if (!old.includes(' ') && random() < 0.7) return random() < 0.3 ? letters(random) : name()
  const chance = random()
  const form = random() < 0.3 ? ` ${pick(FORMS, random)}` : ''
  if (chance < 0.12) return `${name()} & ${name()}${form}`
  if (chance < 0.18) return `${name()}, ${name()} & ${name()}${form}`
  if (chance < 0.22) return `${name()} and ${name()}`
  if (chance < 0.34) return `${name()} ${name()}${form}`
  if (chance < 0.4) return `${place()} ${name()} ${pick(BODIES, random)}`
  if (chance < 0.45) return `${pick(BODIES, random)} of ${place()}`
  if (chance < 0.7) return `${place()} ${pick(BODIES, random)}${form}`
  return `${name()} ${pick(BODIES, random)}${form}`
}

const letters = (random: () => number): string =>
  Array.from({ length: 3 + Math.floor(random() * 2) }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join(
    '',
  )

export const capital = (word: string): string =>
  word.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, c: string) => gap + c.toUpperCase())
