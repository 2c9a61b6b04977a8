import { inflect } from './inflect.js'
import { WANTING_VERBS, type WantingVerb } from './wanting-verbs.js'

/** Every form of a verb of wanting, with the verbs that it can be. */
export const WANTING_FORMS: ReadonlyMap<string, readonly WantingVerb[]> = (() => {
  const forms = new Map<string, WantingVerb[]>()
  for (const verb of WANTING_VERBS)
    for (const form of inflect(verb.lemma)) forms.set(form, [...(forms.get(form) ?? []), verb])
  // "push for a vote" before "push somebody": the longer verb is the surer.
  for (const verbs of forms.values()) verbs.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))
  return forms
})()
