export { extract, type Input } from './extract.js'
export { extractDemands } from './extract-demands.js'
export type { Extraction } from './extraction.js'
export type { ExtractOptions } from './options.js'
