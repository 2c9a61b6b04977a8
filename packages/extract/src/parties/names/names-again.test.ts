import { readText, type ScoredSpan } from '@gravamen/language'
import { expect, test } from 'vitest'
import { withNamesAgain } from './names-again.js'

/** What is found again of the names in brackets, which the tagger is given with its confidence: "[ORG 0.9 Tarn Oils]". */
const cases: [text: string, again: readonly string[]][] = [
  ['[PER 0.9 Maud Ekberg] left. Friends say Maud Ekberg is well.', ['PER Maud Ekberg']],
  ['[ORG 0.5 Tarn Oils] grew. Shares in Tarn Oils fell.', ['ORG Tarn Oils']],
  ['[ORG 0.9 Tarnoil] grew. TARNOIL SHARES FELL', ['ORG TARNOIL']],
  ['[ORG 0.9 TUG] called a strike, and TUG Drivers joined.', ['ORG TUG']],
  ['[ORG 0.5 Tarnoil] grew. Shares in Tarnoil fell.', []],
  // A word of a longer name, or one that is a common word too; places.
  ['[ORG 0.9 Tarnoil] grew. They walked up Tarnoil Street.', []],
  ['[ORG 0.9 Gala] grew. A gala was held. At last Gala closed.', []],
  ['[ORG 0.9 Tarnoil] grew ("Tarnoil"). The Tarnoil of old is gone.', []],
  ['[LOC 0.9 Lund] is small. The road to Lund was closed.', []],
  ['[ORG 0.9 Tarn Oils] grew. The tarn oils are thick.', []],
]
test.each(cases)('%#: %s', (marked, again) => {
  const names: { start: number; end: number; type: string; confidence: number }[] = []
  let text = ''
  for (const [all, type, confidence, name] of marked.matchAll(/\[(\w+) ([\d.]+) ([^\]]+)\]|[^[]+/g)) {
    if (name)
      names.push({ start: text.length, end: text.length + name.length, type: type!, confidence: Number(confidence) })
    text += name ?? all
  }
  const { tokens } = readText(text)
  const tagged = names.map(({ start, end, type, confidence }): ScoredSpan => {
    const first = tokens.start.indexOf(start)
    return { first, end: tokens.end.indexOf(end) + 1, type, confidence }
  })
  const found = withNamesAgain(tokens, tagged).filter(name => !tagged.includes(name))
  expect(
    found.map(({ first, end, type }) => `${type} ${text.slice(tokens.start[first], tokens.end[end - 1])}`),
  ).toEqual(again)
})
