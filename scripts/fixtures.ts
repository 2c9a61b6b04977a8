import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { convert } from './fixtures/convert.js'
import { outlookMessage } from './fixtures/outlook-message.js'
import { scannedLetter } from './fixtures/scanned-letter.js'

/**
 * `pnpm tsx scripts/fixtures.ts` makes the files of packages/ingest/fixtures anew from their sources, with LibreOffice
 * (Debian: libreoffice-writer, poppler-utils). Their tests say what text each must give, so that another version of the program may write other bytes.
 */
const folder = fileURLToPath(new URL('../packages/ingest/fixtures/', import.meta.url))
const JOBS: readonly (readonly [string, string])[] = [
  ['notice', 'docx:MS Word 2007 XML'],
  ['notice', 'odt'],
  ['notice', 'rtf'],
  ['notice', 'pdf'],
  ['notice', 'html:HTML (StarWriter)'],
  ['columns', 'pdf'],
]
for (const [name, format] of JOBS) convert(path.join(folder, 'source', `${name}.fodt`), format, folder)

scannedLetter(path.join(folder, 'notice.pdf'), folder)
writeFileSync(path.join(folder, 'notice.msg'), outlookMessage())
