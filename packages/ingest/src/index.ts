export { ingest, type IngestOptions, type IngestResult } from './ingest.js'
export { ingestText } from './ingest-text.js'
export { LIMITS, type Limits } from './limits.js'
export type { PageImage, Recognize, RecognizedLine } from './recognize.js'
