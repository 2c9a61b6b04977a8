import { readFileSync } from 'node:fs'
import { decodeModel, memoFor, type Model, type ScoredSpan, tagSpans, type WordMemo } from '@gravamen/language'
import { agreeTypes } from './agree-types.js'
import { nameColumns, type NameSource } from './columns.js'
import { withNamesAgain } from './names-again.js'
import { nameLexicon } from './name-lexicon.js'

/** The types of name that the entity tagger tells apart. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC'] as const

let cached: Model | null = null

/** The model that ships with the package, read once. */
function nameModel(): Model {
  cached ??= decodeModel(readFileSync(new URL('../../../models/names.bin', import.meta.url)))
  return cached
}

let memo: WordMemo | null = null

/** What words alone say, remembered from text to text: every column by word follows from the word as written. */
function nameMemo(): WordMemo {
  memo ??= memoFor(nameModel())
  return memo
}

/** The names of persons, organizations and places in the order of the text, as token numbers, with the tagger's confidence. */
export const findNames = (source: NameSource): readonly ScoredSpan[] => tagNames(nameModel(), source, nameMemo())

/** The names that a model finds with the lexicon that it was trained with. A memo may be handed on from text to text; it must be the model's own. */
export function tagNames(model: Model, source: NameSource, memo?: WordMemo, lexicon = nameLexicon()) {
  const { tokens, sentences } = source
  const tagged = tagSpans(model, nameColumns(source, lexicon), sentences, memo)
  return withNamesAgain(tokens, agreeTypes(tokens, tagged))
}
