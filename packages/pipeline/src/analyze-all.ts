import { availableParallelism } from 'node:os'
import type { DocumentRecord } from '@gravamen/document'
import pLimit from 'p-limit'
import { failure } from './failure.js'
import { LIMIT_BYTES } from './limits.js'
import { type AnalyzeOptions, checkOptions } from './options.js'
import { checkRecognition } from './recognition.js'
import { type Content, readSource, SourceError } from './read-source.js'
import { nameOf, type Source } from './source.js'
import { type Crew, workerPool } from './worker-pool.js'

export interface AnalyzeAllOptions extends AnalyzeOptions {
  /** Worker threads; as many as the machine runs at once unless given. 1 works in this thread, unless a time limit is given. */
  readonly jobs?: number | undefined
  /**
   * Milliseconds that a worker may take over a file before it is given up; unless given two minutes (an hour with `ocr`), and as
   * many more for each megabyte.
   */
  readonly timeLimit?: number | undefined
}

const TIME_LIMIT = 120_000
const OCR_TIME_LIMIT = 3_600_000
/** Bytes or characters that take no longer than the limit on any machine, however busy: a large file is no slow one. */
const WITHIN_LIMIT = 1_000_000
/** Files in hand for each worker: enough to keep it busy while an earlier, slower file holds up the order. */
const AHEAD = 3

/** The work in this thread. The stages are loaded with the first file, so that a run over workers never loads them here. */
function alone(options: AnalyzeOptions): Crew {
  return {
    work: async ({ content, name }) => {
      const { analyzeContent } = await import('./analyze-document.js')
      return analyzeContent(content, name, options)
    },
    close: async () => {},
  }
}

/**
 * Analyzes many documents, each with the documents inside it, and yields their records in the order of the sources.
 * Sources are drawn only as fast as records are taken, so memory does not grow with their number. A file that cannot
 * be read, crashes the analysis or holds it up gives a record with an `error`; a wrong option throws a RangeError.
 */
export async function* analyzeAll(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: AnalyzeAllOptions = {},
): AsyncGenerator<DocumentRecord, void, undefined> {
  checkOptions(options, ['jobs', 'timeLimit'] satisfies (keyof AnalyzeAllOptions)[])
  const { jobs = availableParallelism(), timeLimit, ...rest } = options
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`the option "jobs" is ${jobs}: use a whole number from 1`)
  await checkRecognition(options.ocr)
  const patience = ({ length }: Content) =>
    timeLimit ?? (options.ocr ? OCR_TIME_LIMIT : TIME_LIMIT) * (1 + Math.floor(length / WITHIN_LIMIT))
  // Only another thread can be ended in the middle of its work.
  const crew = jobs === 1 && timeLimit === undefined ? alone(rest) : workerPool(jobs, patience, rest)
  const reading = pLimit(jobs)

  async function records(source: Source): Promise<DocumentRecord[]> {
    const name = nameOf(source)
    try {
      const content = await reading(() => readSource(source, LIMIT_BYTES))
      return await crew.work({ content, name })
    } catch (error) {
      if (error instanceof SourceError) return [failure(name, error.code, error.message)]
      return [failure(name, 'internal', `the analysis failed: ${String(error)}`)]
    }
  }

  const iterator = Symbol.asyncIterator in sources ? sources[Symbol.asyncIterator]() : sources[Symbol.iterator]()
  const draw = () => {
    const next = Promise.resolve(iterator.next()).then(drawn => ({ drawn }))
    // Whoever stops taking records does not hear of a source that fails later.
    next.catch(() => {})
    return next
  }
  const inHand: Promise<{ taken: DocumentRecord[] }>[] = []
  try {
    let next: ReturnType<typeof draw> | null = draw()
    while (next || inHand.length > 0) {
      // Whichever comes first: a source that is slow to come holds no record up.
      const room = next && inHand.length < jobs * AHEAD ? [next] : []
      const event = await Promise.race([...inHand.slice(0, 1), ...room])
      if ('taken' in event) {
        void inHand.shift()
        yield* event.taken
      } else if (event.drawn.done) next = null
      else {
        inHand.push(records(event.drawn.value).then(taken => ({ taken })))
        next = draw()
      }
    }
  } finally {
    // Not waited for: a source that never comes would never let go.
    Promise.resolve(iterator.return?.()).catch(() => {})
    await crew.close()
  }
}
