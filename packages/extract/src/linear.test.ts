import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { readDates } from './dates/index.js'
import { findMoney } from './money/index.js'
import type { Atoms } from './numbers/atoms.js'
import { atomsOf } from './numbers/atoms-of.js'

/** Atoms that count how often they are looked at. */
function counted(atoms: Atoms): { readonly atoms: Atoms; steps(): number } {
  let steps = 0
  const watch = <Column extends object>(column: Column): Column =>
    new Proxy(column, {
      get(target, key) {
        steps++
        return Reflect.get(target, key) as unknown
      },
    })
  const { start, end, kind, id } = atoms
  const watched = { ...atoms, start: watch(start), end: watch(end), kind: watch(kind), id: watch(id) }
  return { atoms: watched, steps: () => steps }
}

/** Looks at atoms that reading so many characters of the repeated text takes; all of it in one block and one sentence, as hostile text stands. */
function stepsOf(
  unit: string,
  length: number,
  read: (reading: ReturnType<typeof readText>, atoms: Atoms) => unknown,
): number {
  const reading = { ...readText(''), text: unit.repeat(Math.ceil(length / unit.length)) }
  const { atoms, steps } = counted(atomsOf(reading))
  read(reading, atoms)
  return steps()
}

const READERS = {
  money: (reading: ReturnType<typeof readText>, atoms: Atoms) => findMoney(reading, atoms),
  dates: (reading: ReturnType<typeof readText>, atoms: Atoms) => readDates(reading, { date: '2024-03-13' }, atoms),
}
const SMALL = 3000
const LARGE = 12_000
/** What reading a character may cost. */
const MOST = 600

test.each(
  [
    '9',
    '1,',
    '1.',
    "1'",
    '1 ',
    '1/2/',
    '1-2-',
    '$',
    '$1-',
    '$1 to ',
    'between $1 and ',
    '5 to 10 or 20 to ',
    '1 million 2 thousand ',
    'one hundred and ',
    'half a million and a half ',
    'millions of ',
    '6 August 2012 ',
    'on Monday the ',
    'by 5pm on 3 May ',
    'the last of the ',
    'end of the ',
    'early ',
    'two to ',
    'the ',
    'within 5 days of ',
    '3 days before ',
    'every other day ',
    'A1 1AA ',
    'MA 02110 ',
  ].flatMap(unit => (Object.keys(READERS) as (keyof typeof READERS)[]).map(name => [unit, name] as const)),
)('much of %j is read for %s in steps that grow with its length alone', (unit, name) => {
  const small = stepsOf(unit, SMALL, READERS[name])
  const large = stepsOf(unit, LARGE, READERS[name])
  expect(large).toBeLessThan((LARGE / SMALL) * small * 1.1 + 2000)
  expect(large / LARGE).toBeLessThan(MOST)
})
