import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { listEntries } from './zip-entries.js'

const name = Buffer.from('a.txt')
const content = Buffer.from('Pay us by Friday.')

/** An archive of one stored file whose numbers stand where Zip64 has them: a size of 0xffffffff says "look in the extra field". */
function zip64(directoryAt: number | null = null): Uint8Array {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt32LE(crc32(content), 16)
  entry.fill(0xff, 20, 28)
  entry.writeUInt16LE(name.length, 28)
  const extra = Buffer.alloc(4 + 5 + 4 + 24)
  // A time stamp comes first, as Info-ZIP writes it.
  extra.writeUInt16LE(0x5455, 0)
  extra.writeUInt16LE(5, 2)
  extra.writeUInt16LE(1, 9)
  extra.writeUInt16LE(24, 11)
  extra.writeBigUInt64LE(BigInt(content.length), 13)
  extra.writeBigUInt64LE(BigInt(content.length), 21)
  entry.writeUInt16LE(extra.length, 30)
  entry.fill(0xff, 42, 46)
  const before = local.length + name.length + content.length
  const directory = Buffer.concat([entry, name, extra])
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(BigInt(directoryAt ?? before), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(before + directory.length), 8)
  const end = Buffer.alloc(22, 0xff)
  end.writeUInt32LE(0x06054b50, 0)
  return new Uint8Array(Buffer.concat([local, name, content, directory, end64, locator, end]))
}

it('reads the numbers of Zip64', () => {
  expect(listEntries(zip64())).toMatchObject([
    { name: 'a.txt', size: content.length, compressed: content.length, offset: 0, crc: crc32(content) },
  ])
})

it.each([2 ** 40, Number.MAX_SAFE_INTEGER])('finds nothing where the directory lies beyond the file, at %d', at => {
  expect(listEntries(zip64(at))).toEqual([])
})
