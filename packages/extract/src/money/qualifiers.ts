import type { Atoms } from '../numbers/atoms.js'
import { isHyphen, joined, symbolAt, textOf } from '../numbers/look.js'

/** What the words around an amount say of it. */
export interface Qualifier {
  readonly approximate: boolean
  readonly bound: 'min' | 'max' | null
}

/** Words before an amount, by the last word; each alternative is the words before that, nearest last. `=` marks the meaning. */
const BEFORE = `
~ about|almost|approximately|approx|around|roughly|circa|ca|c|nearly|some|estimated|near|close to|in the region of|of the order of|on the order of|the order of|somewhere around|an estimated|an average of|average of|virtually|perhaps
> at least|more than|over|above|exceeding|exceeds|exceeded|minimum of|no less than|not less than|upwards of|upward of|in excess of|excess of|north of|beyond|better than|topping|topped|well over|just over|as little as|starting at|minimum
< up to|at most|less than|under|below|maximum of|no more than|not more than|not exceeding|not to exceed|capped at|as much as|as many as|as high as|south of|upto|maximum|fewer than|just under|limit of`
const AFTER = `
~ or so|or thereabouts|approximately|approx|give or take
> or more|or above|or over|and above|and up|and upwards|plus|at least|minimum|or greater
< or less|or under|or below|or fewer|at most|maximum|max|at the most|tops`

function phrases(text: string): ReadonlyMap<string, string> {
  const entries = text
    .trim()
    .split('\n')
    .flatMap(line =>
      line
        .slice(2)
        .split('|')
        .map((phrase): [string, string] => [phrase, line[0]!]),
    )
  return new Map(entries)
}

const BEFORE_PHRASES = phrases(BEFORE)
const AFTER_PHRASES = phrases(AFTER)
const LONGEST = 4
const PLUS = 43
const TILDE = 126
const LESS = 60
const MORE = 62
const APPROXIMATELY = 0x2248

/** The longest phrase of the words that end before atom `i`. */
function before(atoms: Atoms, i: number): string | undefined {
  const symbol = symbolAt(atoms, i - 1)
  if (symbol === TILDE || symbol === APPROXIMATELY) return '~'
  if (symbol === LESS) return '<'
  if (symbol === MORE) return '>'
  let words = ''
  let found: string | undefined
  for (let n = 1; n <= LONGEST && i - n >= 0 && atoms.kind[i - n] === 0; n++) {
    const word = textOf(atoms, i - n).toLowerCase()
    words = words === '' ? word : `${word} ${words}`
    found = BEFORE_PHRASES.get(words) ?? found
  }
  return found
}

function after(atoms: Atoms, i: number): string | undefined {
  if (symbolAt(atoms, i) === PLUS && joined(atoms, i - 1)) return '>'
  let from = i
  if (isHyphen(atoms, i) && joined(atoms, i - 1)) from++
  let words = ''
  let found: string | undefined
  for (let n = 0; n < 3 && from + n < atoms.count && atoms.kind[from + n] === 0; n++) {
    const word = textOf(atoms, from + n).toLowerCase()
    words = words === '' ? word : `${words} ${word}`
    found = AFTER_PHRASES.get(words) ?? found
  }
  return found
}

/** Reads the qualifiers of the amount in atoms `[first, end)`: "about", "at least", "or more", "~", "+". */
export function qualifierOf(atoms: Atoms, first: number, end: number): Qualifier {
  const left = before(atoms, first)
  const right = after(atoms, end)
  const bound = left === '>' || right === '>' ? 'min' : left === '<' || right === '<' ? 'max' : null
  return { approximate: left === '~' || right === '~', bound }
}
