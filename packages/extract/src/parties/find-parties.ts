import type { Party } from '@gravamen/document'
import type { Reading } from '@gravamen/language'
import { numbered } from '../item.js'
import { acronymNames } from './acronym-names.js'
import { actingNames } from './acting-names.js'
import { actingPlaces } from './acting-places.js'
import type { Actor } from './actor.js'
import { withoutAddresses } from './address-lines.js'
import { apposedOrganizations } from './apposed-organizations.js'
import { withoutBareItems } from './bare-items.js'
import { camelNames } from './camel-names.js'
import { capitalRuns } from './capital-runs.js'
import { cleanNames } from './clean-names.js'
import { definedTerms, occurrences } from './defined-terms.js'
import { domainNames } from './domain-names.js'
import { firmNames } from './firm-names.js'
import { greetedNames } from './greeted-names.js'
import { headedNames } from './headed-names.js'
import { headerNames } from './header-names.js'
import { joinNames } from './join-names.js'
import { kinNames } from './kin-names.js'
import { type LetterLine, letterLines } from './letter-lines.js'
import { letterNames } from './letter-names.js'
import { listedNames } from './listed-names.js'
import { NO_PARTY } from './lexicon/no-party.js'
import { joined, type Mention, mentionText, withoutMonths, withoutOverlaps } from './mention.js'
import { findNames } from './names/find-names.js'
import { ownerNames } from './owner-names.js'
import { partyDraft } from './party-draft.js'
import { patternedPersons } from './patterned-persons.js'
import { principalNames } from './principal-names.js'
import { withPrincipals } from './principals.js'
import type { Watch } from './references/antecedent.js'
import { addReferences } from './references/reference-mentions.js'
import { repeatedNames } from './repeated-names.js'
import { roleBelow } from './role-below.js'
import { type Apposition, ownRole, roleAfter, roleBefore, roleText } from './roles.js'
import { ruleNames } from './rule-names.js'
import { settleKinds } from './settle-kinds.js'
import { signatories } from './signatories.js'
import { spelledOutNames } from './spelled-out-names.js'
import { splitPairs } from './split-pairs.js'
import { withoutThings } from './thing-names.js'
import { titledNames } from './titled-names.js'
import { unionNames } from './union-names.js'
import { userNames } from './user-names.js'

/** Below this more than half of the parties were wrong, as measured: a wrong row costs more than a missing one. */
const LEAST = 0.6

/** The actors that a document names, each once, with every way the text refers to them, in the order in which they are first named. `watch` sees what pronouns may mean. */
export function findParties(reading: Reading, watch?: Watch): Party[] {
  const lines = letterLines(reading)
  const tagged = withoutMonths(reading, splitPairs(reading, cleanNames(reading, findNames(reading))))
  const rules = joined(
    ruleNames(reading, tagged),
    titledNames(reading),
    patternedPersons(reading, tagged),
    userNames(reading),
    unionNames(reading),
    firmNames(reading),
    letterNames(reading, lines, tagged),
    signatories(reading, lines, tagged),
    headerNames(reading, tagged),
    greetedNames(reading, tagged),
    camelNames(reading),
    kinNames(reading, tagged),
    domainNames(reading, tagged),
    spelledOutNames(reading, tagged),
    apposedOrganizations(reading, tagged),
  )
  const known = joined(tagged, rules)
  const ruled = withoutMonths(
    reading,
    joined(
      rules,
      principalNames(reading, known),
      ownerNames(reading, known),
      listedNames(reading, known),
      headedNames(reading, tagged),
      capitalRuns(reading, known),
      actingNames(reading, known),
    ),
  )
  const single = withoutOverlaps(joined(preferred(ruled, tagged), ruled)).filter(
    mention => !NO_PARTY.has(mentionText(reading, mention).toLowerCase()),
  )
  const acronyms = acronymNames(reading, single)
  const whole = acronyms.length === 0 ? single : withoutOverlaps(joined(preferred(acronyms, single), acronyms))
  const found = withoutAddresses(reading, whole, lines)
  const names = settleKinds(reading, withoutThings(reading, withoutBareItems(reading, found)), lines)
  const all = withoutOverlaps(joined(names, repeatedNames(reading, names)))
  const places = all.filter(mention => mention.kind === 'place')
  const others = all.filter(mention => mention.kind !== 'place')
  const called = joined(others, actingPlaces(reading, places))
  const terms = definedTerms(reading, called)
  const actors = joinNames(reading, called, terms)
  for (const actor of actors) addRoles(reading, actor, lines)
  addTerms(reading, actors, called, terms)
  addReferences(reading, actors, takenBy(reading, actors), watch)
  const parties = numbered<Party>(
    'parties',
    actors.map(actor => partyDraft(reading, actor)).filter(({ confidence }) => confidence >= LEAST),
    reading.document.source,
  )
  return withPrincipals(reading, parties)
}

/** A tagger's name less sure than this gives way to a rule's, even to a shorter one. */
const DOUBTFUL = 0.5

/** A name that a rule finds whole replaces the tagger's pieces of it, and the tagger's longer names stay where it does not doubt them. */
function preferred(ruled: readonly Mention[], tagged: readonly Mention[]): Mention[] {
  const rules = [...ruled].sort((a, b) => a.first - b.first)
  let seen = 0
  let end = 0
  return [...tagged]
    .sort((a, b) => a.first - b.first)
    .filter(name => {
      // How far those reach that begin at or before the name.
      while (seen < rules.length && rules[seen]!.first <= name.first) end = Math.max(end, rules[seen++]!.end)
      if (name.confidence >= DOUBTFUL) return name.end > end
      return name.first >= end && !(seen < rules.length && rules[seen]!.first < name.end)
    })
}

function addRoles(reading: Reading, actor: Actor, lines: readonly LetterLine[]): void {
  const add = (role: Apposition | null): void => {
    if (role) actor.roles.add(roleText(reading, ownRole(reading, role)))
  }
  for (const mention of actor.mentions) {
    if (mention.type !== 'name') continue
    add(roleBefore(reading, mention))
    add(roleAfter(reading, mention))
    add(roleBelow(reading, mention, lines))
  }
}

/** The terms that the text defines stand for their actor wherever they come again. */
function addTerms(
  reading: Reading,
  actors: readonly Actor[],
  names: readonly Mention[],
  terms: ReturnType<typeof definedTerms>,
): void {
  if (terms.length === 0) return
  const taken = takenBy(reading, actors)
  for (const term of terms) {
    const named = names[term.of]!
    const actor = actors.find(({ mentions }) => mentions.includes(named))
    if (!actor) continue
    for (const { first, end } of occurrences(reading, term)) {
      if (taken[first] === 1 || taken[end - 1] === 1) continue
      const mention: Mention = { first, end, kind: actor.kind, type: 'term', confidence: 0.95, rule: 'defined-term' }
      actor.mentions.push(mention)
      const called = mentionText(reading, mention)
      if (!/^(?:my|our) /i.test(called)) actor.names.add(called)
    }
  }
}

/** 1 for the tokens of mentions. */
function takenBy({ tokens }: Reading, actors: readonly Actor[]): Uint8Array {
  const taken = new Uint8Array(tokens.count)
  for (const { mentions } of actors) for (const { first, end } of mentions) taken.fill(1, first, end)
  return taken
}
