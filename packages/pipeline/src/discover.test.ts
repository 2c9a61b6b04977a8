import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { discover } from './discover.js'

const cwd = mkdtempSync(path.join(tmpdir(), 'discover-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const FILES = [
  'a/letter.pdf',
  'a/deep/er.txt',
  'a-b/x.txt',
  'a.txt',
  'b/photo.jpg',
  'b/.hidden.txt',
  'b/.cache/z.txt',
  'b/note',
  'b/UPPER.HTML',
  'c/[1].txt',
]
for (const file of FILES) {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true })
  writeFileSync(path.join(cwd, file), 'text')
}
symlinkSync(path.join(cwd, 'a.txt'), path.join(cwd, 'b/out.txt'))
symlinkSync('UPPER.HTML', path.join(cwd, 'b/in.html'))
symlinkSync('..', path.join(cwd, 'b/round'))

async function found(args: readonly string[], exclude: readonly string[] = []) {
  const skipped: string[] = []
  const { sources, missing, root } = await discover(args, {
    cwd,
    exclude,
    onSkip: file => skipped.push(path.relative(cwd, file)),
  })
  const names: string[] = []
  for await (const source of sources) names.push('path' in source ? (source.name ?? source.path) : source.name)
  return { names, missing, skipped: skipped.sort(), root: path.relative(cwd, root) || '.' }
}

const cases: [args: string[], names: string[], root: string][] = [
  [['a'], ['a/deep/er.txt', 'a/letter.pdf'], 'a'],
  [['./a/'], ['a/deep/er.txt', 'a/letter.pdf'], 'a'],
  [['a.txt'], ['a.txt'], '.'],
  [['a/letter.pdf', 'a'], ['a/deep/er.txt', 'a/letter.pdf'], 'a'],
  [['b'], ['b/UPPER.HTML', 'b/in.html', 'b/note'], 'b'],
  [['a', 'a-b', 'a.txt'], ['a-b/x.txt', 'a.txt', 'a/deep/er.txt', 'a/letter.pdf'], '.'],
  [['a/*.pdf'], ['a/letter.pdf'], 'a'],
  [['**/*.txt'], ['a-b/x.txt', 'a.txt', 'a/deep/er.txt', 'b/out.txt', 'c/[1].txt'], '.'],
  [['{a,a-b}/**'], ['a-b/x.txt', 'a/deep/er.txt', 'a/letter.pdf'], '.'],
  [['c/[1].txt'], ['c/[1].txt'], 'c'],
  [['b/photo.jpg'], ['b/photo.jpg'], 'b'],
]
test.each(cases)('%j', async (args, names, root) => {
  const result = await found(args)
  expect(result.names).toEqual(names)
  expect(result.root).toBe(root)
  expect(result.missing).toEqual([])
})

test('what names nothing is missing, and the rest is found', async () => {
  expect(await found(['nowhere', 'a.txt', 'a/*.doc', 'none/*.txt'])).toMatchObject({
    names: ['a.txt'],
    missing: ['nowhere', 'a/*.doc', 'none/*.txt'],
  })
})

test('other kinds of file and links out of the folder are passed over, hidden ones in silence', async () => {
  expect((await found(['b'])).skipped).toEqual(['b/out.txt', 'b/photo.jpg', 'b/round'])
})

test('the order is that of the sorted names, whatever the folders are called', async () => {
  const { names } = await found(['.'])
  expect(names).toEqual([...names].sort())
  expect(names).toHaveLength(9)
})

test('where the output goes is no input', async () => {
  expect((await found(['a'], ['a/deep'])).names).toEqual(['a/letter.pdf'])
})
