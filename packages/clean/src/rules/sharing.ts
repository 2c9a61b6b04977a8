import type { Rule } from '../rule.js'

const NETWORKS = new Set(
  'bluesky bookmark comment comments copy email e-mail facebook flipboard google instagram line linkedin link mail mastodon messenger mix more news pinterest pocket print reddit rss save share sharing sms snapchat telegram threads tiktok tumblr tweet twitter viber whatsapp x xing youtube'.split(
    ' ',
  ),
)
const GLUE = new Set(
  'a an and article by follow friend in it link on or page post s story the this to url us via with'.split(' '),
)
const FOLLOW =
  /^(?:follow|like|find|join|connect with|add) (?:us|(?:@?[\p{L}\p{N}_]+ ){1,4}) ?(?:on|at) (?:facebook|twitter|instagram|linkedin|youtube|tiktok|x|google news|threads|bluesky|whatsapp)\b/iu
/** How `FOLLOW` begins: asked first, because FOLLOW takes 6 ms to compile and most documents never need it. */
const FOLLOWS = /^(?:follow|like|find|join|connect with|add) /i
const SHARE =
  /^(?:share (?:this|on|via|with)|tweet this|print this|email this|copy link|click to (?:share|print|tweet|email)|send to a friend)\b/i

/** Whether the text is the name of a network, or a share button's label, alone. */
export const isNetwork = (text: string): boolean => NETWORKS.has(text.toLowerCase())

const OPENING = /^[^\p{L}-]*([\p{L}-]+)/u

/** Whether every word is a network or a word between, and at least two are networks, or the first is a button's. */
function isRow(text: string): boolean {
  // Most lines are told by their first word: to match all words of a text begins with a copy of the expression.
  const [, opening = ''] = OPENING.exec(text) ?? []
  if (!NETWORKS.has(opening) && !GLUE.has(opening)) return false
  let first: string | undefined
  let named = 0
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) {
    first ??= word
    if (NETWORKS.has(word)) named++
    else if (!GLUE.has(word)) return false
  }
  return named > 1 || (named > 0 && (first === 'share' || first === 'tweet'))
}

/** Rows of share buttons: every word is a network or a word between. */
export const sharing: Rule = {
  reason: 'sharing',
  matches(text) {
    if (text.length > 250) return false
    if (text.length < 160 && FOLLOWS.test(text) && FOLLOW.test(text)) return true
    if (SHARE.test(text) && text.length < 90) return true
    return isRow(text.toLowerCase())
  },
  examples: [
    'Share on Facebook Tweet Email',
    'Facebook Twitter WhatsApp',
    'Share this article',
    'Follow us on Twitter',
    'Follow Maria Lund on Instagram',
    'Share',
    'Click to share on LinkedIn (Opens in new window)',
  ],
  counterExamples: [
    'Twitter',
    'Facebook shared the data with Google.',
    'Share prices fell by 4% on Monday.',
    'Follow the instructions on the form.',
    'Print the form and send it to us by 3 May.',
    'Share the costs of the repair equally between the three owners.',
    'Email: press@wetu.example',
  ],
}
