import type { Demand } from '@gravamen/document'

/** How a verb takes what is wanted: `to` "urge X to act", `that` "demand that X act", `noun` "demand an apology", `for` "ask (X) for help". */
export type Frame = 'to' | 'that' | 'noun' | 'for'

export interface WantingVerb {
  readonly lemma: string
  /** The word that belongs to the verb ("call on"), or null. */
  readonly particle: string | null
  readonly strength: Demand['strength']
  readonly frames: readonly Frame[]
  /** Whether its noun must be a thing done (`deed-nouns.ts`): "seek an apology", but not "seek gold". */
  readonly choosy: boolean
}

/* verb, strength, frames; `noun?` takes a thing done alone. Sorted. */
const TABLE = `
advise            urge     to that
agitate for       urge     noun
appeal for        request  noun
appeal to         request  to for
ask               request  to that for
beg               request  to that for
beg for           request  noun
beseech           request  to
call for          urge     noun
call on           urge     to for
call upon         urge     to for
campaign for      urge     noun
challenge         urge     to
clamor for        urge     noun
clamour for       urge     noun
command           require  to that
counsel           urge     to
dare              urge     to
demand            require  that noun
direct            require  to that
encourage         urge     to
entreat           request  to
exhort            urge     to
forbid            require  to
implore           request  to
insist            require  that
insist on         require  noun?
insist upon       require  noun?
instruct          require  to that
invite            request  to
lobby             urge     to for
lobby for         urge     noun
look to           request  to
mandate           require  that noun?
nag               request  to
oblige            require  to
order             require  to that noun?
petition          request  to for
petition for      request  noun
plead for         request  noun
plead with        urge     to for
prescribe         require  that
press             urge     to for
press for         urge     noun
pressure          urge     to
prod              urge     to
propose           urge     that
push              urge     to
push for          urge     noun
recommend         urge     that
remind            request  to
request           request  to that noun
require           require  to that noun?
seek              request  noun?
subpoena          require  to
suggest           urge     that
summon            require  to
tell              require  to
urge              urge     to that noun?
want              urge     to noun?
warn              urge     to
wish              request  to
`

export const WANTING_VERBS: readonly WantingVerb[] = TABLE.trim()
  .split('\n')
  .map(row => {
    const [verb = '', strength = '', ...frames] = row
      .split(/ {2,}/)
      .flatMap((cell, i) => (i < 2 ? [cell] : cell.split(' ')))
    const [lemma = '', particle = null] = verb.split(' ')
    return {
      lemma,
      particle,
      strength: strength as Demand['strength'],
      frames: frames.map(frame => frame.replace('?', '') as Frame),
      choosy: frames.includes('noun?'),
    }
  })
