import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { outlookMessage } from './fixtures/outlook-message.js'

/**
 * `pnpm tsx scripts/fixtures.ts` makes the files of packages/ingest/fixtures anew from their sources, with LibreOffice
 * (Debian: libreoffice-writer). Their tests say what text each must give, so that another version of the program may write other bytes.
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
for (const [name, format] of JOBS) {
  const parameters = [
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    path.join(folder, 'source', `${name}.fodt`),
  ]
  const { status, stderr } = spawnSync('soffice', parameters, { encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`soffice could not make ${name} as ${format}: ${stderr || 'is libreoffice-writer installed?'}`)
}

writeFileSync(path.join(folder, 'notice.msg'), outlookMessage())
