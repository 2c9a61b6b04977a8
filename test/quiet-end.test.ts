import { afterAll, expect, test } from 'vitest'
import { endOf, folderOf, startCommand } from './support/analyze-command.js'

const LETTER = `${'Dear Mr Orr,\n\nPlease pay £900 by 3 May 2024. Mill Ltd said that it had paid.\n\n'.repeat(40)}Yours sincerely,\nAnn Lee\n`
const names = Array.from({ length: 30 }, (_, i) => `in/${i}.txt`)
const folder = folderOf(Object.fromEntries(names.map(name => [name, LETTER])))
afterAll(folder.remove)

test('a closed pipe ends the run quietly', async () => {
  const command = startCommand(['in', '-f', 'json'], folder.path)
  const end = endOf(command)
  command.stdin.end()
  await new Promise(resolve => command.stdout.once('data', resolve))
  command.stdout.destroy()
  expect(await end).toEqual({ code: 0, stderr: '' })
})

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the run quietly with nothing half-written', async (signal, code) => {
  const before = folder.files()
  // Standard input never ends, so the run is still at work when the signal comes.
  const command = startCommand(['in', '-', '-f', 'jsonl', '-o', 'report.jsonl', '--jobs', '1'], folder.path)
  const end = endOf(command)
  while (folder.files().length === before.length) await new Promise(resolve => setTimeout(resolve, 20))
  expect(folder.files()).not.toContain('report.jsonl')
  command.kill(signal)
  expect(await end).toEqual({ code, stderr: '' })
  expect(folder.files()).toEqual(before)
})
