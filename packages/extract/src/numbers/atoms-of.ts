import type { Reading } from '@gravamen/language'
import { type Atoms, cut } from './atoms.js'
import { VOCABULARY } from './vocabulary.js'

/** The atoms of a document that has been read, without what is omitted and without code. */
export const atomsOf = ({ text, omissions, blocks }: Reading): Atoms => cut(text, omissions, blocks, VOCABULARY)
