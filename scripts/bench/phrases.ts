import { TAG_NUMBER, type Sentences, type Tag, type Tokens } from '@gravamen/language'
import { findClauses } from '@inside/language/phrases/clauses.js'
import { findNounPhrases } from '@inside/language/phrases/noun-phrases.js'
import { findVerbGroups } from '@inside/language/phrases/verb-groups.js'
import { classesOf } from '@inside/language/lexicon/lookup.js'
import { type Arguments, dataFile } from '../arguments.js'
import { readTreebank, type TreebankDocument, type TreebankToken } from '../train/conllu.js'

interface Counts {
  gold: number
  found: number
  right: number
}
const NOMINAL = new Set<string>(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD', 'WP', 'WDT', 'DT'])
const INSIDE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'nmod:unmarked',
  'punct',
  'case',
  'det:predet',
])

/** Phrases and clauses on the gold tokens and tags of a treebank, against what its dependencies say. */
export function run(args: Arguments): void {
  const counts = new Map<string, Counts>()
  const shown = args.options['errors']
  for (const set of ['gum', 'ewt'])
    for (const document of readTreebank(dataFile(args, 'tags', `${set}.conllu.gz`)))
      if (/news|speech|essay|interview|email|newsgroup/.test(document.id)) measure(document, counts, shown)
  for (const [name, { gold, found, right }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${name.padEnd(24)} gold ${String(gold).padStart(6)}  precision ${(right / found).toFixed(3)}  recall ${(right / gold).toFixed(3)}`,
    )
}

function measure(document: TreebankDocument, all: Map<string, Counts>, shown: string | true | undefined): void {
  const { tokens, sentences, gold } = columns(document)
  const nounPhrases = findNounPhrases(tokens, sentences)
  const verbGroups = findVerbGroups(tokens, sentences, i => gold[i]!.lemma.toLowerCase())
  const clauses = findClauses(tokens, sentences, nounPhrases, verbGroups, i => gold[i]!.lemma.toLowerCase())
  const count = (name: string, isGold: boolean, isFound: boolean, isRight: boolean, at: number): void => {
    const found = all.get(name) ?? { gold: 0, found: 0, right: 0 }
    all.set(name, found)
    found.gold += Number(isGold)
    found.found += Number(isFound)
    found.right += Number(isRight)
    if (shown === name && !isRight) show(name, at)
  }
  const show = (name: string, at: number): void => {
    const s = tokens.sentence[at]!
    const base = sentences.first[s]!
    const words = gold.slice(base, sentences.end[s]).map(({ form }, k) => (k === at - base ? `⟦${form}⟧` : form))
    const own = clauses
      .filter(({ verb }) => verbGroups[verb]!.head === at)
      .map(
        c =>
          `${c.kind} <${gold
            .slice(c.first, c.end)
            .map(({ form }) => form)
            .join(' ')}> subject ${c.subject < 0 ? '-' : gold[nounPhrases[c.subject]!.head]!.form}`,
      )
    console.log(`${name}: ${words.join(' ')}\n      ${own.join(' ')}`)
  }
  const phraseOfHead = new Map(nounPhrases.map(phrase => [phrase.head, phrase]))
  const clauseOfVerb = new Map(clauses.map(clause => [verbGroups[clause.verb]!.head, clause]))
  for (let i = 0; i < tokens.count; i++) {
    const token = gold[i]!
    const base = sentences.first[tokens.sentence[i]!]!
    const stop = sentences.end[tokens.sentence[i]!]!
    const children = (head: number): number[] => {
      const found: number[] = []
      for (let k = base; k < stop; k++) if (gold[k]!.head + base === head && gold[k]!.head >= 0) found.push(k)
      return found
    }
    // Noun phrases: the head with what stands before it.
    if (
      NOMINAL.has(token.tag) &&
      /^(?:nsubj|obj|obl|nmod|iobj|root|conj|appos)/.test(token.relation) &&
      token.relation !== 'nmod:poss'
    ) {
      const phrase = phraseOfHead.get(i)
      let first = i
      for (;;) {
        const before = first - 1
        if (before < base || !belongs(gold, before, i, base)) break
        first = before
      }
      while (gold[first]!.relation === 'case' || gold[first]!.relation === 'punct') first++
      count('noun phrase head', true, phrase !== undefined, phrase !== undefined, i)
      count('noun phrase span', true, phrase !== undefined, phrase?.first === first, i)
    }
    // Clauses: the verb with its subject and its extent.
    const isCopula = token.relation === 'cop'
    const isVerb =
      (token.tag.startsWith('V') && !/^aux|^amod|^compound|^case|^mark|^cc$|^fixed|^cop/.test(token.relation)) ||
      isCopula
    if (!isVerb) continue
    const head = isCopula ? token.head + base : i
    const kids = children(head)
    const subject = kids.find(k => gold[k]!.relation.startsWith('nsubj'))
    const clause = clauseOfVerb.get(i)
    count('clause by verb', true, clause !== undefined, clause !== undefined, i)
    if (!clause) continue
    const marked = gold[head]!.relation
    const finite =
      kids.some(k => gold[k]!.relation.startsWith('aux') && /^(?:MD|VB[DPZ])$/.test(gold[k]!.tag)) ||
      /^VB[DPZ]$/.test(token.tag)
    if (subject !== undefined && finite && !kids.some(k => gold[k]!.relation === 'expl')) {
      const found = clause.subject < 0 ? -1 : nounPhrases[clause.subject]!.head
      const isRight =
        found === subject ||
        (found >= 0 && nounPhrases[clause.subject]!.first <= subject && subject < nounPhrases[clause.subject]!.end)
      count('subject', true, found >= 0, isRight, i)
    }
    const passive = kids.some(k => gold[k]!.relation === 'aux:pass')
    if (finite)
      count('passive', passive, verbGroups[clause.verb]!.passive, passive && verbGroups[clause.verb]!.passive, i)
    if (/^(?:ccomp|advcl|acl:relcl|acl|xcomp)$/.test(marked) && !(marked === 'xcomp' && token.tag !== 'VB')) {
      const [first, end] = extent(gold, head, base, stop)
      const isRight = clause.first === first && clause.end === end
      count(`clause span ${marked}`, true, true, isRight, i)
      count(`clause start ${marked}`, true, true, clause.first === first, i)
      count(`clause end ${marked}`, true, true, clause.end === end, i)
    }
  }
}

/** Whether `k` belongs to the noun phrase of the head `i` without what follows it. */
function belongs(gold: readonly TreebankToken[], k: number, i: number, base: number): boolean {
  let at = k
  while (at !== i) {
    const { head, relation } = gold[at]!
    if (head < 0 || !INSIDE.has(relation.startsWith('flat') ? 'flat' : relation)) return false
    if (relation === 'case' && gold[at]!.tag !== 'POS') return false
    at = head + base
    if (at > i) return false
  }
  return true
}

/** The subtree of the head without punctuation and conjunctions at its ends. */
function extent(gold: readonly TreebankToken[], head: number, base: number, stop: number): [number, number] {
  const inside = (k: number): boolean => {
    let at = k
    for (let steps = 0; steps < 200; steps++) {
      if (at === head) return true
      if (gold[at]!.head < 0) return false
      at = gold[at]!.head + base
    }
    return false
  }
  let first = base
  while (!inside(first)) first++
  let end = stop
  while (!inside(end - 1)) end--
  const edge = (k: number): boolean => ['punct', 'cc'].includes(gold[k]!.relation)
  while (end > first && edge(end - 1)) end--
  while (first < end && edge(first)) first++
  return [first, end]
}

function columns(document: TreebankDocument): { tokens: Tokens; sentences: Sentences; gold: TreebankToken[] } {
  const gold = document.sentences.flatMap(({ tokens }) => tokens)
  const first: number[] = []
  const end: number[] = []
  for (const { tokens } of document.sentences) {
    first.push(end.at(-1) ?? 0)
    end.push((end.at(-1) ?? 0) + tokens.length)
  }
  const count = gold.length
  const sentence = new Uint32Array(count)
  for (let s = 0; s < first.length; s++) sentence.fill(s, first[s], end[s])
  const words = gold.map(({ form }) => form)
  const index = Uint32Array.from(gold, (_, i) => i)
  return {
    gold,
    tokens: {
      count,
      start: index,
      end: index.map(i => i + 1),
      word: index,
      tag: Uint8Array.from(gold, ({ tag }) => TAG_NUMBER[tag as Tag] ?? TAG_NUMBER.XX),
      lemma: index,
      sentence,
      classes: Uint32Array.from(gold, ({ lemma, tag }) => classesOf(lemma.toLowerCase(), tag)),
      words,
      lowers: words.map(word => word.toLowerCase()),
      lemmas: gold.map(({ lemma }) => lemma.toLowerCase()),
    },
    sentences: {
      count: first.length,
      first: Uint32Array.from(first),
      end: Uint32Array.from(end),
      block: new Uint32Array(first.length),
    },
  }
}
