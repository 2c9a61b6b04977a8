import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { analyzeCommand, type Folder, folderOf } from './support/analyze-command.js'

const LETTER = 'Dear Mr Orr,\n\nPlease pay £900 by 3 May 2024.\n\nYours sincerely,\nAnn Lee\n'

const check = (folder: Folder, args = '', env: Readonly<Record<string, string>> = {}) =>
  analyzeCommand(['check', 'in', '--golden', 'golden', ...args.split(' ').filter(Boolean)], { cwd: folder.path, env })

/** A folder with a letter and its accepted record. */
function accepted(): Folder {
  const folder = folderOf({ 'in/a/letter.txt': LETTER, 'in/b.txt': 'Hello.\n' })
  expect(check(folder, '--update').code).toBe(0)
  expect(folder.files()).toEqual(['golden/a/letter.txt.json', 'golden/b.txt.json', 'in/a/letter.txt', 'in/b.txt'])
  return folder
}

function edit(folder: Folder, file: string, change: (text: string) => string): void {
  const full = path.join(folder.path, file)
  writeFileSync(full, change(readFileSync(full, 'utf8')))
}

test('what was accepted is all well, in any folder that the command runs in', () => {
  const folder = accepted()
  expect(check(folder)).toEqual({ code: 0, stdout: '', stderr: 'analyze: 2 checked, 0 different\n' })
  expect(analyzeCommand(['check', '.', '--golden', '../golden'], { cwd: path.join(folder.path, 'in') }).code).toBe(0)
  folder.remove()
})

test('a missing golden is a difference and is not written without --update', () => {
  const folder = folderOf({ 'in/a.txt': LETTER })
  expect(check(folder)).toMatchObject({ code: 1, stdout: 'in/a.txt\n  no golden yet\n' })
  expect(folder.files()).toEqual(['in/a.txt'])
  folder.remove()
})

test('what was added, lost and changed is said, with its place', () => {
  const folder = accepted()
  edit(folder, 'golden/a/letter.txt.json', text => text.replace('"amount": "900"', '"amount": "901"'))
  expect(check(folder)).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /^in\/a\/letter\.txt\n {2}~ changed money line 3 \[\d+–\d+\] “£900”\n {6}amount: "901" → "900"\n$/,
    ),
  })
  edit(folder, 'in/a/letter.txt', text => text.replace('£900', 'it'))
  expect(check(folder).stdout).toMatch(/\n {2}- lost money line 3 \[\d+–\d+\] “£900”\n/)
  folder.remove()
})

test('with CI set nothing is written, and a missing or stale golden is a failure', () => {
  const folder = accepted()
  edit(folder, 'in/a/letter.txt', text => text.replace('900', '800'))
  const before = readFileSync(path.join(folder.path, 'golden/a/letter.txt.json'), 'utf8')
  expect(check(folder, '--update', { CI: 'true' }).code).toBe(1)
  expect(readFileSync(path.join(folder.path, 'golden/a/letter.txt.json'), 'utf8')).toBe(before)
  expect(check(folder, '', { CI: '1' }).code).toBe(1)
  expect(check(folder, '--update').code).toBe(0)
  expect(check(folder, '', { CI: '1' }).code).toBe(0)
  folder.remove()
})

test('a golden without a document is a difference, until --update removes it', () => {
  const folder = accepted()
  edit(folder, 'golden/b.txt.json', text => text)
  writeFileSync(path.join(folder.path, 'golden/gone.txt.json'), '{}')
  expect(check(folder)).toMatchObject({ code: 1, stdout: 'gone.txt.json\n  a golden without a document\n' })
  expect(check(folder, '--update').code).toBe(0)
  expect(folder.files()).not.toContain('golden/gone.txt.json')
  folder.remove()
})

test('a golden that is no record is a difference', () => {
  const folder = accepted()
  edit(folder, 'golden/b.txt.json', text => text.replace('"schemaVersion": 1', '"schemaVersion": 1, "extra": 2'))
  expect(check(folder)).toMatchObject({ code: 1, stdout: 'in/b.txt\n  the golden is not a record of this version\n' })
  folder.remove()
})
