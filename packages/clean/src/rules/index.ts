import type { Rule } from '../rule.js'
import { advert } from './advert.js'
import { comments } from './comments.js'
import { cookies } from './cookies.js'
import { copyright } from './copyright.js'
import { credit } from './credit.js'
import { newsletter } from './newsletter.js'
import { related } from './related.js'
import { sharing } from './sharing.js'

/** The rules that look at one block's words. No two have the same reason, and the first in the alphabet names a block that several match. */
export const RULES: readonly Rule[] = [advert, comments, cookies, copyright, credit, newsletter, related, sharing]
