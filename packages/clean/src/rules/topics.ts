import type { Rule } from '../rule.js'

/** "Topics: NHS / Wales", "Tags: a, b", "Filed under: Energy". */
const LABEL =
  /^(?:topics?|tags?|tagged|filed under|more on|read more on|in this (?:article|story)|related topics?|keywords?|categor(?:y|ies))\s*[:：]\s*/i
const SHORT = 40

/** Whether what follows the label is a list of short names, and no sentence. */
function isList(list: string): boolean {
  if (list.length === 0 || /[.!?]$/.test(list)) return false
  const parts = list.split(/[/|,;•·>]/).map(part => part.trim())
  return (
    (parts.length > 1 || list.length < SHORT) && parts.every(part => part.length < SHORT && part.split(' ').length < 5)
  )
}

/** Lists of the subjects under which a page is filed. */
export const topics: Rule = {
  reason: 'topics',
  matches: text => text.length < 300 && LABEL.test(text) && isList(text.replace(LABEL, '')),
  examples: ['Topics: NHS / Wales / Inquests', 'Tags: housing, rents', 'Filed under: Energy', 'More on: Brexit'],
  counterExamples: [
    'Topic: the meeting of 3 May, at which you promised to repay the deposit in full.',
    'Category: you have failed to pay.',
    'In this article: we set out why the council must act.',
  ],
}
