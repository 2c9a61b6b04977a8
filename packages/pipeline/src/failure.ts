import type { Failure } from '@gravamen/document'

/** The record of a document that could not be analyzed. */
export const failure = (
  path: string,
  code: string,
  message: string,
  { id = null, format = null, parent = null }: Partial<Omit<Failure['document'], 'path'>> = {},
): Failure => ({ schemaVersion: 1, document: { id, path, format, parent }, error: { code, message } })
