import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { extract } from '../../extract.js'
import { PASSAGES } from './passages.js'

/** A demand of a row: its action and what it is bound to, each by its text. */
interface Bound {
  readonly action: string
  readonly due: string | null
  readonly else: string | null
  readonly for: readonly string[]
  readonly since: readonly string[]
}

function expected(line: string): Bound {
  const [action = '', ...parts] = line.split(' | ')
  const value = (word: string): string[] =>
    parts.filter(part => part.startsWith(`${word} `)).map(part => part.slice(word.length + 1))
  return {
    action,
    due: value('due')[0] ?? null,
    else: value('else')[0] ?? null,
    for: value('for'),
    since: value('since'),
  }
}

const textOf = (items: readonly { id: string; text: string }[], id: string): string =>
  items.find(item => item.id === id)?.text ?? `no item ${id}`

test.each(PASSAGES)('%s', row => {
  const [text = '', ...lines] = row.split(' ⇒ ')
  const { demands, deadlines, money, claims } = extract(readText(text))
  const found = demands.map(
    (demand): Bound => ({
      action: demand.text,
      due: demand.deadline && textOf(deadlines, demand.deadline),
      else: demand.consequence?.text ?? null,
      for: demand.money.map(id => textOf(money, id)),
      since: demand.claims.map(id => textOf(claims, id)),
    }),
  )
  expect(found).toEqual(lines.map(expected))
})
