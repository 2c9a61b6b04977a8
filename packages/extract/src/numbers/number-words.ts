/** What a word means in a number. */
export interface NumberWord {
  /** 0 to 19. */
  readonly ones?: number
  /** 20, 30 … 90. */
  readonly tens?: number
  /** The power of ten of a scale word ("million"). */
  readonly scale?: number
  /** The power of ten of a letter or short form that stands for a scale after digits ("bn"). */
  readonly suffix?: number
  /** Whether the suffix may stand apart from its digits ("5 bn", but not "5 m", which is metres). */
  readonly loose?: boolean
  /** The position of an ordinal ("third" is 3). */
  readonly ordinal?: number
  /** The denominator of a fraction ("quarters" is 4). */
  readonly denominator?: number
  /** A plural or a quantifier that leaves the number open ("several", "millions"). */
  readonly vague?: boolean
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['million', 6],
  ['crore', 7],
  ['crores', 7],
  ['milliard', 9],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['quintillion', 18],
]
/** Suffixes, and whether each may stand apart from its digits. */
const SUFFIXES: readonly (readonly [string, number, boolean])[] = [
  ['k', 3, false],
  ['m', 6, false],
  ['mm', 6, false],
  ['mn', 6, true],
  ['mil', 6, true],
  ['mill', 6, true],
  ['mln', 6, true],
  ['mio', 6, true],
  ['cr', 7, true],
  ['b', 9, false],
  ['bn', 9, true],
  ['bln', 9, true],
  ['t', 12, false],
  ['tn', 12, true],
  ['trn', 12, true],
]

/** Every word that can take part in a number, in lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.split(' ').map((word, unit): [string, NumberWord] => [word, { ones: unit }]),
  ...TENS.split(' ').map((word, i): [string, NumberWord] => [word, { tens: (i + 2) * 10 }]),
  ['fourty', { tens: 40 }],
  ...ORDINALS.split(' ').map((word, i): [string, NumberWord] => [word, { ordinal: i + 1 }]),
  ['thirtieth', { ordinal: 30 }],
  ['third', { ordinal: 3, denominator: 3 }],
  ['thirds', { denominator: 3 }],
  ['half', { denominator: 2 }],
  ['halves', { denominator: 2 }],
  ['quarter', { denominator: 4 }],
  ['quarters', { denominator: 4 }],
  ...SCALES.map(([word, scale]): [string, NumberWord] => [word, { scale }]),
  ...SUFFIXES.map(([word, suffix, loose]): [string, NumberWord] => [word, { suffix, loose }]),
  ...['tens', 'dozens', 'hundreds', 'thousands', 'lakhs', 'crores', 'millions', 'billions', 'trillions'].map(
    (word): [string, NumberWord] => [
      word,
      { ...(word === 'lakhs' || word === 'crores' ? { scale: word === 'lakhs' ? 5 : 7 } : {}), vague: true },
    ],
  ),
  ...['several', 'few', 'many', 'couple', 'untold', 'countless'].map((word): [string, NumberWord] => [
    word,
    { vague: true },
  ]),
])
