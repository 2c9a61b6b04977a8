import { readFileSync } from 'node:fs'
import path from 'node:path'
import { recordSchema } from '@gravamen/document'
import { afterAll, describe, expect, test } from 'vitest'
import { analyzeCommand, type CallOptions, folderOf, ROOT } from './support/analyze-command.js'

const LETTER = 'Dear Mr Orr,\n\nPlease pay £900 by 3 May 2024.\n\nYours sincerely,\nAnn Lee\n'
const folder = folderOf({
  'in/a/letter.txt': LETTER,
  'in/a-b.md': '# Notice\n\nMill Ltd must pay a fine of €5,000.\n',
  'in/photo.jpg': 'no document',
  'in/noise': new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 7]),
  'broken/x.pdf': '%PDF-1.4 and nothing more',
  'broken/y.txt': LETTER,
  'empty/.keep': '',
  'config.json': '{ "format": "jsonl", "only": ["money"] }',
  'wrong.json': '{ "fromat": "json" }',
})
afterAll(folder.remove)

const analyze = (args: string, options: CallOptions = {}) =>
  analyzeCommand(args.split(' '), { cwd: folder.path, ...options })
const records = (stdout: string) => recordSchema.array().parse(JSON.parse(stdout))
const read = (file: string) => readFileSync(path.join(folder.path, file), 'utf8')

const ends: [args: string, code: number, stdout: RegExp, stderr: RegExp][] = [
  ['--help', 0, /^Reads letters[\s\S]*--offsets/, /^$/],
  ['check --help', 0, /--golden FOLDER/, /^$/],
  ['--version', 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  ['in/a', 0, /in\/a\/letter\.txt[\s\S]*£900/, /^$/],
  ['run in/a', 0, /£900/, /^$/],
  ['in', 0, /letter\.txt/, /^analyze: 2 documents analyzed, 2 files passed over\n$/],
  ['in --quiet', 0, /letter\.txt/, /^$/],
  ['broken', 1, /x\.pdf\n {2}not read: [\s\S]*y\.txt/, /^analyze: broken\/x\.pdf: /],
  ['in/noise', 1, /not read/, /^analyze: in\/noise: /],
  ['in/a nowhere', 2, /£900/, /^analyze: there is no file, folder or match for nowhere\n$/],
  ['nowhere', 2, /^$/, /nowhere\nanalyze: there is nothing to analyze in nowhere\n$/],
  ['empty', 2, /^$/, /^analyze: there is nothing to analyze in empty\n$/],
  ['empty -f json', 2, /^$/, /nothing to analyze/],
  ['in/a --fromat json', 2, /^$/, /^analyze: unknown option --fromat \(did you mean --format\?\)\n/],
  ['in/a -f csv', 2, /^$/, /^analyze: csv of several kinds needs a folder/],
  ['in/a --only money --skip money', 2, /^$/, /leave no kind/],
  ['in/a/letter.txt -o in/a/letter.txt', 2, /^$/, /is one of the documents/],
  ['in/a/letter.txt -o config.json/', 2, /^$/, /is a file, not a folder/],
  ['in/a --config nowhere.json', 2, /^$/, /nowhere\.json cannot be read/],
  ['in/a --config wrong.json', 2, /^$/, /^analyze: wrong\.json: unknown option "fromat" \(did you mean "format"\?\)/],
  ['check in', 2, /^$/, /check needs --golden/],
  ['explain in/a/letter.txt', 2, /^$/, /explain needs a file and/],
  ['explain in/a/letter.txt claim-99', 2, /^$/, /there is no "claim-99" in it: use an offset, or one of/],
  ['explain in/a/letter.txt 99999', 2, /^$/, /lies outside the text/],
  ['explain nowhere.txt 1', 2, /^$/, /there is no file nowhere\.txt/],
]
test.each(ends)('analyze %s ends with %i', (args, code, stdout, stderr) => {
  const ended = analyze(args)
  expect(ended.stderr).toMatch(stderr)
  expect(ended.stdout).toMatch(stdout)
  expect(ended.code).toBe(code)
})

test('a run loads what it needs and no more', () => {
  const coverage = folderOf({})
  analyze('in/a/letter.txt --jobs 1', { env: { NODE_V8_COVERAGE: coverage.path } })
  const [file = ''] = coverage.files()
  const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(path.join(coverage.path, file), 'utf8'))
  coverage.remove()
  const modules = result.map(({ url }) => url).filter(url => url.startsWith('file:'))
  expect(modules.filter(url => /zod|picomatch|htmlparser2|postal-mime|unpdf/.test(url))).toEqual([])
  expect(modules.length).toBeGreaterThan(3)
  expect(modules.length).toBeLessThan(40)
})

test('a call without anything is wrong usage', () => {
  expect(analyzeCommand([], { cwd: folder.path })).toMatchObject({ code: 2, stdout: '' })
})

describe('formats on standard output', () => {
  test('json is an array of records', () => {
    const found = records(analyze('in broken -f json').stdout)
    expect(found.map(({ document }) => document.path)).toEqual([
      'broken/x.pdf',
      'broken/y.txt',
      'in/a-b.md',
      'in/a/letter.txt',
    ])
    expect(found.map(record => 'error' in record)).toEqual([true, false, false, false])
  })

  test('jsonl is one record a line', () => {
    const lines = analyze('in -f jsonl').stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => recordSchema.parse(JSON.parse(line)).document.path)).toEqual([
      'in/a-b.md',
      'in/a/letter.txt',
    ])
  })

  test('csv of one kind is one table', () => {
    const [head, first] = analyze('in/a -f csv --only money').stdout.split('\r\n')
    expect(head).toMatch(/^document,id,start,end,page,line,text,/)
    expect(first).toMatch(/^in\/a\/letter\.txt,money-1,\d+,\d+,,3,£900,/)
  })

  test('standard input is a document', () => {
    const [record] = records(analyze('- -f json', { input: LETTER }).stdout)
    expect(record).toMatchObject({ document: { path: 'stdin', format: 'text' }, money: [{ text: '£900' }] })
  })

  test('a summary that is no terminal has no colours', () => {
    expect(analyze('in/a').stdout).not.toContain('\u001b')
  })
})

