/** What a caller may know that the document does not say. */
export interface ExtractOptions {
  /** The document's date (`YYYY-MM-DD`), which overrides the document's own evidence. */
  readonly date?: string
  /**
   * The country whose public holidays are no working days, by ISO 3166 (`IE`, `GB-SCT`), which overrides the document's own evidence. A
   * deadline in working days needs it.
   */
  readonly country?: string
}
