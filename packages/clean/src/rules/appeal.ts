import type { Rule } from '../rule.js'

/** How publishers open an appeal for money to their readers. */
const OPENING =
  /^(?:…\s*)?(?:since you['’]re here|now that you['’]re here|before you go|we have a (?:small )?favou?r to ask|(?:please )?(?:support|fund) (?:us|our (?:journalism|reporting|newsroom))|(?:become|be) a (?:supporter|patron|member)|make a (?:donation|contribution) to (?:us|our)|if everyone who reads)\b/i
/** What such an appeal says of itself. */
const APPEAL =
  /\b(?:we have a (?:small )?favou?r to ask|(?:help|helps) (?:to )?(?:fund|support|sustain) (?:it|us|our)|support (?:us|our (?:journalism|reporting|newsroom))|from as little as [£$€]\d|more people (?:are reading|than ever)|reader[- ](?:funded|supported)|independent journalism|donate (?:now|today))\b/i

const BARE = /^since you['’]re here[ .…]*$/i

/** Appeals to readers to pay for the publication. */
export const appeal: Rule = {
  reason: 'appeal',
  matches: text => text.length < 600 && OPENING.test(text) && (APPEAL.test(text) || BARE.test(text)),
  examples: [
    'Since you’re here …',
    '… we have a small favour to ask. More people are reading us than ever. Support us from as little as £1.',
    'Support our journalism from as little as $2 a month.',
    'Become a supporter and help fund our reporting.',
    'If everyone who reads our reporting helps to support it, our future would be secure.',
  ],
  counterExamples: [
    'Since you are here, please sign the undertaking below.',
    'We ask ministers to support our reporting of the figures to the court by 3 May.',
    'Become a member of the panel or resign, the judge told Ode.',
    'Make a donation to our client of £500 and the claim will be withdrawn, you wrote on 3 May, and we refuse.',
    'Before you go to court, you must try to settle the claim with the other side, the judge said.',
  ],
}
