import { readFileSync } from 'node:fs'
import { BODIES, capital, FORMS, type Lists, personFor, pick, readLists } from './made-names.js'
import type { NameDocument } from './names-data.js'
import { randomStream } from './random.js'

/**
 * Letters, e-mails, notices and reports put together from the lines of `names-lines.txt` with made-up names: what the
 * corpora lack. The same seed gives the same letters.
 */
export function madeLetters(count: number, seed: number): NameDocument[] {
  const random = randomStream(seed)
  const parts = readParts()
  const lists = readLists()
  return Array.from({ length: count }, (_, k) => {
    const plan: string[] = []
    const add = (part: string, share: number) => {
      if (random() < share) plan.push(pick(parts.get(part)!, random).replace(/(?<! )\|(?! )/g, '\n'))
    }
    add('head', 0.9)
    add('reference', 0.4)
    add('address', 0.6)
    add('greeting', 0.7)
    add('subject', 0.5)
    const length = 3 + Math.floor(random() * 8)
    for (let i = 0; i < length; i++) add('body', 1)
    add('close', 0.7)
    add('close', 0.2)
    return { id: `made ${k}`, ...filled(plan.join('\n\n'), lists, random) }
  })
}

function readParts(): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  let part: string[] = []
  for (const line of readFileSync(new URL('./names-lines.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) parts.set(line.slice(2), (part = []))
    else if (line) part.push(line)
  }
  return parts
}

const TYPES: Readonly<Record<string, string>> = {
  per: 'PER',
  sur: 'PER',
  giv: 'PER',
  org: 'ORG',
  firm: 'ORG',
  body: 'ORG',
  council: 'ORG',
  paper: 'ORG',
  loc: 'LOC',
  street: 'LOC',
  state: 'LOC',
  country: 'LOC',
}

/** The text with its slots filled, `{org1}` alike everywhere; a slot in capitals is filled in capitals. */
function filled(plan: string, lists: Lists, random: () => number): Pick<NameDocument, 'text' | 'gold'> {
  const chosen = new Map<string, string>()
  const gold: { start: number; end: number; type: string }[] = []
  let text = ''
  let from = 0
  for (const slot of plan.matchAll(/\{([A-Za-z]+)(\d*)(s?)\}/g)) {
    text += plan.slice(from, slot.index)
    from = slot.index + slot[0].length
    const kind = slot[1]!.toLowerCase()
    const whole = valueOf(kind, slot[2]!, chosen, lists, random)
    const value = slot[3] ? shortName(whole) : whole
    const written = kind !== slot[1] && value.toUpperCase().length === value.length ? value.toUpperCase() : value
    const type = TYPES[kind]
    if (type) gold.push({ start: text.length, end: text.length + written.length, type })
    text += written
  }
  return { text: `${text}${plan.slice(from)}\n`, gold }
}

/** A name without its legal form and kind of body, the first of several partners alone. */
function shortName(name: string): string {
  let short = name
  for (const ends of [FORMS, BODIES])
    for (const end of ends) if (short.endsWith(` ${end}`)) short = short.slice(0, -end.length - 1)
  return short.split(', ', 1)[0]!
}

function valueOf(
  kind: string,
  number: string,
  chosen: Map<string, string>,
  lists: Lists,
  random: () => number,
): string {
  if (number === '') return loose(kind, lists, random)
  // "{sur1}" is the surname of "{per1}", "{org1s}" the short name of "{org1}".
  const base = kind === 'sur' || kind === 'giv' ? 'per' : kind
  const key = base + number
  const known = chosen.get(key) ?? named(base, lists, random)
  chosen.set(key, known)
  if (kind === 'sur') return known.slice(known.lastIndexOf(' ') + 1)
  return kind === 'giv' ? known.split(' ', 1)[0]! : known
}

function named(kind: string, lists: Lists, random: () => number): string {
  const surname = () => capital(pick(lists.surname, random))
  const city = () => capital(pick(lists.city, random))
  if (kind === 'per') return personFor('a b', lists, random)
  if (kind === 'firm') return firm(surname, random)
  if (kind === 'body') return [FIELDS, MATTERS, OFFICES].map(words => pick(words, random)).join(' ')
  if (kind === 'council')
    return random() < 0.8
      ? `${city()} ${pick(['Borough Council', 'City Council', 'Council', 'County Council', 'District Council'], random)}`
      : `${pick(['Borough', 'City', 'County'], random)} of ${city()}`
  if (kind === 'loc') return city()
  const chance = random()
  if (chance < 0.2) return firm(surname, random)
  const first =
    chance < 0.4
      ? city()
      : chance < 0.5
        ? `${city()} and ${city()}`
        : chance < 0.6
          ? `${city()} ${surname()}`
          : surname()
  if (chance > 0.93) return first
  const form = random() < 0.4 ? ` ${pick(FORMS, random)}` : ''
  return `${first} ${pick(BODIES, random)}${form}`
}

function firm(surname: () => string, random: () => number): string {
  const chance = random()
  const form =
    random() < 0.4 ? ` ${pick(['LLP', 'LLP', 'Ltd', 'Solicitors', 'LLC', 'Associates', 'Partners'], random)}` : ''
  if (chance < 0.3) return `${surname()} & ${surname()}${form}`
  if (chance < 0.6) return `${surname()}, ${surname()} & ${surname()}${form}`
  if (chance < 0.7) return `${surname()} & ${pick(['Co', 'Co.', 'Sons', 'Partners'], random)}`
  return `${surname()} ${surname()}${form}`
}

/** What bodies are for. Sorted. */
const FIELDS =
  'Advertising Aviation Building Charity Competition Consumer Energy Environment Financial Food Gambling Health Housing Pensions Planning Press Rail Solicitors Water'.split(
    ' ',
  )
const MATTERS = 'Appeals Complaints Conduct Licensing Protection Regulation Safety Services Standards'.split(' ')
const OFFICES = 'Agency Authority Board Commission Council Executive Office Ombudsman Tribunal'.split(' ')

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WAYS = 'Avenue Close Court Crescent Drive Gardens Hill House Lane Place Road Row Square Street Terrace Way'.split(
  ' ',
)
const STATES = 'California Colorado Florida Georgia Illinois Michigan Ohio Oregon Texas Virginia'.split(' ')
const COUNTRIES = 'Brazil Canada Eritrea France Ghana India Iran Nigeria Pakistan Poland Somalia Ukraine'.split(' ')
const PAPERS = 'Courier Echo Evening_Post Financial_Times Gazette Guardian Herald Observer Telegraph'.split(' ')

function loose(kind: string, lists: Lists, random: () => number): string {
  const digits = (n: number) => String(Math.floor(random() * 9 * 10 ** (n - 1)) + 10 ** (n - 1))
  const letters = (n: number) =>
    Array.from({ length: n }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('')
  const name = () => capital(pick(lists.surname, random))
  switch (kind) {
    case 'num':
      return digits(1 + Math.floor(random() * 3))
    case 'street':
      return `${name()} ${pick(WAYS, random)}`
    case 'code':
      return `${letters(2)}${digits(1)} ${digits(1)}${letters(2)}`
    case 'zip':
      return digits(5)
    case 'phone':
      return `0${digits(3)} ${digits(3)} ${digits(4)}`
    case 'mail':
      return `${name().toLowerCase()}@${pick(lists.city, random)
        .toLowerCase()
        .replace(/[^a-z]/g, '')}.example`
    case 'ref':
      return `${letters(2)}/${letters(2)}/${digits(4)}`
    case 'tick':
      return letters(3)
    case 'word':
      return `${capital(pick(lists.city, random))}Wire`
    case 'month':
      return pick(MONTHS, random)
    case 'date':
      return `${1 + Math.floor(random() * 28)} ${pick(MONTHS, random)} 20${pick(['09', '14', '18', '21', '24'], random)}`
    case 'state':
      return pick(STATES, random)
    case 'country':
      return pick(COUNTRIES, random)
    case 'paper':
      return pick(PAPERS, random).replace('_', ' ')
    default:
      throw new Error(`no slot "${kind}"`)
  }
}
