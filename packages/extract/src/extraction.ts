import type { Analysis, Attribution, DateExpression, DocumentInfo, ItemKind, Warning } from '@gravamen/document'

/** What `extract(reading, options)` finds in a document: the five kinds of item with their links, and the layers under them. */
export interface Extraction extends Pick<Analysis, ItemKind> {
  /** The document's date, with what tells it, or null. */
  readonly date: DocumentInfo['date']
  /** Every time expression. */
  readonly dates: DateExpression[]
  /** What the attribution tagger found, before claims were made of it. */
  readonly attributions: Attribution[]
  /** What an analyst should know about the findings (a weekday that contradicts its date …). */
  readonly warnings: Warning[]
}
