import type { Columns, Sentences, Tokens } from '@gravamen/language'
import { casingColumns, quotedColumn } from './casing.js'
import { documentEvidence } from './document-evidence.js'
import { formColumn } from './form.js'
import { gateColumn } from './gate.js'
import type { NameLexicon } from './name-lexicon.js'
import { nameRows } from './word-rows.js'

/** What the entity tagger looks at: the tokens of a text and their sentences. */
export interface NameSource {
  readonly tokens: Tokens
  readonly sentences: Sentences
}

/**
 * The columns of the entity tagger: spelling, lexicon and cluster of each distinct word, in rows that hold until the next
 * call; casing of the sentence, place in it and the document's evidence of each token.
 */
export function nameColumns({ tokens, sentences }: NameSource, lexicon: NameLexicon): Columns {
  const { rows, facts, lists } = nameRows(tokens, lexicon)
  const { casing, position } = casingColumns(facts, sentences)
  return {
    word: tokens.word,
    words: {},
    rows,
    tokens: {
      casing,
      position,
      evidence: documentEvidence({ tokens, facts, lists }, sentences, casing),
      form: formColumn(tokens, facts, sentences),
      quoted: quotedColumn(facts, sentences),
      gate: gateColumn({ facts, lists }, sentences, casing),
    },
  }
}
