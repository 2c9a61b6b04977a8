import { readText, type ScoredSpan } from '@gravamen/language'
import { expect, test } from 'vitest'
import { agreeTypes } from './agree-types.js'

/** `Name/TYPE/confidence` in the order of the text, and what comes of it. */
const cases: [text: string, names: string, agreed: string][] = [
  ['Corvane said. Corvane won.', 'Corvane/ORG/0.8 Corvane/PER/0.4', 'ORG ORG'],
  ['Corvane said. Corvane won.', 'Corvane/ORG/0.6 Corvane/PER/0.5', 'ORG PER'],
  ['Corvane said. Corvane won.', 'Corvane/ORG/0.99 Corvane/PER/0.9', 'ORG PER'],
  ['CORVANE said. Corvane won.', 'CORVANE/LOC/0.3 Corvane/ORG/0.9', 'ORG ORG'],
  ['Ida Corvane said. Corvane won.', 'Ida_Corvane/PER/0.99 Corvane/LOC/0.3', 'PER PER'],
  ['Ida Corvane said. Ida won.', 'Ida_Corvane/PER/0.99 Ida/LOC/0.3', 'PER LOC'],
  ['Corvane Capital said. Corvane won.', 'Corvane_Capital/ORG/0.99 Corvane/LOC/0.1', 'ORG ORG'],
  ['Corvane Capital said. Corvane won.', 'Corvane_Capital/ORG/0.99 Corvane/LOC/0.6', 'ORG LOC'],
]
test.each(cases)('%s %s', (text, names, agreed) => {
  const { tokens } = readText(text)
  let from = 0
  const spans = names.split(' ').map((name): ScoredSpan => {
    const [words, type, confidence] = name.split('/') as [string, string, string]
    const start = text.indexOf(words.replace('_', ' '), from)
    from = start + words.length
    return {
      first: tokens.start.indexOf(start),
      end: tokens.end.indexOf(from) + 1,
      type,
      confidence: Number(confidence),
    }
  })
  const found = agreeTypes(tokens, spans)
  expect(found.map(({ type }) => type).join(' ')).toBe(agreed)
  expect(found.every(({ confidence }, k) => confidence <= spans[k]!.confidence)).toBe(true)
})
