import type { Demand } from '@gravamen/document'

/** Nouns of wanting, singular, with the strength of what they introduce ("a call for …", "the demand that …"). Sorted. */
const TABLE = `
appeal request
call urge
campaign urge
clamor urge
clamour urge
demand require
exhortation urge
injunction require
insistence require
instruction require
invitation request
order require
petition request
plea request
pressure urge
push urge
recommendation urge
reminder request
request request
summons require
ultimatum require
`

export const WANTING_NOUNS: ReadonlyMap<string, Demand['strength']> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(row => {
      const [noun = '', strength = ''] = row.split(' ')
      const forms = noun.endsWith('s') ? [noun] : [noun, `${noun}s`]
      return forms.map(form => [form, strength as Demand['strength']] as const)
    }),
)
