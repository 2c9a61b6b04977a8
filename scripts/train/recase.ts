import type { TreebankDocument, TreebankSentence } from './conllu.js'
import { randomStream } from './random.js'

/** Words that stay small inside a headline. */
const SMALL = new Set('a an and as at but by for from if in nor of off on or per so the to up via with yet'.split(' '))

const titled = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Ways to write a sentence in which capitals tell no names from other words. */
const WAYS: readonly ((word: string, first: boolean) => string)[] = [
  word => word.toUpperCase(),
  (word, first) => (first || !SMALL.has(word.toLowerCase()) ? titled(word) : word),
  word => titled(word),
  word => word.toLowerCase(),
]

const isWorth = ({ tokens }: TreebankSentence): boolean =>
  tokens.length > 2 && tokens.length < 40 && tokens.some(({ form }) => /^[a-z]/.test(form))

/**
 * Copies of documents in which a share of the sentences is written as headlines are, in capitals or in lower case, so that a
 * tagger learns to read those too: the copies and the sentences that changed. Seeded.
 */
export function recase(documents: readonly TreebankDocument[], share: number, seed: number) {
  const random = randomStream(seed)
  const changed = new Set<TreebankSentence>()
  const copies = documents.map(({ id, sentences }): TreebankDocument => {
    const written = sentences.map(sentence => {
      if (random() >= share || !isWorth(sentence)) return sentence
      const way = WAYS[Math.floor(random() * WAYS.length)]!
      const tokens = sentence.tokens.map((token, k) => ({ ...token, form: way(token.form, k === 0) }))
      const copy = { ...sentence, tokens }
      changed.add(copy)
      return copy
    })
    return { id, sentences: written }
  })
  return { copies, changed }
}
