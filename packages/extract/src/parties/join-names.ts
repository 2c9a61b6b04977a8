import type { Reading } from '@gravamen/language'
import { type Actor, groupNames, newActor } from './actor.js'
import type { DefinedTerm } from './defined-terms.js'
import { joinOrganizations } from './join-organizations.js'
import { joinPersons } from './join-persons.js'
import { type Mention, mentionText } from './mention.js'

/** Joins named mentions to actors: each actor once. `terms` are what the text defines for some of the mentions. */
export function joinNames(reading: Reading, mentions: readonly Mention[], terms: readonly DefinedTerm[]): Actor[] {
  const groups = groupNames(reading, mentions)
  const persons = joinPersons(
    reading,
    groups.filter(group => group.kind === 'person'),
  )
  const others = new Set<string>()
  for (const { person } of persons) {
    if (person.family !== '') others.add(person.family)
    if (person.given.length > 0) others.add(person.given[0]!)
  }
  const states = groups.filter(group => group.kind === 'place')
  for (const state of states) others.add(state.words.join(' '))
  const defined = new Map(
    terms.map(({ of, first, end }) => [mentionText(reading, { first, end }), mentionText(reading, mentions[of]!)]),
  )
  const organizations = joinOrganizations(
    reading,
    groups.filter(group => group.kind === 'organization'),
    others,
    defined,
  )
  return [...persons, ...organizations, ...joinStates(states)]
}

const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    america: 'united states',
    britain: 'united kingdom',
    'great britain': 'united kingdom',
    uk: 'united kingdom',
    us: 'united states',
    usa: 'united states',
    'united states of america': 'united states',
    washington: 'washington',
  }),
)

/** Places that act, under their several names. */
function joinStates(groups: ReturnType<typeof groupNames>): Actor[] {
  const actors = new Map<string, Actor>()
  for (const group of groups) {
    const words = group.words.join(' ')
    const key = STATE_NAMES.get(words) ?? words
    const actor = actors.get(key)
    if (actor) {
      actor.mentions.push(...group.mentions)
      actor.names.add(group.text)
    } else actors.set(key, newActor(group))
  }
  return [...actors.values()]
}
