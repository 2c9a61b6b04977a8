export type { FoundAttribution, TokenSpan } from './attribution.js'
export { findAttributions } from './find-attributions.js'
export { attributionModel } from './model/load-model.js'
