import type { ItemKind } from '@gravamen/document'

/** What a caller may know that the document does not say, and what is wanted. */
export interface ExtractOptions {
  /** The document's date (`YYYY-MM-DD`), which overrides the document's own evidence. */
  readonly date?: string
  /**
   * The country whose public holidays are no working days, by ISO 3166 (`IE`, `GB-SCT`), which overrides the document's own evidence. A
   * deadline in working days needs it.
   */
  readonly country?: string
  /**
   * The kinds of item that are wanted; all unless given. What none of them stands on is not looked for: its list stays empty, and so do the
   * links to it. Lists of other kinds that were needed on the way are not emptied.
   */
  readonly kinds?: readonly ItemKind[]
  /** Whether the layer of attributions is wanted, whatever the kinds. */
  readonly attributions?: boolean
}
