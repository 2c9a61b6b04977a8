import type { Explanation } from './explain-place.js'
import type { AnalyzeOptions } from './options.js'
import type { Source } from './source.js'

/**
 * How the program read a place of a document, and what it found there. `asked` is the id of an item (`claim-3`) or an
 * offset in UTF-16 code units. Throws a RangeError when there is no such place, and an Error when the file cannot be read.
 */
export async function explain(source: Source, asked: string, options: AnalyzeOptions = {}): Promise<Explanation> {
  const { explainPlace } = await import('./explain-place.js')
  return explainPlace(source, asked, options)
}
