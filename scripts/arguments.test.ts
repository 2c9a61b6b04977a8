import { expect, test } from 'vitest'
import { readArguments } from './arguments.js'

const cases: [argv: string, words: string[], options: Record<string, string | true>][] = [
  ['', [], {}],
  ['pos --data there', ['pos'], { data: 'there' }],
  ['--fast --data there', [], { fast: true, data: 'there' }],
  ['--data there a b --fast', ['a', 'b'], { data: 'there', fast: true }],
]
test.each(cases)('%j', (argv, words, options) => {
  expect(readArguments(argv.split(' ').filter(Boolean))).toEqual({ words, options })
})
