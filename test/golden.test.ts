import { expect, test } from 'vitest'
import { analyzeCommand } from './support/analyze-command.js'

test('the records of corpus/ are the accepted ones: pnpm analyze check corpus --golden test/golden shows what is not', () => {
  const { code, stdout } = analyzeCommand(['check', 'corpus', '--golden', 'test/golden'], { env: { CI: 'true' } })
  expect(stdout).toBe('')
  expect(code).toBe(0)
})
