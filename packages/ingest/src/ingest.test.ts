import { describe, expect, it } from 'vitest'
import { ingest } from './ingest.js'
import { ingestText } from './ingest-text.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the format', () => {
  it.each<[string, string, string]>([
    ['Dear Sir,\n\nPay us.', 'a.txt', 'text'],
    ['# Title\n\nSome *text*.', 'a.md', 'markdown'],
    ['# Title\n\nSee [the letter](https://example.org/a) and **pay**.', 'a', 'markdown'],
    ['<!doctype html><title>x</title><p>Hello', 'a.txt', 'html'],
    ['From: a@example.org\nTo: b@example.org\nSubject: Memo\n\nPay us.', 'memo.txt', 'text'],
  ])('of %j, named %s, is %s', async (text, path, format) => {
    const { documents } = await ingest(bytes(text), path)
    expect(documents[0]!.format).toBe(format)
  })
})

it('makes a failure, not an exception, of what it cannot read', async () => {
  const { documents, failures } = await ingest(
    Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 32),
    'x.bin',
  )
  expect(documents).toEqual([])
  expect(failures[0]!.error.code).toBe('unsupported')
})

it('gives the same for a string as for its bytes', async () => {
  const text = 'Dear Sir,\r\n\r\nPay £5 by Monday.\r\n'
  const { documents } = await ingest(bytes(text), 'a.txt')
  expect(ingestText(text, 'a.txt')).toEqual(documents[0])
})
