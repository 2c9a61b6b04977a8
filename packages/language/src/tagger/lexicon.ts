import { joinBytes, packFile, unpackFile } from './container.js'
import { type StaticKeys, type StaticTable, lengthOfKeys, packKeys, readTable, valueOf } from './static-table.js'

/*
 * Facts about English words that a tagger's training data is too small to teach: the tags that each may have (the lexicon
 * of Brill's tagger) and the cluster of words used alike (from word vectors). The body of the file is the hashes of the words
 * in rising order, as `packKeys` writes them, then for each two numbers of 16 bits, the low byte first: its tag list (0: none)
 * and its cluster plus 1 (0: none).
 */
const MARK = 'GVLEXIC2'

/** What a lexicon says of itself. */
export interface LexiconHeader {
  readonly format: 1
  readonly name: string
  /** Lists of tags, the likeliest first, joined by commas; list `n` has the number `n + 1`. */
  readonly tagLists: readonly string[]
  /** The number of bits of a cluster; words that share the first bits are alike. */
  readonly clusterBits: number
  readonly madeFrom: readonly string[]
}

/** A lexicon. A value of its table is the number of a tag list, plus 65536 × (the cluster plus 1). */
export interface Lexicon {
  readonly header: LexiconHeader
  readonly table: StaticTable
  /** The likeliest tag of each list, as a number from 1. */
  readonly likelyTags: Uint32Array
}

export interface LexiconEntry {
  readonly tagList: number
  readonly cluster: number
}

/** The bytes of a lexicon file: entries by the hash of their word. The same input gives the same bytes. */
export function encodeLexicon(header: LexiconHeader, entries: ReadonlyMap<number, LexiconEntry>): Uint8Array {
  const sorted = Uint32Array.from(entries.keys()).sort()
  const { slots, keys, bytes } = packKeys(sorted)
  const values = new Uint8Array(4 * sorted.length)
  for (const [e, key] of sorted.entries()) {
    const { tagList, cluster } = entries.get(key)!
    values.set([tagList & 255, tagList >> 8, cluster & 255, cluster >> 8], 4 * e)
  }
  return packFile(MARK, { ...header, table: { slots, keys } }, joinBytes([bytes, values]))
}

/** Reads a lexicon file. Throws an error that says what is wrong when the file is not a lexicon or is damaged. */
export function decodeLexicon(file: Uint8Array): Lexicon {
  const { header: facts, body } = unpackFile<LexiconHeader & { table: Omit<StaticKeys, 'bytes'> }>(MARK, 1, file)
  const { table: keys, ...header } = facts
  let at = lengthOfKeys(keys.keys)
  const table = readTable({ ...keys, bytes: body }, () => {
    at += 4
    return body[at - 4]! | (body[at - 3]! << 8) | (body[at - 2]! << 16) | (body[at - 1]! << 24)
  })
  const likely = header.tagLists.map(list => list.split(',', 1)[0]!)
  const likelyTags = Uint32Array.from(likely, tag => likely.indexOf(tag) + 1)
  return { header, table, likelyTags }
}

const entryOf = ({ table }: Lexicon, key: number): number => Math.max(0, valueOf(table, key))

/** The number of the list of tags of the word with that hash, or 0. */
export const tagListOf = (lexicon: Lexicon, hash: number): number => entryOf(lexicon, hash) & 65535

/** What the lexicon says of each distinct word, as columns for templates. 0 where it says nothing. */
export interface LexiconColumns {
  /** The list of tags of the word as written or, when there is none, in lower case. */
  readonly tagList: Uint32Array
  /** The list of tags of the word in lower case. */
  readonly lowerTagList: Uint32Array
  /** The likeliest tag of `tagList`. */
  readonly likelyTag: Uint32Array
  /** The cluster of the word in lower case, by its first bits: coarse to fine. */
  readonly cluster4: Uint32Array
  readonly cluster6: Uint32Array
  readonly cluster8: Uint32Array
  readonly cluster10: Uint32Array
  readonly cluster: Uint32Array
}

/** Looks up distinct words by the hashes of their forms (`wordColumns`'s `word` and `lower`). */
export function lexiconColumns(lexicon: Lexicon, word: Uint32Array, lower: Uint32Array): LexiconColumns {
  const { likelyTags } = lexicon
  const { clusterBits } = lexicon.header
  const column = () => new Uint32Array(word.length)
  const columns: LexiconColumns = {
    tagList: column(),
    lowerTagList: column(),
    likelyTag: column(),
    cluster4: column(),
    cluster6: column(),
    cluster8: column(),
    cluster10: column(),
    cluster: column(),
  }
  for (let w = 0; w < word.length; w++) {
    const small = entryOf(lexicon, lower[w]!)
    const own = word[w] === lower[w] ? small : entryOf(lexicon, word[w]!)
    const tagList = own & 65535 || small & 65535
    columns.tagList[w] = tagList
    columns.lowerTagList[w] = small & 65535
    if (tagList > 0) columns.likelyTag[w] = likelyTags[tagList - 1]!
    const path = (small >>> 16) - 1
    if (path < 0) continue
    columns.cluster4[w] = (path >> (clusterBits - 4)) + 1
    columns.cluster6[w] = (path >> (clusterBits - 6)) + 1
    columns.cluster8[w] = (path >> (clusterBits - 8)) + 1
    columns.cluster10[w] = (path >> (clusterBits - 10)) + 1
    columns.cluster[w] = path + 1
  }
  return columns
}