describe('options', () => {
  test('a config file gives options, and the command line overrides them', () => {
    const { stdout } = analyze('in/a --config config.json --only money,demands')
    expect(JSON.parse(stdout)).toMatchObject({ money: [{ amount: '900' }], parties: [] })
    expect(JSON.parse(stdout).demands).not.toEqual([])
    expect(JSON.parse(analyze('in/a --config config.json').stdout)).toMatchObject({ demands: [] })
  })

  test('--include adds what is not always wanted', () => {
    const [plain] = records(analyze('in/a -f json').stdout)
    for (const layer of ['text', 'blocks', 'dates', 'attributions']) expect(plain).not.toHaveProperty(layer)
    const [record] = records(analyze('in/a -f json --include text,blocks,dates,attributions').stdout)
    expect(record).toMatchObject({ text: LETTER, blocks: expect.any(Array), dates: expect.any(Array) })
  })

  test('--offsets counts in another unit', () => {
    const input = 'Dear Mr Orr,\n\n😀 é: please pay £900.\n'
    const at = (unit: string) => {
      const [record] = records(analyze(`- -f json --offsets ${unit}`, { input }).stdout)
      return record && 'money' in record ? record.money[0]?.start : null
    }
    const start = input.indexOf('£900')
    expect([at('utf16'), at('codepoint'), at('utf8')]).toEqual([
      start,
      start - 1,
      Buffer.byteLength(input.slice(0, start)),
    ])
  })

  test('--date overrides the evidence of the document', () => {
    const [record] = records(analyze('in/a -f json --date 2020-02-29').stdout)
    expect(record?.document).toMatchObject({ date: { value: '2020-02-29' } })
  })

  test('schema prints the committed JSON Schema', () => {
    const { code, stdout } = analyze('schema')
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(path.join(ROOT, 'packages/document/record.schema.json'), 'utf8'))
  })

  test('explain shows the sentence as a table, and what found what in it', () => {
    const { code, stdout } = analyze('explain in/a/letter.txt money-1')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^line 3 \[\d+–\d+\], paragraph\n {2}Please pay £900 by 3 May 2024/)
    expect(stdout).toMatch(/\n {2}token +tag +lemma +span\n/)
    expect(stdout).toMatch(/\n {2}pay +VB +pay +\d+–\d+\n/)
    expect(stdout).toMatch(/\nmoney-1 “£900” \[\d+–\d+\]\n {2}found by \S+, confidence [\d.]+\n {2}amount: 900\n/)
    expect(analyze(`explain in/a/letter.txt ${LETTER.indexOf('900')}`).stdout).toBe(stdout)
  })
})

describe('files', () => {
  test('json in a folder mirrors the input tree, replaces what is there and leaves other files alone', () => {
    const out = folderOf({ 'a/letter.txt.json': 'old', 'mine.json': 'mine' })
    expect(analyze(`in -f json -o ${out.path}`)).toMatchObject({ code: 0, stdout: '' })
    expect(out.files()).toEqual(['a-b.md.json', 'a/letter.txt.json', 'mine.json'])
    const record = recordSchema.parse(JSON.parse(readFileSync(path.join(out.path, 'a/letter.txt.json'), 'utf8')))
    expect(record.document.path).toBe('in/a/letter.txt')
    out.remove()
  })

  test('several folders keep their names', () => {
    const out = folderOf({})
    expect(analyze(`in broken -f json -o ${out.path}/`).code).toBe(1)
    expect(out.files()).toEqual(['broken/x.pdf.json', 'broken/y.txt.json', 'in/a-b.md.json', 'in/a/letter.txt.json'])
    out.remove()
  })

  test('csv in a folder is a table for each kind', () => {
    const out = folderOf({})
    expect(analyze(`broken -f csv -o ${out.path}/tables`).code).toBe(1)
    const kinds = ['claims', 'deadlines', 'demands', 'documents', 'money', 'parties']
    expect(out.files()).toEqual(kinds.map(kind => `tables/${kind}.csv`))
    out.remove()
  })

  test.each(['jsonl', 'json'])('%s in one file, written whole', format => {
    const out = folderOf({ 'report.out': 'old' })
    expect(analyze(`in -f ${format} -o ${out.path}/report.out`)).toMatchObject({ code: 0, stdout: '' })
    expect(out.files()).toEqual(['report.out'])
    const written = readFileSync(path.join(out.path, 'report.out'), 'utf8')
    expect(written).toBe(analyze(`in -f ${format}`).stdout)
    out.remove()
  })

  test('a run over nothing writes nothing', () => {
    expect(analyze('nowhere -f jsonl -o nothing.jsonl').code).toBe(2)
    expect(() => read('nothing.jsonl')).toThrow()
  })

  test('an output that cannot be written is an error and leaves nothing behind', () => {
    const out = folderOf({ file: '' })
    const { code, stderr } = analyze(`in -f jsonl -o ${out.path}/file/report.jsonl`)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^analyze: /)
    expect(out.files()).toEqual(['file'])
    out.remove()
  })
})
