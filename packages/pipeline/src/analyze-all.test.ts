import { expect, test } from 'vitest'
import { analyze } from './analyze.js'
import { analyzeAll } from './analyze-all.js'
import type { Source } from './source.js'

const source = (name: string, text: string): Source => ({ bytes: new TextEncoder().encode(text), name })

async function names(sources: Iterable<Source> | AsyncIterable<Source>): Promise<string[]> {
  const found: string[] = []
  for await (const record of analyzeAll(sources, { jobs: 1 }))
    found.push(`${record.document.path}${'error' in record ? ` ${record.error.code}` : ''}`)
  return found
}

test('records come in the order of the sources, and a file that cannot be read costs itself only', async () => {
  const sources = [
    source('b.txt', 'Please pay £5.'),
    { path: '/nowhere/c.txt', name: 'c.txt' },
    source('a.txt', 'Hello.'),
  ]
  expect(await names(sources)).toEqual(['b.txt', 'c.txt missing', 'a.txt'])
})

test('sources are drawn only as fast as records are taken', async () => {
  let drawn = 0
  function* endless(): Generator<Source> {
    for (;;) yield source(`${drawn++}.txt`, 'Please pay £5.')
  }
  let taken = 0
  for await (const record of analyzeAll(endless(), { jobs: 1 })) {
    expect(record.document.path).toBe(`${taken++}.txt`)
    expect(drawn - taken).toBeLessThan(4)
    if (taken === 50) break
  }
})

async function* failing(): AsyncGenerator<Source> {
  yield source('a.txt', 'Please pay £5.')
  await new Promise(resolve => setTimeout(resolve, 1))
  throw new Error('the list of files is gone')
}

test('a source that fails is an error for whoever takes records, and for nobody else', async () => {
  await expect(names(failing())).rejects.toThrow('the list of files is gone')
  for await (const record of analyzeAll(failing(), { jobs: 1 })) {
    expect(record.document.path).toBe('a.txt')
    break
  }
})

const wrong: [options: object, message: RegExp][] = [
  [{ date: '2012-02-30' }, /"date" is "2012-02-30"/],
  [{ kinds: ['claim'] }, /"kinds" does not know "claim": use parties/],
  [{ include: ['words'] }, /"include" does not know "words"/],
  [{ kind: ['claims'] }, /there is no option "kind": use date, country, kinds/],
  [{ country: 'UK' }, /"country" is "UK": use a code of ISO 3166/],
  [{ offsets: 'utf32' }, /"offsets" does not know "utf32"/],
]
test.each(wrong)('%j is refused', async (options, message) => {
  await expect(analyze('text', options)).rejects.toThrow(message)
})

test.each([0, 1.5, -1])('%s jobs are refused', async jobs => {
  await expect(analyzeAll([], { jobs }).next()).rejects.toThrow(/"jobs" is/)
})

test('a string is a document, and its record has what is asked for', async () => {
  const record = await analyze('Please pay £5 😀.', { include: ['text'], offsets: 'utf8' })
  expect(record).toMatchObject({ document: { path: 'text', format: 'text', length: 20 }, text: 'Please pay £5 😀.' })
})
