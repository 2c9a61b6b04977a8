/** What a caller may know that the document does not say. */
export interface ExtractOptions {
  /** The document's date (`YYYY-MM-DD`), which overrides the document's own evidence. */
  readonly date?: string
}
