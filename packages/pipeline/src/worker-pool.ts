import { Worker } from 'node:worker_threads'
import type { DocumentRecord } from '@gravamen/document'
import { failure } from './failure.js'
import type { AnalyzeOptions } from './options.js'
import type { Content } from './read-source.js'

export interface Task {
  readonly content: Content
  readonly name: string
}

/** Analyzes files, each call one file; never rejects. `close` ends what it holds. */
export interface Crew {
  readonly work: (task: Task) => Promise<DocumentRecord[]>
  readonly close: () => Promise<void>
}

interface Hand {
  readonly worker: Worker
  /** Settles the task in hand with the worker's answer, or with what became of the worker. */
  settle: ((records: DocumentRecord[] | { code: string; message: string }) => void) | null
}

/** What a thread analyzes in the time that another one takes to start and load its models, in bytes or characters: below that, starting it gains nothing. */
const WORTH_A_THREAD = 100_000

/**
 * Up to `jobs` worker threads, started as the work grows. A worker that crashes, or takes longer over a file than the
 * milliseconds that `patience` has for it, is ended and costs that file only: its record is a failure. `body` is the module
 * that a thread runs.
 */
export function workerPool(
  jobs: number,
  patience: (content: Content) => number,
  options: AnalyzeOptions,
  body = new URL('worker.js', import.meta.url),
): Crew {
  const idle: Hand[] = []
  const waiting: ((hand: Hand) => void)[] = []
  const all = new Set<Hand>()
  let closed = false
  let taken = 0

  const free = (hand: Hand) => {
    const next = waiting.shift()
    if (next) next(hand)
    else idle.push(hand)
  }

  function hire(): Hand {
    const worker = new Worker(body, { workerData: options })
    const hand: Hand = { worker, settle: null }
    let reason: { code: string; message: string } | null = null
    worker.on('message', (records: DocumentRecord[]) => hand.settle?.(records))
    worker.on('error', (error: unknown) => {
      const exhausted = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      reason = exhausted
        ? { code: 'out-of-memory', message: 'the analysis needed more memory than there is' }
        : { code: 'crashed', message: `the analysis crashed: ${String(error)}` }
    })
    worker.on('exit', () => {
      all.delete(hand)
      if (idle.includes(hand)) idle.splice(idle.indexOf(hand), 1)
      hand.settle?.(reason ?? { code: 'crashed', message: 'the analysis crashed' })
      if (!closed && waiting.length > 0) waiting.shift()!(hire())
    })
    all.add(hand)
    return hand
  }

  async function hand(): Promise<Hand> {
    const one = idle.pop()
    if (one) return one
    if (all.size < Math.min(jobs, 1 + Math.floor(taken / WORTH_A_THREAD))) return hire()
    return new Promise(resolve => waiting.push(resolve))
  }

  async function work({ content, name }: Task): Promise<DocumentRecord[]> {
    taken += content.length
    const mine = await hand()
    const milliseconds = patience(content)
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        mine.settle?.({ code: 'too-slow', message: `the analysis took longer than the limit of ${milliseconds} ms` })
        void mine.worker.terminate()
      }, milliseconds)
      mine.settle = answer => {
        clearTimeout(timer)
        mine.settle = null
        if (Array.isArray(answer)) {
          resolve(answer)
          free(mine)
        } else resolve([failure(name, answer.code, answer.message)])
      }
      mine.worker.postMessage({ content, name } satisfies Task)
    })
  }

  return {
    work,
    close: async () => {
      closed = true
      await Promise.all([...all].map(({ worker }) => worker.terminate()))
    },
  }
}
