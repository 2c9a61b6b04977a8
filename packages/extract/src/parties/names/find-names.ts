import { readFileSync } from 'node:fs'
import { decodeModel, type Model, type ScoredSpan, tagSpans } from '@gravamen/language'
import { nameColumns, type NameSource } from './columns.js'
import { nameLexicon } from './name-lexicon.js'

/** The types of name that the entity tagger tells apart. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC'] as const

let cached: Model | null = null

/** The model that ships with the package, read once. */
function nameModel(): Model {
  cached ??= decodeModel(readFileSync(new URL('../../../models/names.bin', import.meta.url)))
  return cached
}

/** The names of persons, organizations and places in the order of the text, as token numbers, with the tagger's confidence. */
export const findNames = (source: NameSource): readonly ScoredSpan[] =>
  tagSpans(nameModel(), nameColumns(source, nameLexicon()), source.sentences)
