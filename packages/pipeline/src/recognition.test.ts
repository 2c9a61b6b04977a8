import { readFileSync } from 'node:fs'
import { isInstalled } from '@gravamen/ocr'
import { describe, expect, it } from 'vitest'
import { analyze } from './analyze.js'

const bytes = new Uint8Array(readFileSync(new URL('../../ingest/fixtures/scan.pdf', import.meta.url)))
const read = () => analyze({ bytes, name: 'scan.pdf' }, { ocr: true, include: ['text'] })

/** `npm run ocr` installs what the first of these needs. */
describe.runIf(isInstalled())('with the engine', () => {
  it('reads a scanned letter, the same each time', async () => {
    const record = await read()
    if ('error' in record) throw new Error(record.error.message)
    expect(record.text).toContain('Fernhill Dairy owes our client £48,250.75 for feed delivered between March and July')
    expect(record.money.map(({ text, at }) => [text, at.page])).toContainEqual(['£28,250.75', 1])
    expect(record.money.every(({ confidence }) => confidence > 0.5 && confidence < 0.97)).toBe(true)
    expect(record.warnings.map(({ code }) => code)).toContain('recognized')
    expect(await read()).toEqual(record)
  })
})

describe.runIf(!isInstalled())('without the engine', () => {
  it('says what to install', async () => {
    await expect(read()).rejects.toThrow(/needs the package @gravamen\/ocr.*npm run ocr/)
  })
})
