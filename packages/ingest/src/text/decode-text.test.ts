import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.js'
import { decodeAs } from './windows-1252.js'

const hex = (text: string): Uint8Array => Uint8Array.from(text.split(' '), pair => Number.parseInt(pair, 16))
/** The bytes of a text in a single-byte encoding, by trying every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(Uint8Array.of(byte), encoding), byte]))
  return Uint8Array.from(text, char => bytes.get(char) ?? 63)
}
const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)))
  if (mark) view.setUint16(0, 0xfeff, littleEndian)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + (mark ? 2 : 0), text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

const LETTER = 'Dear Sir,\nPay £500 – the “sum due” – by Friday, or the café closes. Don’t delay: €20 a day is added.'

describe('an encoding', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(LETTER), LETTER],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${LETTER}`), LETTER],
    ['UTF-16 LE with a mark', utf16(LETTER, true, true), LETTER],
    ['UTF-16 BE with a mark', utf16(LETTER, false, true), LETTER],
    ['UTF-16 LE without a mark', utf16(LETTER, true, false), LETTER],
    ['UTF-16 BE without a mark', utf16(LETTER, false, false), LETTER],
    ['windows-1252', encode(LETTER, 'windows-1252'), LETTER],
    [
      'iso-8859-15',
      encode('Le café coûte 5 €. Les élèves ont payé.', 'iso-8859-15'),
      'Le café coûte 5 €. Les élèves ont payé.',
    ],
    [
      'windows-1251',
      encode('Требуем вернуть деньги до пятницы. Ответчик нарушил договор.', 'windows-1251'),
      'Требуем вернуть деньги до пятницы. Ответчик нарушил договор.',
    ],
    [
      'koi8-r',
      encode('Требуем вернуть деньги до пятницы. Ответчик нарушил договор.', 'koi8-r'),
      'Требуем вернуть деньги до пятницы. Ответчик нарушил договор.',
    ],
    [
      'windows-1250',
      encode('Žádáme zaplacení částky. Říjen je příliš pozdě, žalobě se nevyhnete.', 'windows-1250'),
      'Žádáme zaplacení částky. Říjen je příliš pozdě, žalobě se nevyhnete.',
    ],
    [
      'windows-1253',
      encode('Ζητούμε την άμεση καταβολή του ποσού μέχρι την Παρασκευή.', 'windows-1253'),
      'Ζητούμε την άμεση καταβολή του ποσού μέχρι την Παρασκευή.',
    ],
    [
      'shift_jis',
      hex('8b e0 8a 7a 82 f0 8e 78 95 a5 82 c1 82 c4 82 ad 82 be 82 b3 82 a2 81 42'),
      '金額を支払ってください。',
    ],
    [
      'euc-jp',
      hex('b6 e2 b3 db a4 f2 bb d9 ca a7 a4 c3 a4 c6 a4 af a4 c0 a4 b5 a4 a4 a1 a3'),
      '金額を支払ってください。',
    ],
    ['iso-2022-jp', hex('1b 24 42 3b 59 4a 27 24 26 1b 28 42'), '支払う'],
    [
      'UTF-8 that was encoded twice',
      new TextEncoder().encode('The cafÃ© â€œcannotâ€\u009D pay Â£5'),
      'The café “cannot” pay £5',
    ],
  ])('%s is read', (_, bytes, text) => expect(decodeText(bytes).text).toBe(text))
})

it.each<[string, string]>([
  ['cafÃ© and â€œquotesâ€\u009D', 'encoding-repaired'],
  ['broken \uFFFD character', 'encoding-broken'],
])('%j warns of %s', (text, code) => {
  expect(decodeText(new TextEncoder().encode(text)).warnings.map(warning => warning.code)).toContain(code)
})

it('leaves a letter about mojibake as it is', () => {
  const text = 'Ihre Software schreibt „Ã¤“ statt „ä“, außerdem für Straße, Größe und Übung.'
  expect(decodeText(new TextEncoder().encode(text)).text).toBe(text)
})

it('believes what the file declares over a guess', () => {
  expect(decodeText(encode('žádost', 'iso-8859-2'), 'iso-8859-2').text).toBe('žádost')
})
