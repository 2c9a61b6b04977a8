/*
 * Parties: everyone named, once each, under every name.
 *
 * names/                    the learned tagger: persons, organizations, places
 * clean-names               names without titles, articles, possessives; no licences, no plural labels
 * rule-names                legal forms, public bodies, bodies named with a country or a person
 * acting-names              unknown names by what they do; camel-names, patterned-persons, capital-runs: by their form
 * principal-names           whom somebody acts for, or what is said to be a firm
 * letter-lines              the lines of a letterhead, recipient, signature: letter-names, address-lines
 * signatories               those who sign an open letter; greeted-names: whom a salutation greets
 * thing-names               products, channels, titles of works: no parties
 * settle-kinds              one kind for all that is written alike
 * repeated-names            a name found once is found everywhere
 * acting-places             places that the text lets act
 * defined-terms             ("the Company")
 * join-names                → actors: join-persons, join-organizations
 * roles                     appositions; role-below: the line below a name
 * role-mentions             "the business secretary"; organization-descriptions: "the group"
 * scene                     what stands around a pronoun: pronouns ("he"), organization-pronouns ("it")
 * written-to                "wrote to the minister asking her to …"
 * letter-parts              author, recipient, copied
 * principals                who acts for whom (acts-for), who the writer says to be (self-introduction)
 * apposed-name              "its director, Ana Ruiz of Tarn Surveys"
 * resolve-reference         whom a span of another extractor means
 * actor-keys                the same actor in other documents
 */
export { type ActorKey, actorKeys, isCommonName, isStateBody, namesAgree } from './actor-keys.js'
export { findParties } from './find-parties.js'
export { indexParties, overlapping, type PartyIndex } from './party-index.js'
export { addressed, resolveReference } from './resolve-reference.js'
export { writtenTo } from './written-to.js'
