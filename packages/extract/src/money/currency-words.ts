import { COUNTRIES } from './countries.js'
import { CRYPTO, CURRENCIES, OTHER_CODES, WORDLIKE_CODES } from './currencies.js'
import { CURRENCY_NAMES, MINOR_NAMES } from './currency-names.js'
import { ABBREVIATIONS, type Abbreviation, DOLLAR_PREFIXES, POUND_PREFIXES } from './currency-signs.js'

/** A name of a currency or of its minor unit, before evidence decides among its countries. */
export interface CurrencyName {
  /** What it stands for without evidence; null when nothing can be assumed. */
  readonly code: string | null
  /** What it stands for in each country, by ISO 3166. */
  readonly by: ReadonlyMap<string, string>
  /** How many make one of the currency: 1, or 100 for cents. */
  readonly parts: number
  /** Whether the word means other things too. */
  readonly guarded: boolean
}

/** What a word means in an amount of money. */
export interface CurrencyWord {
  /** An ISO 4217 code or a ticker. */
  readonly code?: string
  /** The code is also a word: it needs capitals and an amount that looks like one. */
  readonly wordlike?: boolean
  /** "MUSD", "TEUR": the power of ten of the letter before the code. */
  readonly power?: number
  readonly currencyName?: CurrencyName
  /** The country of an adjective ("Canadian"). */
  readonly adjective?: string
  /** The country that the word is evidence for ("Toronto"). */
  readonly place?: string
  /** The same for two words: the second word, and the country. */
  readonly pairs?: readonly { readonly second: string; readonly country: string; readonly adjective: boolean }[]
  readonly abbreviation?: Abbreviation
  readonly moneyPart?: boolean
}

function names(text: string, minor: boolean): [string, CurrencyName][] {
  return text
    .trim()
    .split('\n')
    .flatMap(line => {
      const fields = line.split(' ')
      const guarded = fields.at(-1) === '!'
      const forms = fields.filter(field => /^[a-z]/.test(field))
      const code = fields.find(field => field === '-' || /^[A-Z]{3,4}$/.test(field))
      const by = new Map(fields.filter(field => field.includes(':')).map(field => field.split(':') as [string, string]))
      const parts = minor ? Number(fields.find(field => /^\d+$/.test(field))) : 1
      const name = { code: code === '-' || code === undefined ? null : code, by, parts, guarded }
      return forms.map((form): [string, CurrencyName] => [form, name])
    })
}

/** The names that signs and abbreviations stand for. */
export const NAMES: ReadonlyMap<string, CurrencyName> = new Map([
  ...names(CURRENCY_NAMES, false),
  ...names(MINOR_NAMES, true),
  [
    'yen',
    {
      code: 'JPY',
      by: new Map([
        ['JP', 'JPY'],
        ['CN', 'CNY'],
      ]),
      parts: 1,
      guarded: false,
    },
  ],
  [
    'kr',
    {
      code: null,
      by: new Map([
        ['SE', 'SEK'],
        ['NO', 'NOK'],
        ['DK', 'DKK'],
        ['IS', 'ISK'],
      ]),
      parts: 1,
      guarded: false,
    },
  ],
])

/** Codes that are joined with M, K, T and the like ("MUSD"). */
const SCALED = ['USD', 'EUR', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF', 'JPY', 'INR', 'AUD', 'CAD']
const LETTERS: readonly (readonly [string, number])[] = [
  ['K', 3],
  ['T', 3],
  ['M', 6],
  ['MM', 6],
  ['BN', 9],
]

function build(): ReadonlyMap<string, CurrencyWord> {
  const words = new Map<string, CurrencyWord>()
  const put = (word: string, entry: CurrencyWord) => words.set(word, { ...words.get(word), ...entry })
  for (const [word, name] of NAMES) put(word, { currencyName: name })
  put('bucks', {
    currencyName: {
      code: 'USD',
      by: new Map([
        ['AU', 'AUD'],
        ['CA', 'CAD'],
      ]),
      parts: 1,
      guarded: false,
    },
  })
  for (const code of [...CURRENCIES.keys(), ...CRYPTO, ...OTHER_CODES.keys()])
    put(code.toLowerCase(), { code: OTHER_CODES.get(code) ?? code, wordlike: WORDLIKE_CODES.has(code) })
  for (const code of SCALED) for (const [letter, power] of LETTERS) put((letter + code).toLowerCase(), { code, power })
  for (const row of COUNTRIES.trim().split('\n')) {
    const [country = '', ...rest] = row.split(' ')
    const bar = rest.indexOf('|')
    rest.forEach((name, i) => {
      if (i === bar) return
      const [first = '', second] = name.split('_')
      const adjective = i < bar
      if (second === undefined) put(first, adjective ? { adjective: country, place: country } : { place: country })
      else {
        put(first, { pairs: [...(words.get(first)?.pairs ?? []), { second, country, adjective }] })
        put(second, {})
      }
    })
  }
  for (const abbreviation of ABBREVIATIONS) put(abbreviation.word, { abbreviation })
  for (const prefix of [...DOLLAR_PREFIXES.keys(), ...POUND_PREFIXES.keys()])
    put(prefix.toLowerCase(), { moneyPart: true })
  for (const word of ['p', 'c', 's', 'kingdom', 'states', 'united']) put(word, { moneyPart: true })
  return words
}

/** Every word that can take part in an amount of money, in lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = build()
