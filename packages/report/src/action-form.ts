import type { Demand } from '@gravamen/document'

/** How the text of an action stands: "[the fork] must be taken down", "to remove the fork", "removes the fork", "the removal of the fork", "remove the fork". */
export type ActionForm = 'clause' | 'infinitive' | 'inflected' | 'noun' | 'verb'

/** Rules that find what is wanted as a noun, whatever its first word. */
const NOUN_RULE = /^demand\/(?:(?:noun|reported\/noun|performative\/(?:noun|result))\b|polite\/expect$)/
const DETERMINED =
  /^(?:an?|all|any|both|each|every|full|further|his|her|its|more|my|no|our|some|such|that|the|their|these|this|those|written|your|\p{Sc}?\d[\d,.]*|\p{Sc}\S*)\s/iu
/** A modal or a form of "be", and what makes it a part of something else: "confirmation that you will". */
const FINITE = /\b(?:are|be|is|must|shall|should|will|would|has|have|were)\b/i
const SUBORDINATE = /[,;:]|\b(?:about|how|if|that|what|when|where|whether|which|who|why)\b/i
const isClause = (text: string): boolean => {
  const at = text.search(FINITE)
  return at > 0 && !SUBORDINATE.test(text.slice(0, at))
}
const VERBAL_NOUN = /^\p{L}{3,}ing\s|^\p{L}+(?:ment|tion|sion|ance|ence|al)s?\s+(?:of|for|from|that|to)\b/iu

/** How the action of a demand is put, from its words and the rule that found it. */
export function actionForm({ text, rule }: Pick<Demand, 'text' | 'rule'>): ActionForm {
  if (/^(?:not )?to\s/i.test(text)) return 'infinitive'
  if (DETERMINED.test(text)) return isClause(text) && !NOUN_RULE.test(rule) ? 'clause' : 'noun'
  if (NOUN_RULE.test(rule) && !VERB_FIRST.test(text)) return 'noun'
  if (CLAUSE_RULE.test(rule) && !ENSURING.test(text) && isClause(text)) return 'clause'
  if (VERBAL_NOUN.test(text)) return 'noun'
  return INFLECTED.test(text) && !BASE.test(text) ? 'inflected' : 'verb'
}

/** A verb with an ending, or one of the commonest that have none: "hires more guards", "gave way". */
const INFLECTED =
  /^(?:\p{L}+[^su]s|\p{L}{2,}ed|did|gave|got|had|has|held|is|kept|left|made|met|paid|sent|told|took|was|were)\b/iu
/** Verbs whose own form ends like one. */
const BASE = /^(?:bleed|breed|embed|exceed|feed|heed|need|proceed|seed|shed|speed|succeed|wed|weed)\b/i

/** Rules that may find what is wanted as a clause with a subject of its own: "that [wells be capped]". */
const CLAUSE_RULE = /^demand\/(?:modal\/passive|reported\/that|performative\/that|ultimatum\/(?:unless|if-not))\b/
/** Verbs that a clause may hang on without "that": "make sure rents are frozen". */
const ENSURING = /^(?:agrees?|confirms?|ensures?|guarantees?|makes? sure|promises?|sees?|says?)\s/i

/** Verbs that a rule for nouns may still begin with. */
const VERB_FIRST = /^(?:act|be|give|let|make|pay|provide|send|stop|take|tell)\s/i
