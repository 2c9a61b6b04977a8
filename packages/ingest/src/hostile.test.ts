import { readFileSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { ingest } from './ingest.js'
import type { Limits } from './limits.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))

/** An archive of one file, which may lie about its size. */
function zip(
  name: string,
  data: Uint8Array,
  { claimed = data.length, mode = 0 }: { claimed?: number; mode?: number } = {},
): Uint8Array {
  const packed = deflateRawSync(data)
  const label = bytes(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(label.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt8(mode === 0 ? 0 : 3, 5)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(crc32(data), 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(claimed, 24)
  entry.writeUInt16LE(label.length, 28)
  entry.writeUInt32LE((mode << 16) >>> 0, 38)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(30 + label.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, label, packed, entry, label, end]))
}

it.each<[string, Uint8Array, string, Partial<Limits>, string]>([
  ['an empty file', new Uint8Array(), 'a.txt', {}, 'empty'],
  ['a file over the limit', bytes('x'.repeat(2000)), 'a.txt', { bytes: 1000 }, 'too-large'],
  ['a text over the limit', bytes('word '.repeat(2000)), 'a.txt', { characters: 1000 }, 'too-large'],
  [
    'a page over the limit',
    bytes(`<!doctype html><p>${'word '.repeat(2000)}`),
    'a.html',
    { characters: 1000 },
    'too-large',
  ],
  ['a zip bomb', zip('a.txt', new Uint8Array(8 * 2 ** 20)), 'a.zip', {}, 'archive-bomb'],
  ['a zip that lies about a size', zip('a.txt', new Uint8Array(2 ** 20), { claimed: 1000 }), 'a.zip', {}, 'damaged'],
  ['a link in a zip', zip('a.txt', bytes('/etc/passwd'), { mode: 0o120777 }), 'a.zip', {}, 'special-file'],
  [
    'a compound file without a document',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
    'a.doc',
    {},
    'unsupported',
  ],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 600 }, (_, i) => i % 32)]),
    'a.png',
    {},
    'unsupported',
  ],
  ['a torn archive', fixture('notice.docx').subarray(0, 3000), 'a.docx', {}, 'damaged'],
  ['a file beyond its time', fixture('archive.zip'), 'a.zip', { milliseconds: -1 }, 'too-slow'],
])('%s is reported', async (_, data, name, limits, code) => {
  const { documents, failures } = await ingest(data, name, { limits })
  expect(documents).toEqual([])
  expect(failures.map(({ error }) => error.code)).toContain(code)
})

it('reads archives in archives only so deep', async () => {
  let data = zip('a.txt', bytes('text'))
  for (let i = 0; i < 12; i++) data = zip('a.zip', data)
  const { failures } = await ingest(data, 'a.zip')
  expect(failures.map(({ error }) => error.code)).toEqual(['too-deep'])
})

it('keeps names from archives within their folder', async () => {
  const { documents } = await ingest(zip('../../etc/a\u0007.txt', bytes('Pay us.')), 'a.zip')
  expect(documents.map(({ path }) => path)).toEqual(['a.zip/etc/a.txt'])
})

it('takes no time for elements in elements, or for entities that grow', async () => {
  const deep = bytes(`<!doctype html>${'<div><b>'.repeat(100_000)}Pay us.${'</i></p>'.repeat(100_000)}`)
  const before = process.cpuUsage()
  const { documents } = await ingest(deep, 'a.html')
  expect(documents[0]!.text).toBe('Pay us.')
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
})
