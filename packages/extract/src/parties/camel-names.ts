import { lowerAt, type Reading, tagAt, wordAt } from '@gravamen/language'
import { markedTokens, wordMarks } from '../word-marks.js'
import { NO_PARTY } from './lexicon/no-party.js'
import type { Mention } from './mention.js'

/** "WaterAid", "FirstLine", and neither "McDonald" nor "DeSantis". */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u
const isCamel = wordMarks((lower, word) => (CAMEL.test(word) && !NO_PARTY.has(lower) ? 1 : 0))
/** Where code is spoken of, such words are mostly products and files. */
const OF_CODE = /\b(?:github|source code|repositor(?:y|ies)|javascript|software)\b/i
const SAYING = new Set(['by', 'for', 'from', 'of', 'told', 'with'])

/** Organizations whose names are written as one word with a capital inside, where the text lets them act or belong. */
export function camelNames(reading: Reading): Mention[] {
  const found: Mention[] = []
  const camels = markedTokens(reading, isCamel(reading))
  if (camels.length === 0 || OF_CODE.test(reading.text)) return found
  for (const i of camels) {
    const next = wordAt(reading, i + 1)
    const acts = /^(?:VB[DPZ]|MD|POS)$/.test(tagAt(reading, i + 1)) || /^['’]s$/.test(next)
    if ((acts || SAYING.has(lowerAt(reading, i - 1))) && !/^[@/_.]$/.test(next))
      found.push({ first: i, end: i + 1, kind: 'organization', type: 'name', confidence: 0.78, rule: 'camel-name' })
  }
  return found
}
