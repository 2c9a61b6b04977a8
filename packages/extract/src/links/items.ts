import type { Analysis, ItemKind } from '@gravamen/document'

/** The five kinds of item of one document. */
export type Items = Readonly<Pick<Analysis, ItemKind>>
