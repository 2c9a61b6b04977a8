import type { Rule } from '../rule.js'

const NOTICE =
  /^(?:we(?: and our (?:\d+ )?partners)?|this (?:web)?site|our (?:web)?site|by (?:using|continuing|clicking|browsing)|please accept|cookies help|to (?:improve|enhance|provide|give) )/i
const BARE =
  /^(?:(?:accept|reject|allow|manage|decline|agree to) (?:all )?(?:cookies|preferences)?|cookie (?:settings|preferences|policy|notice)|accept all|reject all|i accept|got it|manage (?:my )?(?:cookies|preferences|settings|consent))[.!]?$/i
const USE =
  /\b(?:uses?|using|place|store|set) (?:\w+ ){0,3}cookies\b|\bcookies\b.{0,60}\b(?:experience|browsing|consent|preferences|improve|personali[sz]e|analytics|traffic)\b|\bour use of cookies\b/i

export const cookies: Rule = {
  reason: 'cookie-notice',
  matches: text => text.length < 600 && (BARE.test(text) || (NOTICE.test(text) && USE.test(text))),
  examples: [
    'We use cookies to improve your experience.',
    'By continuing to browse this site you agree to our use of cookies.',
    'This website uses cookies. Accept them to go on.',
    'Accept all',
    'Manage cookies',
    'We and our 742 partners store cookies on your device to personalise what you see.',
  ],
  counterExamples: [
    'The regulator found that the firm had set cookies without consent.',
    'We sold 4,000 boxes of cookies that were unfit to eat.',
    'You used cookies to follow our client from site to site, and you must delete what you gathered.',
    'I accept that the fence is mine.',
  ],
}
