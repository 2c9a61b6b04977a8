/** Words that open a subordinate clause. */
export const SUBORDINATORS =
  'after albeit although as because before if lest once provided providing since that though till unless until when whenever where whereas whereby wherever whether while whilst'
