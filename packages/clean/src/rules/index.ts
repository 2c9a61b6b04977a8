import type { Rule } from '../rule.js'
import { advert } from './advert.js'
import { appeal } from './appeal.js'
import { comments } from './comments.js'
import { cookies } from './cookies.js'
import { copyright } from './copyright.js'
import { credit } from './credit.js'
import { disclaimer } from './disclaimer.js'
import { newsletter } from './newsletter.js'
import { related } from './related.js'
import { sharing } from './sharing.js'
import { topics } from './topics.js'

/** The rules that look at one block's words. No two have the same reason, and the first in the alphabet names a block that several match. */
export const RULES: readonly Rule[] = [
  advert,
  appeal,
  comments,
  cookies,
  copyright,
  credit,
  disclaimer,
  newsletter,
  related,
  sharing,
  topics,
]

/** No rule matches a longer text. */
export const LONGEST = 600

/** The first rule that matches the text of a block, or null. */
export const ruleOf = (text: string): Rule | null =>
  text.length > LONGEST ? null : (RULES.find(rule => rule.matches(text)) ?? null)
