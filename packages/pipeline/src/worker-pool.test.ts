import { afterEach, expect, test } from 'vitest'
import { type Crew, workerPool } from './worker-pool.js'

/** A thread that does what the name of its file says. */
const BODY = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ name }) => {
  if (name === 'hang') for (;;);
  if (name === 'throw') throw new Error('a bug')
  if (name === 'exit') process.exit(3)
  parentPort.postMessage([name])
})`
const body = new URL(`data:text/javascript,${encodeURIComponent(BODY)}`)

let crew: Crew | null = null
afterEach(() => crew?.close())

async function outcomes(jobs: number, names: readonly string[], milliseconds = 10_000): Promise<string[]> {
  crew = workerPool(jobs, () => milliseconds, {}, body)
  const { work } = crew
  const records = await Promise.all(names.map(name => work({ content: new Uint8Array(200_000), name })))
  return records.map(([record]) =>
    typeof record === 'object' && 'error' in record ? `${record.document.path}: ${record.error.code}` : String(record),
  )
}

const cases: [jobs: number, names: string[], outcomes: string[]][] = [
  [1, ['a', 'b', 'c'], ['a', 'b', 'c']],
  [3, ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']],
  [1, ['a', 'throw', 'b', 'exit', 'c'], ['a', 'throw: crashed', 'b', 'exit: crashed', 'c']],
  [2, ['throw', 'throw', 'throw', 'a'], ['throw: crashed', 'throw: crashed', 'throw: crashed', 'a']],
]
test.each(cases)('%i workers over %j', async (jobs, names, expected) => {
  expect(await outcomes(jobs, names)).toEqual(expected)
})

test('a file that holds a worker up is given up, and the others go on', async () => {
  expect(await outcomes(2, ['a', 'hang', 'b', 'hang', 'c'], 1000)).toEqual([
    'a',
    'hang: too-slow',
    'b',
    'hang: too-slow',
    'c',
  ])
})
