import { type Cleaning, cleaning } from '@gravamen/clean'
import { type Analysis, type Document, type DocumentRecord, ITEM_KINDS } from '@gravamen/document'
import { extract } from '@gravamen/extract'
import { type IngestResult, ingest, ingestText } from '@gravamen/ingest'
import { type Reading, read } from '@gravamen/language'
import { convertOffsets } from '@gravamen/report'
import { documentInfo } from './document-info.js'
import { failure } from './failure.js'
import { lessSure } from './less-sure.js'
import type { AnalyzeOptions } from './options.js'
import type { Content } from './read-source.js'
import { recognition } from './recognition.js'
import { selectKinds } from './select-kinds.js'

const NOT_CLEANED: Cleaning = { omissions: [], warnings: [] }

/** A document read and analyzed, offsets in UTF-16 code units, and in it at least the kinds that are asked for: what every output is made from. */
export function analyzeFully(document: Document, options: AnalyzeOptions): { analysis: Analysis; reading: Reading } {
  const { omissions, warnings } = options.keepBoilerplate ? NOT_CLEANED : cleaning(document)
  const reading = read(document, omissions)
  const { date, country, kinds } = options
  const include = new Set(options.include)
  const found = extract(reading, {
    ...(date !== undefined && { date }),
    ...(country !== undefined && { country }),
    ...(kinds !== undefined && { kinds }),
    attributions: include.has('attributions'),
  })
  const analysis: Analysis = {
    schemaVersion: 1,
    document: documentInfo(document, reading, found),
    parties: found.parties,
    money: found.money,
    deadlines: found.deadlines,
    claims: found.claims,
    demands: found.demands,
    omitted: omissions.map(({ start, end, reason }) => ({ start, end, reason })),
    warnings: [...document.warnings, ...warnings, ...found.warnings],
    ...(include.has('text') && { text: document.text }),
    ...(include.has('blocks') && { blocks: reading.blocks.map(({ start, end, kind }) => ({ start, end, kind })) }),
    ...(include.has('dates') && { dates: found.dates }),
    ...(include.has('attributions') && { attributions: found.attributions }),
  }
  return { analysis: lessSure(analysis, document.recognized ?? []), reading }
}

/** The record of one document. An error in our own code costs this document only. */
function analyzeDocument(document: Document, options: AnalyzeOptions): DocumentRecord {
  try {
    const { analysis } = analyzeFully(document, options)
    const selected = selectKinds(analysis, options.kinds ?? ITEM_KINDS)
    return convertOffsets(selected, document.text, options.offsets ?? 'utf16')
  } catch (error) {
    return failure(document.path, 'internal', `the analysis failed: ${String(error)}`, document)
  }
}

/** Recognition takes seconds a page: a file may take an hour. */
const OCR_MILLISECONDS = 3_600_000

/** The documents of a content, its own first, and what of it could not be read. Some readers refuse a Buffer, so they get a bare array. */
export async function ingestContent(
  content: Content,
  name: string,
  { ocr }: AnalyzeOptions = {},
): Promise<IngestResult> {
  if (typeof content === 'string') return { documents: [ingestText(content, name)], failures: [] }
  const { buffer, byteOffset, byteLength } = content
  const options = ocr ? { recognize: await recognition(), limits: { milliseconds: OCR_MILLISECONDS } } : {}
  return ingest(new Uint8Array(buffer, byteOffset, byteLength), name, options)
}

/** The records of a file: its own first, then those of the files in it (attachments …), then of what could not be read. */
export async function analyzeContent(
  content: Content,
  name: string,
  options: AnalyzeOptions,
): Promise<DocumentRecord[]> {
  const { documents, failures } = await ingestContent(content, name, options)
  return [...documents.map(document => analyzeDocument(document, options)), ...failures]
}
