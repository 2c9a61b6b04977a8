import type { Rule } from '../rule.js'

const HEAD =
  /^(?:(?:more|other|further|latest|recent|trending|popular|top|related|recommended|suggested|similar|you may also|you might also|people also|don'?t miss|read (?:more|next|also|this next)|up next|see also|what to read next|also (?:read|on|in)|most (?:read|popular|viewed|shared|commented)|editors?'?s? picks?|from (?:around )?the web|in other news|sponsored|promoted|around the web)\b)/i
const TAIL =
  /^(?:more (?:on|from|about|stories|news|articles|coverage|in|like this)\b.{0,60}|(?:other|further|latest|recent|trending|popular|top|related|recommended|suggested|similar) (?:stories|articles|news|posts|content|reading|links|topics|headlines|videos|coverage|reads|searches|for you|now|today)\b.{0,30}|(?:you may|you might|people) also (?:like|enjoy|be interested in|read|liked).{0,30}|don'?t miss|read (?:more|next|also|this next)(?:: .{0,140}| (?:on|about|from) .{0,60})?|up next|see also|what to read next|also (?:read|on|in)\b.{0,40}|most (?:read|popular|viewed|shared|commented)\b.{0,30}|editors?'?s? picks?|from (?:around )?the web|in other news|sponsored (?:content|links?|stories)|promoted (?:content|stories|links)|around the web)[:.…>»]*$/i

/** The line over a list of other stories. What follows it is looked at by `relatedLists`. */
export const related: Rule = {
  reason: 'related-stories',
  matches: text => text.length < 160 && HEAD.test(text) && TAIL.test(text),
  examples: [
    'More on this story',
    'Related articles',
    'Related stories:',
    'You may also like',
    'Most read',
    'Recommended for you',
    'Read more: Harbour wall to be rebuilt after storm',
    "Don't miss",
    'Trending now',
  ],
  counterExamples: [
    'Related parties must be named in the accounts.',
    'More than 300 people signed the petition.',
    'Latest figures show that rents rose by 9%.',
    'Read more carefully, the clause says the opposite.',
    'Recommended by the tribunal, the payment was never made.',
    'See also clause 14 of the lease, which you have broken.',
    'Other articles of the agreement remain in force.',
    'Further correspondence should be sent to the address above.',
  ],
}
