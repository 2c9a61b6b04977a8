/*
 * The one tagger component: features as data, hashed weights, Viterbi, probabilities. To build a tagger with it:
 *
 * 1. Put the text into `Columns`: `wordColumns` for the spelling of the distinct words, columns of your own beside them.
 * 2. In a trainer (scripts/train/<name>.ts) make a `Problem` of columns, sequences, gold labels and templates, then
 *    `packModel(numbered = numberFeatures(problem), learn(numbered, { method: 'crf', epochs, seed }), facts)`.
 * 3. At run time `decodeModel(bytes)` once, and `tagSequences` or, for spans with their probability, `tagSpans`.
 */
export { type TaggedSpan, bioEncode, bioLabels, bioSpans } from './bio.js'
export { type EnglishColumns, englishColumns, englishRows } from './english.js'
export { hashText, mixHash } from './hash.js'
export { type Model, type ModelHeader } from './model.js'
export { type Rows, decodeModel, encodeModel } from './model-file.js'
export { type ScoredSpan, type Sequences, tagSequences, tagSpans } from './tag.js'
export { memoFor } from './tagger.js'
export { type Atom, type Columns, type Template, type WordRows } from './template.js'
export { type WordColumns, wordColumns } from './word-columns.js'
export { type WordMemo } from './word-memo.js'
