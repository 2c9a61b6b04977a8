import { decodeAs } from './windows-1252.js'

/** The scripts whose words we know the look of. */
type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic'

/** Single-byte encodings with the script that they are for, the commoner first: the first wins a tie. */
const SINGLE: readonly (readonly [string, Script])[] = [
  ['windows-1252', 'latin'],
  ['iso-8859-15', 'latin'],
  ['windows-1251', 'cyrillic'],
  ['koi8-r', 'cyrillic'],
  ['iso-8859-5', 'cyrillic'],
  ['ibm866', 'cyrillic'],
  ['windows-1250', 'latin'],
  ['iso-8859-2', 'latin'],
  ['windows-1254', 'latin'],
  ['windows-1253', 'greek'],
  ['iso-8859-7', 'greek'],
  ['windows-1255', 'hebrew'],
  ['windows-1256', 'arabic'],
  ['iso-8859-6', 'arabic'],
  ['macintosh', 'latin'],
]
const MULTI = ['shift_jis', 'euc-jp', 'gb18030', 'euc-kr', 'big5'] as const

const SCRIPTS: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  hebrew: /\p{Script=Hebrew}/u,
  arabic: /\p{Script=Arabic}/u,
}
/** The accented letters of languages that are written in Latin letters. A text in one of them has few others. */
const ALPHABETS: readonly ReadonlySet<string>[] = [
  'àâæçèéêëîïôùûüœÿ', // French
  'äöüßéàè', // German
  'áéíñóúü', // Spanish
  'áâãàçéêíóôõúü', // Portuguese
  'àèéìíòóùú', // Italian
  'åäöæøéüð', // Scandinavian
  'éëïöüèêáí', // Dutch
  'áéíóúýþæöð', // Icelandic
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýžäľĺŕô', // Czech and Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'çğıiöşüâî', // Turkish
  'čćđšž', // Croatian and Slovene
].map(letters => new Set(letters))
const SIGNS = new Set('‘’“”„‚–—…•€£§©®°«»·¿¡½¼¾\u00A0²³´ºª†™')
const ADJACENT = /[\p{L}\p{M}]/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u

function scoreSingle(text: string, script: Script): number {
  let score = 0
  const letters = new Map<string, number>()
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char < '\x80') continue
    const before = text[i - 1] ?? ' '
    const after = text[i + 1] ?? ' '
    if (SIGNS.has(char)) {
      const inWord = ADJACENT.test(before) && ADJACENT.test(after)
      score +=
        '€£'.includes(char) && /\d/.test(before + after)
          ? 1.2
          : inWord && char !== '’'
            ? -1
            : char === '\u00A0' || '‘’“”–—…'.includes(char)
              ? 1
              : 0.6
    } else if (script === 'latin' ? SCRIPTS.latin.test(char) : SCRIPTS[script].test(char)) {
      if (script !== 'latin') score += 0.9
      else letters.set(char.toLowerCase(), (letters.get(char.toLowerCase()) ?? 0) + 1)
      if (/\d/.test(before + after)) score -= 1
      if (LOWER.test(before) && UPPER.test(char)) score -= 1.5
      if (UPPER.test(char) && LOWER.test(after) && ADJACENT.test(before)) score -= 0.5
      if (script !== 'latin' && /[A-Za-z]/.test(before + after)) score -= 1.5
      // A letter of another alphabet hardly ever stands alone.
      if (script !== 'latin' && !SCRIPTS[script].test(before) && !SCRIPTS[script].test(after)) score -= 1.5
      if (script === 'latin' && before > '\x7F' && ADJACENT.test(before) && after > '\x7F' && ADJACENT.test(after))
        score -= 1
      if (LOWER.test(char) && !ADJACENT.test(before) && !ADJACENT.test(after) && !'àéèáíóúyаеиоуяявск'.includes(char))
        score -= 0.5
    } else score -= char === '\uFFFD' || (char >= '\x80' && char < '\xA0') ? 3 : 1
  }
  let all = 0
  for (const count of letters.values()) all += count
  let best = 0
  for (const alphabet of ALPHABETS) {
    let known = 0
    for (const [letter, count] of letters) if (alphabet.has(letter)) known += count
    best = Math.max(best, known)
  }
  return score + best - (all - best)
}

const KANA = /[\u3040-\u30FF]/g
const COMMON =
  /[\u3001\u3002\uFF0C\uFF1A\u7684\u4E00\u662F\u4E0D\u4E86\u5728\u4EBA\u6709\u6211\u5E74\u6708\u65E5\u5927\u4E2D\u56FD\u570B\u672C]/g
const HANGUL = /[\uAC00-\uD7A3]/g
const WIDE = /[\u3000-\u9FFF\uAC00-\uD7A3\uFF01-\uFFEE]/g
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** How far a multi-byte reading looks like its language, per character beyond ASCII; 0 where it has invalid bytes. */
function scoreMulti(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  const strange = count(text, /[^\0-\x7F]/g)
  const wide = count(text, WIDE)
  if (strange === 0 || count(text, /[\uFFFD\uE000-\uF8FF\uFF61-\uFF9F]/g) > strange / 50 || wide < strange * 0.7)
    return 0
  const telling = encoding.includes('j')
    ? count(text, KANA)
    : encoding === 'euc-kr'
      ? count(text, HANGUL)
      : count(text, COMMON) * 3
  return Math.min(1, telling / strange)
}

/** The encoding, by its WHATWG name, of bytes that are not UTF-8 and have no mark. Looks at the first 64 KB that are not ASCII alone. */
export function guessEncoding(bytes: Uint8Array): string {
  const first = Math.max(0, bytes.findIndex(byte => byte > 127) - 64) & ~1
  const sample = bytes.subarray(first, first + 65_536)
  const multi = MULTI.map(encoding => ({ encoding: encoding as string, score: scoreMulti(sample, encoding) }))
  const wide = multi.reduce((best, next) => (next.score > best.score ? next : best))
  if (wide.score > 0.15) return wide.encoding
  const single = SINGLE.map(([encoding, script]) => ({
    encoding,
    score: scoreSingle(decodeAs(sample, encoding), script),
  }))
  return single.reduce((best, next) => (next.score > best.score + 1e-9 ? next : best)).encoding
}
