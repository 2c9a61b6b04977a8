import type { Party } from '@gravamen/document'
import { readText } from '@gravamen/language'
import { findParties } from '@inside/extract/parties/index.js'
import type { Arguments } from '../arguments.js'
import {
  type Annotated,
  exampleParties,
  ownParties,
  ownReferences,
  type Reference,
} from '../score/annotated-parties.js'
import { type Bands, newBands } from '../score/bands.js'
import { markedParties } from '../score/marked-parties.js'
import { comparedName, matchParties, type Named } from '../score/parties.js'

/**
 * Party tables: F1 on the annotated examples and on our own twenty documents, with precision by band of confidence for parties and for every
 * kind of mention; pronouns and descriptions against our own annotations of them, and both on the texts of `scripts/gold/parties`. `--errors` lists
 * what differs. `--last` measures the ten documents instead that nobody has looked at while working on the rules.
 */
export function run(args: Arguments): void {
  const bands = newBands()
  if (args.options['last']) score(args, 'last ten', ownParties(args, 'parties-last.json'), bands)
  else {
    score(args, 'examples', exampleParties(args), bands)
    score(args, 'own twenty', ownParties(args, 'parties-annotated.json'), bands)
    references(args, 'references', ownReferences(args, 'parties-references.json'), false, bands)
    references(args, 'disputed', ownReferences(args, 'parties-references-worked.json'), false, bands)
  }
  for (const set of ['worked', 'fresh'] as const) {
    score(args, set, markedParties(set), bands)
    references(args, set, markedParties(set), true, bands)
  }
  for (const line of bands.lines()) console.log(line)
}

/** `--errors` shows what differs in all sets but the fresh one; `--errors fresh` in that one. */
const isShown = ({ options }: Arguments, set: string): boolean =>
  options['errors'] === set || (options['errors'] === true && set !== 'fresh')

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)

function score(args: Arguments, set: string, documents: readonly Annotated[], bands: Bands): void {
  const total = { right: 0, found: 0, gold: 0, kind: 0 }
  for (const { id, text, parties } of documents) {
    const found = findParties(readText(text))
    const matches = matchParties(parties, found)
    const right = new Set(matches.filter(at => at >= 0))
    total.right += right.size
    total.found += found.length
    total.gold += parties.length
    total.kind += matches.filter((at, g) => at >= 0 && found[at]!.kind === parties[g]!.kind).length
    for (const [i, party] of found.entries()) {
      bands.count('party', party.confidence, right.has(i))
      countMentions(party, parties[matches.indexOf(i)], bands)
    }
    if (isShown(args, set)) showErrors(id, parties, found, matches)
  }
  const p = total.right / (total.found || 1)
  const r = total.right / (total.gold || 1)
  const shares = `P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r || 1))}`
  console.log(
    `${set.padEnd(11)} ${shares}  (right ${total.right}, found ${total.found}, gold ${total.gold}), kind right ${percent(total.kind / (total.right || 1))}`,
  )
}

/** A name, a defined term or a place is right when it is a name of the party it was given to, or a part of one. */
function countMentions(party: Party, gold: Named | undefined, bands: Bands): void {
  const words = new Set(gold ? [gold.name, ...gold.aliases].flatMap(name => comparedName(name).split(' ')) : [])
  for (const { type, text, confidence } of party.mentions) {
    if (type === 'pronoun' || type === 'role') continue
    const right = comparedName(text)
      .split(' ')
      .every(word => words.has(word))
    bands.count(type, confidence, right)
  }
}

interface Referring {
  readonly id: string
  readonly text: string
  readonly references: readonly Reference[]
}

/**
 * Pronouns and descriptions: how many of those that stand for somebody named are found, and how many of those found are right. With
 * `all` the text marks every one that stands for somebody, and others that are found are wrong.
 */
function references(args: Arguments, set: string, documents: readonly Referring[], all: boolean, bands: Bands): void {
  let gold = 0
  let right = 0
  let found = 0
  for (const { id, text, references: noted } of documents) {
    const at = new Map<string, { party: Party; confidence: number; type: string }>()
    for (const party of findParties(readText(text)))
      for (const { start, end, type, confidence } of party.mentions)
        at.set(`${start} ${end}`, { party, confidence, type })
    const known = new Set(noted.map(({ start, end }) => `${start} ${end}`))
    const others: Reference[] = [...at]
      .filter(([place, { type }]) => all && !known.has(place) && /^(?:pronoun|role|term)$/.test(type))
      .map(([place]) => place.split(' ').map(Number))
      .map(([start = 0, end = 0]) => ({ start, end, name: null }))
    for (const { start, end, name } of [...noted, ...others]) {
      const given = at.get(`${start} ${end}`)
      const isRight = given !== undefined && name !== null && isCalled(given.party, name)
      if (name !== null) gold++
      if (given) {
        found++
        bands.count(given.type, given.confidence, isRight)
      }
      if (isRight) right++
      else if (isShown(args, set) && (given || name))
        console.log(
          `${id} ${start} ${text.slice(Math.max(0, start - 50), start).replace(/\s+/g, ' ')}[${text.slice(start, end)}]: ${given?.party.name ?? 'nobody'}, not ${name ?? 'anybody'}`,
        )
    }
  }
  console.log(
    `${(all ? '  referring' : set).padEnd(11)} P ${percent(right / (found || 1))}  R ${percent(right / (gold || 1))}  (right ${right}, found ${found}, gold ${gold})`,
  )
}

const isCalled = ({ name, aliases }: Party, wanted: string): boolean =>
  [name, ...aliases].some(own => comparedName(own) === comparedName(wanted))

function showErrors(id: string, gold: readonly Named[], found: readonly Party[], matches: readonly number[]): void {
  const used = new Set(matches)
  const missed = gold.filter((_, g) => matches[g]! < 0).map(({ name }) => name)
  const wrong = found.filter((_, i) => !used.has(i))
  console.log(`${id}\n  missed: ${missed.join(' | ')}`)
  for (const { name, aliases, kind, confidence, rule } of wrong)
    console.log(`  wrong: ${kind} ${name} [${aliases.join('; ')}] ${confidence} ${rule}`)
}
