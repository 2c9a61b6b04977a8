/** Words that designers use in ids, classes and roles, by what they tell. Each is looked for as a part of a name. */
export const NAME_GROUPS: readonly (readonly [string, RegExp])[] = [
  [
    'article-body',
    /article-?_?(?:body|content|text)|(?:entry|post|story|main|page|news|blog|body|single)-?_?(?:content|body|text|copy)|content_encoded|body-copy/i,
  ],
  ['article', /article|story|post(?!er)|entry|blog|hentry|report|recipe|review/i],
  ['body', /body|content|text|copy|prose|rich-?text|paragraph|main|articlebody/i],
  ['comment', /comment|disqus|discuss|repl(?:y|ies)|respond|feedback/i],
  ['share', /share|sharing|social|follow|tweet|facebook|addthis|sharedaddy/i],
  [
    'related',
    /related|recommend|more-?(?:on|from|stor|news|link)|read-?(?:more|next)|also|similar|suggest|outbrain|taboola|trending|popular|most|latest|recirc|teaser|promo|up-?next|further|zergnet|inline-?link|embedded-?link/i,
  ],
  ['side', /side-?bar|aside|rail|widget|column-?(?:right|2)|right-?col|secondary|complementary|infobox/i],
  ['navigation', /nav|menu|breadcrumb|crumb|pagination|pager|toc|skip|jump|tabs?(?:$|[-_])/i],
  ['foot', /foot(?!note)|copyright|legal|contentinfo|disclaimer|credits?(?:$|[-_])|colophon/i],
  ['head', /head(?!line)|masthead|banner|topbar|logo|toolbar/i],
  ['newsletter', /newsletter|subscri|sign-?up|paywall|register|login|sign-?in|membership|donat|inbox|mailing/i],
  ['advert', /(?:^|[-_.#])ads?(?:$|[-_.])|advert|sponsor|dfp|commercial|affiliate|promo|marketing|cta/i],
  ['notice', /cookie|consent|gdpr|modal|popup|pop-?up|overlay|dialog|alert|banner|notice|toast/i],
  ['author', /author|byline|bio(?:$|[-_])|profile|contributor|about/i],
  ['meta', /meta|tags?(?:$|[-_])|categor|topic|keyword|label|date|time|published|info(?:$|[-_])|details|source/i],
  ['media', /caption|figure|image|photo|video|gallery|media|slideshow|player|embed|credit/i],
  ['list', /list|feed|card|grid|item|stream|carousel|slider|collection|index|archive/i],
  ['summary', /summary|excerpt|standfirst|dek|deck|lead|intro|subtitle|subhead|highlights|key-?points|takeaway/i],
  [
    'correction',
    /correction|editor|note|update|disclosure|tagline|print|email|phone|contact|form|button|tool|action|control/i,
  ],
  ['quote', /quote|pull-?quote|blockquote|twitter-tweet|instagram|tweet/i],
  ['hidden', /hidden|hide|sr-only|screen-?reader|visually|collapsed|no-?js|noprint|assistive|offscreen/i],
]

const cache = new Map<string, number>()

/** The groups whose words a path element ("div#main.article[role=main]:3") has, one bit each. */
export function nameGroups(element: string): number {
  const names = element.replace(/^[a-z0-9]+/, '').replace(/:\d+$/, '')
  if (names === '') return 0
  const known = cache.get(names)
  if (known !== undefined) return known
  let groups = 0
  for (const [i, [, words]] of NAME_GROUPS.entries()) if (words.test(names)) groups |= 1 << i
  if (cache.size < 20_000) cache.set(names, groups)
  return groups
}

const BITS = new Map(NAME_GROUPS.map(([name], i) => [name, 1 << i]))

/** Whether the set has the group of that name. */
export const hasGroup = (groups: number, name: string): boolean => (groups & (BITS.get(name) ?? 0)) !== 0
