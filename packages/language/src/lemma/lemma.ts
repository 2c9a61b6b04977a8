import type { Tag } from '../tags.js'
import { EXCEPTIONS } from './exceptions.js'
import { IRREGULAR_NOUNS } from './irregular-nouns.js'
import { IRREGULAR_VERBS } from './irregular-verbs.js'

/** Whether a word in lower case is known as the base form of a verb, a noun or an adjective. */
export type Knows = (word: string, kind: Kind) => boolean
export type Kind = 'verb' | 'noun' | 'adjective'

/**
 * The lemma of a word in lower case, given its tag, in lower case: first by the exceptions, then by the rules of English
 * endings. Where a rule leaves a choice ("stat" or "state" for "stated") a base form that is known wins.
 */
export function lemma(lower: string, tag: Tag, knows: Knows): string {
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  const listed = TABLE.get(tag)?.get(word)
  if (listed !== undefined) return listed
  switch (tag) {
    case 'VBZ':
      return withoutS(word, 'verb', knows)
    case 'NNS':
    case 'NNPS':
      return withoutMen(word) ?? withoutS(word, 'noun', knows)
    case 'VBD':
    case 'VBN':
      return word.endsWith('ed') ? withoutEnding(word, 'ed', 'verb', knows) : withoutPrefix(word, tag)
    case 'VBG':
      return word.endsWith('ing') ? withoutEnding(word, 'ing', 'verb', knows) : word
    case 'JJR':
    case 'RBR':
      return word.endsWith('er') ? withoutEnding(word, 'er', 'adjective', knows) : word
    case 'JJS':
    case 'RBS':
      return word.endsWith('est') ? withoutEnding(word, 'est', 'adjective', knows) : word
    default:
      return word
  }
}

/** Lemmas by tag and form. Later entries win: what the treebanks show over what holds in general. */
const TABLE = tableOf()
function tableOf(): ReadonlyMap<Tag, ReadonlyMap<string, string>> {
  const table = new Map<Tag, Map<string, string>>()
  const enter = (form: string, tag: Tag, base: string): void => {
    const forms = table.get(tag) ?? new Map<string, string>()
    table.set(tag, forms.set(form, base))
  }
  for (const line of IRREGULAR_VERBS) {
    const [base, past, participle = past] = line.split(' ') as [string, string, string?]
    for (const form of past.split('/')) enter(form, 'VBD', base)
    for (const form of participle!.split('/')) enter(form, 'VBN', base)
  }
  for (const line of IRREGULAR_NOUNS) {
    const [plural, singular] = line.split(' ') as [string, string]
    enter(plural, 'NNS', singular)
  }
  for (const line of EXCEPTIONS) {
    const [form, tags, base] = line.split(' ') as [string, string, string]
    for (const tag of tags.split('/') as Tag[]) enter(form, tag, base)
  }
  return table
}

const VOWEL = /[aeiou]/
const isVowel = (char: string | undefined): boolean => char !== undefined && VOWEL.test(char)

/** "-s" off a plural or a verb. */
function withoutS(word: string, kind: Kind, knows: Knows): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return word
  const stem = word.slice(0, -1)
  if (word.endsWith("'s")) return word.slice(0, -2)
  if (/\ds$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) {
    const base = `${word.slice(0, -3)}y`
    return knows(stem, kind) && !knows(base, kind) ? stem : base
  }
  if (!word.endsWith('es') || word.length < 4) return stem
  const short = word.slice(0, -2)
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) {
    if (knows(stem, kind) && !knows(short, kind)) return stem
    return /(?:[^aeiou]s|ss|x|zz|ch|sh|o)$/.test(short) || knows(short, kind) ? short : stem
  }
  return stem
}

/** Plurals of compounds with "man" ("spokeswomen"). */
const withoutMen = (word: string): string | null =>
  word.endsWith('men') && word.length > 4 ? `${word.slice(0, -2)}an` : null

/** "-ed", "-ing", "-er", "-est" off, with the base's final e, y or single consonant restored. */
function withoutEnding(word: string, ending: string, kind: Kind, knows: Knows): string {
  const stem = word.slice(0, -ending.length)
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return stem.length > 0 && knows(`${stem}e`, kind) ? `${stem}e` : word
  if (ending !== 'ing' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  const last = stem.at(-1)!
  const doubled = last === stem.at(-2) && !isVowel(last)
  const choices = doubled
    ? [stem.slice(0, -1), stem, `${stem}e`]
    : wantsE(stem)
      ? [`${stem}e`, stem]
      : [stem, `${stem}e`]
  // "ll", "ss", "ff" and "zz" end many bases ("call", "miss"); other double letters are made by the ending.
  if (doubled && 'lsfz'.includes(last)) choices.unshift(stem)
  return choices.find(choice => knows(choice, kind)) ?? choices[0]!
}

/** Whether a stem that is not known reads like one that has lost an e: "stat", "argu", "forc", "mov", "charg", "handl". */
const wantsE = (stem: string): boolean =>
  /(?:[cuvz]|[^aeiou]l|[dnr]g|[aeiourn]s|[aiu]t|^[^aeiou]*[aeiouy][bdgkmnpr]|[^aeiou][iu][nr])$/.test(stem) &&
  !/(?:it|aw)$/.test(stem)

/** A past form with a prefix before an irregular verb: "rewrote", "outsold". */
function withoutPrefix(word: string, tag: Tag): string {
  for (const prefix of ['re', 'un', 'out', 'over', 'mis', 'under', 'fore', 'pre']) {
    if (!word.startsWith(prefix)) continue
    const base = TABLE.get(tag)?.get(word.slice(prefix.length))
    if (base !== undefined) return prefix + base
  }
  return word
}
