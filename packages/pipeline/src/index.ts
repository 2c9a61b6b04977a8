export { type Appearance, actorTable, type Entry, entriesOf, type FolderActor } from './actors/actor-table.js'
export { type Overrides, readOverrides } from './actors/overrides.js'
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
