import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Attribution, DocumentRecord } from '@gravamen/document'
import { readText } from '@gravamen/language'
import { attributionModel, findAttributions } from '@inside/extract/attributions/index.js'
import { type Arguments, dataFile } from '../arguments.js'
import {
  agrees,
  attributionLines,
  type GoldDocument,
  type PredictedAttribution,
  readGold,
  scoreAttributions,
} from '../score/attributions.js'

/**
 * The attributions of PolNeAR's development part, which training does not see, as the built command writes them with
 * `--include attributions`: accuracy, precision by band of confidence; and the tagger's time on top of the reading.
 */
export function run(args: Arguments): void {
  const documents = readGold(dataFile(args, 'claims', 'polnear-dev.jsonl'))
  const found = written(documents)
  const predictions = found.map(attributions => attributions.map(predictedOf))
  for (const line of attributionLines(scoreAttributions(documents, predictions))) console.log(line)
  printBands(documents, found, predictions)
  printSpeed(documents)
}

const COMMAND = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))

/** What the built command writes of the texts, each in a file of its own. Throws an error that says so when it is not built. */
function written(documents: readonly GoldDocument[]): (readonly Attribution[])[] {
  if (!existsSync(COMMAND)) throw new Error('the command is not built: run "node scripts/run.mjs build" first')
  const folder = mkdtempSync(path.join(tmpdir(), 'gravamen-'))
  try {
    for (const [i, { text }] of documents.entries()) writeFileSync(path.join(folder, `${i}.txt`), text)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [COMMAND, folder, '-f', 'jsonl', '--include', 'attributions', '--quiet'],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    )
    if (status !== 0) throw new Error(`the command failed: ${stderr}`)
    const found: (readonly Attribution[])[] = []
    for (const line of stdout.split('\n').filter(Boolean)) {
      const record: DocumentRecord = JSON.parse(line)
      if ('error' in record) throw new Error(`the command could not read a text: ${record.error.message}`)
      found[Number(path.basename(record.document.path, '.txt'))] = record.attributions ?? []
    }
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const predictedOf = ({ source, cue, pieces }: Attribution): PredictedAttribution => ({
  source: source ? [[source.start, source.end]] : [],
  cue: cue ? [[cue.start, cue.end]] : [],
  content: pieces.map(({ start, end }) => [start, end]),
})

const BANDS = [0, 0.3, 0.5, 0.7, 0.9]

/** How many attributions of each band of confidence are right: share half of the characters of both with a gold one, and its source. */
function printBands(
  documents: readonly GoldDocument[],
  found: readonly (readonly Attribution[])[],
  predictions: readonly (readonly PredictedAttribution[])[],
): void {
  const right = new Map<number, number>()
  const all = new Map<number, number>()
  for (const [d, { attributions }] of documents.entries())
    for (const [i, { confidence }] of found[d]!.entries()) {
      const band = BANDS.findLast(from => confidence >= from)!
      all.set(band, (all.get(band) ?? 0) + 1)
      const prediction = predictions[d]![i]!
      if (attributions.some(gold => agrees(gold, prediction))) right.set(band, (right.get(band) ?? 0) + 1)
    }
  for (const band of BANDS)
    console.log(
      `  confidence ${band.toFixed(1)} and over: ${((100 * (right.get(band) ?? 0)) / (all.get(band) ?? 1)).toFixed(0)} % of ${all.get(band) ?? 0} right`,
    )
}

const PASSES = 5

/** Megabytes a second of processor time that finding attributions takes on top of the reading, in each of a few passes: the first from cold, the last warm. */
function printSpeed(documents: readonly GoldDocument[]): void {
  const readings = documents.map(({ text }) => readText(text))
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  attributionModel()
  const speeds = Array.from({ length: PASSES }, () => {
    const start = process.cpuUsage()
    for (const reading of readings) findAttributions(reading)
    const { user, system } = process.cpuUsage(start)
    return (bytes / (user + system)).toFixed(2)
  })
  console.log(`${speeds.join(' ')} MB/s on top of the reading, in processor time, pass by pass`)
}
