import type { Rule } from '../rule.js'

const ABOUT =
  /^(?:(?:confidentiality|legal|privacy|important|virus|disclaimer)(?: \w+)?(?: notice| note| warning| statement| disclaimer)?\s?[:.–-] ?)?(?:this|the (?:information|contents?)|the contents? of this|if you (?:are not|have received)|please (?:consider|think)|any (?:views|opinions|unauthori[sz]ed)|unless otherwise|internet communications|e-?mails? (?:may|is|are)|information (?:in|contained))/i
const MAIL = /\b(?:e-?mail|message|communication|transmission|fax)\b/i
const LEGAL =
  /\b(?:intended recipient|intended (?:only|solely)|addressee|in error|confidential|privileged|viruses|environment before printing|notify the sender|disclos(?:e|ure)|do not necessarily)\b/i

/** The legal text that mail servers put under messages. A letter that says of itself that it is confidential is none. */
export const disclaimer: Rule = {
  reason: 'disclaimer',
  matches: text =>
    text.length < 600 &&
    ABOUT.test(text) &&
    MAIL.test(text) &&
    LEGAL.test(text) &&
    !/\b(?:pay|demand|require that you|within \d+ days)\b/i.test(text),
  examples: [
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'If you are not the intended recipient of this message, please notify the sender and delete it.',
    'Please consider the environment before printing this email.',
    'CONFIDENTIALITY NOTICE: This message is privileged and intended only for the person named above.',
    'Any views expressed in this message do not necessarily represent those of the company.',
  ],
  counterExamples: [
    'This letter is confidential and may be privileged.',
    'This message was sent to you in error by our bank, and we demand that you pay the money back within 7 days.',
    'The email of 6 December was confidential, and you published it.',
    'If you have received the goods in error, return them.',
  ],
}
