import { expect, test } from 'vitest'
import { analyzeCommand } from './support/analyze-command.js'

const run = (jobs: number, env: Readonly<Record<string, string>>) => {
  const { code, stdout } = analyzeCommand(
    ['corpus', '-f', 'jsonl', '--include', 'text,blocks,dates,attributions', '--jobs', String(jobs)],
    { env },
  )
  expect(code).toBe(0)
  return stdout
}

const cases: [jobs: number, env: Record<string, string>][] = [
  [3, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  [2, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }],
]
test('the same input gives the same bytes in any time zone, locale and number of workers', () => {
  const expected = run(1, { TZ: 'UTC', LANG: 'en_GB.UTF-8' })
  expect(expected.split('\n')).toHaveLength(7)
  for (const [jobs, env] of cases) expect(run(jobs, env)).toBe(expected)
})
