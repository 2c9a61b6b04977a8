import { type Atoms, BARRIER } from '../numbers/atoms.js'
import { isCapital, isDigits, isHyphen, joined, spelt, symbolAt, textOf, wordAt } from '../numbers/look.js'
import { spelledYearAt, yearAt } from './calendar-parts.js'
import type { Parsed } from './stated.js'

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'for',
  'during',
  'early',
  'late',
  'mid',
  'before',
  'after',
  'between',
  'and',
  'to',
  'through',
  'the',
  'its',
  'than',
  'on',
  'year',
  'throughout',
  'around',
  'about',
  'circa',
  'this',
  'at',
])
const REFERENCES = new Set([
  'number',
  'section',
  'clause',
  'article',
  'page',
  'room',
  'chapter',
  'rule',
  'paragraph',
  'para',
  'act',
  'route',
  'flight',
  'line',
  'figure',
  'table',
  'item',
  'step',
  'part',
  'volume',
  'vol',
  'channel',
  'highway',
  'boeing',
  'windows',
  'no',
])

/** A year by itself: "1988", "the year 2000", "nineteen ninety-six". */
export function loneYearAt(atoms: Atoms, i: number): Parsed | null {
  const the = spelt(atoms, i, 'the') ? i + 1 : i
  const named = spelt(atoms, the, 'year') ? the + 1 : i
  const spelled = spelledYearAt(atoms, named) ?? (named > i ? twoThousand(atoms, named) : null)
  if (spelled !== null) {
    const sure = named > i || YEAR_BEFORE.has(wordAt(atoms, i - 1).text) || wordAt(atoms, i - 1).month !== undefined
    return sure && !counted(atoms, spelled.end)
      ? { end: spelled.end, rule: 'date-year', stated: { type: 'date', year: spelled.year } }
      : null
  }
  if (the > i && named === i) return yearPeriod(atoms, the)
  const year = yearAt(atoms, named)
  if (year === null) return null
  if (named > i) return { end: year.end, rule: 'date-year', stated: { type: 'date', year: year.year } }
  const before = wordAt(atoms, i - 1).text
  if (
    REFERENCES.has(before) ||
    (symbolAt(atoms, i - 1) === 46 && REFERENCES.has(wordAt(atoms, i - 2).text)) ||
    counted(atoms, year.end) ||
    glued(atoms, i, year.end)
  )
    return null
  const listed = YEAR_BEFORE.has(before)
  const plausible = year.year >= 1900 && year.year < 2050
  if (
    !plausible &&
    !(
      listed &&
      year.year >= 1500 &&
      before !== 'than' &&
      before !== 'the' &&
      before !== 'to' &&
      before !== 'of' &&
      before !== 'about' &&
      before !== 'around' &&
      before !== 'for' &&
      before !== 'and' &&
      before !== 'at'
    )
  )
    return null
  return { end: year.end, rule: 'date-year', stated: { type: 'date', year: year.year } }
}

/** "the 1988 period": the same part of another year. */
function yearPeriod(atoms: Atoms, i: number): Parsed | null {
  const year = yearAt(atoms, i)
  if (year === null || !(spelt(atoms, year.end, 'period') || spelt(atoms, year.end, 'quarter'))) return null
  return { end: year.end + 1, rule: 'date-year', stated: { type: 'date', year: year.year } }
}

/** "two thousand", "two thousand and five". */
function twoThousand(atoms: Atoms, i: number): { end: number; year: number } | null {
  return spelt(atoms, i, 'two') && wordAt(atoms, i + 1).scale === 3 ? { end: i + 2, year: 2000 } : null
}

/** Whether what follows makes the number a count or an amount. */
function counted(atoms: Atoms, i: number): boolean {
  const word = wordAt(atoms, i)
  if (symbolAt(atoms, i) === 37 || word.scale !== undefined || word.currencyName !== undefined) return true
  if (word.code !== undefined && isCapital(atoms, i)) return true
  const unit = isHyphen(atoms, i) ? wordAt(atoms, i + 1) : word
  if (unit.unit !== undefined && unit.plural === true) return true
  return atoms.kind[i] === 0 && COUNTED.test(textOf(atoms, i)) && !isCapital(atoms, i)
}

/** Nouns that are counted by the thousand. */
const COUNTED =
  /^(?:people|shares?|jobs|workers|employees|men|women|children|students|soldiers|troops|votes|miles|km|kilomet(?:er|re)s|met(?:er|re)s|feet|ft|acres|hectares|tons|tonnes|barrels|pounds|kg|homes|houses|cars|points?|copies|pages|words|members|patients|residents|families|euros|dollars|deaths|cases|rpm|mph|mm|cm|cc|watts|psi|x)$/

function glued(atoms: Atoms, i: number, end: number): boolean {
  const before = symbolAt(atoms, i - 1)
  if (
    i > 0 &&
    joined(atoms, i - 1) &&
    before !== BARRIER &&
    ![40, 34, 39, 91, 0x201c, 0x2018, 0x2014, 0x2013, 45, 47, 44].includes(before)
  )
    return true
  if (before === 36 || before === 163 || before === 0x20ac || before === 35) return true
  const after = symbolAt(atoms, end)
  if (!joined(atoms, end - 1)) return false
  if (atoms.kind[end] === 0 || after === 95 || after === 64) return true
  // "1990-4521", "2012/4": parts of a number.
  return (
    (isHyphen(atoms, end) || after === 47 || after === 46 || after === 58) &&
    isDigits(atoms, end + 1) &&
    joined(atoms, end) &&
    !(isHyphen(atoms, end) && yearAt(atoms, end + 1) !== null)
  )
}
