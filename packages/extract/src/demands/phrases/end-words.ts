/** Words of a clause of reason, condition or time, before which a deed ends. */
export const ENDING = new Set([
  'because',
  'if',
  'unless',
  'although',
  'though',
  'whereas',
  'while',
  'when',
  'whenever',
  'once',
  'lest',
  'provided',
  'failing',
  'otherwise',
  'considering',
  'given',
])
/** Words that open a relative clause. */
export const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where', 'when', 'that'])
