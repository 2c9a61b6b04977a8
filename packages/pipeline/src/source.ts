/** A document to analyze: its text, its bytes with the name that they go by, or a file (`name` is what the record calls it; the path itself unless given). */
export type Source =
  | string
  | { readonly bytes: Uint8Array; readonly name: string }
  | { readonly path: string; readonly name?: string }

/** What the record will call the document. */
export function nameOf(source: Source): string {
  if (typeof source === 'string') return 'text'
  return 'bytes' in source ? source.name : (source.name ?? source.path.replaceAll('\\', '/'))
}
