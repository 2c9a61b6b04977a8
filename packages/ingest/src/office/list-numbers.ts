const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let rest = Math.min(Math.max(number, 0), 3999)
  let text = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}

/** 1 → a, 26 → z, 27 → aa, as word processors count. */
const letters = (number: number): string =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(number / 26)))

/** A list number in the format's own words: DOCX says "lowerRoman", ODF says "i". Bullets and unknown formats give "". */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerRoman':
    case 'i':
      return roman(number)
    case 'upperRoman':
    case 'I':
      return roman(number).toUpperCase()
    case 'lowerLetter':
    case 'a':
      return letters(number)
    case 'upperLetter':
    case 'A':
      return letters(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'decimal':
    case '1':
      return String(number)
    default:
      return ''
  }
}
