import type { Rule } from '../rule.js'

const LABEL =
  /^(?:advert(?:isement|ising|isements|orial)?|ad|ads|sponsored|paid (?:content|post|for by .{1,40})|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?ad(?:vert(?:isement)?)?)?|continue reading(?: below)?|scroll (?:down )?to continue(?: with content)?|skip (?:advert(?:isement)?|to (?:main )?content)|report this ad|loading(?: \.\.\.|…)?|close|menu|back to top|enter your e-?mail(?: address)?|play video|watch live)[.:…]*$/i

/** Labels of adverts and of the page's own machinery, alone in their block. */
export const advert: Rule = {
  reason: 'advertisement',
  matches: text => text.length < 80 && LABEL.test(text),
  examples: [
    'Advertisement',
    'ADVERTISEMENT',
    'Article continues below',
    'Story continues below advertisement',
    'Skip to main content',
    'Back to top',
    'Ad',
    'Enter your email address',
  ],
  counterExamples: [
    'Advertising standards were broken.',
    'The advertisement must be withdrawn.',
    'Close the road at once.',
    'Sponsored by the union, the bill failed.',
  ],
}
