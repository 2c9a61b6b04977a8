import { mixHash } from './hash.js'
import { type Columns, type Template, isByWord, seedOf } from './template.js'

/** The columns that some templates look at, in rows, so that what is looked at together stands together. */
export interface Grid {
  /** The names of the columns, those of words first: their places in the rows. */
  readonly names: readonly string[]
  /** How many columns go by word. */
  readonly width: number
  /** The row of each token in `words`. */
  readonly word: Uint32Array
  /** For each distinct word `width` values. */
  readonly words: Uint32Array
  /** For each token the values of the other columns. */
  readonly tokens: Uint32Array
}

/** Templates for a grid, in numbers: for each its seed, how many atoms it has, then the column and the offset of each. */
export interface Program {
  readonly code: Int32Array
  /** Where each template begins in `code`; one more entry than templates. */
  readonly first: Int32Array
}

/** What stands before and after a sequence, as the value of every column. */
export const BEFORE = 0x9d2c5681
export const AFTER = 0xefc60001

/** The names of the columns that are looked at, those by word first; throws an error that names a column which is not there. */
export function namesOf(looked: readonly string[], columns: Columns): Pick<Grid, 'names' | 'width'> {
  const names = [...new Set(looked)].filter(name => name !== 'label')
  const byWord = names.filter(name => isByWord(name, columns))
  const byToken = names.filter(name => !byWord.includes(name))
  const first = columns.rows?.names ?? byWord
  return { names: [...first, ...byToken], width: first.length }
}

/** The names of the columns in templates. */
export const columnsIn = (templates: readonly Template[]): string[] =>
  templates.flatMap(t => t.map(([column]) => column))

/** Puts the columns of these names into rows, where they are not. */
export function gridOf({ names, width }: Pick<Grid, 'names' | 'width'>, { word, words, tokens, rows }: Columns): Grid {
  return {
    names,
    width,
    word: rows ? throughRows(word, rows.row) : word,
    words: rows ? rows.values : rowsOf(names.slice(0, width).map(name => words[name]!)),
    tokens: rowsOf(names.slice(width).map(name => tokens[name]!)),
  }
}

function throughRows(word: Uint32Array, row: Uint32Array): Uint32Array {
  const found = new Uint32Array(word.length)
  for (let i = 0; i < word.length; i++) found[i] = row[word[i]!]!
  return found
}

function rowsOf(columns: readonly Uint32Array[]): Uint32Array {
  const length = columns[0]?.length ?? 0
  const width = columns.length
  const rows = new Uint32Array(length * width)
  for (let c = 0; c < width; c++) {
    const column = columns[c]!
    for (let r = 0, at = c; r < length; r++, at += width) rows[at] = column[r]!
  }
  return rows
}

/** Writes the templates in numbers. The label before is no atom of theirs: it is mixed in last. */
export function programOf(templates: readonly Template[], { names }: Pick<Grid, 'names'>): Program {
  const code: number[] = []
  const first = [0]
  for (const template of templates) {
    const atoms = template.filter(([column]) => column !== 'label')
    code.push(seedOf(template), atoms.length, ...atoms.flatMap(([column, o]) => [names.indexOf(column), o]))
    first.push(code.length)
  }
  return { code: Int32Array.from(code), first: Int32Array.from(first) }
}

/** The unfinished hash of the template that begins at `code[at]`, at token `i` of the sequence `[from, to)`; 0 when it does not fire. */
export function hashAt(grid: Grid, code: Int32Array, at: number, i: number, from: number, to: number): number {
  const { width, word, words, tokens, names } = grid
  const depth = names.length - width
  let h = code[at]!
  const end = at + 2 + 2 * code[at + 1]!
  for (let a = at + 2; a < end; a += 2) {
    const column = code[a]!
    const j = i + code[a + 1]!
    let value: number
    if (j < from) value = BEFORE
    else if (j >= to) value = AFTER
    else {
      value = column < width ? words[word[j]! * width + column]! : tokens[j * depth + column - width]!
      if (value === 0) return 0
    }
    h = mixHash(h, value)
  }
  return h || 1
}
