import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { decodeModel, memoFor, type Model, readText } from '@gravamen/language'
import { tagNames } from '@inside/extract/parties/names/find-names.js'
import { nameLexicon } from '@inside/extract/parties/names/name-lexicon.js'
import { NAME_TEMPLATES } from '@inside/extract/parties/names/templates.js'
import { type Arguments, dataFile } from '../arguments.js'
import { describeNames, scoreNames } from '../score/names.js'
import { readNameDocuments } from '../train/names-data.js'
import { trainNames } from '../train/names.js'

/** What the model never saw. */
const UNSEEN = ['conll2003-testa', 'wikigold']

/**
 * The entity tagger: exact F1 by corpus and kind on what it never saw, precision by band of confidence, speed. `--groups` also trains
 * a model without each group of feature templates, to show what the group carries (a minute each).
 */
export function run(args: Arguments): void {
  const file = new URL('../../packages/extract/models/names.bin', import.meta.url)
  const bytes = readFileSync(file)
  const model = decodeModel(bytes)
  console.log(`model ${(bytes.length / 1e6).toFixed(2)} MB`)
  describe(model, args)
  bands(model, args)
  speed(model, args)
  if (!args.options['groups']) return
  const folder = mkdtempSync(path.join(tmpdir(), 'names-'))
  try {
    for (const group of Object.keys(NAME_TEMPLATES)) {
      if (group === 'order') continue
      const options = { ...args.options, without: group, out: path.join(folder, 'names.bin') }
      const without = trainNames({ ...args, options }, nameLexicon())
      console.log(`without ${group}`)
      describe(without, args)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function describe(model: Model, args: Arguments): void {
  for (const name of UNSEEN)
    console.log(describeNames(name, scoreNames(model, readNameDocuments(dataFile(args, `parties/${name}.jsonl`)))))
}

/** Precision of persons and organizations by the tagger's own confidence: exact spans of the right kind. */
function bands(model: Model, args: Arguments): void {
  for (const name of UNSEEN) {
    const all = Array.from({ length: 10 }, () => 0)
    const right = Array.from({ length: 10 }, () => 0)
    for (const { text, gold } of readNameDocuments(dataFile(args, `parties/${name}.jsonl`))) {
      const keys = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`))
      const { tokens, sentences } = readText(text)
      for (const span of tagNames(model, { tokens, sentences })) {
        if (span.type === 'LOC') continue
        const band = Math.min(9, Math.floor(span.confidence * 10))
        all[band]!++
        if (keys.has(`${tokens.start[span.first]!} ${tokens.end[span.end - 1]!} ${span.type}`)) right[band]!++
      }
    }
    const shown = all.flatMap((n, b) => (n > 0 ? [`${b / 10}–: ${((100 * right[b]!) / n).toFixed(0)}% of ${n}`] : []))
    console.log(`${name} precision by confidence  ${shown.reverse().join('  ')}`)
  }
}

/** Megabytes of text a second of processor time, on top of the reading; the best of five rounds. */
function speed(model: Model, args: Arguments): void {
  const lines = readFileSync(dataFile(args, 'claims/polnear-dev.jsonl'), 'utf8').split('\n')
  const texts = lines.filter(line => line !== '').map(line => (JSON.parse(line) as { text: string }).text)
  const readings = texts.map(readText)
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage()
    const memo = memoFor(model)
    for (const reading of readings) tagNames(model, reading, memo)
    best = Math.min(best, process.cpuUsage(before).user / 1e6)
  }
  console.log(`speed on top of the reading: ${(size / best).toFixed(2)} MB/s (processor time, one core)`)
}
