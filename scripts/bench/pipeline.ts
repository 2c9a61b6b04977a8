import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cleaning } from '@gravamen/clean'
import type { Document, Omission } from '@gravamen/document'
import { extract, extractDates, extractMoney } from '@gravamen/extract'
import { ingestText } from '@gravamen/ingest'
import { type Reading, read } from '@gravamen/language'
import nlp from 'compromise'
import { type Arguments, dataFile } from '../arguments.js'

const MEGA = 1e6

/** What `work` returns, and the seconds of processor time that it took (not of the clock: other programs may run). */
function timed<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / MEGA }
}

const row = (name: string, seconds: number, bytes: number): void =>
  console.log(
    `${name.padEnd(28)}${seconds.toFixed(2).padStart(8)} s${(bytes / MEGA / seconds).toFixed(2).padStart(9)} MB/s`,
  )

/** The extractors that need none of the others; each of the rest does all that `extract` does. */
const ALONE: Readonly<Record<string, (reading: Reading) => unknown>> = { money: extractMoney, dates: extractDates }

/** The first is that of a cold start. */
const PASSES = ['first', 'second', 'third', 'fourth']

/** V8 goes on compiling what is rarely called until some 7 MB have been read, as a long run does within seconds; the passes that are over by then, and those that say how fast it is from then on. */
const WARMING = 16
const WARM = 5

/** The whole pipeline over all texts, one text after the other, in passes; the speed of the last ones. */
function warm(texts: readonly string[], bytes: number): void {
  const passes = Array.from({ length: WARMING + WARM }, () => {
    const begun = performance.now()
    const { seconds } = timed(() => {
      for (const text of texts) {
        const document = ingestText(text)
        extract(read(document, cleaning(document).omissions))
      }
    })
    return { seconds, clock: (performance.now() - begun) / 1000 }
  }).slice(WARMING)
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[WARM >> 1]!
  console.log(`\nwarm, the middle of ${WARM} passes after ${PASSES.length + WARMING}`)
  row('the whole pipeline', middle(passes.map(({ seconds }) => seconds)), bytes)
  row('  by the clock', middle(passes.map(({ clock }) => clock)), bytes)
}

/** One pass of every stage over all texts, one stage after the other; `withCompromise` for comparison. */
function pass(texts: readonly string[], bytes: number, withCompromise: boolean): void {
  const ingested = timed(() => texts.map(text => ingestText(text)))
  const cleaned = timed(() =>
    ingested.result.map((document): [Document, readonly Omission[]] => [document, cleaning(document).omissions]),
  )
  const readings = timed(() => cleaned.result.map(([document, omissions]): Reading => read(document, omissions)))
  const extracted = timed(() => readings.result.map(reading => extract(reading)))
  row('  ingest (plain text)', ingested.seconds, bytes)
  row('  clean', cleaned.seconds, bytes)
  row('  language', readings.seconds, bytes)
  row('  extract', extracted.seconds, bytes)
  for (const [name, alone] of Object.entries(ALONE))
    row(`    ${name}, alone`, timed(() => readings.result.map(reading => alone(reading))).seconds, bytes)
  row('the whole pipeline', ingested.seconds + cleaned.seconds + readings.seconds + extracted.seconds, bytes)
  if (withCompromise) row('compromise nlp(text)', timed(() => texts.map(text => nlp(text))).seconds, bytes)
}

/** Seconds, speed and peak memory of the built command over a folder, from a cold start in a process of its own. */
function cold(name: string, folder: string, jobs: number): void {
  const report = 'process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))'
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const output = path.join(mkdtempSync(path.join(tmpdir(), 'gravamen-')), 'records.jsonl')
  const begun = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      'packages/cli/dist/main.js',
      folder,
      '-f',
      'jsonl',
      '-o',
      output,
      '--quiet',
      '--jobs',
      String(jobs),
    ],
    { cwd: root, encoding: 'utf8' },
  )
  const seconds = (performance.now() - begun) / 1000
  rmSync(path.dirname(output), { recursive: true })
  if (status !== 0) throw new Error(`analyze ${folder} failed: ${stderr}`)
  const used: NodeJS.ResourceUsage = JSON.parse(stderr.trim().split('\n').at(-1) ?? '')
  const cpu = (used.userCPUTime + used.systemCPUTime) / MEGA
  const peak = (used.maxRSS * 1024) / MEGA
  const speed = `${(sizeOf(folder) / MEGA / cpu).toFixed(2)} MB/s`
  console.log(
    `analyze ${name} --jobs ${jobs}: ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processor time (${speed}), at most ${peak.toFixed(0)} MB`,
  )
}

/** The bytes of all files below a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const file = statSync(path.join(folder, name))
    return file.isFile() ? sum + file.size : sum
  }, 0)

/** The command over articles that lie in a folder as files of plain text, as an analyst has them. */
function coldOver(name: string, texts: readonly string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'gravamen-'))
  for (const [i, text] of texts.entries()) writeFileSync(path.join(folder, `${i}.txt`), text)
  cold(`${texts.length} ${name}`, folder, 1)
  rmSync(folder, { recursive: true })
}

/** The texts of a file of annotated articles. */
const articlesOf = (args: Arguments, name: string): readonly string[] =>
  readFileSync(dataFile(args, 'claims', name), 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { readonly text: string }).text)

/** Speed of the whole pipeline, stage by stage, beside compromise on the same text in the same process; then of runs over the corpus, the letters and the articles from a cold start. */
export function run(args: Arguments): void {
  const texts = articlesOf(args, 'polnear-dev.jsonl')
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`${texts.length} news articles, ${(bytes / MEGA).toFixed(2)} MB; processor time of one process`)
  for (const [i, name] of PASSES.entries()) {
    console.log(`\n${name} pass`)
    pass(texts, bytes, i < 2)
  }
  warm(texts, bytes)
  console.log('')
  cold('corpus', 'corpus', 1)
  cold('corpus', 'corpus', 2)
  const letters = dataFile(args, 'letters')
  cold(`${readdirSync(letters).length} letters`, letters, 1)
  coldOver('articles', texts)
  coldOver('articles', articlesOf(args, 'polnear-train.jsonl'))
}
