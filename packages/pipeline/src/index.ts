export { analyze } from './analyze.js'
export { type AnalyzeAllOptions, analyzeAll } from './analyze-all.js'
export { type DiscoverOptions, type Discovery, discover } from './discover.js'
export { explain } from './explain.js'
export type {
  ExplainedItem,
  ExplainedLayer,
  ExplainedSentence,
  ExplainedToken,
  Explanation,
} from './explain-place.js'
export { endingOf } from './file-names.js'
export type { AnalyzeOptions } from './options.js'
export type { Source } from './source.js'
