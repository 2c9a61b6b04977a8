import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { archive } from './fixtures/archive.js'
import { convert } from './fixtures/convert.js'
import { outlookMessage } from './fixtures/outlook-message.js'
import { scannedLetter } from './fixtures/scanned-letter.js'

/**
 * `pnpm tsx scripts/fixtures.ts` makes the files of packages/ingest/fixtures anew from their sources, each with a program that people
 * use (Debian: libreoffice-writer, poppler-utils, python3, zip), but for Outlook's, which a library writes. Their tests say what
 * text each must give, so that another version of a program may write other bytes.
 */
const folder = fileURLToPath(new URL('../packages/ingest/fixtures/', import.meta.url))
const JOBS: readonly (readonly [string, string])[] = [
  ['notice', 'docx:MS Word 2007 XML'],
  ['notice', 'doc:MS Word 97'],
  ['notice', 'odt'],
  ['notice', 'rtf'],
  ['notice', 'pdf'],
  ['notice', 'html:HTML (StarWriter)'],
  ['letter', 'docx:MS Word 2007 XML'],
  ['letter', 'doc:MS Word 97'],
  ['letter', 'odt'],
  ['letter', 'rtf'],
  ['letter', 'pdf'],
  ['letter', 'html:HTML (StarWriter)'],
  ['columns', 'pdf'],
]
for (const [name, format] of JOBS) convert(path.join(folder, 'source', `${name}.fodt`), format, folder)

scannedLetter(path.join(folder, 'notice.pdf'), folder)
writeFileSync(path.join(folder, 'notice.msg'), outlookMessage())

const { status, stderr } = spawnSync('python3', [path.join(import.meta.dirname, 'fixtures', 'mail.py'), folder], {
  encoding: 'utf8',
})
if (status !== 0) throw new Error(`python3 could not write the messages: ${stderr || 'is python3 installed?'}`)

archive(folder, 'archive.zip', ['reply.eml', 'notice.docx', 'notice.html'])
archive(folder, 'archive64.zip', ['reply.eml', 'letter.doc'], '-fz')
