import type { Claim } from '@gravamen/document'
import { lemmaAt, type Reading } from '@gravamen/language'
import type { TokenSpan } from './attribution.js'

type Stance = Claim['stance']

/*
 * What a cue does with its content, by the lemma of its head. Words that are in no list report a statement when what
 * follows is one. Each list is sorted.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Cues that want something done: what follows is asked for, not stated. */
export const ASKING: ReadonlySet<string> = new Set(
  list(`
  adjure agitate appeal ask beg beseech call challenge command compel demand direct encourage entreat exhort implore
  instruct invite lobby order petition plea plead press pressure push recommend request require seek summon urge
  `),
)

/** Cues that tell what somebody means or wishes to do or be, or how they behave: with an infinitive they put no statement in a mouth. */
export const INTENDING: ReadonlySet<string> = new Set(
  list(`
  agree aim aspire attempt choose continue decide decline desire determine eager endeavor fail hesitate hope intend
  intent intention like love move need offer opt plan prefer prepare ready refusal refuse reluctant seek strive
  struggle tend try unwilling vote want wanting willing wish work
  `),
)

/** Nouns and verbs whose object alone says what is stated: "denied the charges", "accused him of fraud". */
export const TELLING_OBJECT: ReadonlySet<string> = new Set(
  list(`
  accusation accuse allegation allege blame brand call claim deny describe dub estimate evidence label predict
  rate
  `),
)

const STANCES: Readonly<Partial<Record<Stance, string>>> = {
  alleges: 'accusation accuse allegation allege blame charge claim contend purport suspect suspicion',
  asks: 'ask inquire question wonder',
  believes:
    'assume assumption belief believe conclude conclusion consider convinced deem fear feel feeling figure find hold hope judge opinion regard see sense suppose think thought trust view',
  concedes: 'accept acknowledge acknowledgment admission admit concede concession confess recognize',
  confirms: 'certify confirm confirmation corroborate reaffirm verify',
  criticizes:
    'assail attack blast condemn critical criticism criticize decry denounce deride lambaste mock ridicule slam',
  denies: 'contradict denial deny disavow dismiss dispute rebut refute reject repudiate rubbish',
  doubts: 'doubt doubtful question skeptical uncertain unsure',
  estimates: 'appraise assess calculate estimate put rate reckon value',
  praises: 'applaud commend hail laud praise thank tout welcome',
  predicts: 'anticipate expect expectation forecast foresee predict prediction project prophesy',
  promises: 'assurance assure commit guarantee pledge promise vow',
  reports: 'disclose document find list note publish recount report reveal show',
  warns: 'alarm alert caution threat threaten warn warning',
}

const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(STANCES) as [Stance, string][]).flatMap(([stance, words]) =>
    list(words).map(word => [word, stance] as const),
  ),
)

/** What the source does in stating it, by the cue's head or else another of its words; `asserts` where the cue says no more than that it was said. */
export function stanceAt(r: Reading, { first, end }: TokenSpan, head: number): Stance {
  const stance = STANCE_OF.get(lemmaAt(r, head))
  if (stance) return stance
  for (let i = first; i < end; i++) {
    const other = STANCE_OF.get(lemmaAt(r, i))
    if (other) return other
  }
  return 'asserts'
}
