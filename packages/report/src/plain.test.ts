import { expect, test } from 'vitest'
import { plain } from './plain.js'

const cases: [text: string, shown: string][] = [
  ['a\r\n  b\tc', 'a b c'],
  ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['\u009b31m', '\ufffd31m'],
  ['bell\u0007', 'bell\ufffd'],
  ['a\u202etxt.exe', 'a\ufffdtxt.exe'],
  ['line\u2028end', 'line end'],
  ['next\u0085line', 'next line'],
  ['half \ud83d of 🙂', 'half \ufffd of 🙂'],
  ['e\u0301 and שלום', 'e\u0301 and שלום'],
]
test.each(cases)('%j is shown as %j', (text, shown) => {
  expect(plain(text)).toBe(shown)
})
