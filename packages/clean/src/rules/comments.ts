import type { Rule } from '../rule.js'

const HEAD =
  /^(?:\d+ comments?(?: so far| on this (?:story|article|post))?|comments?(?: \(\d+\)| so far| on this (?:story|article|post))|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|read|see|hide|load) (?:all |more )?(?:the )?(?:\d+ )?comments?(?: \(\d+\))?|(?:please )?(?:log|sign) in to (?:comment|post a comment|join the (?:conversation|discussion))|comments are closed|have your say)[.:!]?$/i

export const comments: Rule = {
  reason: 'comments',
  matches: text => text.length < 90 && HEAD.test(text),
  examples: [
    'Comments (3)',
    '12 Comments',
    'Leave a reply',
    'Join the conversation',
    'Log in to comment',
    'Comments are closed.',
    'View all comments',
  ],
  counterExamples: [
    'Comments on the draft must reach us by 4 June.',
    'The minister left a comment on the draft.',
    'Comment is free, but facts are sacred.',
    'Have your say on the plans before 1 May.',
  ],
}
