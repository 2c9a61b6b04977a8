import { expect, test } from 'vitest'
import { walk } from './walk.js'

test('a folder that cannot be searched is reported and holds nothing', async () => {
  const unreadable: string[] = []
  const files: string[] = []
  const options = {
    wanted: () => true,
    exclude: new Set<string>(),
    onSkip: () => {},
    onUnreadable: (folder: string, reason: string) => void unreadable.push(`${folder} ${reason}`),
  }
  for await (const file of walk('/nowhere/at/all', options)) files.push(file)
  expect(files).toEqual([])
  expect(unreadable).toEqual(['/nowhere/at/all ENOENT'])
})
