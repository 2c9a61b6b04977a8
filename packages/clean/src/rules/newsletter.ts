import type { Rule } from '../rule.js'

/** A call, at the start of the block, to sign up for what publishers send. */
const CALL =
  /^(?:(?:please|simply|just|click here to|want more\?|get more\?)\s+)?(?:sign[- ]?up|subscribe|register|join|opt in)\b/i
const OFFER =
  /\b(?:newsletters?|inbox|mailing list|email (?:alerts?|updates?|list)|daily (?:briefing|digest|email)|weekly (?:briefing|digest|email|round-?up)|free (?:copy|report|trial|guide|e-?book|whitepaper|account|weekly|daily)|(?:breaking )?news alerts?|our (?:youtube|whatsapp|telegram|podcast|channel)|for (?:just|only) [£$€]\d|unlimited access)\b/i
const GET =
  /^(?:get|receive|have)\b.{0,80}\b(?:(?:in|to|into|straight to|delivered to|sent to) your (?:e-?mail )?inbox|newsletter)\b/i
const BARE =
  /^(?:sign up|subscribe)(?: (?:now|today|here|for free|to our newsletters?|to (?:the|our) \w+ newsletter))?[.!]?$/i
const FOR_OUR = /^(?:sign up|subscribe) (?:here )?(?:for|to) (?:our|the) .{0,60}\bnewsletters?\b/i

/** Calls to subscribe, to sign up for a newsletter, or to hand over an address for a free report. */
export const newsletter: Rule = {
  reason: 'newsletter',
  matches: text =>
    text.length < 400 &&
    ((CALL.test(text) && OFFER.test(text)) || GET.test(text) || BARE.test(text) || FOR_OUR.test(text)),
  examples: [
    'Sign up today and you will receive a free copy of our Future of Farming report, the guide that 900 growers trust',
    'Sign up to our newsletter',
    "Get the day's headlines in your inbox every morning. It's free.",
    'Subscribe to our daily briefing for the stories that matter.',
    'Join our mailing list',
    'Subscribe now for just £1 a week and read on.',
    'Get our best stories delivered to your inbox.',
    'Sign up for The Morning newsletter',
  ],
  counterExamples: [
    'Sign up to the treaty or face sanctions, ministers told Norway.',
    'Subscribers to the service were told in May that their contracts had ended.',
    'Register your claim with the court within 28 days of this notice.',
    'Join us in calling on the council to reverse its decision.',
    'The council must register the change and send us a copy of the report.',
    'You agreed to remove us from your mailing list by 3 March and did not.',
    'We ask that you subscribe to the code of practice by 1 May.',
    'Get the figures to us by Friday.',
  ],
}
