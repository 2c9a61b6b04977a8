import type { Actor } from './actor.js'
import { isNationality } from './lexicon/nationalities.js'
import { KNOWN_BODIES, PUBLIC_WORDS } from './lexicon/public-bodies.js'

/** Whether the actor is a government or a public body, by its name or by the rule that found it. */
export function isPublic({ kind, rules, names }: Actor): boolean {
  if (kind === 'person') return false
  if (kind === 'place' || rules.has('known-body') || rules.has('the-government') || rules.has('body-of')) return true
  return [...names].some(name => {
    if (KNOWN_BODIES.includes(name)) return true
    const words = name.toLowerCase().split(/\s+/)
    if (/campaign|camp$/.test(name)) return false
    return words.some(word => PUBLIC_WORDS.has(word)) && !(words.length === 1 && isNationality(words[0]!))
  })
}
