import { parentPort, workerData } from 'node:worker_threads'
import { analyzeContent } from './analyze-document.js'
import type { AnalyzeOptions } from './options.js'
import type { Task } from './worker-pool.js'

/** The thread that a worker pool starts: takes a file, gives back its records. */
const port = parentPort
if (!port) throw new Error('this file is the body of a worker thread: call analyzeAll instead')
const options: AnalyzeOptions = workerData
port.on('message', async ({ content, name }: Task) => {
  port.postMessage(await analyzeContent(content, name, options))
})
