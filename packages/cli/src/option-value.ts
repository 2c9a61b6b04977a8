import { didYouMean } from './suggest.js'

/** How the value of an option is read, from the command line (text) or a config file (JSON). `read` throws a plain Error that says what the value should be. */
export interface OptionValue<T> {
  /** How help shows it; null for an option without a value. */
  readonly placeholder: string | null
  /** Set where the option may be given several times, for several values. */
  readonly several?: true
  readonly read: (value: unknown) => T
}

export const yes: OptionValue<boolean> = {
  placeholder: null,
  read: value => {
    if (typeof value === 'boolean') return value
    throw new Error('takes no value (in a config file: true or false)')
  },
}

export const text = (placeholder: string): OptionValue<string> => ({
  placeholder,
  read: value => {
    if (typeof value === 'string' && value !== '') return value
    throw new Error(`needs ${placeholder}`)
  },
})

/** A text that fits, or an error that says what was expected. */
export const fitting = (
  placeholder: string,
  fits: (value: string) => boolean,
  expected: string,
): OptionValue<string> => ({
  placeholder,
  read: value => {
    if (typeof value === 'string' && fits(value)) return value
    throw new Error(`is "${String(value)}": use ${expected}`)
  },
})

export const count = (placeholder: string): OptionValue<number> => ({
  placeholder,
  read: value => {
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
    if (typeof number === 'number' && Number.isInteger(number) && number >= 1) return number
    throw new Error(`is "${String(value)}": use a whole number from 1`)
  },
})

function among<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find(name => name === value)
  if (found !== undefined) return found
  const word = String(value)
  throw new Error(`does not know "${word}"${didYouMean(word, known)}: use ${known.join(', ')}`)
}

export const choice = <T extends string>(known: readonly T[]): OptionValue<T> => ({
  placeholder: known.join('|'),
  read: value => among(value, known),
})

/** Several of the known words: `a,b` on the command line, `["a", "b"]` or "a,b" in a config file. */
export const choices = <T extends string>(placeholder: string, known: readonly T[]): OptionValue<readonly T[]> => ({
  placeholder,
  several: true,
  read: value => {
    const words: unknown[] =
      typeof value === 'string' ? value.split(',').map(word => word.trim()) : Array.isArray(value) ? value : [value]
    const read = new Set(words.map(word => among(word, known)))
    return known.filter(name => read.has(name))
  },
})
