import { readFileSync } from 'node:fs'
import type { AttributionModel } from './attribution-model.js'
import { decodeAttributionModel } from './model-file.js'

let loaded: AttributionModel | undefined

/** The model that ships with the package; read from disk at the first call. */
export function attributionModel(): AttributionModel {
  loaded ??= decodeAttributionModel(readFileSync(new URL('../../../models/attributions.model', import.meta.url)))
  return loaded
}
