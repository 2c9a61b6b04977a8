import { expect, test } from 'vitest'
import type { Options } from './flags.js'
import { parseArguments, parseConfig } from './parse-arguments.js'

const calls: [argv: string, command: string, words: string[], options: Options][] = [
  ['a.txt', 'run', ['a.txt'], {}],
  ['run a.txt b', 'run', ['a.txt', 'b'], {}],
  ['a run', 'run', ['a', 'run'], {}],
  ['-- -f', 'run', ['-f'], {}],
  ['- -f jsonl', 'run', ['-'], { format: 'jsonl' }],
  ['a -fjson -o out/ -q', 'run', ['a'], { format: 'json', output: 'out/', quiet: true }],
  ['a --format=csv --only claims,money', 'run', ['a'], { format: 'csv', only: ['money', 'claims'] }],
  ['a --only claims --only money,parties', 'run', ['a'], { only: ['parties', 'money', 'claims'] }],
  ['a --jobs 4 --date 2012-02-29', 'run', ['a'], { jobs: 4, date: '2012-02-29' }],
  ['check a --golden g --update', 'check', ['a'], { golden: 'g', update: true }],
  ['explain a claim-1', 'explain', ['a', 'claim-1'], {}],
  ['--help', 'run', [], { help: true }],
  ['check --help', 'check', [], { help: true }],
]
test.each(calls)('analyze %s', (argv, command, words, options) => {
  expect(parseArguments(argv.split(' '))).toEqual({ command, words, options })
})

const wrong: [argv: string, message: RegExp][] = [
  ['a --fromat json', /^unknown option --fromat \(did you mean --format\?\)$/],
  ['a --zzz', /^unknown option --zzz$/],
  ['a -z', /^unknown option -z$/],
  ['a -f xml', /^-f does not know "xml": use pretty, json/],
  ['a -f jsno', /^-f does not know "jsno" \(did you mean json\?\)/],
  ['a -f', /^-f needs a value/],
  ['a -o --quiet', /^-o needs a value/],
  ['a --date 2012-02-30', /^--date is "2012-02-30": use a day/],
  ['a --date today', /^--date is "today"/],
  ['a --only claim', /did you mean claims\?/],
  ['a --only=', /^--only does not know ""/],
  ['a --date 2012-02-28 --date 2012-02-29', /^--date is given twice$/],
  ['a --country UK', /^--country is "UK": use a code of ISO 3166, as IE, GB or GB-SCT$/],
  ['a --jobs 0', /^--jobs is "0": use a whole number/],
  ['a --jobs two', /^--jobs is "two"/],
  ['a --quiet=yes', /^--quiet takes no value/],
  ['a --golden g', /^--golden is no option of "run" \(but of check\)/],
  ['schema -f json', /^-f is no option of "schema"/],
]
test.each(wrong)('analyze %s is refused', (argv, message) => {
  expect(() => parseArguments(argv.split(' '))).toThrow(message)
})

test('a config file holds options by the names of the flags', () => {
  const json = '{"format":"jsonl","only":["claims","money"],"jobs":2,"quiet":true,"skip":"money"}'
  expect(parseConfig(json, 'c.json')).toEqual({
    format: 'jsonl',
    only: ['money', 'claims'],
    jobs: 2,
    quiet: true,
    skip: ['money'],
  })
})

const wrongConfigs: [json: string, message: RegExp][] = [
  ['{"fromat":"json"}', /^c.json: unknown option "fromat" \(did you mean "format"\?\)/],
  ['{"config":"d.json"}', /^c.json: unknown option "config"/],
  ['{"date":"2012-13-01"}', /^c.json: "date" is "2012-13-01"/],
  ['{"jobs":1.5}', /^c.json: "jobs" is "1.5"/],
  ['{"quiet":"yes"}', /^c.json: "quiet" takes no value/],
  ['[]', /must hold a JSON object/],
  ['{', /^c.json is not JSON/],
]
test.each(wrongConfigs)('the config %s is refused', (json, message) => {
  expect(() => parseConfig(json, 'c.json')).toThrow(message)
})
