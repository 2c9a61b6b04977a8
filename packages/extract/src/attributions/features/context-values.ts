import type { CueContext } from './draft.js'
import { places } from './templates.js'

/* What the questions about a draft's spans look at of its cue: the first places of their values. */
export const [LEMMA, CLUSTER, FORM, NEXT, PREVIOUS, KIND, CONTEXT_END] = places()

/** Puts what is known of the cue into its places. */
export function lookAtContext(v: Int32Array, c: CueContext): void {
  v[LEMMA] = c.lemma
  v[CLUSTER] = c.cluster
  v[FORM] = c.form
  v[NEXT] = c.next
  v[PREVIOUS] = c.previous
  v[KIND] = c.kind
}
