import { lemmaAt, lowerAt, type Reading, tagAt } from '@gravamen/language'
import type { Words } from '../candidate.js'

/** What a thing does that the reader is to send: "your answer must reach us", "the forms must be with the office", "invoices must quote the order number". */
export const isComing = (r: Reading, verb: number): boolean =>
  ['arrive', 'bear', 'include', 'quote', 'reach', 'state'].includes(lemmaAt(r, verb)) ||
  (lowerAt(r, verb) === 'be' &&
    /^(?:in|on|with)$/.test(lowerAt(r, verb + 1)) &&
    /^(?:my|our|us|me|the)$/.test(lowerAt(r, verb + 2)))

/** What is to be seen to of a thing, by whoever can: "the noise has to stop", "the fence must come down". */
export const isEnding = (r: Reading, verb: number): boolean =>
  ['cease', 'end', 'stop'].includes(lemmaAt(r, verb)) ||
  (/^(?:come|go)$/.test(lowerAt(r, verb)) && /^(?:back|down|off|out|up)$/.test(lowerAt(r, verb + 1)))

/** Whether the phrase ends in a noun, and no pronoun. */
export const isThing = (r: Reading, { end }: Words): boolean => tagAt(r, end - 1).startsWith('NN')

/** How something is held, where nothing is to be done: "should not be trusted", "must not be forgotten". Lemmas, sorted. */
export const HELD = new Set(['forget', 'overlook', 'surprise', 'trust', 'underestimate'])

/** "Our apps need to be bought in the shop" tells a rule of one's own. */
export const OWN = new Set(['my', 'our'])
