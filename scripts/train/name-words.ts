import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hashText } from '@gravamen/language'
import { encodeLexicon, FACT, withBroad, withWritten } from '../../packages/extract/src/parties/names/name-lexicon.js'
import { type Arguments, dataFile, optionOf } from '../arguments.js'
import { clusterWords } from './clusters.js'

/** How many clusters: few broad ones and many narrow ones. Both numbers of a word share 16 bits. */
const BROAD = 100
const NARROW = 500
const ROUNDS = 12
/** Words seen less often get no cluster. */
const SEEN = 4

/** Makes `packages/extract/models/name-words.bin`, in some minutes. */
export function run(args: Arguments): void {
  const bytes = nameWords(args, false)
  const file = optionOf(args, 'out', 'packages/extract/models/name-words.bin')
  writeFileSync(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
}

/**
 * Clusters of the words of all texts of the data folder (but those that the entity tagger is measured on), how words are
 * written in mid-sentence, and the lists of names in `gazetteers/`. `free`: from texts alone that anybody may use.
 */
export function nameWords(args: Arguments, free: boolean): Uint8Array {
  const texts = textsOf(args, free).map(wordsOf)
  const entries = new Map<number, number>()
  const put = (word: string, value: number) => {
    const key = hashText(word)
    entries.set(key, ((entries.get(key) ?? 0) | value) >>> 0)
  }
  for (const [word, cluster] of clustersOf(texts)) put(word, cluster)
  const facts = listed()
  for (const [word, written] of writing(texts)) facts.set(word, withWritten(facts.get(word) ?? 0, written))
  for (const [word, value] of facts) put(word, (value << 16) >>> 0)
  return encodeLexicon(entries)
}

const PLAIN: readonly (readonly [file: string, field: string])[] = [
  ['claims/polnear-train.jsonl', 'text'],
  ['claims/polnear-dev.jsonl', 'text'],
  ['parties/conll2003-train.jsonl', 'text'],
  ['parties/uner-ewt-dev.jsonl', 'text'],
  ['parties/uner-ewt-test.jsonl', 'text'],
  ['parties/wikineural-test.jsonl', 'text'],
  ['parties/wikineural-val.jsonl', 'text'],
  ['deadlines/timebank.jsonl', 'text'],
  ['demands/enron.jsonl', 'text'],
  ['html/truth.jsonl', 'body'],
]

const FREE = new Set([
  'parties/uner-ewt-dev.jsonl',
  'parties/uner-ewt-test.jsonl',
  'demands/enron.jsonl',
  'html/truth.jsonl',
])

function textsOf(args: Arguments, free: boolean): string[] {
  const texts: string[] = []
  for (const [file, field] of PLAIN.filter(([file]) => !free || FREE.has(file)))
    for (const line of readFileSync(dataFile(args, file), 'utf8').split('\n')) {
      if (line) texts.push(String((JSON.parse(line) as Record<string, unknown>)[field] ?? ''))
    }
  const letters = dataFile(args, 'letters')
  for (const name of readdirSync(letters).sort()) texts.push(readFileSync(path.join(letters, name), 'utf8'))
  for (const name of ['ewt', 'gum']) {
    const conllu = gunzipSync(readFileSync(dataFile(args, `tags/${name}.conllu.gz`))).toString('utf8')
    const lines = conllu.split('\n').filter(line => line.startsWith('# text = '))
    texts.push(lines.map(line => line.slice(9)).join('\n'))
  }
  return texts
}

const TOKEN = /https?:\S+|\p{L}[\p{L}\p{M}]*(?:[.'’&-]\p{L}[\p{L}\p{M}]*)*|\p{N}[\p{N}.,:/]*|\n|\S/gu

/** The words of a text roughly as the language layer cuts them; "\n" ends a line. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [token] of text.matchAll(TOKEN)) {
    const possessive = /['’]s$/.test(token) && token.length > 2
    words.push(possessive ? token.slice(0, -2) : token)
    if (possessive) words.push(token.slice(-2))
  }
  words.push('\n')
  return words
}

function clustersOf(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  counts.delete('\n')
  const frequent = [...counts].filter(([, n]) => n >= SEEN).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const numbers = new Map(frequent.map(([word], i) => [word, i + 1]))
  const rare = frequent.length + 1
  const sequence = Uint32Array.from(texts.flatMap(words => words.map(w => (w === '\n' ? 0 : (numbers.get(w) ?? rare)))))
  const narrow = clusterWords({ sequence, words: rare }, NARROW, ROUNDS)
  const broad = clusterWords({ sequence, words: rare }, BROAD, ROUNDS)
  return new Map(frequent.map(([word], i) => [word, withBroad(narrow[i + 1]!, broad[i + 1]!)]))
}

/** How words are written in mid-sentence, in lines that are not mostly capitalized. */
function writing(texts: readonly (readonly string[])[]): Map<string, number> {
  const lower = new Map<string, number>()
  const upper = new Map<string, number>()
  for (const words of texts) {
    for (let from = 0, i = 0; i < words.length; i++) {
      if (!/^[.!?\n]$/.test(words[i]!)) continue
      const line = words.slice(from, i).filter(w => /^\p{L}/u.test(w))
      from = i + 1
      if (line.filter(w => /^\p{Ll}/u.test(w)).length * 2 < line.length) continue
      for (const word of line.slice(1)) {
        const into = /^\p{Ll}/u.test(word) ? lower : upper
        into.set(word.toLowerCase(), (into.get(word.toLowerCase()) ?? 0) + 1)
      }
    }
  }
  const found = new Map<string, number>()
  for (const word of new Set([...lower.keys(), ...upper.keys()])) {
    const small = lower.get(word) ?? 0
    const share = small / (small + (upper.get(word) ?? 0))
    found.set(word, share === 0 ? 1 : share < 0.2 ? 2 : share <= 0.8 ? 3 : share < 1 ? 4 : 5)
  }
  return found
}

const LISTS: Readonly<Record<string, number>> = {
  'given-names': FACT.given,
  surnames: FACT.surname,
  cities: FACT.city,
  countries: FACT.country,
  nationalities: FACT.nationality,
  'company-suffixes': FACT.suffix,
  bodies: FACT.body,
  titles: FACT.title,
  calendar: FACT.calendar,
  organizations: FACT.organization,
  'well-known': FACT.organization,
  teams: FACT.team,
  regions: FACT.region,
}

/** The facts of every word (in lower case) of the lists; of a name of several words, those of four letters or more. */
function listed(): Map<string, number> {
  const facts = new Map<string, number>()
  const folder = new URL('./gazetteers/', import.meta.url)
  for (const [name, fact] of Object.entries(LISTS))
    for (const line of readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n')) {
      const words = line.toLowerCase().split(' ')
      for (const word of words)
        if (word && (words.length === 1 || word.length > 3)) facts.set(word, (facts.get(word) ?? 0) | fact)
    }
  return facts
}
