import { csv } from './csv.js'
import type { Format } from './format.js'
import { json } from './json.js'
import { jsonLines } from './json-lines.js'
import { markdown } from './markdown.js'
import { pretty } from './pretty.js'

/** Every format, the default first. To add one, add its file and its name here. */
export const REPORT_FORMATS: readonly Format[] = [pretty, json, jsonLines, csv, markdown]
