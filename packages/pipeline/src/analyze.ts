import type { DocumentRecord } from '@gravamen/document'
import { failure } from './failure.js'
import { type AnalyzeOptions, checkOptions } from './options.js'
import { checkRecognition } from './recognition.js'
import { LIMIT_BYTES } from './limits.js'
import { readSource, SourceError } from './read-source.js'
import { nameOf, type Source } from './source.js'

/**
 * Analyzes one document: a text, `{ bytes, name }` or `{ path }`. A wrong option throws a RangeError; a document that
 * cannot be read gives a record with an `error`. Of an e-mail or archive it gives the outermost document; `analyzeAll`
 * gives those inside it too.
 */
export async function analyze(source: Source, options: AnalyzeOptions = {}): Promise<DocumentRecord> {
  checkOptions(options)
  await checkRecognition(options.ocr)
  const name = nameOf(source)
  try {
    const { analyzeContent } = await import('./analyze-document.js')
    const [record] = await analyzeContent(await readSource(source, LIMIT_BYTES), name, options)
    return record ?? failure(name, 'empty', 'the file holds no document')
  } catch (error) {
    if (error instanceof SourceError) return failure(name, error.code, error.message)
    throw error
  }
}
