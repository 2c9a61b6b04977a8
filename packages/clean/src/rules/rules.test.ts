import { describe, expect, it } from 'vitest'
import { RULES } from './index.js'

const matching = (text: string): string[] => RULES.filter(rule => rule.matches(text)).map(({ reason }) => reason)

for (const { reason, examples, counterExamples } of RULES)
  describe(reason, () => {
    it.each(examples)('omits %j', text => expect(matching(text)).toContain(reason))
    it.each(counterExamples)('keeps %j', text => expect(matching(text)).toEqual([]))
  })
