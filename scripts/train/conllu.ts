import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One token of a treebank. */
export interface TreebankToken {
  readonly form: string
  readonly lemma: string
  /** The Penn tag. */
  readonly tag: string
  /** Whether white space follows. */
  readonly space: boolean
  /** The number (from 0) of its head in the sentence, -1 for the root, and its relation to it. */
  readonly head: number
  readonly relation: string
}

export interface TreebankSentence {
  readonly tokens: readonly TreebankToken[]
  /** Whether it begins a paragraph. */
  readonly paragraph: boolean
}

export interface TreebankDocument {
  readonly id: string
  readonly sentences: readonly TreebankSentence[]
}

/** Reads a CoNLL-U file, packed with gzip, into documents (`# newdoc id`). Multi-word ranges and empty nodes are left out. */
export function readTreebank(file: string): TreebankDocument[] {
  const documents: { id: string; sentences: { tokens: TreebankToken[]; paragraph: boolean }[] }[] = []
  let paragraph = false
  let tokens: TreebankToken[] = []
  let joinedTo = 0
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc id')) documents.push({ id: line.slice(line.indexOf('=') + 2), sentences: [] })
    else if (line.startsWith('# newpar')) paragraph = true
    else if (line === '') {
      if (tokens.length > 0) documents.at(-1)!.sentences.push({ tokens, paragraph })
      tokens = []
      paragraph = false
      joinedTo = 0
    } else if (!line.startsWith('#')) {
      const [id = '', form = '', lemma = '', , tag = '', , head = '', relation = '', , misc = ''] = line.split('\t')
      // The tokens of a multi-word range ("2-3 don't") stand together; the range says what follows.
      if (id.includes('-')) joinedTo = Number(id.split('-')[1]) + (misc.includes('SpaceAfter=No') ? 0 : 0.5)
      if (id.includes('-') || id.includes('.')) continue
      const number = Number(id)
      const inside = number < Math.floor(joinedTo)
      const last = number === Math.floor(joinedTo)
      const space = inside ? false : last ? joinedTo % 1 !== 0 : !misc.includes('SpaceAfter=No')
      tokens.push({ form, lemma, tag, space, head: Number(head) - 1, relation })
    }
  }
  return documents
}
