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

/** The first rule that matches the text of a block, or null. No rule matches a text of more than 600 characters. */
export const ruleOf = (text: string): Rule | null =>
  text.length > 600 ? null : (RULES.find(rule => rule.matches(text)) ?? null)
