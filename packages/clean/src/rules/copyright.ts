import type { Rule } from '../rule.js'

const NOTICE = /^(?:(?:[Cc]opyright )?(?:©|\([Cc]\)) ?(?:[Cc]opyright )?\d{4}|(?:C|c)opyright \d{4})/u
const RIGHTS =
  /^all rights reserved\b|\ball rights reserved\.?$|\bis not responsible for the content of external (?:web)?sites\b|\bmay not be (?:published|reproduced), (?:broadcast|rewritten|distributed|copied)/i
const LINKS =
  /^(?:(?:terms(?: (?:of (?:use|service|sale)|(?:and|&) conditions))?|privacy(?: (?:policy|notice|statement))?|contact(?: us)?|about(?: us)?|accessibility(?: statement)?|advertise(?: with us)?|site ?map|help|faqs?|careers|jobs|archive|cookies?(?: policy| settings)?|do not sell (?:or share )?my (?:personal )?info(?:rmation)?|corrections|rss|modern slavery statement|complaints)[\s|·•,/-]*){2,}$|^(?:terms (?:of (?:use|service|sale)|(?:and|&) conditions)|privacy (?:policy|notice)|cookie policy|accessibility statement|modern slavery statement)$/i

/** A publisher's line at the foot of a page. A notice of infringement that speaks of copyright does not begin like one. */
export const copyright: Rule = {
  reason: 'page-footer',
  matches: text =>
    text.length < 300 &&
    ((NOTICE.test(text) && (text.length < 110 || RIGHTS.test(text))) ||
      (text.length < 200 && RIGHTS.test(text) && !/\b(?:our|my|we|you|your)\b/i.test(text)) ||
      LINKS.test(text)),
  examples: [
    '© 2023 Calder Media Ltd. Terms Privacy',
    'Copyright 2019 The Harbour Press. All rights reserved.',
    'Terms of use Privacy policy Contact us',
    'All rights reserved.',
    'About us | Contact | Privacy | Terms',
  ],
  counterExamples: [
    '© Jane Roe, John Doe and Ann Lee',
    'Copyright infringement notice',
    'Copyright in the photographs belongs to our client.',
    'All rights reserved to our client under the contract remain in force, and you must honour them.',
    'Privacy International wants tighter controls.',
    'Contact: Jane Roe, 14 Mill Lane',
    'Terms of settlement',
  ],
}
