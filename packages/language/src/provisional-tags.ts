import { type Tag, TAG_NUMBER } from './tags.js'

/* Stands in for the learned tagger until its model is there: closed classes by list, open classes by ending. */
const CLOSED: Readonly<Partial<Record<Tag, string>>> = {
  DT: 'the a an this that these those every each some any no all both another either neither',
  IN: 'of in for on with at by from about into through over after before between under against during without within upon among across behind beyond since until unless because although though while whether if than as like per despite towards toward regarding concerning',
  CC: 'and or but nor yet &',
  PRP: 'i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves',
  PRP$: 'my your his its our their',
  MD: "will would can could may might must shall should ought 'll ’ll wo ca",
  TO: 'to',
  WDT: 'which whatever',
  WP: 'who whom what',
  WP$: 'whose',
  WRB: 'when where why how',
  EX: 'there',
  POS: "'s ’s ' ’",
  RB: "not n't n’t also now then here very so too never always only just still already again however therefore immediately",
  VBZ: 'is has does says wants claims',
  VBP: "are have do am 're ’re 've ’ve 'm ’m say want believe think claim",
  VBD: 'was were had did said told asked wrote made took gave went came got',
  VBN: 'been done given taken written made known seen',
  VBG: 'being having doing',
  VB: 'be',
  '.': '. ! ?',
  ',': ',',
  ':': ': ; - -- — – ... …',
  '-LRB-': '( [ {',
  '-RRB-': ') ] }',
  '``': '“ ‘ `` «',
  "''": "” \" '' »",
  $: '$ £ € ¥',
}
const closed = new Map<string, number>(
  Object.entries(CLOSED).flatMap(([tag, words]) =>
    words.split(' ').map(word => [word, TAG_NUMBER[tag as Tag]] as const),
  ),
)

export function provisionalTag(word: string, isFirst: boolean, before: number): number {
  const lower = word.toLowerCase()
  const known = closed.get(lower)
  if (known !== undefined) return known
  if (/^[\d.,:/]+(?:st|nd|rd|th)?$/.test(word)) return TAG_NUMBER.CD
  if (!isFirst && word[0] !== lower[0]) return TAG_NUMBER.NNP
  if (before === TAG_NUMBER.MD || before === TAG_NUMBER.TO) return TAG_NUMBER.VB
  if (before === TAG_NUMBER.PRP && !lower.endsWith('ed')) return TAG_NUMBER.VBP
  if (lower.endsWith('ly')) return TAG_NUMBER.RB
  if (lower.endsWith('ing')) return TAG_NUMBER.VBG
  if (lower.endsWith('ed'))
    return before === TAG_NUMBER.VBP || before === TAG_NUMBER.VBZ ? TAG_NUMBER.VBN : TAG_NUMBER.VBD
  if (/(?:ous|ful|ive|able|ible|al|ic|less)$/.test(lower)) return TAG_NUMBER.JJ
  if (lower.endsWith('s') && !lower.endsWith('ss')) return TAG_NUMBER.NNS
  return TAG_NUMBER.NN
}

const IRREGULAR = new Map(
  "is be,are be,am be,was be,were be,been be,being be,'m be,’m be,'re be,’re be,'s be,has have,had have,having have,'ve have,’ve have,does do,did do,done do,said say,told tell,wrote write,written write,made make,took take,taken take,gave give,given give,went go,came come,got get,paid pay,ca can,wo will,n't not,n’t not"
    .split(',')
    .map(pair => pair.split(' ') as [string, string]),
)

export function provisionalLemma(lower: string, tag: string): string {
  const known = IRREGULAR.get(lower)
  if (known !== undefined && tag !== 'POS') return known
  if (tag === 'VBD' || tag === 'VBN')
    return lower
      .replace(/(?:(?<=[iu]s)|(?<=v)|(?<=c)|(?<=ng))ed$/, 'e')
      .replace(/ied$/, 'y')
      .replace(/ed$/, '')
  if (tag === 'VBG') return lower.replace(/ing$/, '')
  if (tag === 'VBZ' || tag === 'NNS') return lower.replace(/ies$/, 'y').replace(/(?:(?<=sh|ch|ss|x)es|s)$/, '')
  return lower
}
