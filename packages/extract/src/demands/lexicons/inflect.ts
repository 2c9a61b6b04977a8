const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beseech: ['beseeches', 'besought', 'beseeching', 'beseeched'],
  beg: ['begs', 'begged', 'begging'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
  nag: ['nags', 'nagged', 'nagging'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  prod: ['prods', 'prodded', 'prodding'],
  seek: ['seeks', 'sought', 'seeking'],
  tell: ['tells', 'told', 'telling'],
}

/** The forms of a verb in English spelling: "urge" gives urge, urges, urged, urging. */
export function inflect(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma]
  if (irregular) return [lemma, ...irregular]
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  return [lemma, lemma + (/(?:s|sh|ch|x)$/.test(lemma) ? 'es' : 's'), `${lemma}ed`, `${lemma}ing`]
}
